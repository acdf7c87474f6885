import { expect, test } from 'vitest';
import type { Fact, PlanFact } from '../../../src/core/ledger/index.ts';
import { at, bookOf, entry, reportOn, statement } from './say.ts';

const plan = (more: Partial<PlanFact> = {}): Fact => ({
  kind: 'plan',
  at: at('08-01'),
  source: 'hand',
  account: 'own',
  plan: 'plus',
  since: '2026-08-03',
  day: 3,
  grant: null,
  ...more,
});
const renewal = 'Monthly Connects renewal';
const grants = (facts: Fact[], now = at('10-20')) => reportOn(bookOf(facts), { now }).grants;

test('each month’s grant is seen to arrive, to fall short or to be missing; what was not covered is unseen', () => {
  const facts = [plan(), ...statement(at('09-10'), [['2026-09-03', renewal, 97]]), ...statement(at('10-15'), [])];
  expect(grants(facts)).toEqual([
    { day: '2026-08-03', expected: [90, 100], came: null, state: 'unseen', why: 'grant-plus-first-month' },
    { day: '2026-09-03', expected: [100, 100], came: 97, state: 'short', why: 'grant-plus-monthly' },
    { day: '2026-10-03', expected: [100, 100], came: null, state: 'missing', why: 'grant-plus-monthly' },
  ]);
});

test('97 are enough in the first Plus month, whose free part is prorated', () => {
  const facts = [plan({ since: '2026-09-03' }), ...statement(at('09-10'), [['2026-09-04', renewal, 97]])];
  expect(grants(facts)[0]).toMatchObject({ came: 97, state: 'arrived' });
});

test('what is still to come is not missing', () => {
  expect(grants([plan({ day: 25, since: '2026-10-01' })])).toEqual([]);
});

test('the grant of the 29th to 31st comes on the 1st of the next month', () => {
  expect(grants([plan({ day: 30, since: '2026-08-30' })], at('10-20')).map(({ day }) => day)).toEqual([
    '2026-09-01',
    '2026-10-01',
  ]);
});

test('Basic may bring 10: their absence is no fault', () => {
  const facts = [plan({ plan: 'basic', since: '2026-09-10', day: 10 }), ...statement(at('10-20'), [])];
  expect(grants(facts)).toMatchObject([{ expected: [10, 10] }, { state: 'optional', why: 'grant-basic-monthly' }]);
});

test('the person’s word on what comes counts more than the rule', () => {
  const facts = [
    plan({ plan: 'basic', since: '2026-10-01', day: 2, grant: 15 }),
    ...statement(at('10-20'), [['2026-10-02', renewal, 10]]),
  ];
  expect(grants(facts)).toMatchObject([{ expected: [15, 15], came: 10, state: 'short' }]);
});

test('a grant entered by hand has arrived', () => {
  expect(grants([plan({ since: '2026-10-03' }), entry(at('10-03'), 'grant', 100)])).toMatchObject([
    { came: 100, state: 'arrived' },
  ]);
});

test('a plan ends where another begins', () => {
  const facts = [plan(), plan({ at: at('09-20'), plan: 'basic', since: '2026-09-20', day: 20 })];
  expect(grants(facts).map(({ day, why }) => [day, why])).toEqual(
    [
      ['2026-08-03', 'grant-plus-first-month'],
      ['2026-09-03', 'grant-plus-monthly'],
      ['2026-09-20', 'grant-basic-monthly'],
    ]
      .filter(([day]) => day !== undefined)
      .concat([['2026-10-20', 'grant-basic-monthly']]),
  );
});

test('Agency Plus includes none', () => {
  expect(grants([plan({ plan: 'agency-plus' })])).toEqual([]);
});
