import { expect, test } from 'vitest';
import { type Advice, advise, idleSigns, fit as learn, type Me, NO_MEMORY } from '../../../src/core/advice/index.ts';
import { logit } from '../../../src/core/advice/prior.ts';
import { bidsOn, person } from './history.ts';
import { jobWith, lookAt } from './job.ts';

type Parts = Parameters<typeof jobWith>[0];
const OPEN = { status: 'open', connects: 14, type: 'fixed', budget: 200 } as const;
const on = (parts: Parts, me: Me = person(), memory = NO_MEMORY): Advice =>
  advise(learn(me), me, jobWith(parts), memory);
const ids = (advice: Advice) => advice.reasons.map(({ id }) => id);

test('a plain job: cost, break-even, chances and their words add up', () => {
  const advice = on({ ...OPEN, connects: 16, budget: 125 });
  expect(advice.cost).toEqual({ connects: 16, money: 2.4, base: 16, boost: 0 });
  expect(advice.pay).toEqual({ value: 125, by: 'budget' });
  expect(advice.breakEven).toBeCloseTo(0.02133, 5);
  expect(advice.oneIn.needed).toBe(47);
  expect(advice.oneIn.expected).toBe(Math.round(1 / advice.winChance[1]));
  expect(advice.basis).toBe('others');
});

test('the weights shown are those computed: they add up to the middle of the chance', () => {
  for (const parts of [
    {},
    { proposals: '50+', questions: 4 },
    { client: { paymentVerified: false }, connects: 25, hourly: [5, 30], type: 'hourly' },
  ] as Parts[]) {
    const me = person([...bidsOn({ proposals: '50+' }, 60, 9), ...bidsOn({ questions: 4 }, 60, 3)]);
    const advice = on(parts, me);
    const sum = advice.reasons.reduce((so, { weight }) => so + weight, advice.base);
    expect(logit(advice.replyChance[1])).toBeCloseTo(sum, 9);
  }
});

test('facts that are not known are named and count nothing', () => {
  const bare = on(OPEN);
  expect(bare.unknown).toContain('payment-unverified');
  expect(bare.reasons).toEqual([]);
  const known = on({ ...OPEN, client: { paymentVerified: true } });
  expect(known.replyChance).toEqual(bare.replyChance);
  expect(known.unknown).not.toContain('payment-unverified');
});

test('reasons carry the evidence that a screen shows', () => {
  const advice = on({ ...OPEN, client: { paymentVerified: false } });
  expect(advice.reasons[0]).toMatchObject({
    id: 'payment-unverified',
    direction: 'against',
    status: 'tested',
    effect: { reply: 2.1, baseline: 13.2, wins: 0, n: 94 },
    source: 'log',
    own: { bids: 0, replies: 0 },
  });
});

test('how many flags are up is said and weighs nothing, for the flags weigh already', () => {
  const clean = {
    ...OPEN,
    complete: true,
    proposals: '5-10',
    questions: 0,
    client: { paymentVerified: true, hireRate: 60, reviews: 9 },
  } as const;
  expect(ids(on(clean))).toContain('flags-none');
  const two = on({ ...clean, proposals: '50+', client: { paymentVerified: false } });
  expect(ids(two)).toContain('flags-2-plus');
  expect(ids(two)).not.toContain('flags-3-plus');
  const three = on({ ...clean, proposals: '50+', connects: 21, client: { paymentVerified: false } });
  expect(ids(three)).toContain('flags-3-plus');
  expect(three.reasons.find(({ id }) => id === 'flags-3-plus')?.weight).toBe(0);
});

test('"no flag" is not said while a flag could still be up', () => {
  expect(ids(on({ ...OPEN, proposals: '5-10' }))).not.toContain('flags-none');
});

test('"no flag" is not said beside what is unsafe, nor where a flag was switched off and so not looked at', () => {
  const clean = { ...OPEN, complete: true, proposals: '5-10', client: { paymentVerified: true } } as const;
  expect(ids(on(clean))).toContain('flags-none');
  expect(ids(on({ ...clean, text: 'Contact me on Telegram before you apply.' }))).toEqual(['off-platform-contact']);
  expect(ids(on({ ...clean, proposals: '50+' }, person([], { rulesOff: ['proposals-20-plus'] })))).not.toContain(
    'flags-none',
  );
});

test.each(['closed', 'removed', 'private'] as const)('a %s job cannot be bid on', (status) => {
  expect(on({ ...OPEN, status, connects: null })).toMatchObject({ verdict: 'cannot', step: 'over' });
});

