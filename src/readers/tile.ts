/** One job in a list. Search and both feeds say the same things in the same words; each brings its own hooks. */
import type { Client, Job } from '../core/job.ts';
import { blankClient, blankJob } from './blank.ts';
import { country, span, workload } from './grammar.ts';
import type { Notes } from './notes.ts';
import { Sheet, type Stretch } from './sheet.ts';
import { endOf, isBlock, type Survey, survey } from './text.ts';
import type { Unit } from './units.ts';
import {
  amount,
  anything,
  count,
  experience,
  jobType,
  PAYMENT,
  POSTED,
  PROPOSALS,
  pay,
  RATING,
  type Wording,
} from './wordings.ts';

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

// Terms stand on lines of their own (search), between dashes (old feed) or run on behind an amount (new feed).
const TYPE = jobType('(?:^|[-•·|]) #(?![a-z])');
const LEVEL = experience('(?:^|[-•·|]|\\$[\\d,.]+K?\\+?) #(?= (?:$|[-•·|]|Est\\.))');
const BUDGET = amount('(?:Est\\. budget|Fixed[- ]price):? #');
const HOURLY = pay('Hourly:? #');
const TIME = anything('Est\\. time:? #');
const SPENT = amount('# spent');
const REVIEWS = count('based on # feedbacks?');
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
  const read = <T>(key: string, at: readonly string[], wording: Wording<T>): T | null =>
    sheet.read(key, at, [['words', words]], wording);

  notes.loading = seen.loading;
  const type = read('type', hooks.type, TYPE);
  const time = read('time', hooks.time, TIME)?.split(', ') ?? [];
  const job: Job = {
    ...blankJob(),
    uid: sheet.field('uid', [['link', () => uid ?? undefined]]),
    title: sheet.field(
      'title',
      titles.map((name) => [name, () => sheet.under(name)[0]]),
    ),
    posted: read('posted', hooks.posted, POSTED),
    type,
    budget: type === 'hourly' ? null : read('budget', hooks.budget, BUDGET),
    hourly: type === 'fixed' ? null : read('hourly', [], HOURLY),
    level: read('level', hooks.level, LEVEL),
    proposals: read('proposals', hooks.proposals, PROPOSALS),
    client: {
      ...blankClient(),
      paymentVerified: read('client.paymentVerified', hooks.payment, PAYMENT),
      ...stars(sheet, words, hooks.stars),
      spent: read('client.spent', hooks.spent, SPENT),
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

/** Without any hook the description is what stands in one box with the longest text of the tile. */
function longest(seen: Survey): Stretch[] {
  const { pieces, text } = seen;
  const length = (at: number): number => (pieces[at + 1]?.at ?? text.length) - (pieces[at]?.at ?? 0);
  const at = pieces.reduce((most, _, each) => (length(each) > length(most) ? each : most), 0);
  let box = pieces[at]?.node.parentElement ?? null;
  while (box && !isBlock(box)) box = box.parentElement;
  const first = pieces.find(({ node }) => box?.contains(node));
  return length(at) > 60 ? [{ from: first?.at ?? 0, to: endOf(seen, box) }] : [];
}

/** Rating and reviews; "Rating is 0" is an unrated client. The review count stands in the stars' tooltip alone. */
function stars(sheet: Sheet, words: string, hooks: readonly string[]): Pick<Client, 'rating' | 'reviews'> {
  const all = { from: 0, to: sheet.seen.text.length };
  const heard = `${words}\n${sheet.spoken(all)}`;
  const spoken = heard.search(RATING.words) >= 0;
  const rating = sheet.read('client.rating', spoken ? [] : hooks, [['Rating is', heard]], RATING);
  const tips = sheet.seen.asides.filter(({ el, popper }) => popper && /based\W+on/.test(el.textContent ?? ''));
  const told = [words, ...tips.map(({ text }) => text)].join('\n');
  const reviews = sheet.read('client.reviews', [], [['tooltip', told]], REVIEWS);
  return rating === 0 ? { rating: null, reviews: reviews || null } : { rating, reviews };
}

/** The first line behind payment, stars and spend, which all stand in front of the country. */
function countryLine(words: string): string | null | undefined {
  const lines = words.split('\n').map((line) => line.trim());
  const payment = lines.findLastIndex((line) => /^Payment /.test(line));
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
