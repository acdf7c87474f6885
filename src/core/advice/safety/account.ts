import { any, END, gap, type Pattern, says } from './pattern.ts';

/** An account of the freelancer's own that others want to rent, buy or work under. */

const SITE = any(
  'upwork|fiverr|freelancer(?:\\.com)?|freelanc(?:e|ing)|toptal|linkedin|payoneer|pay ?pal|stripe|coinbase|binance',
);
const ACCOUNTS = '(?:accounts?|profiles?)\\b';
/** "verified Upwork account", however it is described. */
const OF_SITE = `(?:(?!to |and |or |for |in |on |your |through |via |from )[\\w-]+ ){0,3}?${SITE} ${ACCOUNTS}`;
const ANY_ACCOUNT = `(?:(?!to |and |or |for )[\\w-]+ )?${any('account|profile|name|identity')}\\b`;
/** What one does with the account of another to get its work. */
const TO_BID =
  '(?= (?:to|and|for) (?:bid(?:ding)?|apply(?:ing)?|(?:take|do|get)(?:ing)? (?:\\w+ )?(?:jobs?|work|projects?|contracts?)|work(?:ing)? on upwork)\\b)';
const US = any('us|me|(?:our|my) (?:team|developers?|staff|people|partners?|agency)');
/** Those who look at a profile before they choose. */
const LOOKING = '\\bto (?:check|see|decide|verify)\\b';
/** Whoever collects rent and deposits. */
const RENT = '\\b(?:tenant|deposit)';
/** Those who tell of renting, or get back what they lost. */
const OTHER_MATTER =
  '\\b(?:marketplace|banned|suspend\\w*|recover\\w*|hacked|stolen|detect\\w*|polic(?:y|ies)|premium|subscription)\\b';

export const ACCOUNT: readonly Pattern[] = [
  // "I want to rent your Upwork account.", "We buy verified PayPal accounts."
  says(
    [
      "(?:rent|leas|lend|borrow|buy|purchas|sell)(?:e|ing)?(?: out)?(?: (?:us|me|to us))? (?:your|an?|another|someone['’]s|existing|verified|aged|active|old)\\b ",
      OF_SITE,
      any(END, '(?= from\\b)'),
    ],
    [OTHER_MATTER],
  ),
  says(
    [
      '(?:rent|lease|lend)(?:ing)?(?: out)?(?: (?:us|me|to us))? (?:your|his|her|their) (?:verified |own |old |freelance |bank )?',
      ACCOUNTS,
      END,
    ],
    [OTHER_MATTER],
  ),
  // "Upwork account for rent", as a title has it.
  says(
    [SITE, ' ', ACCOUNTS, '(?: (?:needed|wanted))? (?:rental|renting|for (?:rent|sale|lease)|(?:to|on) rent)\\b', END],
    [OTHER_MATTER, RENT],
  ),
  // "Let us use your profile to bid on jobs.", "Give our team access to your Upwork account."
  says(
    [
      `(?:let|allow|permit)(?:s|ting|ing)? ${US} (?:to )?(?:use|work (?:on|from|under|with|through)|log ?in ?(?:to|into)|access) (?:your|their) `,
      any(OF_SITE + END, ANY_ACCOUNT + TO_BID),
    ],
    [OTHER_MATTER],
  ),
  says(
    [
      `(?:give|grant|provide)(?:s|ing)? (?:${US} )?(?:with )?(?:full |remote |complete )?(?:access|control) (?:to|of|over) your `,
      OF_SITE,
      END,
    ],
    [OTHER_MATTER, '\\b(?:public|link)\\b'],
  ),
  says([`share(?:s|d|ing)? (?:your|his|her|their) (?:own )?${SITE} accounts? with (?:us|me|our)\\b`], [OTHER_MATTER]),
  // "We will use your profile to apply for jobs.", "Our developers work under your name."
  says(
    [
      "(?:we|i|our (?:team|developers?|staff|agency)|my team)(?: (?:will|would|can|shall|want to|need to|only))*(?:[’']ll)? ",
      any(
        `(?:(?!(?:you|please|ask|applicants|candidates|freelancers)\\b)[\\w’'-]+ ){0,8}?use your ${any(ANY_ACCOUNT + TO_BID, OF_SITE + END)}`,
        `works?\\b${gap(15)} (?:(?:from|under|through) your (?:\\w+ )?(?:account|profile)|under your (?:name|identity))\\b${END}`,
        `(?:bids?|appl(?:y|ies))\\b${gap(10)} (?:on|for) (?:\\w+ )?(?:jobs|projects|work) (?:(?:from|with|under|using|through) your (?:\\w+ )?(?:account|profile)|(?:under|using) your (?:name|identity))\\b`,
      ),
    ],
    [LOOKING],
  ),
  says(
    ['(?:pay|paid|earn|offer)\\b', gap(20), ' (?:to|for) (?:use|using|rent|renting) (?:of )?your ', OF_SITE, END],
    [OTHER_MATTER],
  ),
  says(
    [
      `you (?:(?:must|should|will|need to|have to) )*(?:have|own|need) (?:an? )?`,
      OF_SITE,
      ' (?:that|which) (?:we|i) (?:can|could|will) (?:use|rent|bid|apply|work|log|run|manage|control)\\b',
    ],
    [OTHER_MATTER],
  ),
  // "You only create the Upwork account, and we do all the work."
  says([
    'you (?:(?:only|just|simply|will|must|have to|need to) )*(?:create|open|make|own|keep|verify|register|provide|lend) (?:an? |the |your |us )?(?:\\w+ )?',
    OF_SITE,
    "(?:,| and|;| while| then)* (?:we|our (?:team|developers?)|i)(?: will|['’]ll)? (?:do|handle|bid|work|apply|find)\\b",
  ]),
  // "Open a bank account in your name for us."
  says([
    '(?:open|create|register|verify|set ?up) (?:an? |the |us )?(?:\\w+ )?',
    any(SITE, 'bank|crypto|wise'),
    ' ',
    ACCOUNTS,
    ' (?:in|under|with|on) your (?:own )?(?:name|identity|id|documents?)\\b',
    gap(15),
    ' (?:for us|for me|that we|which we|(?:and|then) (?:we|give|hand|send|let|transfer))\\b',
  ]),
];
