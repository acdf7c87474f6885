/** The terms of the job an apply page is about: the card's features, and the part where the person names a price. */
import type { Job, JobType } from '../core/job.ts';
import { level, money, rates } from './grammar.ts';
import type { Notes, Said } from './notes.ts';
import { wording } from './words.ts';

const PRICE = '\\$ ?[\\d.,]+[KkMm]?\\+?';
const RANGE = `${PRICE}(?: ?[-–—] ?${PRICE})?`;
const TIME = '(?:(?:less|more) than (?:a|\\d+)|\\d+ ?(?:to|-|–) ?\\d+) (?:week|month)s?';
const LEVEL = 'entry(?: level)?|intermediate|expert';
const HOURS = '(?:(?:less|more) than )?\\d+\\+? hrs?/week|hours to be determined|not sure';

/** Reads type, price, level and time of the job into it. @param card what the job's card says @param rest the page beside it */
export function readTerms(job: Job, card: string, rest: string, notes: Notes): void {
  const hourly = beside(card, RANGE, 'Hourly range', rates);
  const budget = beside(card, PRICE, 'Fixed[- ]price', money);
  job.type = notes.field<JobType>('jobs[0].type', [
    [
      'features',
      () => typeBy(hourly !== undefined || says(card, 'Hourly'), budget !== undefined || says(card, 'Fixed[- ]price')),
    ],
    ['terms', () => typeBy(says(rest, 'Hourly rate'), says(rest, 'By (?:milestone|project)'))],
  ]);
  const asked = new RegExp(`Client['’]s budget: (${RANGE})`, 'gi');
  if (job.type === 'hourly') {
    job.hourly = notes.field<[number, number]>('jobs[0].hourly', [
      ['features', () => hourly],
      ['terms', () => wording(rest, asked, rates)],
    ]);
  }
  if (job.type === 'fixed') {
    job.budget = notes.field<number>('jobs[0].budget', [
      ['features', () => budget],
      ['terms', () => wording(rest, asked, money)],
    ]);
  }
  job.level = notes.field('jobs[0].level', [['features', () => beside(card, LEVEL, 'Experience level', level)]]);
  job.duration = notes.field('jobs[0].duration', [
    ['features', () => beside(card, TIME, 'Project length|Duration', asWorded)],
  ]);
  job.workload = notes.field('jobs[0].workload', [['features', () => beside(card, HOURS, 'Hourly', asWorded)]]);
  job.featured = says(card, 'Featured job') || null;
}

/** A value and its label, in whichever order; of a value doubled for narrow screens the first counts. */
function beside<T>(card: string, value: string, label: string, parse: (value: string) => T | null): Said<T> {
  const above = `(?:^|\\n)(${value})(?: (?:${value}))?\\s(?:${label})(?=\\s|$)`;
  const below = `(?:^|\\s)(?:${label})\\s(${value})(?=\\s|$)`;
  const said = wording(card, new RegExp(above, 'gi'), parse);
  return said === undefined ? wording(card, new RegExp(below, 'gi'), parse) : said;
}

function says(text: string, words: string): boolean {
  return new RegExp(`(?:^|\\n)(?:${words})(?=\\n|$)`, 'i').test(text);
}

function typeBy(hourly: boolean, fixed: boolean): Said<JobType> {
  if (hourly === fixed) return hourly ? null : undefined;
  return hourly ? 'hourly' : 'fixed';
}

function asWorded(words: string): string {
  return words;
}
