import { any, BIDDERS, END, gap, type Pattern, says, saysNo } from './pattern.ts';

/** Free samples, unpaid tests and trials. */

/** What tells whether two fit, before the work itself: nothing that is made to be sold or shown. */
const TRIAL = any(
  'samples?|tests?|trials?|mock ?-?ups?|drafts?|demos?|assignments?|exercises?|challenges?|concepts?|interns?|internships?|shift',
  '(?:first|initial) (?:\\w+ )??(?:weeks?|days?|months?|hours?|tasks?|articles?|posts?|pages?|banners?|videos?|edits?|designs?|logos?|pieces?)',
  'training|rough cut|home task',
);
const NO_PAY = `(?:not|never|won['’]?t|isn['’]?t|aren['’]?t)(?: be| get)? (?:paid|compensated|reimbursed|remunerated|rewarded)\\b${END}`;
const WITHOUT_PAY = `(?:without|w/o|no|zero) (?:any )?(?:pay|payment|compensation|remuneration|salary|wages?)\\b${END}`;
const FOR_FREE = any(
  `(?:for free|for nothing)\\b${END}`,
  `(?:free of|at no|at zero) (?:charge|cost)\\b${END}`,
  WITHOUT_PAY,
);
/** So that the bid can be judged. */
const TO_JUDGE = any(
  'so (?:that )?(?:we|i) (?:can|may|could|see|know)',
  'before (?:(?:we|i) (?:hire|decide|choose|sign)|hiring|deciding|the contract)\\b|to be considered|as part of (?:your|the) (?:application|bid|proposal)',
  `(?:from|by) (?:you|${BIDDERS}|everybody|everyone)|with (?:your|the) (?:application|bid|proposal)`,
);
/** Free things that businesses hand out, and what others do not pay. */
const GIVEAWAY = `\\b${any(
  'sign-?ups?|subscri\\w+|saas|landing|funnel|ad(?:s|vert\\w*)?|campaigns?|promot\\w*|popups?|webinar|checkout|pricing',
  'users?|customers?|visitors?|giveaway|shoppers?|\\d+-day|invoices?|job (?:ad|post)\\w*|products?|plan|download\\w*',
  'articles? (?:about|on)|(?:on|about|explains?|explaining) why',
)}\\b`;
/** What somebody gets at no cost, instead of giving it. */
const GIVEN =
  "\\b(?:we|i)(?: will|['’]ll)? (?:also )?(?:provide|offer|give|send|ship|cover|supply|pay)\\b(?! (?:for|you)\\b)|\\bto you\\b";
/** A post that names what it pays has volunteers as its subject at most. */
const PAYS = '[$€£] ?\\d|\\b(?:paid|hourly|per hour|fixed price|milestones?|we pay|budget (?:is|of))\\b';
/** Those who deal with volunteers are no volunteers. */
const WITH_THEM = `(?!['’]|[- ](?:${any(
  'manage\\w*|coordinat\\w*|platform|app|program\\w*|recruit\\w*|page|database|site|portal|handbook|team|scheduling',
)})\\b)`;

