import { expect, test } from 'vitest';
import { emptyBook, type Fact } from '../../../src/core/ledger/index.ts';
import { at, bookOf, entry, into, reportOn } from './say.ts';

test('a month that comes in between counts for those after it, though it leaves nothing in all', () => {
  const inOrder = [
    entry(at('01-05'), 'adjust', -14),
    entry(at('04-01'), 'adjust', 14),
    entry(at('05-03'), 'adjust', -9),
  ];
  const [first, between, last] = inOrder;
  if (!first || !between || !last) throw new Error('three entries');
  const late = [first, last, between].reduce((book, fact) => into(book, [fact]), emptyBook());
  expect(reportOn(late).totals.other).toBe(-9);
  expect(reportOn(late)).toEqual(reportOn(bookOf(inOrder)));
});

test('a row worded Today that a later reading does not show again is gone, in whatever order the two were recorded', () => {
  const said = { kind: 'recent', source: 'page', account: 'own', label: 'Added extra Connects', job: null } as const;
  const today = (day: string, from: string): Fact => ({
    ...said,
    at: at(day),
    title: null,
    from,
    rows: [{ date: `2026-${day}`, dated: false, amount: 10 }],
  });
  const [first, second] = [today('02-10', '2026-02-04'), today('03-15', '2026-01-01')];
  const whole = bookOf([first, second]);
  expect(reportOn(whole).totals.purchased).toBe(10);
  expect(reportOn(into(into(emptyBook(), [first]), [second]))).toEqual(reportOn(whole));
  expect(reportOn(into(into(emptyBook(), [second]), [first]))).toEqual(reportOn(whole));
});
