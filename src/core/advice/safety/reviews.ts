import { any, gap, type Pattern, says } from './pattern.ts';

/** Reviews by those who have nothing to review. */

const POST = '(?:post|leave|give|drop|leaving|posting|giving)';
const WRITE = any(POST, 'write|writing');
const REVIEWS = any('reviews?|ratings?');
const GOOD = '(?:(?:very )?(?:positive|(?:five|5)[- ]?stars?))';
const KIND = `(?:${GOOD}|(?:very )?(?:good|great|excellent))`;
const SITE = any(
  'google(?: maps| business| play)?|trust ?pilot|amazon|yelp|(?:the )?(?:google )?play ?store|(?:the )?(?:apple )?app ?store|trip ?advisor|glassdoor|g2',
  'capterra|facebook|etsy|airbnb|booking(?:\\.com)?|goodreads|site ?jabber|clutch|ebay|imdb|steam',
);
/** Where a review lands: not a tool of the same house. */
const THERE = `${SITE}\\b(?! (?:affiliates?|associates?|docs?|sheets?|drive|ads?|classroom|forms?|api|lens))`;
const OURS =
  '(?:our|my|the|this) (?:[\\w-]+ ){0,2}?(?:app|page|shop|store|business|company|book|product|listing|profile|game|site|website|hotel|restaurant|clinic|course|extension)';
const MANY = '(?:an? |some |\\d+ |ten |twenty |many |more |several |your |honest |short |real |unique |us )*';
/** Those who find fake reviews, fill a page to be drawn, or ask the guests of a house. */
const OTHER_WORK =
  '\\b(?:detect\\w*|remov\\w*|report\\w*|flag\\w*|identif\\w*|classif\\w*|filter\\w*|against|delet\\w*|disput\\w*|dataset|research|moderat\\w*|prevent\\w*|demo|dummy|mock\\w*|placeholders?|templates?|seed|sample data|theme|tests?|cards?|signs?|stands?|saying|flyers?|posters?|stickers?|e-?mails?|campaign|automat\\w*|widget|customers?|clients|guests|buyers|users|blog|magazine|negative|mystery|private)\\b';
const WE_THANK =
  "\\b(?:we|i)(?: will|['’]ll| would| can| shall| always| gladly| happily| also| have)* (?:leave|give|write|post|left|gave)\\b";

export const REVIEW: readonly Pattern[] = [
  // "Write 20 fake reviews for our listing."
  says(
    [
      `(?:${WRITE}|buy|create|generate|make|submit|publish|need|want) `,
      MANY,
      'fake (?:\\w+ ){0,2}?(?:reviews?|ratings?|testimonials?|feedbacks?)\\b',
    ],
    [OTHER_WORK],
  ),
  // "Leave a 5-star review for our app on the Play Store."
  says(
    [
      any(`${WRITE} (?:${OURS} )?${MANY}${GOOD}`, `${POST} (?:${OURS} )?${MANY}${KIND}`),
      ' (?:\\w+ ){0,2}?',
      REVIEWS,
      '\\b',
      gap(40),
      '(?:on|at|in|to|for) (?:our |my )?',
      THERE,
    ],
    [OTHER_WORK, WE_THANK],
  ),
  says(
    [
      `(?:${WRITE}|buy|provide) `,
      MANY,
      GOOD,
      ' (?:google|amazon|trust ?pilot|yelp|play ?store|app ?store|trip ?advisor|glassdoor) ',
      REVIEWS,
      '\\b',
    ],
    [OTHER_WORK, WE_THANK],
  ),
  // "Need 50 positive reviews on Trustpilot.", "5-star reviews needed for Google Maps."
  says(
    [
      any(
        `(?:need|want|buy|order|looking for) (?:\\d+\\+? )?${GOOD} ${REVIEWS}`,
        `${GOOD} ${REVIEWS} (?:are )?(?:needed|wanted)`,
      ),
      ' (?:on|for|at) (?:our |my )?(?:\\w+ )?',
      THERE,
    ],
    [OTHER_WORK],
  ),
  // "We pay $5 for each five-star review that you post."
  says(
    [
      '(?:pay|paid|earn|[$€£] ?\\d+(?:\\.\\d+)?)\\b',
      gap(20),
      '(?:for|per) (?:(?:an?|each|every|the) )?',
      any(
        `(?:\\w+ )?${GOOD} (?:\\w+ )?${REVIEWS} (?:that )?(?:you (?:post|leave|publish|write)|(?:posted|left))\\b`,
        `(?:\\w+ ){0,2}?${REVIEWS} (?:that )?you (?:post|leave|publish|write) (?:on|at|in|for) (?:our |my |the )?${THERE}`,
      ),
    ],
    [OTHER_WORK, WE_THANK],
  ),
  // "Buy our product, leave a review, and we refund you."
  says(
    [
      '(?:buy|order|purchase) (?:our|the|one|it|this|my|a|some)\\b',
      gap(40),
      '[,;]?(?: and)?(?: then)? (?:leave|write|post|give)(?: us| it)? (?:an? |your )?(?:[\\w-]+ ){0,3}?(?:review|rating)\\b[^.!?]{0,60}?\\b(?:refund|reimburse|money back|pay you back)',
    ],
    [OTHER_WORK],
  ),
  // "Write reviews from different Google accounts."
  says(
    [
      '(?:write|writing|leave|leaving|give) ',
      MANY,
      '(?:[\\w-]+ ){0,2}?(?:reviews|ratings)\\b',
      gap(25),
      '(?:from|using|with|through) (?:your own|(?:\\d+ )?(?:different|several|multiple|various|aged|separate)) (?:\\w+ )?(?:accounts?|ips?|profiles|gmails?)\\b',
    ],
    [OTHER_WORK],
  ),
  // "Testimonials written as if you were one of our clients."
  says([
    '(?:reviews|testimonials)\\b',
    gap(25),
    ' as (?:if|though) (?:you|they) (?:are|were|had been) (?:an? |one of )?(?:our|my|real|actual|happy) ',
  ]),
];
