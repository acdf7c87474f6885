import { expect, test } from 'vitest';
import { sayBadges } from '../../../../src/background/badges/say.ts';
import type { Job } from '../../../../src/core/job.ts';
import type { KnownJob } from '../../../../src/protocol/answers.ts';
import { job, known, noon, pageFacts, reading, say, settings, UID } from './facts.ts';

const said = (
  facts: Partial<Job>,
  { balance = 46, memory = known() }: { balance?: number; memory?: KnownJob } = {},
) => {
  const page = reading({ page: 'apply', balance, jobs: [job(facts)] });
  const { send } = sayBadges(page, pageFacts({ [UID]: memory }), settings, say);
  return send?.lines.map(({ tone, text }) => [tone, text]) ?? null;
};
const boost = { bids: [50], firstPlace: 51, own: 28 };

test('below the button stands what sending takes, boost included, and what it leaves', () => {
  expect(said({ connects: 16 })).toEqual([
    ['plain', 'Takes 16 Connects ($2.40)'],
    ['plain', '30 left after sending'],
  ]);
  expect(said({ connects: 20, total: 48, boost }, { balance: 189 })).toEqual([
    ['plain', 'Takes 48 Connects ($7.20)'],
    ['plain', '141 left after sending'],
  ]);
  expect(said({ connects: 0 })).toEqual([
    ['plain', 'Costs no Connects'],
    ['plain', '46 left after sending'],
  ]);
});

test('nothing is said to be left where there are too few', () => {
  expect(said({ connects: 20, total: 48, boost }, { balance: 40 })).toEqual([['plain', 'Takes 48 Connects ($7.20)']]);
});

test('a boost that could not be read makes no total', () => {
  expect(said({ connects: 20, boost: { ...boost, own: null } })).toEqual([
    ['caution', 'Boost not read: a boost comes on top'],
  ]);
});

test('where the cost is not known, or nothing is left to send, there is nothing to say', () => {
  expect(said({ connects: null })).toBeNull();
  expect(said({ connects: 16, status: 'closed' })).toBeNull();
  expect(said({ connects: 16, applied: true })).toBeNull();
  const sent = known({ sent: { at: noon('10-03'), base: 14, boost: 0 } });
  expect(said({ connects: 16 }, { memory: sent })).toBeNull();
});

test('a job page has no such button', () => {
  expect(Object.keys(sayBadges(reading(), pageFacts(), settings, say))).toEqual(['']);
});