export const UNPAID: readonly Pattern[] = [
  saysNo(
    [
      '(?<!\\b(?:for|about) )(?:unpaid|non-?paid|un-?compensated|pay-?free) (?:\\w+ ){0,2}?',
      any(TRIAL, '(?:training|role|position|collaboration)\\b'),
    ],
    [GIVEAWAY],
  ),
  saysNo(
    [TRIAL, '\\b', gap(50), any('done (?:for free|free of charge)\\b', NO_PAY, WITHOUT_PAY, `unpaid\\b${END}`)],
    [GIVEAWAY],
  ),
  saysNo([
    '(?:no|zero) (?:pay|payment|compensation|remuneration|salary|budget) (?:for|during) (?:the |this |your |an? )?',
    TRIAL,
  ]),
  saysNo([
    "(?:not|won['’]?t|never|can['’]?t|cannot) (?:be |get )?(?:paid|compensated|pay(?: you)?) (?:for|during) (?:the |this |your |an? |any )?",
    TRIAL,
  ]),
  says(
    [
      '(?:free|complimentary) (?:\\w+ )?(?:samples?|tests?|tasks?|mock ?-?ups?|drafts?|demos?|edits?|concepts?|articles?|designs?|translations?|audits?|rough cuts?|days?|pages?|projects?) ',
      gap(50),
      TO_JUDGE,
      '\\b',
    ],
    [GIVEAWAY, GIVEN],
  ),
  saysNo(
    [
      '(?:do|work|make|create|edit|write|design|translate|draw|record|cut|complete|submit|test) ',
      gap(25),
      any(TRIAL, 'attached \\w+|one \\w+'),
      gap(30),
      FOR_FREE,
    ],
    [GIVEAWAY, GIVEN],
  ),
  // "I need someone to help me for free.", "You work two weeks without salary."
  saysNo(
    [any('work|help (?:us|me)', `(?:you|${BIDDERS}) (?:will )?works?`), ' ', gap(20), FOR_FREE],
    [GIVEAWAY, GIVEN],
  ),
  says(
    [
      any('you', BIDDERS),
      gap(25),
      ' (?:do|complete|make|provide|deliver|submit|write) (?:an?|one|the) free (?:\\w+ )?(?:sample|test|trial|draft|mock ?-?up|demo)\\b(?! (?:account|version|plan|environment))',
    ],
    [GIVEAWAY],
  ),
  says(
    ['(?:do|edit|write|design|translate|draw|record|make) ', gap(40), 'as a free (?:test|sample|trial)\\b', END],
    [GIVEAWAY],
  ),
  saysNo(
    [
      "(?:we |i |^)(?:can ?not|can['’]?t) pay(?: you)?(?: anything)?(?: (?:at the moment|right now|yet|now|in the beginning|at this (?:stage|point|time)))?(?=\\W*$|[.,;!)–]| but\\b)",
    ],
    [PAYS],
  ),
  says(['(?:we|i) can only (?:offer|pay (?:in|with)) (?:you )?exposure\\b(?! to\\b)'], [PAYS]),
  says(['(?:payment|pay|compensation) (?:is|will be|comes as) (?:\\w+ )?exposure\\b', END]),
  saysNo([
    "(?:if|unless) (?:we|i)(?: do not| don['’]?t)? (?:use|choose|pick|like)\\b",
    gap(30),
    '\\b(?:you (?:get|receive|earn) nothing|no pay(?:ment)?\\b)',
  ]),
  says(["(?:we|i)(?: will|['’]ll)? only pay for the (?:one|design|logo|concept|entry|winner|best)\\b"]),
  says([
    'only the (?:best|chosen|selected|winning) (?:one|design|logo|concept|entry|voice|candidate|freelancer|submission) (?:gets?|is|will (?:get|be)) paid\\b',
    END,
  ]),
  says(
    ['(?:looking for|seeking|we need|wanted:?) (?:(?!for |to |of |that |who )\\w+ ){0,2}?volunteers?\\b', WITH_THEM],
    [PAYS],
  ),
  says(
    ['(?:first|initial) (?:task|article|sample|one) (?:is|will be) free(?:,? (?:so that|after that|then) we)'],
    [GIVEAWAY],
  ),
  says(['^volunteers? (?:are |is )?(?:wanted|needed|sought)\\b'], [PAYS]),
  says(
    [
      'this is (?:strictly |purely )?(?:an? )?(?:volunteer|voluntary|pro[- ]bono) (?:position|role|basis|job|work|internship)\\b',
    ],
    [PAYS],
  ),
  says([
    '(?:re-?draw|re-?design|design|write|translate|edit|draw) (?:the (?:attached|following)|our|this) ',
    gap(50),
    'before you (?:bid|apply|send (?:your|the) (?:bid|proposal|application))\\b',
  ]),
  // "Write a sample about our product for free with your proposal."
  saysNo(
    [
      '(?:submit|send|write|provide|attach|create|make|design|draw|record) ',
      gap(60),
      ' (?:for free|for nothing|free of charge|at no (?:cost|charge)|without pay(?:ment)?) (?:with|as part of|in) (?:your|the) (?:bid|proposal|application)(?=\\W*$|[.,;!])',
    ],
    [GIVEN],
  ),
  // "This is unpaid at first."
  saysNo([
    '^(?:this|(?:this|the) (?:job|work|role|position|internship|project|start)) (?:is|will be|starts(?: out| as)?) unpaid ',
    '(?:at first|at the (?:start|beginning)|in the beginning|initially|to start with|for now|for the first)\\b',
  ]),
  // "We offer exposure instead of payment."
  saysNo([
    "(?:we|you)(?: can|(?: |[’'])(?:wi)?ll)? (?:offer|give|provide|get|receive|earn) (?:you )?(?:\\w+ )?exposure ",
    '(?:instead of|in place of|rather than|in lieu of) (?:an? |any )?(?:pay(?:ment)?|money|cash|salary|wages?|fee)\\b',
  ]),
  // "Best design wins, others are not paid."
  saysNo([
    '^(?:the )?(?:best|winning) (?:design|logo|entry|concept|draft|submission|sample|banner|cover) wins?\\b',
    gap(8),
    ' (?:others|the others|(?:the )?rest|all others|everyone else) (?:(?:is|are|will be|get) (?:not |un)paid|gets? nothing)\\b',
  ]),
  says(['^(?:the )?payment only if (?:we|i) (?:like|love|choose|pick) (?:it|the|your)\\b']),
];
