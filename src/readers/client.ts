/** The block "About the client" of a job page, a panel, or a proposal's own page. */
import type { Client } from '../core/job.ts';
import { country } from './grammar.ts';
import type { Sheet, Stretch } from './sheet.ts';
import { fold } from './text.ts';
import { amount, count, date, PAYMENT, RATING, share } from './wordings.ts';

/**
 * The block's hooks: `about-client-container` since 2025-12, the classes in every year (`cfe-about-client-v2` for visitors
 * since 2026-05).
 */
export const CLIENT_HOOKS = ['about-client-container', '.cfe-ui-job-about-client', '.cfe-about-client-v2'];

/** "Rating is 0" is an unrated client, and is said to screen readers only. */
const WORDS = {
  paymentVerified: PAYMENT,
  reviews: count('\\d\\.\\d+\\s+of\\s+# reviews?'),
  spent: amount('# total spent'),
  jobsPosted: count('# jobs? posted'),
  hireRate: share('# hire rate'),
  openJobs: count('# open jobs?'),
  hires: count('# hires?, \\d[\\d,]* active'),
  avgHourly: amount('# /hr avg'),
  memberSince: date('Member since #'),
};
const HOOKS = {
  spent: 'client-spend',
  jobsPosted: 'client-job-posting-stats',
  hireRate: 'client-job-posting-stats',
  openJobs: 'client-job-posting-stats',
  hires: 'client-hires',
  avgHourly: 'client-hourly-rate',
  memberSince: 'client-contract-date',
};

/** Reads the block in a stretch of the sheet, or what its own hooks hold where the block was not found. */
export function readClient(sheet: Sheet, at: Stretch | undefined): Client {
  const words = at ? sheet.words(at.from, at.to) : '';
  const heard = at ? `${words}\n${sheet.spoken(at)}` : '';
  return {
    ...sheet.all(WORDS, ['words', words], 'client.', HOOKS),
    rating: sheet.read('client.rating', [], [['Rating is', heard]], RATING) || null,
    country: sheet.field('client.country', [
      ['client-location', () => firstLine(sheet, 'client-location')],
      ['words', () => countryLine(words)],
    ]),
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
