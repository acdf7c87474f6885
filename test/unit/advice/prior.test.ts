import { expect, test } from 'vitest';
import { logit, OWN_WAY, priorOf, shrunkEffect } from '../../../src/core/advice/prior.ts';
import { WEIGHED } from '../../../src/core/advice/tested.ts';

const rule = (id: string) => {
  const found = WEIGHED.find((each) => each.id === id);
  if (!found) throw new Error(`no rule ${id}`);
  return found;
};
const term = (id: string) => {
  const prior = priorOf([]);
  return prior.effect[prior.ids.indexOf(id)] ?? Number.NaN;
};

test('a measured effect is drawn towards nothing by fifty imagined bids', () => {
  // 94 bids at 2.1 %; the log's other bids answer at 13.49 %.
  const others = (0.132 * 3741 - 0.021 * 94) / (3741 - 94);
  const shrunk = (94 * 0.021 + 50 * others) / 144;
  expect(shrunkEffect(rule('payment-unverified'))).toBeCloseTo(logit(shrunk) - logit(others), 9);
  expect(shrunkEffect(rule('payment-unverified'))).toBeGreaterThan(logit(0.021) - logit(0.132));
});

test('the fewer bids stand behind a rate, the less of it is left', () => {
  const effect = (n: number) => shrunkEffect({ id: 'x', effect: { reply: 7, baseline: 10, n } });
  expect(effect(20)).toBeGreaterThan(effect(200));
  expect(effect(200)).toBeGreaterThan(effect(2000));
  expect(effect(1e9)).toBeCloseTo(logit(0.07) - logit(0.1), 4);
});

test('every term has the direction of its evidence', () => {
  for (const { id, direction } of WEIGHED) {
    if (id === 'bid-average-under-40') expect(term(id), 'no figure was published').toBe(0);
    else expect(Math.sign(term(id)), id).toBe(direction === 'for' ? 1 : -1);
  }
});

test('the general rule and its range together make the effect of the range', () => {
  expect(term('proposals-20-plus') + term('proposals-50-plus')).toBeCloseTo(shrunkEffect(rule('proposals-50-plus')), 9);
  expect(term('proposals-20-plus') + term('proposals-20-50')).toBeCloseTo(shrunkEffect(rule('proposals-20-50')), 9);
});

test('a rule that is switched off is no term', () => {
  const prior = priorOf(['payment-unverified', 'unheard-of']);
  expect(prior.ids).not.toContain('payment-unverified');
  expect(prior.effect.length).toBe(WEIGHED.length - 1);
  expect(prior.share.length).toBe(WEIGHED.length - 1);
});

test('a sign that the log measured on few bids may go its own way further than one measured on many', () => {
  const { ids, width } = priorOf([]);
  const of = (id: string) => width[ids.indexOf(id)] ?? Number.NaN;
  expect(of('payment-unverified')).toBeGreaterThan(of('connects-21-plus'));
  expect(of('connects-21-plus')).toBeGreaterThan(of('proposals-50-plus'));
  for (const each of width) expect(each).toBeGreaterThanOrEqual(OWN_WAY.scale);
});
