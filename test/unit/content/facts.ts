import { type Phrases, phrasesFor } from '../../../src/content/badges/phrases.ts';
import type { Mills } from '../../../src/core/connects.ts';
import type { Job, Reading } from '../../../src/core/job.ts';
import type { KnownJob, PageSettings, Snapshot } from '../../../src/protocol/answers.ts';
import { blankJob, blankReading } from '../../../src/readers/blank.ts';
import { englishWords } from '../ui/english.ts';

/** Invented facts that the tests of this room share. */
export const TODAY = '2026-10-05';
export const NOW = `${TODAY}T12:00:00+02:00`;
export const UID = '2012345678901234567';
export const OTHER = '2012345678901234999';

export const settings: PageSettings = { mode: 'badges', price: 150 as Mills, currency: 'USD' };
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

export const snapshot = (jobs: Record<string, KnownJob> = {}, sequence = 1): Snapshot => ({
  sequence,
  settings,
  balance: null,
  jobs,
  advice: {},
  proposals: {},
  statement: null,
});

/** Noon of a day of 2026, on a clock two hours ahead. */
export const noon = (day: string): string => `2026-${day}T12:00:00+02:00`;
