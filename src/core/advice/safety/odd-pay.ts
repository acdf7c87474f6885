import { any, BIDDERS, gap, type Pattern, says, saysNo } from './pattern.ts';

/** Pay in crypto or shares of a company only, or past the marketplace. */

const CRYPTO = any(
  '[ck]r[yi]pto(?:currenc\\w+|moned\\w+)?|bitcoins?|btc|usd[tc]|eth(?:ereum)?|tether|tokens?|(?:meme ?)?coins?|stable ?coins?|solana|nfts?|bnb',
  'doge(?:coin)?|litecoin|xrp|trc-?20',
);
const SHARES = any(
  '(?:\\d+ ?% )?equity|(?:(?:company|founders?) )?shares|stock options|rev(?:enue)?[- ]?share',
  '(?:a |an? \\d+ ?% )?(?:share|percentage|cut) of (?:the |our )?(?:profits?|revenue)|profit[- ]?(?:shar|particip)\\w+',
);
const EITHER = any(CRYPTO, SHARES);
const OUTSIDE = any(
  'pay ?pal|zelle|cash ?app|venmo|western union|money ?gram|wise|(?:(?:amazon|apple|itunes|steam) )?gift ?cards?|bank (?:transfer|wire)',
);
const IN = '(?:in|via|with|through|by|as|using)';
const OUR = "(?:(?:only|fully|entirely|exclusively|solely|the form of|our(?: own)?|the company['’]s|100 ?% in our) )*";
const SALARY = '(?:salary|wages?|pay|payment|fee|compensation|hourly rate)\\b';
/** Shares and coins as the subject of the work. */
const FINANCE =
  '\\b(?:fund|portfolio|etf|backtest\\w*|equity research|private equity|brand equity|hedge|wallets? app|trading|indicator|agreement|cap table)\\b';
/** Payments that a shop or an app takes, or that go to somebody else. */
const SHOP =
  '\\b(?:(?:by|through|via|on) upwork|gateway|integrat\\w+|plugin|checkout|accept\\w*|dashboard|shopify|woocommerce|module|methods?|users?|customers?|suppliers?|vendors?|authors|stakers|affiliates|reports?|record\\w*|reconcil\\w*|ledger)\\b';
const TERMS = [FINANCE, SHOP];

/** Money that is there already. */
const ESCROW = '\\b(?:milestones?|escrow|\\d ?%)';
/** What may never come. */
const LATER =
  '(?:revenues?|profit(?:s|able)?|funding|investors?|investments?|raises? (?:money|funds|capital)|makes? money|break[- ]?even)\\b';
const YOU = any('you|everyone', BIDDERS);

