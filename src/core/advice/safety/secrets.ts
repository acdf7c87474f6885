import { HIRED } from './contact.ts';
import { any, BIDDERS, END, gap, type Pattern, says } from './pattern.ts';

/** Logins, codes and papers that nobody hands over to get a job. */

const GIVE = any('send|share|give|provide|submit|hand over|forward|tell|supply|e-?mail');
const ADD = any(GIVE, 'include|attach');
const TO_US = '(?: (?:us|me|to us|our (?:\\w+ )?(?:manager|team|hr|agent|recruiter)))?(?: with)?';
const PLACE = any(
  '(?:online )?(?:bank(?:ing)?|net ?banking)|upwork|fiverr|e-?mail|gmail|google|outlook|pay ?pal|payoneer|wise|cash ?app|zelle|venmo|linkedin|facebook|instagram|apple id|icloud|coinbase|binance|wallet',
);
const SECRET = any(
  `${PLACE}(?: account)?(?:['’]s)? (?:log-?ins?(?: (?:details|credentials|info\\w*|data))?|passwords?|credentials|username and password|access (?:details|credentials|data))`,
  'log-?in (?:details|credentials)|(?:e-?mail|gmail)(?: address| id)? and password|passwords?|user ?names? and passwords?|(?:seed|recovery) phrase|private keys?|cvv|(?:atm|card) pin',
);
const PAPER = any(
  '(?:government(?:[- ]issued)?|photo|national|valid|state|voter) id(?: (?:cards?|documents?|proof))?|id (?:cards?|proof|documents?|papers)|identity (?:cards?|documents?|papers|proof)',
  '(?<=(?:photos?|pictures?|scans?|copy|copies|images?|sides|back) (?:of|with) your )id',
  "passports?|driver['’]?s? licen[cs]e|driving licen[cs]e|social security(?: (?:number|card))?|ssn|aadhaar(?: card)?|pan card",
);
const NO_PORTRAIT = '(?![- ](?:photos?|pictures?|size|style))';
const BANK = any(
  'bank (?:account )?(?:details|information|info|numbers?|statements?)|(?:credit|debit|bank) card (?:details|number|information|info)|routing numbers?',
);
/** "A clear photo of the front and back of". */
const PICTURE =
  '(?:an? |the |clear |front |back |and |both |sides |scanned |copy |copies |photos? |pictures? |scans? |selfie |with |of |images? )*';
/** While one still applies. */
const APPLYING = any(
  '(?:with|in|to) your (?:proposal|application|bid|cv|resume)|(?:to|when you|if you) (?:apply|bid)|to be (?:considered|hired|selected|shortlisted)',
  'to get (?:started|hired)|before (?:we|you|the|your|hiring|any|an?)|for (?:the|your|an?) (?:interview|application)|so that we can (?:verify|check)',
);
const ASKS = '^(?:(?:please|kindly|just|also|first|then|now|to apply),? )*';
const OWN_WORK = '\\b(?:upwork|template|screens?|wireframes?|mock\\w*|figma|policy|reset|button|copy for)\\b';
/** What was worked on, and how: no paper follows. */
const WORKED_ON =
  '\\b(?:experience|expertise|approach|work|rates?|prices?|samples?|portfolio|projects?) (?:\\w+ )?(?:on|in|with|for|of|to)\\b(?!.*\\b(?:copy|scan|photo|picture|selfie) (?:of|with)\\b)';
const LATER = [HIRED, OWN_WORK, WORKED_ON];

export const SECRETS: readonly Pattern[] = [
  // "Send us your online banking login.", "We need your bank login for the direct deposit."
  says([
    any(GIVE + TO_US, "(?:we|i)(?: will| would|['’]ll)?(?: also)? (?:need|require|ask for|want)"),
    ' your (?:(?!own|team|company)\\w+ )?',
    SECRET,
    '\\b',
    any(END, '(?= with\\b)'),
  ]),
  // "Forward us the verification code sent to your phone.", "Send me the code that you receive by SMS."
  says([
    '(?:send|forward|share|tell|give|text|read(?= (?:us|me|back)\\b)|provide|e-?mail)(?: (?:us|me))?(?: back)? (?:the|that|your|any|this|every) ',
    any(
      '(?:(?:verification|sms|security|login) codes?|otps?) (?:to|with) (?:us|me|(?:our|the) (?:agent|manager|hr|recruiter))',
      '(?:[\\w-]+ ){0,2}?(?:code|otp|pin)s? (?:that |which )?(?:(?:is |was |will be )?sent to|arrives? on|comes to) your (?:phone|e-?mail|inbox|mobile|number)',
      '(?:(?!qr )[\\w-]+ ){0,2}?(?:code|otp)s? (?:that |which )?you (?:get|receive|will (?:get|receive)) (?:by|via|on|in|through) (?:sms|text|e-?mail|your (?:phone|mobile|e-?mail|inbox))',
    ),
    '\\b',
  ]),
  // "Send a photo of your ID card.", as words to those who apply.
  says([ASKS, ADD, TO_US, ' ', PICTURE, 'your ', gap(15), any(PAPER, BANK), NO_PORTRAIT, END], LATER),
  says(
    [
      any(
        `${any('you', BIDDERS)}(?: (?:must|should|will|can|have to|need to|are required to|are asked to|also|first))* (?:${ADD}|upload)${TO_US} ${PICTURE}(?:your|their|an?) `,
        // Whoever needs a driver's license does not ask for it.
        `(?:we|i)(?: will)? (?:need|require|ask for) ${PICTURE}(?:your|their|(?<=of )an?) `,
      ),
      gap(15),
      any(PAPER, BANK),
      `\\b${NO_PORTRAIT}`,
      gap(30),
      APPLYING,
      '\\b',
    ],
    LATER,
  ),
  // "Send your full name, address and a scan of your passport to get started."
  says(
    [
      ASKS,
      ADD,
      TO_US,
      ' your ',
      gap(50),
      ' (?:and|with|plus) ',
      PICTURE,
      '(?:your )?',
      any(PAPER, BANK, SECRET),
      '\\b',
      NO_PORTRAIT,
      gap(20),
      APPLYING,
      '\\b',
    ],
    LATER,
  ),
];
