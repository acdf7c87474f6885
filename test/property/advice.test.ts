import fc from 'fast-check';
import { expect, test } from 'vitest';
import { advise, BID_OUTCOMES, fit as learn, type Me, type PastBid, seenOf } from '../../src/core/advice/index.ts';
import { type Job, PROPOSAL_RANGES } from '../../src/core/job.ts';
import { person } from '../unit/advice/history.ts';
import { jobWith } from '../unit/advice/job.ts';

const maybe = <T>(from: fc.Arbitrary<T>) => fc.option(from, { nil: null, freq: 3 });
const dollars = fc.oneof(fc.integer({ min: 0, max: 1e9 }), fc.double({ min: 0, max: 1e4, noNaN: true }));

const jobs: fc.Arbitrary<Job> = fc
  .record({
    connects: maybe(fc.integer({ min: 0, max: 400 })),
    type: maybe(fc.constantFrom('fixed' as const, 'hourly' as const)),
    budget: maybe(dollars),
    hourly: maybe(fc.tuple(dollars, dollars)),
    proposals: maybe(fc.constantFrom(...PROPOSAL_RANGES)),
    status: maybe(fc.constantFrom('open' as const, 'closed' as const)),
    questions: maybe(fc.nat(9)),
    verified: maybe(fc.boolean()),
    hireRate: maybe(fc.integer({ min: 0, max: 100 })),
    reviews: maybe(fc.nat(500)),
    duration: maybe(fc.constantFrom('1 to 3 months', 'More than 6 months', 'soon')),
    workload: maybe(fc.constantFrom('30+ hrs/week', 'Less than 30 hrs/week')),
    serviceFee: maybe(fc.double({ min: 0, max: 0.15, noNaN: true })),
    complete: fc.boolean(),
  })
  .map(({ verified, hireRate, reviews, ...rest }) =>
    jobWith({ ...rest, client: { paymentVerified: verified, hireRate, reviews } }),
  );

const pastBids: fc.Arbitrary<PastBid> = fc.record({
  signs: maybe(jobs.map((job) => seenOf(job).signs)),
  connects: maybe(fc.nat(60)),
  at: maybe(fc.constantFrom('2026-10-03T09:00:00Z', '2026-09-20T09:00:00Z', '2025-01-01T00:00:00Z')),
  boost: fc.nat(50),
  invited: fc.boolean(),
  outcome: fc.constantFrom(...BID_OUTCOMES),
});

const people: fc.Arbitrary<Me> = fc
  .record({
    connectPrice: fc.double({ min: 0, max: 5, noNaN: true }),
    fee: fc.double({ min: 0, max: 0.2, noNaN: true }),
    typicalJobValue: maybe(dollars),
    typicalHours: maybe(dollars),
    balance: maybe(fc.nat(500)),
    weeklyBudget: maybe(fc.nat(500)),
    history: fc.array(pastBids, { maxLength: 80 }),
  })
  .map(({ history, ...rest }) => person(history, rest));

const advised = (me: Me, job: Job) => advise(learn(me), me, job);

test('every figure is sane, whatever was read and whatever was bid', () => {
  fc.assert(
    fc.property(people, jobs, (me, job) => {
      const { replyChance, winChance, breakEven, breakEvenWithTime, cost, worth, reasons } = advised(me, job);
      for (const [low, middle, high] of [replyChance, winChance]) {
        expect(low).toBeGreaterThanOrEqual(0);
        expect(low).toBeLessThanOrEqual(middle);
        expect(middle).toBeLessThanOrEqual(high);
        expect(high).toBeLessThanOrEqual(1);
      }
      winChance.forEach((share, i) => {
        expect(share).toBeLessThanOrEqual(replyChance[i] ?? 0);
      });
      for (const value of [breakEven, breakEvenWithTime, cost.money, worth])
        if (value !== null) expect(Number.isFinite(value) && value >= 0).toBe(true);
      for (const { weight, direction } of reasons) {
        expect(Number.isFinite(weight)).toBe(true);
        if (weight !== 0) expect(direction).toBe(weight < 0 ? 'against' : 'for');
      }
    }),
    { numRuns: 200 },
  );
});

test('a fact that becomes unknown takes its reasons along and adds none', () => {
  const facts = ['connects', 'hourly', 'proposals', 'questions', 'duration', 'workload'] as const;
  fc.assert(
    fc.property(people, jobs, fc.constantFrom(...facts), (me, whole, fact) => {
      const job = { ...whole, complete: false };
      const model = learn(me);
      const before = advise(model, me, job);
      const after = advise(model, me, { ...job, [fact]: null });
      const known = new Set(before.reasons.map(({ id }) => id));
      expect(after.reasons.filter(({ id }) => !known.has(id))).toEqual([]);
    }),
    { numRuns: 200 },
  );
});

test('without own bids, not knowing what speaks against a job never lowers its chance', () => {
  const me = person();
  const model = learn(me);
  fc.assert(
    fc.property(jobs, (job) => {
      const blind = { ...job, proposals: null, client: { ...job.client, paymentVerified: null } };
      expect(advise(model, me, blind).replyChance[1]).toBeGreaterThanOrEqual(advise(model, me, job).replyChance[1]);
    }),
  );
});

test('the order of the history and its invitations change nothing', () => {
  fc.assert(
    fc.property(people, jobs, pastBids, (me, job, more) => {
      const backwards = { ...me, history: [...me.history].reverse() };
      const invited = { ...me, history: [...me.history, { ...more, invited: true }] };
      const { replyChance, winChance, verdict } = advised(me, job);
      for (const other of [advised(backwards, job), advised(invited, job)]) {
        expect(other.verdict).toBe(verdict);
        other.replyChance.forEach((share, i) => {
          expect(share).toBeCloseTo(replyChance[i] ?? 0, 4);
        });
        other.winChance.forEach((share, i) => {
          expect(share).toBeCloseTo(winChance[i] ?? 0, 4);
        });
      }
    }),
    { numRuns: 60 },
  );
});

test('one more answered bid on such a job never lowers its chance, one more unanswered one never raises it', () => {
  fc.assert(
    fc.property(people, jobs, (me, job) => {
      const seen = seenOf(job);
      const settled = Array.from({ length: 20 }, () => ({
        ...seen,
        at: null,
        boost: 0,
        invited: false,
        outcome: 'none' as const,
      }));
      const base = { ...me, history: [...me.history, ...settled] };
      const with1 = (outcome: 'replied' | 'none') => {
        const history = [...base.history, { ...seen, at: null, boost: 0, invited: false, outcome }];
        return advised({ ...base, history }, job).replyChance[1];
      };
      const now = advised(base, job).replyChance[1];
      expect(with1('replied')).toBeGreaterThanOrEqual(now - 1e-6);
      expect(with1('none')).toBeLessThanOrEqual(now + 1e-6);
    }),
    { numRuns: 60 },
  );
});

test('a dearer or worse-paid job never has the lower break-even', () => {
  fc.assert(
    fc.property(people, fc.integer({ min: 1, max: 90 }), fc.integer({ min: 1, max: 9000 }), (me, connects, budget) => {
      const at = (cost: number, pay: number) =>
        advised(me, jobWith({ type: 'fixed', connects: cost, budget: pay })).breakEven ?? 0;
      expect(at(connects + 1, budget)).toBeGreaterThanOrEqual(at(connects, budget));
      expect(at(connects, budget + 1)).toBeLessThanOrEqual(at(connects, budget));
    }),
    { numRuns: 60 },
  );
});
