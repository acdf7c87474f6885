import { expect, test } from 'vitest';
import { emptyBook, type Fact, jobsPast, type LookFact, pageKeys, record } from '../../../src/core/ledger/index.ts';

const JOB = '2012345678901234567';
const said = { source: 'page' as const };
const look = (at: string, parts: Partial<LookFact> = {}): Fact => ({
  kind: 'look',
  ...said,
  at,
  job: JOB,
  proposals: null,
  signs: [],
  unknown: [],
  mark: null,
  ...parts,
});
const sent = (at: string, amount = 14): Fact => ({
  kind: 'entry',
  source: 'hand',
  at,
  account: 'own',
  entry: 'sent',
  amount,
  boost: 3,
  job: JOB,
  title: 'Paint a fence',
  note: '',
});
const row: Fact = {
  kind: 'row',
  ...said,
  at: '2026-10-09T09:00:00Z',
  account: 'own',
  date: '2026-10-04',
  label: 'Applied to job',
  job: JOB,
  title: 'Paint a fence',
  amount: -14,
  twin: 1,
};

function pastOf(facts: readonly Fact[]) {
  const recorded = record(emptyBook(), facts);
  if ('needs' in recorded) throw new Error('the book is whole');
  const key = pageKeys(recorded.book).find((each) => each.startsWith('ledger/jobs/')) ?? '';
  const past = jobsPast(recorded.book, key);
  if ('needs' in past) throw new Error('the book is whole');
  return past;
}
const signsOf = (...facts: Fact[]) => pastOf(facts).bids.map(({ signs }) => signs);

test('a bid has the signs that were seen by the time it was sent, and none that were seen later', () => {
  const before = look('2026-10-04T08:00:00Z', { signs: ['cheap'] });
  const after = look('2026-10-04T10:00:00Z', { signs: ['crowded'] });
  expect(signsOf(before, sent('2026-10-04T09:00:00Z'), after)).toEqual([['cheap']]);
});

test('of a job that nobody saw before sending the signs are not known, which is not the same as none', () => {
  expect(signsOf(sent('2026-10-04T09:00:00Z'))).toEqual([null]);
  expect(signsOf(sent('2026-10-04T09:00:00Z'), look('2026-10-04T10:00:00Z', { signs: ['crowded'] }))).toEqual([null]);
  expect(signsOf(look('2026-10-04T08:00:00Z'), sent('2026-10-04T09:00:00Z'))).toEqual([[]]);
});

test('what one page told of a sign holds until another one tells otherwise, not until one is silent', () => {
  const first = look('2026-10-04T07:00:00Z', { signs: ['cheap', 'crowded'] });
  const silent = look('2026-10-04T08:00:00Z', { signs: ['new'], unknown: ['cheap'] });
  const [signs] = signsOf(first, silent, sent('2026-10-04T09:00:00Z'));
  expect(signs?.toSorted()).toEqual(['cheap', 'new']);
});

test('a row of the statement has only a day: what was seen on that day counts', () => {
  expect(signsOf(look('2026-10-04T20:00:00+02:00', { signs: ['cheap'] }), row)).toEqual([['cheap']]);
  expect(signsOf(look('2026-10-05T00:30:00+02:00', { signs: ['cheap'] }), row)).toEqual([null]);
});

test('a bid has its cost, its boost and what became of it', () => {
  const [bid] = pastOf([sent('2026-10-04T09:00:00Z')]).bids;
  expect(bid).toEqual({ at: '2026-10-04T09:00:00Z', connects: 14, boost: 3, outcome: 'pending', signs: null });
});

test('a post is known by its latest mark, with what was spent on it; without a mark it is none', () => {
  expect(pastOf([look('2026-10-04T08:00:00Z')]).posts).toEqual([]);
  const facts = [
    look('2026-10-04T08:00:00Z', { mark: 'old' }),
    look('2026-10-05T08:00:00Z', { mark: 'new' }),
    look('2026-10-06T08:00:00Z'),
  ];
  expect(pastOf([...facts, sent('2026-10-04T09:00:00Z')]).posts).toEqual([
    {
      uid: JOB,
      mark: 'new',
      first: '2026-10-04T08:00:00Z',
      last: '2026-10-06T08:00:00Z',
      status: null,
      hires: null,
      spent: 17,
    },
  ]);
});
