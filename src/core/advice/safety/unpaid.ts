import { any, gap, type Pattern, says, saysNo } from './pattern.ts';

/** Free samples, unpaid tests and trials. */

const PIECE = `\\b${any(
  'samples?|tests?|trials?|tasks?|mock ?-?ups?|drafts?|demos?|assignments?|work|projects?|designs?|edits?|videos?|articles?',
  'concepts?|internships?|intern|weeks?|days?|months?|pages?|logos?|translations?|drawings?|pieces?|hours?|shifts?',
  'chapters?|prototypes?|period|audits?|illustrations?|challenges?|cuts?|versions?|reels?|posts?|banners?|clips?|wireframes?|sketch(?:es)?',
)}\\b(?! (?:environment|data|accounts?|servers?|cases?|tools?|plans?|suites?|management))`;
const DO = any(
  'do(?:ing)?|mak(?:e|ing)|creat(?:e|ing)|provid(?:e|ing)|complet(?:e|ing)|submit(?:ting)?|send(?:ing)?|deliver(?:ing)?',
  'writ(?:e|ing)|produc(?:e|ing)|record|prepar(?:e|ing)|design|edit|perform|offer|give|(?:start|begin) with|requir\\w*',
  'ask\\w* for|expect\\w*|want|need|translate|draw|build|work|works|working|show|take|help(?: us)?|start|finish|as',
  'include|attach|cut|shoot|film|code|animate|sing|test|sketch|render|retouch|research|proofread|paint',
);
const FREE = any('free|complimentary|no[- ]cost');
const FOR_FREE = any(
  'for free\\b|for nothing\\b|without (?:pay|payment|compensation|charge|salary)\\b|free of (?:charge|cost)',
);
const CONDITION = any(
  'before|prior to|to (?:be considered|apply|prove|show|see|check|start|evaluate|judge|test)|so (?:that )?(?:we|i)|first',
  'as part of|(?:is )?(?:required|needed|mandatory)|from (?:you|each|every|all)',
);
const NOT_PAID = any(
  "(?:not|never|won['’]?t|isn['’]?t|aren['’]?t)(?: be| get)? (?:paid|compensated|reimbursed|remunerated|rewarded|payable|billable)|unpaid(?! (?:breaks?|leave|overtime|time|bills?|invoices?))",
  '(?:without|w/o|no|zero) (?:any )?(?:pay\\b|payment|compensation|remuneration|salary|wages?|reward|money)|free of (?:charge|cost)',
  '(?:is|are|be|done) (?:for )?free\\b',
);
/** As a part of bidding. */
const WITH_BID =
  '(?:for (?:your )?consideration|(?:together |along )?with (?:your|the) (?:application|proposal|bid)|to (?:apply|be considered)|in your (?:application|proposal|bid))';
/** Free things that businesses hand out, and free tools. */
const GIVEAWAY = `\\b${any(
  'sign-?ups?|subscri\\w+|saas|landing|funnel|ad(?:s|vert\\w*)?|campaigns?|offer page|promot\\w*|popups?|sequence|webinar',
  'lead magnet|checkout|pricing|users?|customers?|visitors?|royalty|gluten|sugar|giveaway|give away|shoppers?|\\d+-day',
  'copy for|stripe|packs?|packaging|(?:each|every) order',
)}\\b`;
/** What somebody gets at no cost, instead of giving it. */
const GIVEN =
  "\\b(?:we|i)(?: will|['’]ll)? (?:also )?(?:provide|offer|give|send|ship|cover|supply|pay)\\b|\\bto you\\b";
/** A post that names what it pays has volunteers as its subject at most. */
const PAYS = '[$€£] ?\\d|\\b(?:paid|hourly|per hour|fixed price|milestones?|we pay|budget (?:is|of))\\b';
/** Those who deal with volunteers are no volunteers. */
const WITH_THEM = `(?![- ](?:${any(
  'manage\\w*|coordinat\\w*|platform|app|program\\w*|recruit\\w*|page|database|site|portal|handbook|team|scheduling',
)})\\b)`;
/** A piece that tells what others do. */
const ON_WHY = '\\b(?:on|about|explains?|explaining) why\\b';
const INVOICES = '\\binvoices?\\b';

