import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  emptyBook,
  type Needs,
  record,
  report,
  type StatementLine,
  statementLines,
} from '../../../src/core/ledger/index.ts';
import { world } from './world.ts';

function drawn<T extends object>(answer: T | Needs): Exclude<T, Needs> {
  if ('needs' in answer) throw new Error(`missing ${answer.needs}`);
  return answer as Exclude<T, Needs>;
}

test('the lines of the statement are the very bookings that the totals count, whatever was seen so far', () => {
  fc.assert(
    fc.property(world, ({ visits, end }) => {
      let book = emptyBook();
      for (const visit of visits) book = drawn(record(book, visit)).book;
      const options = { now: end, account: 'own' } as const;
      const { totals } = drawn(report(book, options));
      const { lines } = drawn(statementLines(book, options));
      const sum = (...sorts: StatementLine['sort'][]) =>
        lines.reduce((all, { sort, amount }) => (sorts.includes(sort) ? all + amount : all), 0);
      expect({
        spent: 0 - sum('base'),
        boosted: 0 - sum('boost'),
        returned: sum('return'),
        granted: sum('grant'),
        purchased: sum('purchase'),
        other: sum('other', 'adjust', 'badge'),
      }).toEqual(totals);
    }),
    { numRuns: 40 },
  );
});
