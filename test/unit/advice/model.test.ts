import { expect, test } from 'vitest';
import { replyChance, winChance } from '../../../src/core/advice/chance.ts';
import type { PastBid } from '../../../src/core/advice/me.ts';
import { fit as learn, type Model } from '../../../src/core/advice/model.ts';
import { logit } from '../../../src/core/advice/prior.ts';
import { bidsOn, person } from './history.ts';
import { NOW } from './job.ts';

const PLAIN = { complete: true, type: 'fixed', budget: 200, connects: 12, proposals: '5-10' } as const;
const chances = (model: Model) => replyChance(model, []).map((share) => Math.round(share * 1000) / 10);
const weight = (model: Model, id: string) => model.terms.find((term) => term.id === id)?.weight ?? Number.NaN;

test('before 20 settled bids of their own the figures are others’ alone', () => {
  const none = learn(person());
  const nineteen = learn(person(bidsOn(PLAIN, 19, 19)));
  expect(none.basis).toBe('others');
  expect(nineteen.basis).toBe('others');
  expect(nineteen.base).toBe(none.base);
  expect(nineteen.cov).toEqual(none.cov);
  expect(nineteen.win).toEqual(none.win);
  expect(nineteen.settled).toEqual({ bids: 19, replies: 19, wins: 0 });
});

test('from 20 on their own results speak too, and with very many they speak alone', () => {
  const twenty = learn(person(bidsOn(PLAIN, 20, 0)));
  expect(twenty.basis).toBe('own+others');
  expect(twenty.base).toBeLessThan(learn(person()).base);
  expect(learn(person(bidsOn(PLAIN, 5000, 500))).basis).toBe('own');
});

test('open bids, and invitations, do not make up the 20', () => {
  const nineteen = bidsOn(PLAIN, 19, 2);
  const open = bidsOn(PLAIN, 30, 0, { outcome: 'pending', at: NOW });
  const invited = bidsOn(PLAIN, 30, 30, { invited: true });
  expect(learn(person([...nineteen, ...open, ...invited])).basis).toBe('others');
});

test('invitations change no rate', () => {
  const own = bidsOn(PLAIN, 60, 6);
  const invited = bidsOn(PLAIN, 40, 40, { invited: true, outcome: 'hired' });
  expect(learn(person([...own, ...invited]))).toEqual(learn(person(own)));
});

test('of a sign only settled bids are counted, though young ones weigh a little', () => {
  const settled = bidsOn({ proposals: '50+' }, 25, 2);
  const young = bidsOn({ proposals: '50+' }, 30, 0, { outcome: 'pending', at: '2026-10-03T12:00:00Z' });
  const term = (history: PastBid[]) => learn(person(history)).terms.find(({ id }) => id === 'proposals-50-plus');
  expect(term([...settled, ...young])).toMatchObject({ bids: 25, replies: 2 });
  expect(term(young)).toMatchObject({ bids: 0, replies: 0 });
  expect(term([...settled, ...young])?.weight).not.toBe(term(settled)?.weight);
});

test('bids that are young count little, and nothing when their age is not known', () => {
  const own = bidsOn(PLAIN, 60, 6);
  const base = (outcome: 'pending' | 'none', at: string | null) =>
    learn(person([...own, ...bidsOn(PLAIN, 60, 0, { outcome, at })])).base;
  expect(base('pending', null)).toBe(learn(person(own)).base);
  const [young, old, settled] = [base('pending', NOW), base('pending', '2026-09-28T09:00:00Z'), base('none', null)];
  expect(young).toBeGreaterThan(old);
  expect(old).toBeGreaterThan(settled);
});

/*
 * Sanity bounds: the simple figures that the joint model replaces are Beta(2, 20) for all bids together, mean and 90 %
 * interval. The model's belief is a little narrower and lower before any bid (7.6 % on average bids, about 10 % on jobs
 * without a sign), so its figures for a plain job may differ by a fifth in the middle and by two points at the low end;
 * the high end by a quarter.
 */
test.each([
  [3, 26, [4.3, 10.4, 18.4]],
  [6, 60, [5, 9.8, 15.6]],
  [2, 20, [3.5, 9.5, 17.6]],
  [30, 300, [7.3, 9.9, 12.9]],
] as const)('%i replies in %i bids are about what the simple figures say', (replies, bids, [low, middle, high]) => {
  const got = chances(learn(person(bidsOn(PLAIN, bids, replies))));
  expect(Math.abs((got[0] ?? 0) - low)).toBeLessThan(2);
  expect((got[1] ?? 0) / middle).toBeGreaterThan(0.8);
  expect((got[1] ?? 0) / middle).toBeLessThan(1.2);
  expect((got[2] ?? 0) / high).toBeGreaterThan(0.75);
  expect((got[2] ?? 0) / high).toBeLessThan(1.25);
});