export const ODD_PAY: readonly Pattern[] = [
  // "We pay in our own token.", "I pay with Bitcoin."
  says(
    [
      "(?:we|i)(?: (?:will |can |only |do |shall |usually |always |prefer to )*|['’]ll (?:only )?)(?:pay|compensate|remunerate|settle)",
      `(?: (?:you|freelancers?|everyone|out|directly|direct|weekly|monthly|only))* ${IN} `,
      OUR,
      any(EITHER, OUTSIDE),
      '\\b(?! (?:wallet|integration|gateway|api|payment)s?)',
    ],
    TERMS,
  ),
  // "You will be paid in USDT."
  says(
    [
      YOU,
      `(?: (?:will|are|is|shall|be|get|gets))* (?:paid|compensated|rewarded|remunerated)(?: (?:out|only|weekly|monthly|daily|fully))* ${IN} `,
      OUR,
      any(EITHER, OUTSIDE),
      '\\b',
    ],
    TERMS,
  ),
  // "Payment is in equity only.", "Your fee is paid out in Ethereum."
  says(
    [
      '^(?:(?:the|your|all) )?(?:payments?|salary|compensation|pay|rewards?|fee|wages?|remuneration)',
      any(' ?[:=–-]', '(?: (?:is|are|will|be|made|done|sent|paid|out|comes?|only|weekly|monthly|\\d+ ?%))+'),
      ` (?:${IN} )?`,
      OUR,
      EITHER,
      '\\b(?! (?:wallet|integration|gateway|api|payment)s?)',
    ],
    TERMS,
  ),
  // "Payment by Western Union or gift cards.", as the whole of a sentence.
  says(
    [
      `^(?:(?:the|your|all) )?(?:payments?|salary|paid|wages?)(?: (?:is|are|will|be|made|done|sent|paid|only|weekly|monthly))* ${IN} `,
      any(CRYPTO, OUTSIDE),
      `(?:(?:,| or| and)+ ${any(CRYPTO, OUTSIDE, 'upwork')})*(?: only)?`,
      '(?=\\W*$|,| every\\b)',
    ],
    TERMS,
  ),
  says(['(?:crypto|equity)[- ]only (?:role|position|compensation|pay|salary)\\b'], TERMS),
  says(['pag[oa]s? (?:solo|sólo|apenas|somente|únicamente) (?:en|em) ', CRYPTO], TERMS),
  saysNo(
    [
      SHARES,
      ' (?:\\w+ )?(?:instead of|in lieu of|rather than|in place of) (?:an? |any )?(?:\\w+ )?(?:cash(?! dividend)|',
      SALARY,
      ')',
    ],
    [FINANCE],
  ),
  saysNo([SHARES, '\\b', gap(15), ' (?:no|but no|without|not for) (?:\\w+ )?(?:cash|', SALARY, ')'], [FINANCE]),
  saysNo(
    [
      "(?:no|without|instead of|in lieu of|(?:can['’]?t|cannot) pay(?: you)?) (?:an? )?(?:\\w+ )?(?:money|cash|",
      SALARY,
      ')',
      gap(40),
      SHARES,
      '\\b',
    ],
    [FINANCE],
  ),
  says(
    [
      '(?:work|works|working|join|cto|co-?founder)\\b',
      gap(25),
      ' (?:for|in (?:exchange|return) for|against) (?:sweat |some )?(?:(?:\\d+ ?% )?equity|rev(?:enue)?[- ]?share|shares)\\b',
      '(?=\\W*$|[.,;!]| (?:and|until|in (?:the|our)|only|instead)\\b)',
    ],
    [FINANCE],
  ),
  says(
    ['(?:work|build|develop|join|help)\\b', gap(30), ' in (?:exchange|return) for (?:\\d+ ?% )?equity(?=\\W*$|[.,;!])'],
    [FINANCE],
  ),
  says(['equity (?:compensation|payment|pay) only\\b|(?:we|i)(?: can)? (?:offer|give) equity only\\b'], [FINANCE]),
  says([YOU, ' (?:will )?(?:receive|gets?) (?:your |the )?payments? in ', CRYPTO, '\\b'], TERMS),
  says(['^sweat equity'], [FINANCE]),
  saysNo(['pay(?:ment)?s?\\b', gap(40), 'not (?:on|via|through|over) (?:upwork|the platform)']),
  says(
    [
      '(?:you (?:get|receive|own)|^(?:compensation|payment|pay|salary)(?: is|:)) \\d+ ?% of (?:the|our|my) (?:company|start-?up)\\b',
    ],
    [FINANCE],
  ),
  // "Deferred until the app makes revenue."
  says(
    ['(?:pay(?:ments?)?|salary|compensation) ', gap(15), '(?:deferred|postponed)\\b', gap(30), LATER],
    [...TERMS, ESCROW],
  ),
  says(
    [
      '(?:you (?:get|are|will be) paid|(?:payment|salary|money) (?:starts?|comes|begins|follows))\\b',
      gap(15),
      '(?:once|after|when|as soon as)\\b',
      gap(25),
      LATER,
    ],
    [...TERMS, ESCROW],
  ),
  // "Payment in crypto outside Upwork."
  says(
    [
      '^(?:all )?(?:payments?|salary)\\b',
      gap(30),
      ' (?:outside(?: of)?|off) (?:upwork|(?:the|this) platform)(?=\\W*$|,| (?:only|to (?:save|avoid))\\b)',
    ],
    TERMS,
  ),
  // "I would rather pay you via PayPal directly to save the fees."
  saysNo(
    [
      'pay you ',
      any('', `${gap(20)}\\b`),
      any('direct(?:ly)?\\b', 'straight\\b', OUTSIDE),
      gap(25),
      ' (?:to|and|so (?:that )?(?:we|you))(?: both| can)* (?:save|avoid|skip|bypass|dodge) ',
      gap(15),
      'fees?\\b',
    ],
    TERMS,
  ),
];
