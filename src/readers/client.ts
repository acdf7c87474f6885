/** The block "About the client" of a job page, a panel, or a proposal's own page. */
import type { Client } from '../core/job.ts';
import { country } from './grammar.ts';
import type { Sheet, Stretch } from './sheet.ts';
import { fold } from './text.ts';
import { amount, count, date, PAYMENT, RATING, share, type Wording } from './wordings.ts';

/**
 * The block's hooks: `about-client-container` since 2025-12, `AboutClientUser…` before and over search, the classes in
 * every year (`cfe-about-client-v2` for visitors since 2026-05).
 */
export const CLIENT_HOOKS = [
  'about-client-container',
  'AboutClientUser',
  'AboutClientUserShared',
  'AboutClientVisitor',
  '.cfe-ui-job-about-client',
  '.cfe-about-client-v2',
];

const REVIEWS = count('\\d\\.\\d+\\s+of\\s+# reviews?');
const JOBS = count('# jobs? posted');
const HIRE_RATE = share('# hire rate');
const OPEN = count('# open jobs?');
const SPENT = amount('# total spent');
const HIRES = count('# hires?, \\d[\\d,]* active');
const AVERAGE = amount('# /hr avg');
const SINCE = date('Member since #');

/** Reads the block in a stretch of the sheet, or what its own hooks hold where the block was not found. */
export function readClient(sheet: Sheet, at: Stretch | undefined): Client {
  const words = at ? sheet.words(at.from, at.to) : '';
  const read = <T>(key: keyof Client, hooks: string[], wording: Wording<T>): T | null =>
    sheet.read(`client.${key}`, hooks, [['words', words]], wording);
  const stats = ['client-job-posting-stats'];
  return {
    paymentVerified: read('paymentVerified', [], PAYMENT),
    // "Rating is 0" is an unrated client.
    rating: sheet.read('client.rating', [], [['Rating is', at ? `${words}\n${sheet.spoken(at)}` : '']], RATING) || null,
    reviews: read('reviews', [], REVIEWS),
    spent: read('spent', ['client-spend'], SPENT),
    country: sheet.field('client.country', [
      ['client-location', () => firstLine(sheet, 'client-location')],
      ['words', () => countryLine(words)],
    ]),
    jobsPosted: read('jobsPosted', stats, JOBS),
    hireRate: read('hireRate', stats, HIRE_RATE),
    openJobs: read('openJobs', stats, OPEN),
    hires: read('hires', ['client-hires'], HIRES),
    avgHourly: read('avgHourly', ['client-hourly-rate'], AVERAGE),
    memberSince: read('memberSince', ['client-contract-date'], SINCE),
  };
}

/** The first line under a hook: the city and the local time stand on the next. */
function firstLine(sheet: Sheet, hook: string): string | null | undefined {
  const [span] = sheet.seen.marks.get(hook) ?? [];
  const line = span && sheet.seen.text.slice(span.from, span.to).trim().split('\n')[0];
  return line ? country(fold(line)) : undefined;
}

/** The line above the local time, or where no time is shown, above the number of jobs; two such lines leave it open. */
function countryLine(words: string): string | null | undefined {
  const lines = words.split('\n').map((line) => line.trim());
  const below = lines.findIndex((line) => /\d{1,2}:\d\d\s*[AP]M$/i.test(line) || /^\d[\d,]* jobs? posted/i.test(line));
  const named = (line = ''): boolean =>
    Boolean(country(line)) && !/verified$|^(?:About the client|Member since)/i.test(line);
  if (below < 1 || !named(lines[below - 1])) return undefined;
  return named(lines[below - 2]) ? null : lines[below - 1];
}
