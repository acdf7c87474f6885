import { any, BIDDERS, gap, type Pattern, says } from './pattern.ts';
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
  // A cheque that bounces after the rest was sent on.
  says([
    '(?:send|mail|issue|give) you an? (?:\\w+ )?che(?:ck|que)\\b(?! ?(?:list|book))',
    gap(60),
    '(?:deposit|buy|purchase|cash)\\b',
  ]),
];