test('1 hire in 60 bids is about 1.1 % (0.2 to 2.6)', () => {
  const history = [...bidsOn(PLAIN, 54, 0), ...bidsOn(PLAIN, 5, 5), ...bidsOn(PLAIN, 1, 1, { outcome: 'hired' })];
  const model = learn(person(history));
  const [low, middle, high] = winChance(model, replyChance(model, [])).map((share) => share * 100);
  // A win is here a reply and then a win: six replies and one win say a little less than one hire in 60 bids does.
  expect(low).toBeGreaterThan(0.15);
  expect(low).toBeLessThan(0.4);
  expect(middle).toBeGreaterThan(0.6);
  expect(middle).toBeLessThan(1.3);
  expect(high).toBeGreaterThan(1.8);
  expect(high).toBeLessThan(3.9);
});

/*
 * The log itself answered 13.2 % of its bids. The simple rule, damped: 50+ proposals with 21+ Connects 5.8 % (plain sum 4.6,
 * log about 7); with a low hourly range too 5.2 % (plain sum 3.1, log 3.6). The joint model must stay between the plain
 * sum and the log's own figures, a point either way.
 */
test('two and three flags together weigh neither as hard as their plain sum nor less than the log shows', () => {
  const model = learn(person());
  const share = (...ids: string[]) => {
    const average = logit(0.132);
    // From the average bid of the log to one without a sign: what its usual mix takes away.
    const clean = average + (model.base - logit(0.076));
    const sum = ids.reduce((so, id) => so + weight(model, id), clean);
    return 100 / (1 + Math.exp(-sum));
  };
  const two = share('proposals-20-plus', 'proposals-50-plus', 'connects-21-plus');
  expect(two).toBeGreaterThan(4.6);
  expect(two).toBeLessThan(8);
  const three = share('proposals-20-plus', 'proposals-50-plus', 'connects-21-plus', 'hourly-range-low');
  expect(three).toBeGreaterThan(3.1);
  expect(three).toBeLessThan(6.2);
  expect(share()).toBeGreaterThan(15);
  expect(share()).toBeLessThan(18.7);
});

test('a flag that their own bids contradict fades, and one that they confirm grows', () => {
  const crowded = { ...PLAIN, proposals: '50+' } as const;
  const before = weight(learn(person()), 'proposals-50-plus');
  const contradicted = learn(person([...bidsOn(PLAIN, 300, 30), ...bidsOn(crowded, 300, 36)]));
  const confirmed = learn(person([...bidsOn(PLAIN, 300, 60), ...bidsOn(crowded, 300, 6)]));
  expect(weight(contradicted, 'proposals-50-plus')).toBeGreaterThan(before / 2);
  expect(weight(confirmed, 'proposals-50-plus')).toBeLessThan(before);
  const term = contradicted.terms.find(({ id }) => id === 'proposals-50-plus');
  expect(term).toMatchObject({ bids: 300, replies: 36 });
  expect(term?.own).toBeGreaterThan(0.5);
});

test('a rule that is switched off has no term', () => {
  const model = learn(person([], { rulesOff: ['payment-unverified'] }));
  expect(model.terms.map(({ id }) => id)).not.toContain('payment-unverified');
});

test('the chance of a win never passes that of a reply, and more wins raise it', () => {
  const few = learn(person(bidsOn(PLAIN, 100, 10)));
  const many = learn(person([...bidsOn(PLAIN, 90, 0), ...bidsOn(PLAIN, 10, 10, { outcome: 'hired' })]));
  for (const model of [few, many]) {
    const reply = replyChance(model, []);
    winChance(model, reply).forEach((share, i) => {
      expect(share).toBeLessThanOrEqual(reply[i] ?? 0);
    });
  }
  expect(many.win.log).toBeGreaterThan(few.win.log);
});

test('a model is plain JSON', () => {
  const model = learn(person(bidsOn(PLAIN, 50, 5)));
  expect(JSON.parse(JSON.stringify(model))).toEqual(model);
  expect(JSON.stringify(model).length).toBeLessThan(4000);
});
