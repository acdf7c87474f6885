import type { PageFacts } from '../../../../src/background/badges/facts.ts';
import { type Phrases, phrasesFor } from '../../../../src/background/badges/phrases.ts';
import type { Advice, Reason } from '../../../../src/core/advice/index.ts';
import type { Mills } from '../../../../src/core/connects.ts';
import type { Job, Reading } from '../../../../src/core/job.ts';
import type { KnownJob } from '../../../../src/protocol/answers.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../../src/protocol/settings.ts';
import { blankJob, blankReading } from '../../../../src/readers/blank.ts';
import { englishWords } from '../../ui/english.ts';

/** Invented facts that the tests of this room share. */
export const TODAY = '2026-10-05';
export const NOW = `${TODAY}T12:00:00+02:00`;
export const UID = '2012345678901234567';
export const OTHER = '2012345678901234999';

export const settings: Settings = { ...DEFAULT_SETTINGS, mode: 'badges', price: 150 as Mills, currency: 'USD' };
export const say: Phrases = phrasesFor(englishWords('en-GB'), settings, TODAY);

export const job = (facts: Partial<Job> = {}): Job => ({
  ...blankJob(),
  uid: UID,
  title: 'A shop to repair',
  ...facts,
});

export const reading = (facts: Partial<Reading> = {}): Reading => ({
  ...blankReading(facts.page ?? 'job'),
  jobs: [job({ connects: 16 })],
  ...facts,
});

export const known = (facts: Partial<KnownJob> = {}): KnownJob => ({
  first: null,
  last: null,
  sent: null,
  skipped: null,
  perhapsSent: null,
  ...facts,
});

export const pageFacts = (jobs: Record<string, KnownJob> = {}): PageFacts => ({
  balance: null,
  jobs,
  reminders: {},
  advice: {},
  proposals: {},
  statement: null,
  noted: null,
});

/** Noon of a day of 2026, on a clock two hours ahead. */
export const noon = (day: string): string => `2026-${day}T12:00:00+02:00`;

/** A bid that has to be thought about, with nothing else to say. */
export const advice = (facts: Partial<Advice> = {}): Advice => ({
  verdict: 'think',
  step: 'across',
  cost: { connects: 16, money: 2.4, base: 16, boost: 0 },
  pay: { value: 125, by: 'budget' },
  lacks: [],
  fee: 0.1,
  breakEven: 0.0213,
  breakEvenWithTime: null,
  oneIn: { needed: 47, expected: 60 },
  week: null,
  boost: null,
  replyChance: [0.05, 0.1, 0.2],
  winChance: [0.005, 0.0167, 0.05],
  basis: 'others',
  base: -2,
  reasons: [],
  unknown: [],
  idle: [],
  worth: 0.78,
  rank: null,
  earlier: [],
  changes: [],
  ...facts,
});

export const reason = (facts: Partial<Reason> = {}): Reason => ({
  id: 'payment-unverified',
  direction: 'against',
  status: 'tested',
  weight: -0.8,
  effect: { reply: 2.1, baseline: 13.2, wins: 0, n: 94 },
  source: 'log',
  own: null,
  quote: null,
  limit: null,
  seen: null,
  ...facts,
});
