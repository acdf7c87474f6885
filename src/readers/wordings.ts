/**
 * The site's own wordings, written as one reads them: `#` is the figure or word that is asked for, a space is any white
 * space or none, as the page may break a line or leave no gap between two elements. What kind of thing stands at `#` says
 * how it is understood. `^` and `$` are the ends of a line.
 */
import type { JobType } from '../core/job.ts';
import {
  AGO,
  day,
  decimal,
  level,
  money,
  percent,
  proposalRange,
  rates,
  span,
  verified,
  when,
  whole,
  workload,
} from './grammar.ts';

/** A wording to look for, and what its `#` means; null where that is not understood. */
export interface Wording<T> {
  readonly words: RegExp;
  parse(said: string): T | null;
}

/** Never the beginning of a longer figure: where a word is stuck to its "K", it is not understood. */
const MONEY = '\\$ \\d[\\d,]*(?:\\.\\d+)?(?:[KMB](?![a-z]))?\\+?(?![.,]?\\d|[KMB])';

export const count = kind('\\d[\\d,]*', whole);
export const amount = kind(MONEY, money);
export const pay = kind(`${MONEY}(?: [-–] ${MONEY})?`, rates);
export const ago = kind(AGO, when);
export const score = kind('\\d(?:\\.\\d+)?', decimal);
export const share = kind('\\d+(?:\\.\\d+)?%', percent);
export const date = kind('\\w+\\.?\\s+\\d+,\\s+\\d{4}', day);
export const range = kind('(?:less|fewer)\\s+than\\s+\\d+|\\d+\\s+to\\s+\\d+|\\d+\\+?', proposalRange);
export const payment = kind('(?:not |un)?verified', verified);
export const jobType = kind<JobType>('Fixed[- ]price|Hourly', (said) => (/^f/i.test(said) ? 'fixed' : 'hourly'));
export const experience = kind('Entry(?: level)?|Intermediate|Expert', level);
export const duration = kind('[^\\n]+', span);
export const hours = kind('(?:(?:less|more) than )?\\d+\\+? hrs\\/week|Hours to be determined|Not sure', workload);
/** The rest of the line. */
export const anything = kind('[^\\n]+', (said) => said);

/** Where a wording without a `#` stands. */
export function place(wording: string): RegExp {
  return new RegExp(wording.replace(/ /g, '\\s*'), 'gim');
}

function kind<T>(pattern: string, parse: (said: string) => T | null): (wording: string) => Wording<T> {
  return (wording) => ({ words: place(wording.replace(/#/g, `(${pattern})`)), parse });
}

/** Words that lists and views of a job share. */
export const POSTED = ago('^Posted #');
export const PROPOSALS = range('Proposals:? #');
export const PAYMENT = payment('Payment (?:method )?#');
export const RATING = score('Rating is # out of 5');
const boost = kind<'boosted' | 'outbid'>('ed|outbid|[1-9]\\d*', (said) => (/^o/i.test(said) ? 'outbid' : 'boosted'));
/** A badge, or a sentence about the bid. */
export const BOOST = boost('^Boost #$|Your bid is set to # Connects?');
