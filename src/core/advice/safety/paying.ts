import { any, BIDDERS, END, gap, type Pattern, says } from './pattern.ts';
import {
  CHARGE,
  CHARGED_FOR,
  CLIENTS_MONEY,
  DUTY,
  ELSEWHERE,
  HAS_TO,
  MONEY,
  MUST,
  NO_DEMAND,
  OTHER_BUSINESS,
  PAYS,
  SUM,
  THINGS,
  TO_START,
} from './paying-words.ts';

/** Those who read, as those who pay. */
const PAYER = `${any('you', BIDDERS)}(?: (?:${HAS_TO}|${MUST}|who|that|have|has|also|should be willing to))* `;
/** Words to the one who reads, before or after. */
const TO_YOU =
  '(?:(?<=\\b(?:you|your|candidates?|applicants?|freelancers?|typists)\\b.*)|(?=.*\\b(?:you|your|candidates?|applicants?|freelancers?|typists)\\b))';

/** Money that is wanted ahead of the work. */
const ADVANCE =
  '(?:refundable|security|small|registration|joining|caution|commitment|activation|training|onboarding) (?:(?:security|registration|joining|start) )?(?:deposit|fee|bond)';
/** Ahead of this work, and not of a stay, a rental or a course. */
const AT_FIRST = any(
  `before (?:starting(?: work)?|hiring|onboarding|you (?:start|begin)|we (?:start|begin|hire)|(?:the|your) (?:first )?(?:job|task|interview|assignment))\\b${END}`,
  `to (?:get (?:started|hired)|start|begin|start work\\w*|be hired|unlock (?:the |your |more )?(?:\\w+ )?(?:tasks?|jobs?))\\b${END}`,
);
/** What is done with a cheque that is not one's own: keep a part, send on the rest. */
const PASS_ON = any(
  'keep (?:\\d+ ?%|[$€£] ?\\d|your (?:\\w+ )?(?:pay|share|salary|fee|part|cut)\\b)',
  '(?:send|forward|wire|transfer|return|mail) (?:us |me )?(?:the )?(?:rest|remainder|balance|difference)(?=\\W*$|[,;]| (?:back|by|via|within|to (?:us|me|our|my|the (?:vendors?|suppliers?|sellers?|movers?|company)))\\b)',
);

