import { any, BIDDERS, gap, type Pattern, says, saysNo } from './pattern.ts';

/** Pay in crypto or shares of a company only, or past the marketplace. */

const CRYPTO = any(
  '[ck]r[yi]pto\\w*|bitcoins?|btc|usd[tc]|eth(?:ereum)?|tether|tokens?|(?:meme ?)?coins?|stable ?coins?|solana|nfts?|bnb',
  'doge(?:coin)?|litecoin|xrp|trc-?20',
);
const SHARES = any(
  '(?:\\d+ ?% )?equity|(?:(?:company|founders?) )?shares|stock(?: options)?|rev(?:enue)?[- ]?shar\\w+|(?:the |a )?profit[- ]?(?:shar|particip)\\w+',
  '(?:a |an? \\d+ ?% )?(?:share|percentage|cut) of (?:the |our )?(?:profits?|revenue|sales)|royalt\\w+',
);
const EITHER = any(CRYPTO, SHARES);
const OUTSIDE = any(
  'pay ?pal|zelle|cash ?app|venmo|western union|money ?gram|wise|(?:(?:amazon|apple|itunes|steam) )?gift ?cards?|che(?:ck|que)s?|bank (?:transfer|wire)',
);
const IN = '(?:in|via|with|through|by|as|using|from|on)';
const HOW = `(?: ${any(
  'is|will|be|are|would|made|done|sent|paid|only|out|offered|weekly|monthly|daily|entirely|fully|exclusively|solely',
  'strictly|all|comes?|goes?|processed|you|usually|always|every \\w+|\\d+ ?%',
)})`;
const PAID = any(
  `(?:payments?|salary|salaries|compensation|budget|remuneration|wages?|rewards?|earnings|pay)${HOW}+`,
  '(?:payments?|compensation|remuneration|salary|rewards?|pay)(?: methods?| terms?| type)? ?[:=–-]|^(?:all )?payments?',
  '(?:receive|get) (?:your |the )?payments?',
  `(?:you|everyone|all|team|will|to|${BIDDERS})(?: \\w+){0,4}? (?:paid|compensated|rewarded|remunerated)(?: with)?${HOW}*|(?:^|salary |fee )paid${HOW}*`,
);
const CASH = any('salary|fee|pay|payment|cash|money|wages?|hourly|fiat|usd|dollars|budget');
/** Shares and coins as the subject of the work. */
const FINANCE =
  '\\b(?:fund|portfolio|etf|backtest\\w*|equity research|private equity|brand equity|hedge|wallets?|trading|indicator|agreement)\\b';
const SHOP =
  '\\b(?:(?:by|through|via|on) upwork|gateway|integrat\\w+|plugin|checkout|accept\\w*|dashboard|shopify|woocommerce|module)\\b';

const PAY = '(?:pay(?:ments?|s|ing)?|paid|money|salary|compensation)\\b';
/** Money that is there already. */
const ESCROW = '\\b(?:milestones?|escrow|\\d ?%)';
/** What may never come. */
const LATER =
  '(?:revenues?|profit(?:s|able)?|funding|funded|investors?|investments?|rais(?:e|es|ed)|seed|makes? money|break[- ]?even)\\b';

export const ODD_PAY: readonly Pattern[] = [
  says([
    "(?:we|i|company|client)(?: (?:will |can |only |do |just |shall |usually )*|['’]ll (?:only )?)(?:pays?|settles?|compensates?|remunerates?)\\b",
    '(?: you| freelancers?| out| everyone| all)?',
    gap(20),
    ' ',
    IN,
    ' (?:only )?(?:our (?:own )?)?',
    any(EITHER, OUTSIDE),
    '\\b',
  ]),
  says(
    [
      PAID,
      ` (?:\\d+ ?% )?(?:${IN} )?(?:the form of )?(?:only )?(?:our (?:own )?)?`,
      EITHER,
      '\\b(?! (?:wallet|integration|gateway|api|payment)s?)',
    ],
    [SHOP],
  ),
  says(
    ['(?:payments?|paid|salar(?:y|ies)|wages?|compensation)', HOW, '* (?:via|through|by|with|as|in) ', OUTSIDE, '\\b'],
    [SHOP],
  ),
  says([OUTSIDE, '(?: (?:or|and) ', OUTSIDE, ')? only\\b'], [SHOP]),
  says(
    [EITHER, '\\b', gap(10), ' as (?:your |the |a )?(?:payment|pay|salary|compensation|reward|remuneration)\\b'],
    [FINANCE, SHOP],
  ),
  says(['(?:is|are|be|being|get|gets) paid (?:\\w+ )?in ', CRYPTO, '\\b'], [SHOP, FINANCE]),
  saysNo(['no (?:\\w+ )?', CASH, '\\b', gap(20), '\\d+ ?(?:%|percent) of\\b'], [FINANCE]),
  says([EITHER, '(?: |-)(?:payments? |compensation |role |pay )?only\\b'], [FINANCE]),
  says(
    [
      '(?:only|solo|nur|seulement|apenas|somente) (?:en |em |in |with |via |by )?(?:[ck]r[yi]pto\\w*|usdt|bitcoin|equity|tokens?)\\b',
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
  says(
    [
      '^(?:wages?|pay|salary|compensation) ?[:=–-] ?(?:only )?\\d+ ?(?:%|percent) of (?:the |our )?(?:profits?|revenues?|sales)\\b',
    ],
    [FINANCE, SHOP],
  ),
  saysNo([SHARES, '\\b', gap(15), '(?:nothing|no) (?:fixed|else|up-?front)\\b'], [FINANCE]),
  saysNo(['pay(?:ment)?s?\\b', gap(40), 'not (?:on|via|through|over) (?:upwork|the platform)']),
  says(['pay (?:you )?direct(?:ly)? (?:to|into|by|via|with) (?:your )?(?:bank|account|paypal|card)\\b'], [SHOP]),
  says(['^rev(?:enue)?[- ]?shar\\w+ ?:? \\d+ ?[/:–-] ?\\d+']),
  says(
    [
      '(?:compensation|payment|pay|salary|offer|get|receive|give)\\b',
      gap(20),
      '\\d+ ?% of (?:the|our|my) (?:company|business|start-?up|firm)\\b',
    ],
    [FINANCE],
  ),
  saysNo(
    [
      `(?:no|not) (?:\\w+ )?${CASH} (?:at this (?:stage|point)|for now|yet|until|at first|in the beginning|to start)\\b`,
    ],
    [FINANCE],
  ),
  // "Deferred until the app makes revenue."
  says([PAY, gap(20), '(?:deferred|postponed)\\b', gap(30), LATER], [FINANCE, ESCROW]),
  says(
    [
      '(?:you (?:get|are|will be) paid|(?:payment|salary|money)(?: \\w+)? (?:starts?|comes|begins|follows))\\b',
      gap(15),
      '(?:once|after|when|as soon as)\\b',
      gap(25),
      LATER,
    ],
    [FINANCE, ESCROW],
  ),
];
