import { expect, test } from 'vitest';
import { type Cell, measure, OURS, PAY } from '../../bench/cell.ts';
import { WORLDS } from '../../bench/worlds.ts';

/* A small part of what the bench measures with many more people; the bounds leave room for the smaller number. */

function cell(name: string, bids: number): Cell {
  const world = WORLDS.find((each) => each.name === name);
  if (!world) throw new Error(`no world "${name}"`);
  return measure(world, bids, 60, 11);
}
const of = ({ gain }: Cell, name: string) => gain[name] ?? Number.NaN;

test.each([0, 100])(
  'where the published effects hold, the advice closes half of what pay per Connect leaves (%i bids)',
  (bids) => {
    const found = cell('as published', bids);
    expect(1 - of(found, OURS)).toBeLessThan((1 - of(found, PAY)) / 2);
    expect(found.coverage).toBeGreaterThan(0.8);
    expect(found.coverage).toBeLessThan(0.98);
  },
);

test('where no effect is real, 300 own bids teach the advice to leave them aside', () => {
  const found = cell('none', 300);
  expect(of(found, OURS)).toBeGreaterThan(of(found, PAY) - 0.03);
  expect(found.coverage).toBeGreaterThan(0.8);
});
