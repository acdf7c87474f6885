/** One job in a list. Search and both feeds say the same things in the same words; each brings its own hooks. */
import type { Client, Job, JobType } from '../core/job.ts';
import { blankClient, blankJob } from './blank.ts';
import {
  AGO,
  country,
  decimal,
  level,
  MONEY,
  money,
  proposalRange,
  RANGE,
  rates,
  span,
  verified,
  when,
  whole,
  workload,
} from './grammar.ts';
import type { Notes } from './notes.ts';
import { Sheet, type Stretch } from './sheet.ts';
import { type Survey, survey } from './text.ts';
import type { Unit } from './units.ts';

/** The hooks of one list by what stands under them, as the survey names them. */
export interface TileHooks {
  title: readonly string[];
  posted: readonly string[];
  proposals: readonly string[];
  type: readonly string[];
  level: readonly string[];
  budget: readonly string[];
  time: readonly string[];
  text: readonly string[];
  skill: readonly string[];
  payment: readonly string[];
  stars: readonly string[];
  spent: readonly string[];
  country: readonly string[];
}

/** Classes that outlived versions of the site; they stand in where hooks are gone. */
const CLASSES = new Set(['job-description', 'line-clamp', 'air3-token', 'ngm-rating-minimal']);

const POSTED = new RegExp(`Posted\\s*(${AGO})`, 'gi');
const PROPOSALS = new RegExp(`Proposals:\\s*(${RANGE})`, 'gi');
// Terms stand on lines of their own (search), between dashes (old feed) or run on behind an amount (new feed).
const TYPE = /(?:^|\n|[-•·|]\s*)(Fixed[- ]price|Hourly)(?![a-z])/gi;
const LEVEL = /(?:^|\n|[-•·|]\s*|\$[\d,.]+K?\+?\s*)(Entry level|Intermediate|Expert)(?=\s*(?:$|\n|[-•·|]|Est\.))/gi;
const BUDGET = new RegExp(`(?:Est\\. budget|Fixed[- ]price):\\s*(${MONEY})`, 'gi');
const HOURLY = new RegExp(`Hourly:\\s*(${MONEY}(?:\\s*[-–]\\s*${MONEY})?)`, 'gi');
const TIME = /Est\. time:\s*([^\n]+)/gi;
const PAYMENT = /Payment\s+(?:method\s+)?((?:un|not )?verified)/gi;
const SPENT = new RegExp(`(${MONEY})\\s*spent`, 'gi');
const RATING = /Rating is (\d(?:\.\d+)?) out of 5/;
const REVIEWS = /based on ([\d,]+) feedbacks?/;
/** Lines that may stand between the payment line and the country, and words that follow where no country is shown. */
const BESIDE_COUNTRY = /\d|^spent$|^Rating|feedback|^\W*$/i;
const NO_COUNTRY =
  /[:$]|^(?:fixed[- ]price|hourly|entry level|intermediate|expert|featured|applied|skills|more|less|save job|saved|load more jobs)$/i;