test('a job bid on before, by the page or by the log, cannot be bid on again', () => {
  expect(on({ ...OPEN, applied: true })).toMatchObject({ verdict: 'cannot', step: 'sent' });
  expect(on(OPEN, person(), { ...NO_MEMORY, sent: true })).toMatchObject({ verdict: 'cannot', step: 'sent' });
});

test('too few Connects for cost and boost cannot be spent', () => {
  const boosted = { ...OPEN, boost: { bids: [50], firstPlace: 51, own: 33 } };
  expect(on(boosted)).toMatchObject({
    verdict: 'cannot',
    step: 'too-few',
    cost: { connects: 47, base: 14, boost: 33 },
  });
  expect(on({ ...boosted, total: 46 }).verdict).not.toBe('cannot');
});

test('an unsafe post is skipped with its sentence quoted, unless that rule is switched off', () => {
  const parts = { ...OPEN, text: 'A small job. Pay a $20 registration fee before you start.' };
  const advice = on(parts);
  expect(advice).toMatchObject({ verdict: 'skip', step: 'safety' });
  expect(advice.reasons[0]).toMatchObject({
    id: 'pay-to-start',
    status: 'policy',
    weight: 0,
    quote: 'Pay a $20 registration fee before you start.',
  });
  expect(on(parts, person([], { rulesOff: ['pay-to-start'] })).step).not.toBe('safety');
});

test('a rule that is switched off neither shows nor weighs', () => {
  const parts = { ...OPEN, client: { paymentVerified: false } };
  const off = on(parts, person([], { rulesOff: ['payment-unverified'] }));
  expect(off.reasons).toEqual([]);
  expect(off.unknown).not.toContain('payment-unverified');
  expect(logit(off.replyChance[1])).toBeCloseTo(off.base, 9);
});

test('a rule that is switched off after the model was learnt neither shows nor weighs', () => {
  const me = person();
  const advice = advise(
    learn(me),
    { ...me, rulesOff: ['payment-unverified'] },
    jobWith({ client: { paymentVerified: false } }),
  );
  expect(advice.reasons).toEqual([]);
});

test('folk rules are silent until the person sets a figure, which then is a limit', () => {
  const parts = { ...OPEN, budget: 180 };
  expect(ids(on(parts))).toEqual([]);
  const limited = on(parts, person([], { limits: { 'budget-under-150': 200 } }));
  expect(limited).toMatchObject({ verdict: 'skip', step: 'own-limit' });
  expect(limited.reasons[0]).toMatchObject({ id: 'budget-under-150', status: 'folk', weight: 0, limit: 200 });
  expect(on({ ...OPEN, budget: 200 }, person([], { limits: { 'budget-under-150': 200 } })).step).not.toBe('own-limit');
});

test('what does not matter is told apart', () => {
  const look = lookAt({ ...OPEN, budget: 180, client: { rating: 3.9, spent: 0 } });
  const idle = idleSigns(look, person([], { rulesOff: ['client-rating'], limits: { 'budget-under-150': 200 } }));
  expect(idle.map(({ id, status }) => [id, status])).toEqual([
    ['budget-under-300', 'folk'],
    ['client-spent-zero', 'refuted'],
    ['client-spent-under-1000', 'refuted'],
    ['fixed-price', 'refuted'],
  ]);
});

test('unknown cost or pay is unknown, a free bid needs no break-even', () => {
  expect(on({ ...OPEN, connects: null })).toMatchObject({ verdict: 'unknown', breakEven: null, cost: { money: null } });
  expect(on({ ...OPEN, budget: null }, person([], { typicalJobValue: null }))).toMatchObject({
    verdict: 'unknown',
    step: 'pay-unknown',
    lacks: ['pay'],
    breakEven: null,
  });
  expect(on({ ...OPEN, connects: 0, budget: null }, person([], { typicalJobValue: null, balance: 0 }))).toMatchObject({
    verdict: 'bid',
    step: 'free',
    breakEven: 0,
    worth: null,
  });
});

test('Connects that cost nothing need no win either', () => {
  expect(on(OPEN, person([], { connectPrice: 0 }))).toMatchObject({ verdict: 'bid', breakEven: 0, cost: { money: 0 } });
});

