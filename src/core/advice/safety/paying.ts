import { any, BIDDERS, gap, type Pattern, says } from './pattern.ts';

/** A payment, deposit or purchase asked of the freelancer. */

const MONEY = '(?:(?:[$€£]|usdt?|btc|eur) ?\\d|\\d+ ?(?:[$€£]|usdt?|dollars|bucks|euros?|eur)\\b)';
const CHARGE = any('fees?|deposit|payment|charges?|bond|collateral|costs?|contribution');
const CHARGED_FOR = any(
  'registration|training|activation|application|security|processing|enrol?lment|onboarding|verification|joining',
  'start(?:er|ing|up)|up-?front|(?:non-)?refundable|one[- ](?:time|off)|membership|admin\\w*|commitment|small|initial|id|token',
  'background[- ]check|certificat\\w+|software|equipment|insurance|licen[cs]e|set-?up|account|platform|access',
);
const THINGS = any(
  '(?:starter|work|welcome) (?:kit|pack\\w*)|training(?: (?:course|materials?|program\\w*|kit|pack\\w*|manual))?|courses?',
  '(?:software )?licen[cs]es?(?: keys?)?|equipment|laptop|gift ?cards?|subscription|membership|certificat\\w+|materials?',
  'background check|(?:id|identity) (?:card|badge|check)|tools?|software|(?:office )?supplies|credits|accounts?|vouchers?',
  'crypto\\w*|usdt|tokens?|insurance|visa',
);
/** What makes it a condition, or promises it back. */
const TO_START = any(
  'before (?:you|we|starting|work\\w*|hir\\w*|(?:the|your) (?:job|project|work|interview|first)|any)|in order to',
  'to (?:start|begin|get (?:started|access|hired|the job)|qualify|be (?:considered|hired|accepted)|join|unlock|activate)',
  'to (?:secure|access|apply|receive|confirm|verify|reserve your|prove|show)|(?:with|from|out of) your (?:first|own)',
  'refund\\w*|reimburs\\w*|returned|get (?:it|this|that|them) back|(?:you|they) get back|required|applies|up-? ?front',
  'own (?:pocket|money|expense|cost|funds)|(?:is|are|be) (?:needed|due|mandatory|necessary)|through our|from you\\b',
  'first (?:salary|pay\\w*|wage)|from (?:our|every|each|all) (?:vendor|supplier|partner|store|website|link)',
  'from (?:each|every|all) (?:freelancer|applicant|candidate)',
);
const HAS_TO = any(
  "must|(?:will |would |may )?(?:have|need)s? to|has to|['’]ll (?:need|have) to",
  "(?:are|is|be|['’]?re) (?:required|asked|expected|supposed) to|only (?:have|need) to",
);
const MUST = any(HAS_TO, "will|['’]ll|should|would|can|may|just|only|first");
/** Paying with the client's money is work. */
const CLIENTS_MONEY =
  "\\b(?:our|my|the (?:client|company)['’]?s?) (?:(?:company|credit|debit|business|bank) )?(?:card|account|budget|money|wallet)\\b|\\b(?:on|for) (?:our|my) (?:behalf|suppliers?|vendors?|staff|bills?)";
const WE_PAY =
  "\\b(?:we|i|client|company)(?: will| can| shall| would|['’]ll|['’]d)? (?:pay|buy|purchase|order|send|provide|cover|supply|release|fund|transfer)\\b|\\bmilestones?\\b";
/** Where somebody else pays somebody else. */
const OTHER_BUSINESS = `\\b${any(
  'bookings?|reserv(?:e|ations?)|rentals?|rent|lease|property|apartment|hotel|car|stripe|checkout|schools?|clubs?|events?',
  'gyms?|conferences?|tournaments?|church|camps?|festivals?|marathon|university|tenants?|landlords?|customers?|guests',
  'members can|woocommerce|shopify|invoices?|casino|shop|pricing (?:page|table)',
)}\\b`;
const ELSEWHERE = [WE_PAY, OTHER_BUSINESS];

