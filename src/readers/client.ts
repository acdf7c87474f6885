/** The block "About the client" of a job page, a panel, or a proposal's own page. */
import type { Client } from '../core/job.ts';
import { blankClient } from './blank.ts';
import { country, day, decimal, MONEY, money, percent, verified, whole } from './grammar.ts';
import type { Block, Sheet, Stretch } from './sheet.ts';
import { fold } from './text.ts';

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

const COUNT = '(\\d[\\d,]*)';
const PAYMENT = /Payment(?:\s+method)?\s+((?:not |un)?verified)/gi;
const RATING = /Rating is (\d(?:\.\d+)?) out of 5/g;
const REVIEWS = new RegExp(`\\d\\.\\d+\\s+of\\s+${COUNT}\\s+reviews?`, 'gi');
const JOBS = new RegExp(`${COUNT}\\s+jobs?\\s+posted`, 'gi');
const HIRE_RATE = /(\d+%)\s*hire\s+rate/gi;
const OPEN = new RegExp(`${COUNT}\\s+open\\s+jobs?`, 'gi');
const SPENT = new RegExp(`(${MONEY})\\s*total\\s+spent`, 'gi');
const HIRES = new RegExp(`${COUNT}\\s+hires?,\\s*\\d[\\d,]*\\s+active`, 'gi');
const AVERAGE = new RegExp(`(${MONEY})\\s*/hr\\s*avg`, 'gi');
const SINCE = /Member\s+since\s+(\w+\.?\s+\d{1,2},\s+\d{4})/gi;

/** Reads the block in a stretch of the sheet; every figure of it is null where there is no such block. */
export function readClient(sheet: Sheet, at: Stretch | undefined): Client {
  if (!at) {
    sheet.field('client', [['About the client', () => undefined]]);
    return blankClient();
  }
  const words = sheet.words(at.from, at.to);
  const block: Block[] = [['words', words]];
  const read = <T>(key: keyof Client, hooks: string[], wording: RegExp, parse: (said: string) => T | null): T | null =>
    sheet.read(`client.${key}`, hooks, block, wording, parse);
  const spoken = sheet.seen.asides.filter((aside) => !aside.popper && aside.at >= at.from && aside.at <= at.to);
  const stars: Block[] = [['Rating is', `${spoken.map(({ text }) => text).join('\n')}\n${words}`]];
  return {
    paymentVerified: read('paymentVerified', [], PAYMENT, verified),
    rating: sheet.read('client.rating', [], stars, RATING, decimal) || null,
    reviews: read('reviews', [], REVIEWS, whole),
    spent: read('spent', ['client-spend'], SPENT, money),
    country: sheet.field('client.country', [
      ['client-location', () => firstLine(sheet, 'client-location')],
      ['words', () => countryLine(words)],
    ]),
    jobsPosted: read('jobsPosted', ['client-job-posting-stats'], JOBS, whole),
    hireRate: read('hireRate', ['client-job-posting-stats'], HIRE_RATE, percent),
    openJobs: read('openJobs', ['client-job-posting-stats'], OPEN, whole),
    hires: read('hires', ['client-hires'], HIRES, whole),
    avgHourly: read('avgHourly', ['client-hourly-rate'], AVERAGE, money),
    memberSince: read('memberSince', ['client-contract-date'], SINCE, day),
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
