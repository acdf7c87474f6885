import { any, BIDDERS, gap, type Pattern, says, saysNo } from './pattern.ts';

/** Pay in crypto or shares of a company only, or past the marketplace. */

const CRYPTO = any(
  'crypto\\w*|bitcoins?|btc|usd[tc]|eth(?:ereum)?|tether|(?:\\w+ )?tokens?|(?:meme ?)?coins?|stable ?coins?|solana|nfts?|bnb',
  'dogecoin|litecoin|trc-?20',
);
const SHARES = any(
  '(?:\\d+ ?% )?equity|(?:(?:company|founders?) )?shares|stock(?: options)?|rev(?:enue)?[- ]?shar\\w+|(?:the |a )?profit[- ]?shar\\w+',
  '(?:a |an? \\d+ ?% )?(?:share|percentage|cut) of (?:the |our )?(?:profits?|revenue|sales)|royalt\\w+',
);
const EITHER = any(CRYPTO, SHARES);
const OUTSIDE = any(
  'pay ?pal|zelle|cash ?app|venmo|western union|money ?gram|wise|gift ?cards?|che(?:ck|que)s?|bank (?:transfer|wire)',
);
const IN = '(?:in|via|with|through|by|as|using|from|on)';
const HOW = `(?: ${any(
  'is|will|be|are|would|made|done|sent|paid|only|out|offered|weekly|monthly|daily|entirely|fully|exclusively|solely',
  'strictly|all|comes?|goes?|processed|you|usually|always|every \\w+|\\d+ ?%',
)})`;
const PAID = any(
  `(?:payments?|salary|salaries|compensation|budget|remuneration|wages?|rewards?|earnings|pay)${HOW}+`,
  '(?:payments?|compensation|remuneration|salary|pay)(?: methods?| terms?| type)? ?[:=–-]|^(?:all )?payments?',
  '(?:receive|get) (?:your |the )?payments?',
  `(?:you|everyone|all|team|will|to|${BIDDERS})(?: \\w+){0,4}? (?:paid|compensated)${HOW}*|(?:^|salary |fee )paid${HOW}*`,
);
const CASH = any('salary|pay|payment|cash|money|wages?|hourly|fiat|usd|dollars|budget');
/** Shares and coins as the subject of the work. */
const FINANCE =
  '\\b(?:fund|portfolio|etf|backtest\\w*|equity research|private equity|brand equity|hedge|wallets?|trading|indicator|agreement)\\b';
const SHOP = '\\b(?:gateway|integrat\\w+|plugin|checkout|accept\\w*|dashboard|shopify|woocommerce|module)\\b';

export const ODD_PAY: readonly Pattern[] = [
  says([
    "(?:we|i|company|client)(?: (?:will |can |only |do |just |shall |usually )*|['’]ll (?:only )?)(?:pays?|settles?|compensates?|remunerates?)\\b",
    '(?: you| freelancers?| out| everyone| all)?',
    gap(20),
    ' ',
    IN,
    ' (?:only )?',
    any(EITHER, OUTSIDE),
    '\\b',
  ]),
  says(
    [
      PAID,
      ` (?:${IN} )?(?:the form of )?(?:only )?(?:our (?:own )?)?`,
      EITHER,
      '\\b(?! (?:wallet|integration|gateway|api|payment)s?)',
    ],
    [SHOP],
  ),
  says(
    ['(?:payments?|paid|salar(?:y|ies)|wages?|compensation)', HOW, '* (?:via|through|by|with|as|in) ', OUTSIDE, '\\b'],
    [SHOP],
  ),
  says([EITHER, '(?: |-)(?:payments? |compensation |role |pay )?only\\b'], [FINANCE]),
  says(
    [
      'only (?:in |with |via |by )?(?:crypto\\w*|usdt|bitcoin|equity|tokens?)\\b',
      '(?! (?:trad|experts?|develop|writ|experience|projects?)\\w*)',
    ],
    [FINANCE],
  ),
  says(['(?:must|should|willing to|able to) accept (?:payments? in )?', CRYPTO, '\\b']),
  saysNo(
    [EITHER, ' (?:\\w+ ){0,2}(?:instead of|in lieu of|rather than|in place of) (?:an? |any )?(?:\\w+ )?', CASH],
    [FINANCE],
  ),
  saysNo([SHARES, '\\b', gap(20), ' (?:no|but no|without) (?:\\w+ )?', CASH, '\\b'], [FINANCE]),
  saysNo(
    [
      "(?:no|without|instead of|in lieu of|rather than|can['’]?t|cannot) (?:\\w+ ){0,2}",
      CASH,
      '\\b',
      gap(50),
      EITHER,
      '\\b',
    ],
    [FINANCE],
  ),
  says(
    [
      '(?:work|working|join|develop\\w*|build|partner|cto|co-?founder)\\b',
      gap(30),
      ' (?:for|in (?:exchange|return) for|against) (?:sweat |some |a part of )?',
      '(?:(?:\\d+ ?% )?equity|rev(?:enue)?[- ]?share|shares|tokens?)\\b',
      '(?! (?:research|fund|trad|holder|contract|sale|swap|list|based|crowd|portfolio|invest|analy|compensation|launch)\\w*)',
    ],
    [FINANCE],
  ),
  says(
    [
      '(?:compensation|payment|pay|salary|remuneration)(?: package)? ?(?:[:=–-]|is|will be|comes as) ',
      gap(40),
      SHARES,
      '\\b',
    ],
    [FINANCE, '[$€£] ?\\d', '\\b(?:plus|hourly|monthly)\\b'],
  ),
  saysNo([
    '(?:earn|get|receive|make) \\d+ ?(?:%|percent) (?:of|on|from)\\b',
    gap(60),
    'no (?:hourly|fixed|base|monthly) (?:rate|pay|salary)\\b',
  ]),
  says(['sweat equity']),
  says(['(?:pay|paid|payments?|paying)\\b', gap(30), '(?:outside(?: of)?|off) (?:the )?(?:upwork|platform)']),
];
