import { any, END, gap, type Pattern, says } from './pattern.ts';

/** Contact outside the marketplace before there is a contract. */

export const CHAT = any(
  "t[e3]l[e3]\\s?gr[a@4]m+|what['’]?s\\s?app|we\\s?chat|viber|skype|discord|tg",
  'signal(?=\\W*$|[.,;:!@()+]| (?:app|messenger|number|and message)\\b)',
);
const CHANNEL = any(
  CHAT,
  'snapchat|insta(?:gram)?|ig|linkedin|facebook|messenger|zalo|kakao ?talk|(?:google )?(?:hangouts?|chat)|(?:g|e-?)mail|sms|imo',
  '(?:my|our|this) (?:phone|number|cell|mobile)',
);
const PERSON = any('manager|recruiter|hr|boss|assistant|agent|director|representative|lead|department');
const US = any(`me|us|hr|m(?:r|rs|s)\\.? \\w+|(?:our|my|the) (?:\\w+ ){0,2}${PERSON}(?: \\w+)?`);
const REACH = any(
  'contact|message|msg|text|ping|[dp]m|add|hit|hmu|inbox|e-?mail',
  'reach(?: out)?(?: to)?|write(?: to)?|chat with|(?:talk|speak) (?:to|with)|connect with|get in touch with',
);
/** As mail is written, and as it is written to slip through. */
const ADDRESS = any(
  '[\\w.+-]+@(?:[\\w-]+\\.)+[a-z]{2,}',
  '[\\w.+-]+\\s?[([]at[)\\]]\\s?(?:[\\w-]+\\.)*[\\w-]+\\s?(?:\\.|[([]dot[)\\]]| dot )\\s?[a-z]{2,}\\b',
  '[\\w.+-]+ at [\\w-]+ dot (?:com|net|org|io|co)\\b',
);
/** A number to be called: not a range, a day, a price or how many there are of something. */
const PHONE = any(
  '\\+\\d[\\d\\s().-]{7,}\\d',
  '\\(\\d{2,4}\\) ?\\d{3,4}[\\s.-]?\\d{3,4}\\b',
  '\\b\\d{2,5}[\\s.-]\\d{3,4}[\\s.-]\\d{3,4}\\b(?! [a-z]+s\\b)',
  '\\b\\d{10,12}\\b',
);
const HANDLE = any(
  'e-?mail(?: (?:id|address))?|(?:phone|cell|mobile|contact|telephone) number|contact (?:details|info\\w*)',
  `${CHAT}(?: (?:id|handle|username|nickname|number|contact|account|name))?`,
);
/** Talk after a contract is nobody's business. */
export const HIRED =
  '\\b(?:after|once|when|upon|as soon as)\\b.{0,25}\\b(?:contract|hired?|hiring|onboard\\w*|join(?:ed|ing)?|offer|accept\\w*|start(?:ed|s)?|award\\w*)\\b';
export const WITH_OTHERS =
  '\\b(?:with|to|for|from|our|their) (?:our |the |their |your )?(?:customers?|clients?|users?|leads?|patients?|suppliers?|guests?|community|members|students|buyers|fans|prospects|subscribers|candidates|applicants|founders)\\b';
const OWN_CHANNEL = '\\b(?:channels?|bots?|groups?|community|example|competitors?|grow|moderat\\w*|members|manage)\\b';
/** What a site, an app or a part of the work does or shows. */
const WORK =
  '\\b(?:forms?|inbox|(?:it|site|app|system|bot) should|notif\\w*|tickets?|newsletter|script|smtp|api|footer|header|button|banner|ivr|cold)\\b';
/** What is sent as work. */
const PIECES = '\\b(?:templates?|campaigns?|experience|samples?|tests?)\\b';
/** What is said every day once the work goes on. */
const DAILY = '\\b(?:daily|weekly|monthly|reports?|updates?|each|every)\\b';
export const WORDS = [HIRED, WITH_OTHERS, OWN_CHANNEL, WORK, PIECES, DAILY];
export const OVER =
  '(?:on|via|over|through|by|using|at|in) (?:my |our |an? |the )?(?:(?:private|quick|short|secure) )?';

