import { expect, test } from 'vitest';
import { uidAt } from '../../../src/core/ids.ts';
import { type Book, type Fact, type Glance, glance } from '../../../src/core/ledger/index.ts';
import { at, balance, bookOf, entry, into, reportOn, statement } from './say.ts';

function glanceAt(book: Book, now: string, most = 5): Glance {
  const short = glance(book, { now, account: 'own' }, most);
  if ('needs' in short) throw new Error(`missing ${short.needs}`);
  return short;
}

const uid = (index: number) => String(2105569350254592000n + BigInt(index));
const sent = (index: number, moment: string) => entry(moment, 'sent', 10, { job: uid(index), title: `Job ${index}` });
const closed = (index: number, moment: string): Fact => ({
  kind: 'outcome',
  at: moment,
  source: 'hand',
  job: uid(index),
  outcome: 'closed',
});

const book = bookOf([
  balance(at('09-30'), 200),
  ...Array.from({ length: 12 }, (_, index) => sent(index, at(`10-${String(index + 1).padStart(2, '0')}`))),
  closed(1, at('10-05')),
  closed(2, at('10-14')),
  closed(3, at('10-05')),
  ...statement(at('10-15'), [['2026-10-06', 'Job cancelled', 10, uid(3)]], 90),
]);

test('it shows the latest proposals, newest first', () => {
  expect(glanceAt(book, at('10-15')).latest.map(({ title }) => title)).toEqual([
    'Job 11',
    'Job 10',
    'Job 9',
    'Job 8',
    'Job 7',
  ]);
  expect(glanceAt(book, at('10-15')).proposals).toBe(12);
});

test('it shows what is due, overdue, and came back this month', () => {
  const { due, overdue, returnedThisMonth } = glanceAt(book, at('10-15'));
  expect(due.map(({ title }) => title)).toEqual(['Job 2']);
  expect(overdue.map(({ title }) => title)).toEqual(['Job 1']);
  expect(returnedThisMonth.map(({ title }) => title)).toEqual(['Job 3']);
  expect(glanceAt(book, at('11-02')).returnedThisMonth).toEqual([]);
});

test('it shows the next expiry as the lots have it', () => {
  const lots = into(book, [entry(at('10-16'), 'grant', 30), entry(at('10-17'), 'purchase', 50)]);
  const { nextExpiry } = glanceAt(lots, at('10-18'));
  const [next] = reportOn(lots).lots.filter(({ left, expires }) => left > 0 && expires !== null);
  expect(nextExpiry).toEqual({ day: next?.expires, connects: next?.left });
});

test('it names the latest difference', () => {
  const off = into(book, [balance(at('10-16'), 85)]);
  expect(glanceAt(off, at('10-16')).balance).toMatchObject({
    expected: 90,
    seen: 85,
    unexplained: -5,
    latest: { amount: -5 },
  });
});

test('an empty ledger has nothing to show', () => {
  const { balance: nothing, latest, nextExpiry, due } = glanceAt(bookOf([]), at('10-15'));
  expect(nothing).toMatchObject({ expected: null, seen: null, unexplained: 0, latest: null });
  expect({ latest, nextExpiry, due }).toEqual({ latest: [], nextExpiry: null, due: [] });
});

test('a bid that did not come back with the cost is overdue, also when many proposals were sent since', () => {
  const job = uidAt(Date.parse(at('09-29')));
  const early = into(book, [
    entry(at('09-30'), 'sent', 10, { boost: 6, job, title: 'A fence' }),
    { kind: 'outcome', at: at('10-03'), source: 'hand', job, outcome: 'closed' },
    ...statement(at('10-15', '10:00'), [['2026-10-05', 'Job cancelled', 10, job]]),
  ]);
  // Of what came back, another month tells no more; of what did not, it does.
  const late = into(into(early, [balance(at('12-01'), 96)]), [sent(20, at('12-02'))]);
  for (const known of [early, late])
    expect(glanceAt(known, at('12-15')).overdue.find(({ title }) => title === 'A fence')).toMatchObject({
      base: { outlook: 'returned' },
      boost: { bid: 6, outlook: 'overdue' },
    });
});