/** Reads one tile. @param field the path before its fields in the reading, "jobs[3]." */
export function readTile({ el, uid }: Unit, field: string, hooks: TileHooks, notes: Notes): Job {
  const seen = survey(el, CLASSES);
  const titles = [...hooks.title, seen.marks.has('h') ? 'h' : 'job'];
  const text = first(seen, hooks.text).slice(0, 1);
  const skills = first(seen, hooks.skill);
  const sheet = new Sheet(seen, notes, field);
  sheet.masks.push(...first(seen, titles), ...(text.length > 0 ? text : longest(seen)), ...skills);
  const words = sheet.words();
  const read = <T>(key: string, at: readonly string[], pattern: RegExp, parse: (said: string) => T | null): T | null =>
    sheet.read(key, at, [['words', words]], pattern, parse);

  notes.loading = seen.loading;
  const type = read<JobType>('type', hooks.type, TYPE, (said) => (/^f/i.test(said) ? 'fixed' : 'hourly'));
  const time = read('time', hooks.time, TIME, (said) => said)?.split(', ') ?? [];
  const job: Job = {
    ...blankJob(),
    uid: sheet.field('uid', [['link', () => uid ?? undefined]]),
    title: sheet.field(
      'title',
      titles.map((name) => [name, () => sheet.under(name)[0]]),
    ),
    posted: read('posted', hooks.posted, POSTED, when),
    type,
    budget: type === 'hourly' ? null : read('budget', hooks.budget, BUDGET, money),
    hourly: type === 'fixed' ? null : read('hourly', [], HOURLY, rates),
    level: read('level', hooks.level, LEVEL, level),
    proposals: read('proposals', hooks.proposals, PROPOSALS, proposalRange),
    client: {
      ...blankClient(),
      paymentVerified: read('client.paymentVerified', hooks.payment, PAYMENT, verified),
      ...stars(sheet, words, hooks.stars),
      spent: read('client.spent', hooks.spent, SPENT, money),
      country: sheet.field('client.country', [
        ...hooks.country.map((name) => [name, () => sheet.under(name).map(country)[0]] as const),
        ['words', () => countryLine(words)],
      ]),
    },
    text: text[0] ? sheet.text(text[0]).replace(/ (?:more|less)$/, '') || null : null,
    skills: skills.map((skill) => sheet.text(skill)).filter((skill) => skill !== '' && !skill.startsWith('+')),
    duration: sheet.field('duration', [['time', () => time.find((part) => span(part) !== null)]]),
    workload: sheet.field('workload', [['time', () => time.find((part) => workload(part) !== null)]]),
    featured: /(?:^|\n)Featured(?:$|\n)/.test(words) || el.getAttribute('data-ev-featured') === 'true' ? true : null,
    saved: isSaved(el),
    applied: /(?:^|\n)Applied(?:$|\n)/.test(words) ? true : null,
  };
  job.complete =
    !seen.loading && [job.title, type, job.text, job.client.paymentVerified].every((each) => each !== null);
  return job;
}

/** The stretches of the first hook that is there. */
function first(seen: Survey, names: readonly string[]): Stretch[] {
  return names.map((name) => seen.marks.get(name)).find((spans) => spans !== undefined) ?? [];
}

/** Without any hook the description is the one long line of a tile. */
function longest(seen: Survey): Stretch[] {
  let at = 0;
  const lines = seen.text.split('\n').map((line) => {
    at += line.length + 1;
    return { from: at - line.length - 1, to: at - 1 };
  });
  return lines.filter(({ from, to }) => to - from > 100);
}

/** Rating and reviews; "Rating is 0" is an unrated client. The review count stands in the stars' tooltip alone. */
function stars(sheet: Sheet, words: string, hooks: readonly string[]): Pick<Client, 'rating' | 'reviews'> {
  const spoken = sheet.seen.asides;
  const find = (pattern: RegExp): string | undefined =>
    spoken.map((aside) => pattern.exec(aside.text)?.[1]).find((said) => said !== undefined) ?? pattern.exec(words)?.[1];
  const said = find(RATING);
  const rating = sheet.field('client.rating', [
    ['Rating is', () => (said === undefined ? undefined : decimal(said))],
    ...hooks.map((name) => [name, () => sheet.under(name).map(decimal)[0]] as const),
  ]);
  const counted = find(REVIEWS);
  const reviews = sheet.field('client.reviews', [
    ['tooltip', () => (counted === undefined ? undefined : whole(counted))],
  ]);
  return rating === 0 ? { rating: null, reviews: reviews || null } : { rating, reviews };
}

/** The first line behind payment, stars and spend, which all stand in front of the country. */
function countryLine(words: string): string | null | undefined {
  const lines = words.split('\n').map((line) => line.trim());
  const payment = lines.findIndex((line) => /^Payment /.test(line));
  const line = payment < 0 ? undefined : lines.slice(payment + 1).find((each) => !BESIDE_COUNTRY.test(each));
  return line === undefined || NO_COUNTRY.test(line) ? undefined : country(line);
}

function isSaved(el: Element): boolean | null {
  const button = el.querySelector(
    '[data-test~="JobActionSave"] button,[data-test="job-save-button"],button[aria-label^="Save"]',
  );
  const pressed = button?.getAttribute('aria-pressed');
  if (pressed) return pressed === 'true';
  const label = button?.getAttribute('aria-label') ?? '';
  return /^Saved\b/.test(label) ? true : /^Save job\b/i.test(label) ? false : null;
}