export const CONTACT: readonly Pattern[] = [
  says([REACH, ' (?:up )?', US, ' ', gap(25), '(?:', OVER, '|to (?:my|our) )', CHANNEL, '\\b', END], WORDS),
  says([REACH, ' (?:up )?', US, '\\b', gap(30), any(PHONE, ADDRESS)], [HIRED, WORK]),
  says(
    [
      '(?:hmu|(?:^|please |kindly |just |first )(?:contact|message|text|ping|dm|write|reach(?: out)?)) (?:on|via|over|through|by|using) ',
      CHANNEL,
      '\\b',
      END,
    ],
    WORDS,
  ),
  says(
    [
      '(?:send|share|drop|(?:reply|respond|answer) with|leave|give|provide|include|put|write|mention) (?:me |us )?your (?:\\w+ ){0,2}?',
      HANDLE,
      '\\b',
      END,
    ],
    [HIRED, WITH_OTHERS, WORK, PIECES],
  ),
  says(
    [
      any(
        `(?:send|shoot|drop|appl(?:y|ications?)|mail|write|reply|contact|forward|submit|interested|questions|reach|get in touch)\\b${gap(60)}`,
        `(?<=^|, |please )e-?mail\\b${gap(60)} to `,
      ),
      '(?<![\\w.+-])(?<!from )',
      ADDRESS,
    ],
    [HIRED, WORK, WITH_OTHERS],
  ),
  says(
    [
      CHAT,
      '(?: (?:id|handle|username|number|me|us|contact))?(?: is)?(?: (?:at|on|to|al|au|em|bei|unter|à))?[^\\w.!?;@+"]{0,8}',
      any('@\\w{4,}', 'live[:.]+\\w+', PHONE),
    ],
    [OWN_CHANNEL, WORK],
  ),
  says(['(?:my|our) (?:\\w+ )?(?:number|phone|cell|mobile) ?(?:is|:) ?', PHONE], [HIRED, WORK]),
  says(
    ['(?:text|call|sms|dial|ring)(?: (?!of\\b)[\\w"“”\']+){0,3}?:? ?(?:at |on |to )?', PHONE],
    [HIRED, WITH_OTHERS, WORK, '\\b(?:lines?|leads|test)\\b'],
  ),
  says(['(?:shoot|drop|send) me an? ', CHAT, '(?: message)?\\b', END], WORDS),
  says(
    ['(?:my|her|his) ', CHAT, '(?: (?:id|handle|username|number))?(?: is|:) ?["“]?(?:[@+\\d]|\\w+_\\w)'],
    [OWN_CHANNEL],
  ),
  // "My discord is bob#1234."
  says([
    'discord(?: (?:id|handle|username|name|tag))?(?: is|:)? ?["“]?[\\w.]{2,32}#\\d{4}(?=\\W*$|[.,;!)]| (?:add|dm|message|and|to|for)\\b)',
  ]),
  says(['contact(?: me| us| by| via)? ?[:=] ?', any(PHONE, ADDRESS, CHAT)], WORDS),
  says(['(?:call|text|phone) me before you (?:bid|apply)\\b'], [HIRED]),
  says(['(?:whats\\s?app|telegram|wechat|viber) me\\b'], WORDS),
  says(
    [
      '^(?:please |kindly )?apply(?: only| directly)? (?:on|at|via|through) (?:our (?:\\w+ )?(?:web ?site|site|portal)|https?:|www\\.)',
    ],
    [HIRED],
  ),
  says(
    ['(?:contact|message|write|text|ping)(?: (?:me|us))?\\W{1,3}@\\w{4,}', gap(10), '(?:on|at|via|in) ', CHAT, '\\b'],
    [OWN_CHANNEL],
  ),
  // "Let us move the conversation to Telegram.", "All interviews are held on Telegram."
  says(
    [
      any(
        '(?:continue|move|switch|take) (?:(?:the|our|this) )?(?:conversation|chat|talks?|discussion|this|it)\\b|(?:continue|proceed)(?= (?:on|via|over|in|through)\\b)',
        'further (?:details|discussions?|communication|information|instructions)|interview(?:s|ed)?|interview process',
        '(?:job|hiring) (?:briefing|process)|(?:only|rather|faster) (?:talk|reply|answer|respond|chat)|(?:talk|reply|answer|respond) (?:only|faster)',
        "(?:prefer to|let us|let[’']?s|we can) (?:chat|talk|speak)|apply(?= (?:by|on|via|through|only)\\b)",
      ),
      gap(30),
      ' (?:',
      OVER,
      '|to (?:our |my )?)',
      CHAT,
      '(?: messenger)?\\b',
      END,
    ],
    WORDS,
  ),
  says(
    ['(?:join|contact|kontakt|write|message|apply|reach|add|talk)\\b', gap(25), '(?:(?:t|wa)\\.me|discord\\.gg)/\\S+'],
    [OWN_CHANNEL],
  ),
];
