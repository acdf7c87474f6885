import { expect, test } from 'vitest';
import { emptyBook } from '../../../src/core/ledger/index.ts';
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
