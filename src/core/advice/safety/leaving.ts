import { CHAT, HIRED, OVER, WITH_OTHERS, WORDS } from './contact.ts';
import { any, BIDDERS, END, gap, type Pattern, says } from './pattern.ts';

/** Leaving the marketplace: for talk in a chat, for a form elsewhere, for a deal outside. */

const TALK = 'communicate|chat|talk|speak|correspond';
/** Upwork, however it is called: not a platform that does something or that a shop is moved from. */
const MARKETPLACE =
  '(?:upwork|(?:the |this )?(?:platform|site)(?! (?:it|that|they|which|we|to (?!save|avoid))\\b)|here)\\b';
/** A form of one's own or behind a shortened link. */
const FORM = any(
  'forms\\.gle/|docs\\.google\\.com/forms',
  '(?:bit\\.ly|tinyurl\\.com|cutt\\.ly|rb\\.gy|tally\\.so|(?:[\\w-]+\\.)?typeform\\.com|(?:form\\.)?jotform\\.com|airtable\\.com)/\\w',
);
const TO_BE_CHOSEN = '(?:to (?:be (?:considered|hired|selected|shortlisted)|apply|qualify)|in order to apply)\\b';

export const LEAVING: readonly Pattern[] = [
  // "We will communicate over WhatsApp.", "I will interview you on Skype."
  says(
    [
      any(
        `(?:we|you and i|you and we)(?: will|['’]ll|['’]d| shall| can| would)(?: (?:only|mostly|always|usually|mainly|then|also|all))? (?:${TALK})`,
        `(?:i|we)(?: will|['’]ll| shall| would)(?: then)? interview (?:you|${BIDDERS})`,
        '^(?:all |our )?(?:communication|correspondence) (?:will|must|should) (?:only )?(?:be|happen|take place)',
      ),
      ' ',
      any('', '(?:with (?:you|me|us|each other)|further|more|only|there|daily) '),
      OVER,
      CHAT,
      '(?: messenger)?(?: only)?\\b(?! with (?!you\\b|me\\b|us\\b))',
      END,
    ],
    WORDS,
  ),
  // "You must have Telegram, we work there."
  says(
    [
      '(?:must|should|(?:have|need) to) (?:have|use|be on) (?:an? )?',
      CHAT,
      "(?: account| installed)?\\b,? (?:(?:because|as|since) )?we(?: will|['’]ll)?(?: all)?(?: only)? ",
      `(?:work|meet|${TALK})(?: only)? (?:there|on it|in it)\\b`,
    ],
    [HIRED, WITH_OTHERS],
  ),
  // A form elsewhere, in place of a proposal.
  says(['(?:apply|fill)\\b[^;!?]{0,50}?(?:forms\\.gle/|docs\\.google\\.com/forms)'], [HIRED, WITH_OTHERS]),
  says(
    [
      '^(?:please |kindly |just |to apply,? )?(?:fill|complete|submit|use|open)\\b[^;!?]{0,40}?',
      FORM,
      '\\S* ',
      TO_BE_CHOSEN,
    ],
    [HIRED, WITH_OTHERS],
  ),
  says(
    [
      '^(?:please |kindly |just )?(?:fill|complete|submit)\\b[^;!?]{0,40}? ',
      TO_BE_CHOSEN,
      '[^;!?\\w]{1,3}(?:here: )?(?:https?://)?(?:www\\.)?',
      FORM,
    ],
    [HIRED, WITH_OTHERS],
  ),
  says(
    [
      '^(?:please |kindly )?apply (?:(?:only|now|directly) )?(?:here|at|via|through|on|using)?:? ?(?:https?://)?(?:www\\.)?',
      FORM,
    ],
    [HIRED, WITH_OTHERS],
  ),
  says(
    [
      '(?:hire|hiring|deal|prefer to work|contact|talk|communicate|continue|work with|move|pay)\\b(?! (?:people|them))',
      gap(25),
      ' (?:outside(?: of)?|off|away from) ',
      MARKETPLACE,
    ],
    [HIRED, WITH_OTHERS, '\\?$'],
  ),
  // "Can we move off Upwork after the first milestone?"
  says([
    '(?:can|could|shall|may|should) we (?:move|go|continue|work|talk|deal|communicate|take (?:this|it|the (?:job|work|project)))',
    '(?: this| it| together)? (?:off|outside(?: of)?|away from) ',
    MARKETPLACE,
    any(END, '(?= (?:after|once|later|soon|when)\\b)'),
  ]),
];