export const PAYING: readonly Pattern[] = [
  says(
    [
      any('you', BIDDERS),
      ' ',
      HAS_TO,
      ' (?:first )?(?:pay|deposit|invest)\\b',
      gap(20),
      any(MONEY, `${CHARGED_FOR} ${CHARGE}`),
    ],
    [...ELSEWHERE, CLIENTS_MONEY],
  ),
  says(
    [
      any('you', BIDDERS),
      ' ',
      HAS_TO,
      ' (?:first )?(?:purchase|buy) (?:an? |the |our |this |your own )?',
      THINGS,
      '\\b',
    ],
    [...ELSEWHERE, CLIENTS_MONEY],
  ),
  says([
    any('you', BIDDERS),
    ' ?',
    MUST,
    ' ',
    gap(20),
    '(?:pay|deposit|purchase|buy|invest|transfer|cover|top[- ]?up|fund)\\b',
    gap(50),
    any(CHARGE, THINGS, MONEY),
    gap(60),
    any(TO_START, MONEY, CHARGE, 'us\\b|yourself'),
  ]),
  says([CHARGED_FOR, '\\s(?:[\\w-]+ ){0,2}', CHARGE, '\\b', gap(60), any(TO_START, MONEY)], ELSEWHERE),
  says(
    ['(?:pay|purchase|buy|order|send|transfer|deposit) ', gap(40), any(CHARGE, THINGS, MONEY), gap(50), TO_START],
    ELSEWHERE,
  ),
  says([TO_START, '\\b', gap(40), '(?:pay|purchase|buy|transfer) ', gap(30), any(CHARGE, THINGS)], ELSEWHERE),
  says(
    ['(?:please|kindly) (?:first )?(?:pay|transfer|deposit) ', gap(20), any(MONEY, CHARGED_FOR), gap(15), CHARGE],
    ELSEWHERE,
  ),
  says([
    'you (?:have |will )?(?:pay|paid|bought|purchased?) (?:the|a|an|your|this|our) ',
    any(`${CHARGED_FOR} (?:\\w+ )?${CHARGE}`, THINGS),
  ]),
  says(
    [
      any('you', BIDDERS),
      ' (?:must |will |should |have to |need to )?(?:cover|bear|finance) (?:all |the )?(?:costs?|price|fees?|expenses?) (?:of|for) ',
      '(?:their|your|the) (?:own )?',
      any(CHARGED_FOR, THINGS),
    ],
    ELSEWHERE,
  ),
  says(
    [
      '(?:order|buy|purchase|pay|advance|spend|top[- ]?up)\\b',
      gap(60),
      ' (?:with|from|out of|using) your own (?:money|pocket|funds|card|account)\\b',
    ],
    ELSEWHERE,
  ),
  says([CHARGE, ' of ', MONEY, gap(80), any(TO_START, `for (?:the |your )?${CHARGED_FOR}`)], ELSEWHERE),
  says(['(?:paid|bought|covered|purchased) by (?:the )?', any('you', BIDDERS)], ['\\b(?:hours?|rate)\\b']),
  says([
    '(?:pay|send|transfer|wire) (?:us|me) (?:an? |the |only |just |small |initial |refundable )*',
    any(MONEY, 'deposit|(?:\\w+ )?fee|money|payment|usdt|bitcoin'),
  ]),
  says(['(?:top[- ]?up|recharge|fund) your (?:account|wallet|balance)']),
  says(['(?:top[- ]?up|recharge|fund) the (?:\\w+ )?(?:account|wallet|balance)\\b', gap(30), MONEY], ELSEWHERE),
  says(['buy [^.!?]{0,20}gift ?cards?[^.!?]{0,30}(?:send|codes?|photos?)']),
  says(['(?:send|mail|issue|give) you an? (?:\\w+ )?che(?:ck|que)', gap(60), '(?:deposit|buy|purchase|cash)']),
];
