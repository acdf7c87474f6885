import { expect, test } from 'vitest';
import { advise, fit as learn, type Me } from '../../../src/core/advice/index.ts';
import { sayEven } from '../../../src/core/decision-words.ts';
import { englishWords } from '../ui/english.ts';
import { person } from './history.ts';
import { jobWith } from './job.ts';

const { t } = englishWords('en');
/** What is said of a bid of so many Connects on a job of that budget. */
const said = (connects: number, budget: number, more: Partial<Me> = {}) => {
  const me = person([], more);
  return sayEven(advise(learn(me), me, jobWith({ type: 'fixed', connects, budget })), t, String);
};
const NEVER = 'Even a win would bring no more than its Connects cost';

test('a bid that takes all of what a win would bring, or more, has no break-even', () => {
  // $2.70 after the fee: 18 Connects are all of it.
  expect(said(18, 3)).toEqual([NEVER]);
  expect(said(19, 3)).toEqual([NEVER]);
  expect(said(60, 3)).toEqual([NEVER]);
  expect(said(17, 3)[0]).toMatch(/^1 win pays for 1 of these bids/);
});

test('what time costs on top is not said where no win pays even without it', () => {
  const time = { minutesPerProposal: 30, hourlyValue: 40 };
  expect(said(18, 3, time)).toEqual([NEVER]);
  expect(said(4, 10, time)).toEqual([
    expect.stringMatching(/^1 win pays for 15/),
    'With your time, even a win would not pay',
  ]);
  expect(said(16, 125, time)).toEqual([
    expect.stringMatching(/^1 win pays for 47/),
    'With your time, 1 win pays for 5',
  ]);
});

test('a free bid and unknown pay have nothing to set side by side', () => {
  expect(said(0, 3)).toEqual([]);
  const me = person([], { typicalJobValue: null });
  expect(sayEven(advise(learn(me), me, jobWith({ connects: 14 })), t, String)).toEqual([]);
});
