import manifest from '../../manifest.json' with { type: 'json' };
import { type Advice, advise, DEFAULT_SITUATION, fit as learn } from '../../src/core/advice/index.ts';
import type { Job, Reading } from '../../src/core/job.ts';
import type { AppState, LogEntry, PageState } from '../../src/protocol/answers.ts';
import { DEFAULT_SETTINGS } from '../../src/protocol/settings.ts';
import { sampleJob, samplePage } from '../../src/ui/sample/page.ts';
import { ago, refundsAtAGlance } from './sample-ledger.ts';

/** Invented jobs, proposals and states, for tests and pictures of our own pages. All days hang on the one given. */

export { ago };

/** Whenever that is: of the sample's job only its id hangs on the day, and tests have their own. */
const DAY = '2026-11-21T12:00:00Z';

export function job(change: Partial<Job> = {}): Job {
  const title = 'Migrate a small veterinary clinic from paper files to a booking system';
  return { ...sampleJob(DAY), uid: '1991000000000000001', title, ...change };
}

export function reading(change: Partial<Reading> = {}): Reading {
  return { ...samplePage(DAY), balance: 46, jobs: [job()], ...change };
}

export function pageState(change: Partial<PageState> = {}): PageState {
  const url = 'https://www.upwork.com/jobs/~021991000000000000001';
  return { url, mode: 'badges', page: 'job', reading: reading(), why: null, ...change };
}

/** What the advice says of these jobs to somebody without bids of their own. */
export function adviceOn(...jobs: Job[]): Record<string, Advice> {
  const me = { ...DEFAULT_SITUATION, balance: 46 };
  const model = learn({ ...me, history: [] });
  return Object.fromEntries(jobs.map((each) => [each.uid ?? '', advise(model, me, each)]));
}

const TITLES = [
  'Illustrated field guide to the mosses of a nature reserve',
  'Clean up and document a ten-year-old accounting spreadsheet',
  'Short explainer film about heat pumps, script to final cut',
  'Port a museum audio guide to Android, 4 languages, offline first, with accessible transcripts and large type',
  'Subtitles for a documentary series (Portuguese to English)',
  'Bookkeeping rules for a cooperative bakery',
  'Database of historical tide tables: scan, transcribe, check',
  'Landing page copy for a repair café',
  'Reproduce a bug in our route planner',
  'Logo and letterhead for a string quartet',
];

const ENDINGS = [
  { outcome: 'pending', outlook: 'may-return' },
  { outcome: 'closed', outlook: 'due' },
  { outcome: 'viewed', outlook: 'may-return' },
  { outcome: 'closed', outlook: 'overdue' },
  { outcome: 'hired', outlook: 'gone' },
  { outcome: 'closed', outlook: 'returned' },
  { outcome: 'other-hired', outlook: 'gone' },
  { outcome: 'interviewed', outlook: 'may-return' },
  { outcome: 'pending', outlook: 'unknown' },
  { outcome: 'replied', outlook: 'may-return' },
] as const;

/** So many proposals, newest first. The same number gives the same ones. */
export function entries(count: number, now: Date): LogEntry[] {
  return Array.from({ length: count }, (_, index) => {
    const base = 7 + ((index * 5) % 17);
    const ending = ENDINGS[index % ENDINGS.length] ?? ENDINGS[0];
    const round = Math.floor(index / TITLES.length);
    return {
      id: `entry-${index}`,
      jobUid: index % 4 === 3 ? null : String(1991000000000000000n + BigInt(index)),
      title: `${TITLES[index % TITLES.length]}${round ? `, part ${round + 1}` : ''}`,
      sentAt: ago(now, 0.2 + index * 1.3),
      how: index % 9 === 5 ? 'statement' : index % 14 === 11 ? 'file' : index % 7 === 4 ? 'hand' : 'page',
      unshown: index % 14 === 4 && index % 9 !== 5,
      fixed: index % 9 === 5,
      base: index % 23 === 8 ? null : base,
      boost: index % 6 === 2 ? 10 : 0,
      returned: ending.outlook === 'returned' ? base : 0,
      outlook: ending.outlook,
      boostOutlook: index % 6 === 2 ? 'may-return' : null,
      outcome: ending.outcome,
      note: index % 7 === 4 ? 'Sent from the phone' : '',
    };
  });
}

/** Two months of balances that end with this one. */
export function trendTo(last: number, now: Date): AppState['trend'] {
  const values = [38, 28, 12, 92, 78, 64, 71, 55, 41, 33, 21, 9, 89, 74, 74, 60, 48, last];
  return values.map((connects, index) => ({ connects, day: ago(now, (values.length - 1 - index) * 3.3).slice(0, 10) }));
}

export function appState(now: Date, change: Partial<AppState> = {}): AppState {
  const log = entries(128, now);
  return {
    sequence: 1,
    sample: false,
    settings: { ...DEFAULT_SETTINGS, mode: 'badges', seenVersion: manifest.version },
    balance: { value: 46, seen: 46, at: ago(now, 0.09), page: 'proposals', expected: 46, unexplained: 0 },
    trend: trendTo(46, now),
    pace: { connects: 118, days: 30 },
    difference: null,
    refunds: refundsAtAGlance(log, now),
    nextExpiry: { day: ago(now, -40).slice(0, 10), connects: 7 },
    latest: log.slice(0, 10),
    sent: log.length,
    history: { days: 90, complete: false },
    jobs: {},
    followUps: [],
    exportedAt: ago(now, 3),
    attention: [],
    ...change,
  };
}