export const UNPAID: readonly Pattern[] = [
  saysNo(
    [
      '(?:unpaid|non-?paid|un-?compensated|not (?:an? )?paid(?! (?:by|per|for|until)\\b)|pay-?free) (?:\\w+ ){0,2}',
      any(PIECE, 'training|roles?|positions?|jobs?|gigs?|collaborations?'),
    ],
    [INVOICES, 'articles? (?:about|on)', ON_WHY],
  ),
  says([DO, '\\b', gap(40), FREE, ' (?:\\w+ ){0,2}', PIECE], [GIVEAWAY]),
  says(['free (?:\\w+ )?', PIECE, gap(40), CONDITION, '\\b'], [GIVEAWAY]),
  saysNo([PIECE, gap(50), NOT_PAID], [GIVEAWAY, INVOICES, ON_WHY]),
  saysNo([
    '(?:no|zero) (?:pay|payment|compensation|remuneration|salary|money|budget) (?:for|during|in|at) ',
    gap(30),
    any(PIECE, 'first|this|beginning|now'),
  ]),
  saysNo([
    "(?:not|won['’]?t|never|can['’]?t|cannot) (?:be |get )?(?:paid|compensated|pay(?: you)?) (?:for|during|in) ",
    gap(25),
    any(PIECE, 'first|beginning'),
  ]),
  says([DO, '\\b', gap(50), FOR_FREE], [GIVEAWAY, GIVEN]),
  // "This is not compensated.", of what the sentence before asks for.
  saysNo(["^(?:this|it|that) (?:(?:is|will)(?: not|n['’]t)|won['’]t)(?: be)? (?:paid|compensated|remunerated)\\W*$"]),
  saysNo(
    [
      "(?:can ?not|can['’]?t|unable to|not able to) (?:pay|offer (?:pay|money|payment))\\b(?: you| anything| much)?",
      '(?: (?:at the moment|right now|yet|now|at this (?:stage|point|time)|for (?:this|it|now)))?(?=\\s*(?:[.,;!)–]|$|but|however))',
    ],
    [PAYS, '\\b(?:users?|customers?|bug|checkout)\\b'],
  ),
  says(
    [
      '(?:translate|edit|write|design|draw|re-?write|solve|proofread|code) the (?:attached|following) ',
      gap(40),
      WITH_BID,
    ],
    [PAYS],
  ),
  says(['(?:offer|give|provide|get|pay (?:in|with)) (?:you )?(?:\\w+ )?exposure\\b(?! to\\b)'], [PAYS]),
  says([DO, ' (?:an? |some |us )?(?:\\w+ )?spec (?:work|design|logo|piece|draft|ad|script)\\b'], [PAYS]),
  saysNo([
    '(?:if|unless) (?:we|i)\\b',
    gap(30),
    "\\b(?:you (?:get|receive|are paid|earn) nothing|no (?:pay|payment|money)\\b|(?:not|n['’]t) (?:be |get )?paid)",
  ]),
  saysNo(['no (?:money|pay|salary|payment) (?:in it|involved|so far)\\b'], [PAYS]),
  says(
    [DO, '\\b', gap(30), '(?:finished|custom|original|new|specific|tailored) (?:\\w+ )?', PIECE, gap(50), WITH_BID],
    [PAYS],
  ),
  saysNo([DO, '\\b', gap(40), PIECE, gap(20), 'at (?:no|zero) (?:cost|charge)\\b'], [GIVEAWAY, GIVEN]),
  says([
    '(?:only pay|pay only|paid only|only (?:get|be) paid) (?:if|for)',
    gap(30),
    '(?:like|choose|select|use|pick|happy|satisfied|chosen|winner|winning|best)',
  ]),
  says([
    '(?:best|winning|chosen|selected) (?:\\w+ )?(?:one|design|entry|submission|sample|logo|concept|draft) ',
    '(?:gets?|wins?|will (?:get|be|win)|is) (?:the )?(?:paid|hired|job|project|contract|payment|money)',
  ]),
  says(
    [
      '(?:looking for|seeking|need|want|search\\w* for|recruiting|wanted:?|calling(?: all)?) (?:(?!for |to |of |that |who )\\w+ ){0,3}?volunteers?\\b',
      WITH_THEM,
    ],
    [PAYS],
  ),
  says(['volunteers? (?:are |is )?(?:wanted|needed|sought)\\b'], [PAYS]),
  says(['(?:volunteer|voluntary|pro[- ]bono) (?:position|role|basis|opportunit\\w+|job|internship)\\b'], [PAYS]),
  saysNo(
    [
      '(?:no (?:pay|salary|wages?|compensation)|no (?:budget|money|payment) (?:for (?:it|this|that)|to pay|involved|available))',
      '(?: (?:for|at|in) (?:this|that|it|all|now|the moment|the beginning))?(?=\\s*(?:[.,;!)–]|$|but|only))',
    ],
    [PAYS],
  ),
  says([
    '(?:pay(?:ment|ing|s)?|paid|compensat\\w+|rewards?)(?: \\w+){0,2}? (?:is|in|with|by|through|comes as) (?:\\w+ )?exposure\\b',
  ]),
  says([
    '(?:work|do (?:it|this)|help(?: us)?)\\b',
    gap(30),
    ' (?:for|in (?:exchange|return) for) (?:the )?exposure\\b',
  ]),
  says([
    '(?:first|initial) (?:\\w+ ){0,4}(?:is|are|will be) (?:on you|on the house|a gift|a favou?r|at your (?:own )?(?:cost|expense))\\b',
  ]),
  says([
    '(?:re-?draw|re-?design|design|write|re-?write|translate|edit|create|make|build|record|sketch|retouch|draw|solve|fix) ',
    '(?:the (?:attached|following)|our|this|one of) ',
    gap(50),
    'before (?:you (?:bid|apply|send)|applying|bidding|sending)\\b',
  ]),
  says([
    'only the (?:winner|best|chosen|selected|winning)(?: \\w+)? (?:gets?|is|will (?:get|be)|receives) (?:paid|(?:the |any )?(?:money|payment))\\b',
  ]),
];
