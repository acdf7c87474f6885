import fc from 'fast-check';
import { ENTRIES, type Fact, idOf, OUTCOMES, placeOf } from '../../../src/core/ledger/index.ts';
import { LABELS } from '../../../src/core/rulebook/labels.ts';

/**
 * Any facts at all, true or not, drawn from so few jobs, titles, days and amounts that they meet: what holds for these
 * holds whatever pages, people and imports come up with.
 */

const START = Date.UTC(2026, 9, 29);
const EPOCH = 1288834974657n;
const uid = (index: number) => String(((BigInt(START - index * 3_600_000) - EPOCH) << 22n) + BigInt(index));

const zone = fc.constantFrom('Z', '+10:00', '-08:00');
const at = fc
  .tuple(fc.integer({ min: 0, max: 8 * 24 * 2 }), zone)
  .map(([half, offset]) => new Date(START + half * 1_800_000).toISOString().slice(0, 19) + offset);
const day = fc
  .integer({ min: -2, max: 8 })
  .map((days) => new Date(START + days * 86_400_000).toISOString().slice(0, 10));
const job = fc.constantFrom(uid(1), uid(2), 'a1b2c3d4e5f60718');
const title = fc.constantFrom('One', 'Two', null);
const proposal = fc.constantFrom(uid(11), uid(12), uid(13), null);
const account = fc.constantFrom('own' as const, 'own' as const, 'agency' as const);
const connects = fc.constantFrom(0, 1, 2, 10, 14);
const amount = fc.constantFrom(-14, -10, -2, -1, 1, 10, 14);
const source = fc.constantFrom('page' as const, 'hand' as const, 'paste' as const);
const label = fc.constantFrom(...LABELS.map((known) => known.label), 'Something new');
const said = { at, source };
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary);

const plain: fc.Arbitrary<Fact> = fc.oneof(
  at.chain((first) =>
    fc.record({
      kind: fc.constant('balance' as const),
      at: fc.constant(first),
      until: fc.constant(first),
      source,
      account,
      connects: fc.integer({ min: 90, max: 110 }),
      page: fc.constantFrom('job' as const, 'feed' as const),
    }),
  ),
  fc.record({
    kind: fc.constant('apply' as const),
    ...said,
    account,
    job,
    title,
    cost: maybe(connects),
    boost: maybe(connects),
  }),
  fc.record({
    kind: fc.constant('landing' as const),
    ...said,
    account: maybe(account),
    proposal,
    job: fc.oneof(fc.constant(null), job),
    title,
  }),
  fc.record({
    kind: fc.constant('sighting' as const),
    ...said,
    job,
    title,
    status: fc.constantFrom('open' as const, 'closed' as const, 'removed' as const, null),
    cost: maybe(connects),
    hires: fc.constantFrom(null, 0, 1),
    activity: fc.boolean(),
    posted: fc.constantFrom(null, '2 days ago', 'last month'),
  }),
  fc.record({
    kind: fc.constant('look' as const),
    ...said,
    job,
    proposals: fc.constantFrom('<5' as const, '50+' as const, null),
    signs: fc.subarray(['crowded', 'cheap']),
    unknown: fc.subarray(['crowded', 'cheap']),
    mark: fc.constantFrom(null, 'mark'),
  }),
  fc.record({
    kind: fc.constant('listed' as const),
    ...said,
    proposal,
    job: fc.oneof(fc.constant(null), job),
    title,
    group: fc.constantFrom('submitted' as const, 'invitation' as const, null),
    date: maybe(day),
    boost: fc.constant(null),
    viewed: maybe(fc.boolean()),
  }),
  fc.record({
    kind: fc.constant('row' as const),
    ...said,
    account,
    date: day,
    label,
    job: fc.oneof(fc.constant(null), job),
    title,
    amount,
    twin: fc.integer({ min: 1, max: 2 }),
  }),
  fc.record({
    kind: fc.constant('recent' as const),
    ...said,
    account,
    label,
    job: fc.oneof(fc.constant(null), job),
    title,
    from: maybe(day),
    rows: fc.array(fc.record({ date: day, dated: fc.boolean(), amount }), { minLength: 1, maxLength: 3 }),
  }),
  fc
    .record({ kind: fc.constant('coverage' as const), ...said, account, from: day, to: day })
    .map((fact) => (fact.from <= fact.to ? fact : { ...fact, from: fact.to, to: fact.from })),
  fc.record({
    kind: fc.constant('entry' as const),
    ...said,
    account,
    entry: fc.constantFrom(...ENTRIES),
    amount: connects,
    boost: connects,
    job: fc.oneof(fc.constant(null), job),
    title,
    note: fc.constant(''),
  }),
  fc.record({ kind: fc.constant('outcome' as const), ...said, job, outcome: fc.constantFrom(...OUTCOMES) }),
  fc.record({
    kind: fc.constant('label' as const),
    ...said,
    label: fc.constant('Something new'),
    means: fc.constantFrom('badge-spent' as const, 'base-spent' as const, 'boost-returned' as const, 'other' as const),
  }),
  fc.record({
    kind: fc.constant('plan' as const),
    ...said,
    account,
    plan: fc.constantFrom('plus' as const, 'basic' as const),
    since: day,
    day: fc.integer({ min: 1, max: 31 }),
    grant: maybe(connects),
  }),
  fc.record({
    kind: fc.constant('mark' as const),
    ...said,
    job,
    tags: fc.constant(['a']) as fc.Arbitrary<string[]>,
    note: fc.constant('b'),
  }),
);

/** Facts, some of them taken back, some of those brought back. */
export const anyFacts: fc.Arbitrary<Fact[]> = fc
  .array(plain, { maxLength: 24 })
  .chain((facts) =>
    facts.length === 0
      ? fc.constant(facts)
      : fc
          .array(fc.record({ of: fc.constantFrom(...facts), ...said, gone: fc.boolean() }), { maxLength: 5 })
          .map((words) => [
            ...facts,
            ...words.map(({ of, ...word }): Fact => ({ kind: 'retract', ...word, of: idOf(of), page: placeOf(of) })),
          ]),
  );
