import { any, gap, type Pattern, says } from './pattern.ts';

/** Contact outside the marketplace before there is a contract. */

const CHAT = any("t[e3]l[e3]\\s?gr[a@4]m+|what['’]?s\\s?app|we\\s?chat|viber|skype|discord|signal|tg");
const CHANNEL = any(
  CHAT,
  'snapchat|instagram|facebook|messenger|(?:google )?hangouts?|(?:g|e-?)mail|sms|imo|(?:t|wa)\\.me',
  '(?:my|our|this) (?:phone|number|cell|mobile)',
);
const PERSON = any(
  'manager|team|recruiter|hr|boss|assistant|office|agent|director|account|partner|representative|lead|department|line|number',
);
const US = any(`me|us|hr|m(?:r|rs|s)\\.? \\w+|(?:our|my|the|his|her) (?:\\w+ ){0,2}${PERSON}`);
const REACH = any(
  'contact|message|msg|text|ping|[dp]m|add|call|hit|hmu|inbox|find|e-?mail|send|follow',
  'reach(?: out)?(?: to)?|write(?: to)?|chat with|(?:talk|speak) (?:to|with)|connect with|get in touch with',
  'get back to|respond to|reply to',
);
const ADDRESS =
  '[\\w.+-]+\\s?(?:@|[([]at[)\\]]| at )\\s?(?:[\\w-]+\\.)*[\\w-]+\\s?(?:\\.|[([]dot[)\\]]| dot )\\s?(?:com|net|org|io|co|me|info|ru|uk|in|de)\\b';
const PHONE = '\\+?\\d[\\d\\s().-]{7,}';
const HANDLE = any(
  'e-?mail(?: (?:id|address))?|(?:phone|cell|mobile|contact|telephone)(?: number)?|contact (?:details|info\\w*)',
  `${CHAT}(?: (?:id|handle|username|number|contact|account|name))?`,
);
/** After which such a word names work: "your e-mail templates", "a Telegram bot". */
const NOT_WORK = `(?!(?: (?:number|address|account|details))? ${any(
  'bot|api|cop(?:y|ies)|template|campaign|sequence|sample|market|design|portfolio|newsletter|list|experience|channel|group',
  'integration|automat|project|work|script|case|system|app|page|form|sign|account manag|mini|store|clone|server|sticker',
  'community|widget|button|field|validation|signature|for business|of (?:\\d+|all|each|every)\\b',
  'in (?:the|our|each|every) (?:header|footer)',
)}\\w*)`;
/** Talk after a contract is nobody's business. */
const HIRED =
  '\\b(?:after|once|when|upon|as soon as)\\b.{0,25}\\b(?:contract|hired?|hiring|onboard\\w*|join(?:ed|ing)?|offer|accept\\w*|start(?:ed|s)?|award\\w*)\\b';
const WITH_OTHERS =
  '\\b(?:with|to|for|from|our|their) (?:our |the |their |your )?(?:customers?|clients?|users?|leads?|patients?|suppliers?|guests?|community|members|students|buyers|fans|prospects|subscribers)\\b';
const OWN_CHANNEL = '\\b(?:channels?|bots?|groups?|community|example|competitors?|grow|moderat\\w*|members|manage)\\b';
const BY_MACHINE = '\\b(?:forms?|inbox|(?:it|site|app|system|bot) should|notif\\w*|tickets?|newsletter|script|smtp)\\b';
const GO_ON = any(
  'continue|move|discuss\\w*|further (?:details|discussions?|communication|information|instructions)|interview(?:s|ed)?',
  'conversations?|talk|chat|speak|reply|respond|apply|applications?|proceed|hiring process|we can|come|switch|available',
  "prefer|communicat\\w+|call|let[’']?s",
);
const OVER =
  '(?:on|via|over|through|to|in|by|using|at|with|for) (?:my |our |an? |the )?(?:(?:private|quick|short|secure) )?';

export const CONTACT: readonly Pattern[] = [
  says([REACH, ' (?:up )?', US, '\\b', gap(40), '\\b', CHANNEL, '\\b', NOT_WORK], [HIRED]),
  says([REACH, ' (?:up )?', US, '\\b', gap(30), any(PHONE, ADDRESS)], [HIRED]),
  says(
    ['(?:contact|message|text|ping|dm|write|reach(?: out)?) (?:on|via|over|through|by|using) ', CHAT, '\\b', NOT_WORK],
    [HIRED, WITH_OTHERS, OWN_CHANNEL],
  ),
  says(['(?:add|contact|message|text|call) (?:my|our) ', CHAT, '\\b', NOT_WORK], [HIRED]),
  says(
    [
      '(?:send|share|drop|leave|give|provide|include|attach|forward|submit|post|write|put|mention|state) (?:me |us )?',
      any(`your ${gap(25)}`, '(?:an?|the) (?:valid |working )?'),
      HANDLE,
      '\\b',
      NOT_WORK,
    ],
    [HIRED],
  ),
  says(
    [
      '(?:send|appl(?:y|ications?)|mail|write|reply|contact|forward|submit|interested|questions|reach)',
      gap(60),
      ADDRESS,
    ],
    [HIRED, BY_MACHINE],
  ),
  says([
    CHAT,
    '(?: (?:id|handle|username|number|me|us|contact))?(?: is)?\\s?[:=(–-]*\\s?',
    any('@\\w{4,}', 'live[:.]+\\w+', PHONE),
  ]),
  says(['(?:my|our) ', CHAT, '(?: (?:id|handle|username|number))? (?:is|:)']),
  says(['@\\w{4,}', gap(20), '(?:on|at|via|in) ', CHAT, '\\b'], [OWN_CHANNEL]),
  says(['join ', gap(20), CHAT, gap(40), '(?:job|details|instructions?|interview|tasks?|brief|apply|hiring)\\b']),
  says(
    ['(?:must|should|need to|if you) (?:have|use|be on) (?:an? )?', CHAT, '\\b', NOT_WORK],
    [WITH_OTHERS, 'experience|api\\b'],
  ),
  says([GO_ON, '\\b', gap(50), '\\b', OVER, CHAT, '\\b', NOT_WORK], [HIRED, WITH_OTHERS]),
  says(['(?:outside(?: of)?|off|away from) (?:the )?(?:upwork|(?:this )?platform)\\b'], [HIRED, '\\bpa(?:y|id)']),
  says(['(?:t|wa)\\.me/\\S+'], [OWN_CHANNEL]),
];
