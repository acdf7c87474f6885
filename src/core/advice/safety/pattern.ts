/** How the words of a safety rule are written down: alternatives as one string, "a|b|c", put together to expressions. */

/** The safety rules, the gravest first. */
export const SAFETY_IDS = [
  'pay-to-start',
  'logins-and-papers',
  'account-lending',
  'off-platform-contact',
  'fake-reviews',
  'unpaid-work',
  'odd-payment',
] as const;
export type SafetyId = (typeof SAFETY_IDS)[number];

/** A safety rule that the words of a post seem to break, with the sentence it was found in: the person decides. */
export interface Hit {
  id: SafetyId;
  quote: string;
}

export interface Pattern {
  words: RegExp;
  /** The words themselves hold a no ("will not be paid"), so only one before them takes their force. */
  saysNo: boolean;
  /** What makes the sentence another matter altogether. */
  unless: RegExp | null;
}

/** One of the alternatives. */
export const any = (...words: string[]) => `(?:${words.join('|')})`;

/** So many letters of other words in between, within a sentence. */
export const gap = (letters: number) => `[^.;!?]{0,${letters}}?`;

/** A pattern of the parts in a row, from the beginning of a word. */
export function says(parts: readonly string[], unless: readonly string[] = []): Pattern {
  return {
    words: new RegExp(`(?<!\\w)${parts.join('')}`, 'i'),
    saysNo: false,
    unless: unless.length === 0 ? null : new RegExp(unless.join('|'), 'i'),
  };
}

/** The same for words that hold a no themselves. */
export function saysNo(parts: readonly string[], unless: readonly string[] = []): Pattern {
  return { ...says(parts, unless), saysNo: true };
}

/** The words before are the whole of it: nothing follows that they would only describe ("your e-mail drafts"). */
export const END =
  '(?=\\W*$|\\s*[.,;:!?()–+@\\d]|\\s+(?:and|or|for|to|at|so|if|before|first|now|today|asap|please|instead|but|then|in|with|below|any|directly|we|i|you)\\b)';

/** Those who bid, however a post calls them. */
const EVERY = '(?:(?:all|selected|successful|every|each|our|new|any) )';
export const BIDDERS = any(
  `${EVERY}{0,2}(?:applicants?|candidates?|freelancers?|contractors?|workers?|hires?|recruits?|team members?|newcomers?|joiners?|(?:remote|new) staff)`,
  `${EVERY}(?:writers?|typists?|translators?|designers?|editors?|assistants?|agents?|testers?)`,
);
