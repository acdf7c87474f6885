import { expect, test } from 'vitest';
import type { Fact } from '../../../src/core/ledger/index.ts';
import { at, bookOf, into, JOB, reportOn, statement } from './say.ts';

const says = (moment: string, label: string, means: 'badge-spent' | 'boost-returned' | 'purchase-probable'): Fact => {
  return { kind: 'label', at: moment, source: 'hand', label, means };
};

test('a label that the person explains is counted as what they say, in all rows there are', () => {
  const book = bookOf(
    statement(
      at('10-10'),
      [
        ['2026-09-30', 'Top-up', 20],
        ['2026-10-02', 'Top-up', 40],
      ],
      100,
    ),
  );
  expect(reportOn(book)).toMatchObject({
    totals: { purchased: 0, other: 60 },
    unclear: [{ label: 'Top-up' }, { label: 'Top-up' }],
  });
  const explained = into(book, [says(at('10-11'), 'top-up.', 'purchase-probable')]);
  expect(reportOn(explained)).toMatchObject({ totals: { purchased: 60, other: 0 }, unclear: [] });
});

test('the latest explanation counts', () => {
  const rows = statement(at('10-10'), [['2026-10-02', 'Top-up', 40]]);
  const words = [says(at('10-12'), 'Top-up', 'boost-returned'), says(at('10-11'), 'Top-up', 'purchase-probable')];
  expect(reportOn(bookOf([...rows, ...words])).totals).toMatchObject({ purchased: 0, returned: 40 });
});

test('of a partial return that the person explains no row says that the rest was charged', () => {
  const rows = statement(at('10-20'), [
    ['2026-10-02', 'Applied to job', -14, JOB],
    ['2026-10-02', 'Connects bid for boosted proposal.', -6, JOB],
    ['2026-10-05', 'Connects refunded', 2, JOB],
  ]);
  expect(reportOn(bookOf(rows)).proposals[0]?.boost.state).toBe('unknown');
  const explained = bookOf([...rows, says(at('10-21'), 'Connects refunded', 'boost-returned')]);
  expect(reportOn(explained).proposals[0]?.boost).toMatchObject({ bid: 6, charged: 0, returned: 2, state: 'released' });
});

test('an explanation against the sign of a row is not followed', () => {
  const rows = statement(at('10-10'), [['2026-10-02', 'Top-up', 40]]);
  expect(reportOn(bookOf([...rows, says(at('10-11'), 'Top-up', 'badge-spent')])).totals.other).toBe(40);
});
