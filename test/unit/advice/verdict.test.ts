import { expect, test } from 'vitest';
import { decide, type Grounds, PUBLISHED_RULE, partOf, type VerdictStep } from '../../../src/core/advice/verdict.ts';

const grounds: Grounds = {
  over: false,
  sent: false,
  cost: 14,
  balance: 46,
  unsafe: false,
  beyondLimit: false,
  bar: 0.01,
  win: [0.002, 0.009, 0.03],
  spentInWeek: 0,
  weeklyBudget: null,
};
const given = (parts: Partial<Grounds>) => decide({ ...grounds, ...parts });

test('across the break-even is think, clearly above bid, clearly below skip', () => {
  expect(given({})).toEqual({ verdict: 'think', step: 'across' });
  expect(given({ bar: 0.0019 })).toEqual({ verdict: 'bid', step: 'above' });
  expect(given({ bar: 0.002 })).toEqual({ verdict: 'think', step: 'across' });
  expect(given({ bar: 0.03 })).toEqual({ verdict: 'think', step: 'across' });
  expect(given({ bar: 0.031 })).toEqual({ verdict: 'skip', step: 'below' });
});

test('a job that is over, bid on already or too dear cannot be bid on, whatever else is known', () => {
  const rest = { unsafe: true, beyondLimit: true, bar: 0 };
  expect(given({ ...rest, over: true, cost: null })).toEqual({ verdict: 'cannot', step: 'over' });
  expect(given({ ...rest, sent: true, cost: null })).toEqual({ verdict: 'cannot', step: 'sent' });
  expect(given({ ...rest, balance: 13 })).toEqual({ verdict: 'cannot', step: 'too-few' });
});

test('exactly enough Connects are enough, and an unknown balance stops nothing', () => {
  expect(given({ balance: 14 }).verdict).toBe('think');
  expect(given({ balance: null }).verdict).toBe('think');
});

test('what is unsafe is skipped before any figure is looked at', () => {
  expect(given({ unsafe: true, bar: 0 })).toEqual({ verdict: 'skip', step: 'safety' });
  expect(given({ unsafe: true, cost: null })).toEqual({ verdict: 'skip', step: 'safety' });
});

test('an unknown cost or pay is never guessed', () => {
  expect(given({ cost: null, bar: null })).toEqual({ verdict: 'unknown', step: 'cost-unknown' });
  expect(given({ bar: null })).toEqual({ verdict: 'unknown', step: 'pay-unknown' });
});

test('a free bid needs no break-even', () => {
  expect(given({ cost: 0, bar: null, balance: 0 })).toEqual({ verdict: 'bid', step: 'free' });
  expect(given({ cost: 0, bar: 1, weeklyBudget: 0, spentInWeek: 9 })).toEqual({ verdict: 'bid', step: 'free' });
});

test("the person's own limit turns a bid into a skip", () => {
  expect(given({ beyondLimit: true, bar: 0 })).toEqual({ verdict: 'skip', step: 'own-limit' });
});

test('a bid past the weekly budget becomes think, one that just fits stays', () => {
  const bid = { bar: 0.001, weeklyBudget: 40 };
  expect(given({ ...bid, spentInWeek: 26 })).toEqual({ verdict: 'bid', step: 'above' });
  expect(given({ ...bid, spentInWeek: 27 })).toEqual({ verdict: 'think', step: 'weekly-budget' });
  expect(given({ bar: 0.5, weeklyBudget: 40, spentInWeek: 99 }).verdict).toBe('skip');
});

test('the published rule has every step once, in the order in which they are gone through', () => {
  const steps: VerdictStep[] = PUBLISHED_RULE.flatMap((part) => [...part.steps]);
  expect(new Set(steps).size).toBe(steps.length);
  // Everything that could decide does so at once: what is printed first must win each time it is taken away.
  let all: Partial<Grounds> = {
    over: true,
    sent: true,
    balance: 0,
    unsafe: true,
    beyondLimit: true,
    cost: 14,
    bar: null,
  };
  const decided: VerdictStep[] = [];
  for (const cure of [
    { over: false },
    { sent: false },
    { balance: 46 },
    { unsafe: false, cost: null },
    { cost: 0 },
    { beyondLimit: false },
    { cost: 14 },
    { bar: 0.0001, weeklyBudget: 1 },
    { weeklyBudget: null },
    { bar: 0.9 },
    { bar: 0.01 },
    {},
  ]) {
    decided.push(given(all).step);
    all = { ...all, ...cure };
  }
  expect(new Set(decided)).toEqual(new Set(steps));
  expect(decided.map(partOf)).toEqual([
    ...['cannot', 'cannot', 'cannot', 'safety', 'cost', 'limit', 'free', 'break-even'],
    ...['budget', 'break-even', 'break-even', 'break-even'],
  ]);
  expect(PUBLISHED_RULE.map(({ id }) => id)).toEqual([
    ...new Set(['cannot', 'safety', 'cost', 'limit', 'free', 'break-even', 'budget']),
  ]);
});
