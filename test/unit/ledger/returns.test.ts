import { expect, test } from 'vitest';
import { at, bookOf, entry, JOB, reportOn, statement } from './say.ts';

type Rows = Parameters<typeof statement>[1];

const bids: Rows = [
  ['2026-10-01', 'Applied to job', -14, JOB],
  ['2026-10-05', 'Applied to job', -10, JOB],
];
const back = (rows: [day: string, amount: number][]) => {
  const returns: Rows = rows.map(([day, amount]) => [`2026-${day}`, 'Job cancelled', amount, JOB]);
  const { proposals } = reportOn(bookOf(statement(at('10-19'), [...bids, ...returns])));
  return proposals.map(({ base }) => [base.spent, base.returned]);
};

test('of two bids on a job the one gets back that cost as much', () => {
  expect(back([['10-10', 14]])).toEqual([
    [14, 14],
    [10, 0],
  ]);
  expect(back([['10-10', 10]])).toEqual([
    [14, 0],
    [10, 10],
  ]);
});

test.each([[['5', '9', '10']], [['9', '5', '10']], [['10', '5', '9']]])(
  'returns in parts leave room for the one that is whole, whichever comes first: %j',
  (amounts) => {
    expect(back(amounts.map((amount, index) => [`10-1${index}`, Number(amount)]))).toEqual([
      [14, 14],
      [10, 10],
    ]);
  },
);

test('what the person says came back is of the bid that cost as much', () => {
  const said = entry(at('10-12'), 'return', 14, { job: JOB });
  const { proposals } = reportOn(bookOf([...statement(at('10-19'), bids), said]));
  expect(proposals.map(({ base }) => base.returned)).toEqual([14, 0]);
});