/** A payment, deposit or purchase asked of the freelancer. */
export const PAYING: readonly Pattern[] = [
  // "You pay $120 for it first.", "Each candidate transfers $20."
  says(
    [PAYER, '(?:(?:', PAYS, '|sends? (?:us|me))\\b', gap(15), MONEY, '|(?:', PAYS, '|paid)\\b', gap(20), SUM, ')'],
    [...ELSEWHERE, NO_DEMAND, DUTY, '\\b(?:upwork|attention)\\b'],
  ),
  says(
    [
      any('you', BIDDERS),
      " (?:(?:will|must|would) be|are|is|gets?|['’]ll be) charged (?:an? )?(?:\\w+ ){0,2}",
      any(MONEY, 'fee', 'deposit'),
      '\\b',
    ],
    [OTHER_BUSINESS],
  ),
  says(
    [
      any('you', BIDDERS),
      ' ',
      HAS_TO,
      ' (?:first )?(?:purchase|buy|pay for) (?:an? |the |our |this )?(?:\\w+ )?',
      THINGS,
      '\\b',
    ],
    [...ELSEWHERE, CLIENTS_MONEY],
  ),
  // "There is a registration fee of $20 before you start."
  says([CHARGED_FOR, '\\s(?:[\\w-]+ ){0,2}?', CHARGE, '\\b', TO_YOU, gap(60), any(TO_START, MONEY)], ELSEWHERE),
  // "We collect $35 from every new hire."
  says(
    [
      '(?:we|i|company|agency) (?:will |also )?(?:collect|charge|take|ask|require|request)s? ',
      gap(15),
      any(MONEY, 'fees?', 'deposit', 'bond'),
      gap(20),
      ' from (?:you\\b|',
      BIDDERS,
      ')',
    ],
    [OTHER_BUSINESS],
  ),
  // "Kindly send 25 dollars for the form.", "Only pay $10 for your manual."
  says(
    [
      '(?:please|kindly|only|just|simply) (?:pay|send|transfer|deposit|wire) (?:us |me |the )?',
      MONEY,
      gap(20),
      ` (?:for your|for the ${CHARGED_FOR}|to (?:us|our)|so that (?:we|your)|before you)\\b`,
    ],
    [...ELSEWHERE, CLIENTS_MONEY],
  ),
  says(
    [
      'you\\b',
      gap(20),
      '(?:order|buy|purchase|pay|use)\\b',
      gap(40),
      ' (?:with |from |out of |using )?your own (?:money|pocket|funds|card)\\b',
    ],
    ELSEWHERE,
  ),
  says(
    [
      '(?:^|please |kindly |you |(?:must|will|should|to|then|first|and) )',
      any(
        `(?:pay|transfer|wire) (?:us|me) (?:an? |the |only |small |refundable )*${any(MONEY, 'deposit', '(?:\\w+ )?fee', 'money')}`,
        `send (?:us|me) (?:${MONEY}(?! (?:worth|invoice|offer|quote))|the money for|(?:an? |the |small |refundable )*deposit\\b(?! (?:slip|receipt|report|form|detail|confirm)))`,
      ),
    ],
    [OTHER_BUSINESS],
  ),
  says(
    [
      '(?:top[- ]?up|recharge|fund) (?:your (?:\\w+ ){0,2}?|the work(?:ing)? )(?:account|wallet|balance)\\b',
      gap(20),
      MONEY,
    ],
    [...ELSEWHERE, CLIENTS_MONEY, '\\b(?:test|demo|sandbox|users?)\\b'],
  ),
  says(
    [
      '(?:buy|purchase)\\b[^.!?]{0,20}?(?:gift|itunes|steam|google play|apple|vanilla) ?cards?\\b[^.!?]{0,30}?',
      '(?:send (?:us|me)|(?:send|share|scratch)[^.!?]{0,15}codes?\\b|your own)',
    ],
    [OTHER_BUSINESS, CLIENTS_MONEY],
  ),
  // "Send $10 to confirm that you are serious."
  says(
    ['^send ', MONEY, ' (?:to (?:verify|confirm|prove|show|activate|unlock|reserve)|so that (?:we|our|your))\\b'],
    ELSEWHERE,
  ),
  // "A refundable deposit of $30 is required before starting."
  says(
    [
      '^(?:an? |the )?(?:\\w+ )?',
      ADVANCE,
      `(?: (?:of )?\\(?${MONEY}\\)?)? (?:(?:is|will be|must be) )?(?:required|needed|charged|collected|due|mandatory|paid) `,
      AT_FIRST,
    ],
    [...ELSEWHERE, NO_DEMAND],
  ),
  // "Pay a small security deposit to get started."
  says(
    [
      '^(?:(?:please|kindly|just|simply|only|first),? )*pay (?:us )?(?:an? |the |your )(?:\\w+ ){0,2}?',
      ADVANCE,
      `(?: (?:of )?\\(?${MONEY}\\)?)? `,
      AT_FIRST,
    ],
    [...ELSEWHERE, NO_DEMAND],
  ),
  // "You must pay for your own training ($99)."
  says(
    [
      any('you', BIDDERS),
      ` ${HAS_TO} (?:first )?pay for (?:your|their) (?:own )?(?:\\w+ )?(?:training(?! (?:data|set))|background check|certificat\\w+|onboarding|id (?:card|badge))\\b`,
    ],
    [...ELSEWHERE, NO_DEMAND],
  ),
  // A cheque that bounces after the rest was sent on.
  says([
    '(?:send|mail|issue|give) you an? (?:\\w+ )?che(?:ck|que)\\b(?! ?(?:list|book|register|sample|template))',
    gap(60),
    '(?:deposit|buy|purchase|cash)\\b',
  ]),
  says([
    any('pay you (?:by|with an?|per) ', "(?:send|mail|issue|give) you an? (?:[\\w’']+ )?"),
    'che(?:ck|que)(?=[,;]| (?:to|for|and|which|that|by|of|you)\\b)[^.!?]{0,30}?\\b(?:deposit|cash)\\b[^.!?]{0,30}?\\b',
    PASS_ON,
  ]),
  says([
    '^(?:you )?(?:please |just |first )?(?:cash|deposit) (?:the|our|my|this|an?) che(?:ck|que)(?: and|,|, then| then)+ ',
    PASS_ON,
  ]),
];
