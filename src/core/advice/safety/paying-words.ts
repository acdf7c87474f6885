import { any } from './pattern.ts';

/** The words that a payment asked of the freelancer is made of, and those that tell of other people's payments. */

const CURRENCY = 'usdt?|dollars|bucks|euros?|eur|gbp|pounds|inr|rupees|cad|aud|php|btc|eth';
export const MONEY = `(?:(?:[$€£₹]|usdt?|eur|gbp|inr|rs\\.?|btc) ?\\d[\\d.,]*|\\d[\\d.,]* ?(?:[$€£₹]|(?:${CURRENCY})\\b))`;
export const CHARGE = any('fees?|deposit|charges?|bond|collateral');
export const CHARGED_FOR = any(
  'registration|training|activation|application|security|processing|enrol?lment|onboarding|verification|joining',
  'start(?:er|ing|up)|up-?front|(?:non-)?refundable|one[- ](?:time|off)|membership|admin\\w*|commitment|small|initial|id|token',
  'background[- ]check|caution|certificat\\w+|software|equipment|insurance|licen[cs]e|set-?up|account|platform|access',
);
export const THINGS = any(
  '(?:starter|work|welcome) (?:kit|pack\\w*|box|set|bundle)|training(?: (?:course|materials?|program\\w*|kit|pack\\w*|manual))?|courses?',
  'background check|(?:id|identity) (?:card|badge|check)|membership|certificat\\w+(?! exams?)|gift ?cards?|vouchers?',
);
/** What makes it a condition, or promises it back. */
export const TO_START = any(
  'before (?:you|we|starting|work\\w*|hir\\w*|(?:the|your) (?:job|project|work|interview|first)|any)|in order to',
  'to (?:start|begin|get (?:started|access|hired|the job)|qualify|be (?:considered|hired|accepted)|join|unlock|activate)',
  'to (?:secure|access|apply|receive|confirm|verify|reserve your|prove|show)|(?:with|from|out of) your (?:first|own)',
  'refund\\w*|reimburs\\w*|returned|(?:get|earn|make) (?:it|this|that|them) back|(?:you|they) get back|required|applies|up-? ?front',
  'own (?:pocket|money|expense|cost|funds)|(?:is|are|be) (?:needed|due|mandatory|necessary|compulsory|obligatory|charged|collected)|through our|from you\\b',
  '(?:on|from) your (?:side|end|part)|first (?:salary|pay\\w*|wage)|from (?:our|every|each|all) (?:vendor|supplier|partner|store|website|link)',
  'from (?:each|every|all) (?:freelancer|applicant|candidate)',
);
export const HAS_TO = any(
  "must|(?:will |would |may )?(?:have|need)s? to|has to|['’]ll (?:need|have) to",
  "(?:are|is|be|['’]?re) (?:required|asked|expected|supposed|obliged) to|only (?:have|need) to",
);
export const MUST = any(HAS_TO, "will|['’]ll|should|would|can|may|just|only|first");
/** Paying with the client's money is work. */
export const CLIENTS_MONEY =
  "\\b(?:our|my|the (?:client|company)['’]?s?) (?:(?:company|credit|debit|business|bank) )?(?:card|account|budget|money|wallet)\\b|\\b(?:on|for) (?:our|my) (?:behalf|suppliers?|vendors?|staff|bills?)";
const WE_PAY =
  "\\b(?:we|i|client|company)(?: will| can| shall| would|['’]ll|['’]d)? (?:pay|buy|purchase|order|send|provide|cover|supply|release|fund|transfer|deposit)\\b|\\bmilestones?\\b|\\bescrow\\b";
/** Where somebody else pays somebody else. */
export const OTHER_BUSINESS = `\\b${any(
  'bookings?|reserv(?:e|ations?)|rentals?|rent|lease|property|apartment|hotel|car|stripe|checkout|schools?|clubs?|events?',
  'gyms?|conferences?|tournaments?|church|camps?|festivals?|marathon|university|tenants?|landlords?|customers?|guests',
  'members can|woocommerce|shopify|(?<!your (?:first )?)invoices?|casino|shop|prices|(?:pricing|payment) (?:page|table)',
)}\\b`;
export const ELSEWHERE = [WE_PAY, OTHER_BUSINESS];
/** A sum as a post names it without a figure. */
export const SUM =
  '(?:[\\w-]+ ){0,3}?(?:fees?|deposit|bond|collateral|contribution)\\b(?! (?:amount|invoice|reminder|link|request|slip|receipt|page|form|structure|schedule)s?)';
/** What is done with money that goes out. */
export const PAYS = '(?:pays?|settles?|transfers?|deposits?|wires?|contributes?)';
/** Paying for the client, out of the client's money, is work. */
export const DUTY =
  "\\b(?:from|between|with|using|through|by|via) (?:our|my|the (?:client|company)['’]?s?) \\w+|\\b(?:suppliers?|vendors?|staff|bills|employees|on (?:our|my) behalf)\\b";
/** A rate, or a thing to be built through which others pay. */
export const NO_DEMAND = '\\b(?:per|an) hour\\b|/ ?h|\\b(?:exam|portal|app|website|page|form)\\b';
