import { any, BIDDERS, gap, type Pattern, says } from './pattern.ts';
import {
  BORNE,
  CHARGE,
  CHARGED_FOR,
  CLIENTS_MONEY,
  DUTY,
  ELSEWHERE,
  HANDS_OVER,
  HAS_TO,
  MONEY,
  MUST,
  NO_DEMAND,
  OTHER_BUSINESS,
  OTHER_WAYS,
  PAYS,
  SUM,
  THINGS,
  TO_START,
  WE_PAY,
} from './paying-words.ts';

/** Those who read, as those who pay. */
const PAYER = `${any('you', BIDDERS)}(?: (?:${HAS_TO}|${MUST}|who|that|have|has|also|should be willing to))* `;

/** A payment, deposit or purchase asked of the freelancer. */
export const PAYING: readonly Pattern[] = [
  // "You pay $120 for it first.", "Each candidate transfers $20."
  says(
    [PAYER, '(?:', HANDS_OVER, '\\b', gap(15), MONEY, '|', PAYS, '\\b', gap(20), SUM, ')'],
    [...ELSEWHERE, NO_DEMAND, DUTY],
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
  // "A small fee is charged for the background check, you pay it first."
  says([any(CHARGE, MONEY), '\\b', gap(60), any(CHARGED_FOR, THINGS), '\\b', gap(20), BORNE], OTHER_WAYS),
  says([any(CHARGE, MONEY), '\\b', gap(40), BORNE, gap(20), any(CHARGED_FOR, THINGS, MONEY)], OTHER_WAYS),
  // "We collect $35 from every new hire."
  says(
    [
      '(?:collect|charge|take|ask|require|request)s? ',
      gap(15),
      any(MONEY, 'fees?', 'deposit', 'bond'),
      gap(20),
      ' from (?:you\\b|',
      BIDDERS,
      ')',
    ],
    [OTHER_BUSINESS],
  ),
  says(
    [
      BIDDERS,
      ' (?:who|that) (?:have |has )?(?:first )?(?:paid?|pays|deposit\\w*|transferred)\\b (?:the |our |their |an? )?',
      any(SUM, MONEY),
    ],
    [OTHER_BUSINESS],
  ),
  says(
    [
      any(MONEY, SUM),
      '\\b',
      gap(20),
      '(?:(?:has|have|must|needs?) )?(?:to )?be (?:first )?(?:paid|covered|borne|settled|transferred|deposited) (?:by (?:you|(?:the )?',
      BIDDERS,
      ')|from your|before|first|up-?front|in advance)',
    ],
    OTHER_WAYS,
  ),
  says(
    [
      '(?:subscribe|upgrade|buy|purchase|pay)\\b',
      gap(30),
      ' to (?:see|view|access|get|unlock|receive|open) (?:the |your |more |our |all )?(?:\\w+ )?(?:tasks?|jobs?|assignments?)\\b',
    ],
    ELSEWHERE,
  ),
  // "Kindly send 25 dollars for the form.", "Only pay $10 for your manual."
  says(
    [
      '(?:please|kindly|only|just|simply|first|^) ?(?:pay|send|transfer|deposit|wire|invest) ',
      '(?:us |me )?',
      MONEY,
      gap(20),
      ' (?:for|to|as|so|before|first|into)\\b',
    ],
    [...ELSEWHERE, CLIENTS_MONEY],
  ),
  // "Pay the joining fee.", as a step of a list.
  says(
    [
      '(?:^(?:(?:step )?\\d+[.):]* )?|please |kindly |first |then )(?:please |kindly |first |then )?(?:pay|transfer|send|wire|deposit) (?:us |me )?(?:an? |the |your )',
      any(MONEY, SUM),
    ],
    [...ELSEWHERE, CLIENTS_MONEY],
  ),
  // "You buy it, we pay you back later."
  says(
    [
      'you (?:first )?(?:(?:will|should|must|have to|need to|can) )?(?:buy|pay|purchase|cover)\\b',
      gap(60),
      "(?:we|i|client|company)(?:['’]ll| will)? (?:(?:pay|give|transfer)\\w* (?:you |it |that |the \\w+ )?back|reimburse|refund)\\b",
    ],
    [OTHER_BUSINESS],
  ),
  says(
    [
      '(?:bought|purchased|ordered|buy|purchase|order)\\b',
      gap(25),
      '(?:through|via|from|with|using) (?:our|my|this) (?:\\w+ )?link\\b',
    ],
    [OTHER_BUSINESS],
  ),
  says(
    [
      THINGS,
      '\\b',
      gap(25),
      '(?:bought|purchased|ordered) (?:from|through|via|at) (?:us|our)\\b(?! (?:supplier|vendor|shop|store|customer)s?)',
    ],
    [OTHER_BUSINESS, WE_PAY],
  ),
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
      '(?:orders?|buys?|purchases?|pays?|advance|spend|top[- ]?up)\\b',
      gap(60),
      ' (?:with|from|out of|using) (?:your(?: own)?|their own|private|personal) (?:money|pocket|funds|card)\\b',
    ],
    ELSEWHERE,
  ),
  says([CHARGE, ' of ', MONEY, '[^.!?]{0,80}?', any(TO_START, `for (?:the |your )?${CHARGED_FOR}`)], ELSEWHERE),
  says(['(?:paid|bought|covered|purchased) by (?:the )?', any('you', BIDDERS)], ['\\b(?:hours?|rate)\\b']),
  says([
    '(?:pay|send|transfer|wire) (?:us|me) (?:an? |the |only |just |small |initial |refundable )*',
    any(MONEY, 'deposit|(?:\\w+ )?fee|money|payment|usdt|bitcoin'),
  ]),
  says(['(?:top[- ]?up|recharge|fund|load|refill) your (?:\\w+ ){0,2}(?:account|wallet|balance)\\b']),
  says(['(?:load|top[- ]?up|fund|charge) (?:it|(?:the|your|this) \\w+) with ', MONEY], [...ELSEWHERE, DUTY]),
  says(['(?:top[- ]?up|recharge|fund) the (?:\\w+ )?(?:account|wallet|balance)\\b', gap(30), MONEY], ELSEWHERE),
  says([
    '(?:buy|purchase)\\b[^.!?]{0,20}(?:gift|itunes|steam|google play|apple|amazon|vanilla) ?cards?\\b[^.!?]{0,40}',
    '(?:send|codes?|photos?|own|us\\b|refunded|our clients)',
  ]),
  // A cheque that bounces after the rest was sent on.
  says(['deposit (?:it|the che(?:ck|que)|this)\\b', gap(50), '(?:keep|wire|send|forward|transfer|buy)\\b']),
  says(['che(?:ck|que)\\b', gap(30), '(?:cash|deposit) (?:it|this|the)\\b']),
  says(
    [any('you', BIDDERS), gap(15), ' (?:purchase|buy)s? ', gap(30), ' from (?:us\\b|our (?:academy|partner|link))'],
    [OTHER_BUSINESS, DUTY],
  ),
  says(['(?:purchase|buy|order) our ', gap(30), MONEY], [...ELSEWHERE, DUTY]),
  says(['upgrade to (?:the |our )?vip\\b', gap(15), MONEY], [OTHER_BUSINESS]),
  says([
    'che(?:ck|que)\\b',
    gap(60),
    'deposit\\b',
    gap(40),
    '(?:(?:keep|wire|send|forward|transfer)\\b|remainder|the rest)',
  ]),
  says(['(?:send|mail|issue|give) you an? (?:\\w+ )?che(?:ck|que)', gap(60), '(?:deposit|buy|purchase|cash)']),
];
