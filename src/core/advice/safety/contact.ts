import { any, gap, type Pattern, says } from './pattern.ts';

/** Contact outside the marketplace before there is a contract. */

const CHAT = any("t[e3]l[e3]\\s?gr[a@4]m+|what['’]?s\\s?app|we\\s?chat|viber|skype|discord|signal|tg");
const CHANNEL = any(
  CHAT,
  'snapchat|insta(?:gram)?|ig|linkedin|facebook|messenger|zalo|kakao ?talk|zoom|(?:google )?hangouts?|(?:g|e-?)mail|sms|imo|(?:t|wa)\\.me',
  '(?:my|our|this) (?:phone|number|cell|mobile)',
);
const PERSON = any(
  'manager|team|recruiter|hr|boss|assistant|office|agent|director|account|partner|representative|lead|department|line|number',
);
const US = any(`me|us|hr|m(?:r|rs|s)\\.? \\w+|(?:our|my|the|his|her) (?:\\w+ ){0,2}${PERSON}`);
const REACH = any(
  'contact|message|msg|text|ping|shoot|drop|[dp]m|add|call|hit|hmu|inbox|e-?mail|send',
  'reach(?: out)?(?: to)?|write(?: to)?|chat with|(?:talk|speak) (?:to|with)|connect with|get in touch with',
  'get back to|respond to|reply to',
);
/** As mail is written, and as it is written to slip through. */
const ADDRESS = any(
  '[\\w.+-]+@(?:[\\w-]+\\.)+[a-z]{2,}',
  '[\\w.+-]+\\s?(?:@|[([]at[)\\]]| at )\\s?(?:[\\w-]+\\.)*[\\w-]+\\s?(?:\\.|[([]dot[)\\]]| dot )\\s?(?:com|net|org|io|co|me|info|ru|uk|in|de)\\b',
);
/** A number to be called: not a range, a day or a price. */
const PHONE = any(
  '\\+\\d[\\d\\s().-]{7,}\\d',
  '\\(\\d{2,4}\\) ?\\d{3,4}[\\s.-]?\\d{3,4}\\b',
  '\\b\\d{2,5}[\\s.-]\\d{3,4}[\\s.-]\\d{3,4}\\b(?! (?:words|characters|pages|items|rows|people|users|customers))',
  '\\b\\d{10,12}\\b',
);
const HANDLE = any(
  'e-?mail(?: (?:id|address))?|(?:phone|cell|mobile|contact|telephone)(?: number)?|contact (?:details|info\\w*)',
  `${CHAT}(?: (?:id|handle|username|number|contact|account|name))?`,
);
/** After which such a word names work: "your e-mail templates", "a Telegram bot". */
const NOT_WORK = `(?!["'”’»]?(?: (?:number|address|account|details))? ${any(
  'bot|api|cop(?:y|ies)|template|campaign|sequence|sample|market|design|portfolio|newsletter|list|experience|channel|group',
  'integration|automat|project|work|script|case|system|app|page|form|sign|account manag|mini|store|clone|server|sticker',
  'community|widget|button|field|validation|signature|for business|of (?:\\d+|all|each|every)\\b',
  '(?:in|to|on) (?:the|our|my|each|every) (?:header|footer|site|page|website|menu)',
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
  'conversations?|talk|chat(?! (?:widget|bot|button|app|support))|speak|reply|respond|apply|applications?|proceed|hiring process|we can|come|switch|available',
  "prefer|communicat\\w+|call|let[’']?s",
);
const OVER =
  '(?:on|via|over|through|to|in|by|using|at|with|for) (?:my |our |an? |the )?(?:(?:private|quick|short|secure) )?';

export const CONTACT: readonly Pattern[] = [
  says([REACH, ' (?:up )?', US, '\\b', gap(40), '\\b', CHANNEL, '\\b', NOT_WORK], [HIRED]),
  says([REACH, ' (?:up )?', US, '\\b', gap(30), any(PHONE, ADDRESS)], [HIRED]),
  says(
    [
      '(?:contact|message|text|ping|dm|hmu|write|reach(?: out)?) (?:on|via|over|through|by|using) ',
      CHANNEL,
      '\\b',
      NOT_WORK,
    ],
    [HIRED, WITH_OTHERS, OWN_CHANNEL],
  ),
  says(['(?:add|contact|message|text|call|write to|use) (?:my|our) ', CHAT, '\\b', NOT_WORK], [HIRED]),
  says(
    [
      '(?:send|share|drop|(?:reply|respond|answer) with|leave|give|provide|include|attach|forward|submit|post|write|put|mention|state) (?:me |us )?',
      any(`your ${gap(25)}`, '(?:an?|the) (?:valid |working )?'),
      HANDLE,
      '\\b',
      NOT_WORK,
    ],
    [HIRED],
  ),
  says(
    [
      any(
        `(?:send|shoot|drop|appl(?:y|ications?)|mail|write|reply|contact|forward|submit|interested|questions|reach|get in touch)\\b${gap(60)}`,
        `e-?mail\\b${gap(60)} to `,
      ),
      '(?<![\\w.+-])(?<!from )',
      ADDRESS,
    ],
    [HIRED, BY_MACHINE, WITH_OTHERS],
  ),
  says([
    CHAT,
    '(?: (?:id|handle|username|number|me|us|contact))?(?: is)?(?: (?:at|on|to|al|au|em|bei|unter|à))?[^\\w.!?;@+"]{0,8}',
    any('@\\w{4,}', 'live[:.]+\\w+', PHONE),
  ]),
  says(['(?:my|our) (?:\\w+ )?(?:number|phone|cell|mobile) ?(?:is|:) ?', PHONE], [HIRED]),
  says(['(?:install|download|get|open) ', CHAT, ' (?:and|to|then)\\b'], [HIRED, WITH_OTHERS, OWN_CHANNEL]),
  says(['(?:text|call|sms|dial|ring)(?: (?!of\\b)[\\w"“”\']+){0,3}? ?(?:at |on |to )?', PHONE], [HIRED, WITH_OTHERS]),
  says(['(?:call|text|phone|ring) (?:me|us) (?:before|first|directly|now|today|any ?time|asap)\\b'], [HIRED]),
  says(['contact(?: me| us| by| via)? ?[:=] ?', any(PHONE, ADDRESS, CHAT)]),
  says(
    [
      '(?:message|contact|ping|text|add) (?!people|them|customers|leads|users|clients|everyone)\\w+ (?:on|via|over|at) ',
      CHAT,
      '\\b',
      NOT_WORK,
    ],
    [HIRED, WITH_OTHERS, OWN_CHANNEL],
  ),
  says(['(?:find|add|text|message|ping|reach) (?:me|us)\\W{1,4}@\\w{3,}']),
  says(['(?:whats\\s?app|telegram|wechat|viber) me\\b'], [HIRED, WITH_OTHERS]),
  says(
    [
      'appl(?:y|ications?)(?: only| directly| here)? (?:on|at|via|through|using) (?:our (?:\\w+ )?(?:web ?site|site|portal|careers? page)|https?:|www\\.)',
    ],
    [HIRED, WITH_OTHERS],
  ),
  says(['find me (?:on|at|via) ', CHAT, '\\b', NOT_WORK], [HIRED]),
  // A form elsewhere, in place of a proposal.
  says(
    ['appl(?:y|ications?)\\b[^.;!?]{0,50}?(?:google form|forms\\.gle|typeform|jotform|docs\\.google)'],
    [HIRED, WITH_OTHERS],
  ),
  says(['fill (?:out |in )?[^.;!?]{0,30}(?:forms\\.gle/|docs\\.google\\.com/forms)'], [HIRED, WITH_OTHERS]),
  says(
    [
      "(?:avoid|bypass|skip|get around|go around|leave|save(?: on)?) (?:(?:the|this|these|both|us|of|you|fees?|on) ){0,3}(?:upwork|the platform|this platform)(?:['’]?s)?(?: fees?)?\\b",
    ],
    [HIRED],
  ),
  says(['(?:my|our) ', CHAT, '(?: (?:id|handle|username|number))? (?:is|:)']),
  says(['@\\w{4,}', gap(20), '(?:on|at|via|in) ', CHAT, '\\b'], [OWN_CHANNEL]),
  says(['join ', gap(20), CHAT, gap(40), '(?:job|details|instructions?|interview|tasks?|brief|apply|hiring)\\b']),
  says(
    ['(?:must|should|need to|if you) (?:have|use|be on) (?:an? )?', CHAT, '\\b', NOT_WORK],
    [WITH_OTHERS, 'experience|api\\b'],
  ),
  says([GO_ON, '\\b', gap(50), '\\b', OVER, CHAT, '\\b', NOT_WORK], [HIRED, WITH_OTHERS]),
  says(
    ['(?:outside(?: of)?|off|away from) (?:the )?(?:upwork|(?:this )?platform|here|this site)\\b'],
    [HIRED, '\\bpa(?:y|id)'],
  ),
  says(['(?:(?:t|wa)\\.me|discord\\.gg)/\\S+'], [OWN_CHANNEL]),
];