test('own time is counted where the person gave it, and decides', () => {
  const long = [...bidsOn({}, 400, 0), ...bidsOn({}, 60, 60, { outcome: 'hired' })];
  const parts = { ...OPEN, budget: 150 };
  const plain = on(parts, person(long));
  expect(plain).toMatchObject({ verdict: 'bid', breakEvenWithTime: null });
  const timed = on(parts, person(long, { minutesPerProposal: 60, hourlyValue: 60 }));
  expect(timed.breakEven).toBe(plain.breakEven);
  expect(timed.breakEvenWithTime).toBeCloseTo(62.1 / 135, 9);
  expect(timed.verdict).toBe('skip');
});

test('a free bid is weighed by no cost, whatever sign a cost would be', () => {
  const { verdict, step, reasons, unknown, idle } = on({ ...OPEN, connects: 0 }, person([], { limits: {} }));
  expect({ verdict, step }).toEqual({ verdict: 'bid', step: 'free' });
  expect([...reasons.map(({ id }) => id), ...unknown, ...idle].filter((id) => id.includes('connects'))).toEqual([]);
});

test('the weekly budget turns a bid into a thought', () => {
  const me = person([], { connectPrice: 0.0001, weeklyBudget: 20 });
  expect(on({ ...OPEN, budget: 1e6 }, me)).toMatchObject({ verdict: 'bid' });
  expect(on({ ...OPEN, budget: 1e6 }, me, { ...NO_MEMORY, spentInWeek: 7 })).toMatchObject({
    verdict: 'think',
    step: 'weekly-budget',
  });
});

test('the rank stands among the jobs lately seen', () => {
  const recent = [0.1, 0.2, 0.3, 5, 6, 7, 8];
  const { worth, rank } = on(OPEN, person(), { ...NO_MEMORY, recent });
  expect(worth).toBeGreaterThan(0.3);
  expect(worth).toBeLessThan(5);
  expect(rank).toEqual({ place: 5, of: 8, third: 2 });
  expect(on(OPEN, person(), { ...NO_MEMORY, recent: [1, 2] }).rank).toBe(null);
});

test('among jobs worth the same, none is in the top third', () => {
  const { worth } = on(OPEN);
  const recent = Array.from({ length: 9 }, () => worth ?? 0);
  expect(on(OPEN, person(), { ...NO_MEMORY, recent }).rank).toEqual({ place: 1, of: 10, third: 2 });
});

test('a boost that the total alone tells is one, and one that could not be read leaves the cost unknown', () => {
  expect(on({ ...OPEN, total: 24 })).toMatchObject({
    cost: { connects: 24, base: 14, boost: 10 },
    boost: { connects: 10 },
    idle: expect.arrayContaining(['boosted']),
  });
  const unread = { bids: null, firstPlace: null, own: null };
  expect(on({ ...OPEN, total: 14, boost: unread })).toMatchObject({ cost: { connects: 14, boost: 0 }, boost: null });
  expect(on({ ...OPEN, boost: unread })).toMatchObject({
    verdict: 'unknown',
    step: 'cost-unknown',
    cost: { connects: null, money: null, base: 14, boost: null },
    boost: null,
    breakEven: null,
  });
});

test('an apply page with a boost says what the boost must change', () => {
  const { boost, winChance } = on(
    { ...OPEN, boost: { bids: [], firstPlace: 11, own: 20 } },
    person([], { balance: 99 }),
  );
  expect(boost).toMatchObject({ connects: 20, money: 3, mustAdd: 3 / 180 });
  expect(boost?.factor?.[1]).toBeCloseTo(1 + 3 / 180 / winChance[1], 9);
  expect(on(OPEN).boost).toBe(null);
});

test('a sign that own bids have turned round speaks the other way, as the person’s own', () => {
  const crowded = { ...OPEN, proposals: '50+' } as const;
  const me = person([...bidsOn({ ...OPEN, proposals: '5-10' }, 600, 30), ...bidsOn(crowded, 600, 240)]);
  const reason = on(crowded, me).reasons.find(({ id }) => id === 'proposals-50-plus');
  expect(reason).toMatchObject({ direction: 'for', status: 'own', own: { bids: 600, replies: 240 } });
  expect(reason?.weight).toBeGreaterThan(0);
});

test('huge and tiny figures stay figures', () => {
  for (const parts of [
    { ...OPEN, budget: 1e12 },
    { ...OPEN, connects: 1e6 },
    { ...OPEN, type: 'hourly', hourly: [0, 1e9] },
    { ...OPEN, budget: 0.01, serviceFee: 0 },
  ] as Parts[]) {
    const { breakEven, replyChance, winChance } = on(parts, person([], { balance: null }));
    for (const value of [breakEven, ...replyChance, ...winChance]) expect(Number.isFinite(value)).toBe(true);
  }
});
