import { expect, test } from 'vitest';
import { type Fact, record } from '../../../src/core/ledger/index.ts';
import { at, balance, bookOf, entry, into, JOB, reportOn, retract, statement } from './say.ts';

const grant = entry(at('10-05'), 'grant', 10);
const seen = balance(at('10-04'), 46);

test('an entry that was taken back is not booked, and can be brought back', () => {
  const gone = bookOf([seen, grant, retract(grant, at('10-06'))]);
  expect(reportOn(gone)).toMatchObject({ balance: { expected: 46 }, totals: { granted: 0 } });
  const back = into(gone, [retract(grant, at('10-07'), false)]);
  expect(reportOn(back)).toMatchObject({ balance: { expected: 56 }, totals: { granted: 10 } });
});

test('the latest word counts, in whatever order the words come', () => {
  const back = retract(grant, at('10-07'), false);
  expect(reportOn(bookOf([back, retract(grant, at('10-06')), seen, grant])).totals.granted).toBe(10);
});

test('a word on a fact that is not known yet waits for it', () => {
  const book = bookOf([seen, retract(grant, at('10-06'))]);
  expect(reportOn(into(book, [grant])).totals.granted).toBe(0);
});

test('changing an entry is taking it back and saying it anew', () => {
  const sent = entry(at('10-05'), 'sent', 14, { job: JOB, title: 'Shop in a week' });
  const edited = { ...sent, amount: 12 };
  const book = bookOf([seen, sent, retract(sent, at('10-06')), edited]);
  expect(reportOn(book)).toMatchObject({ balance: { expected: 34 }, proposals: [{ base: { spent: 12 } }] });
});

test('a sending that was noticed can be taken back; a row of the statement stays', () => {
  const apply: Fact = {
    kind: 'apply',
    at: at('10-04'),
    source: 'page',
    account: 'own',
    job: JOB,
    title: 'T',
    cost: 14,
    boost: 0,
  };
  const landing: Fact = {
    kind: 'landing',
    at: at('10-04', '09:10'),
    source: 'page',
    account: null,
    proposal: '77',
    job: null,
    title: 'T',
  };
  const noticed = bookOf([seen, apply, landing]);
  const [proposal] = reportOn(noticed).proposals;
  expect(proposal?.facts).toEqual([{ id: '["landing","77"]', page: 'ledger/sends/2026-10' }]);
  const gone = into(noticed, [retract(landing, at('10-05')), retract(apply, at('10-05'))]);
  expect(reportOn(gone)).toMatchObject({ balance: { expected: 46 }, proposals: [], perhapsSent: [] });
  const shown = into(gone, statement(at('10-06'), [['2026-10-04', 'Applied to job', -14, JOB]], 32));
  expect(reportOn(shown)).toMatchObject({ balance: { expected: 32 }, proposals: [{ sent: 'statement' }] });
});

test('days that a statement covered by mistake are covered no longer', () => {
  const facts = statement(at('10-06'), []);
  const [covered] = facts;
  if (!covered) throw new Error('no coverage');
  expect(reportOn(bookOf(facts)).coverage.covered).toHaveLength(1);
  expect(reportOn(bookOf([...facts, retract(covered, at('10-07'))])).coverage.covered).toEqual([]);
  expect(reportOn(into(bookOf([retract(covered, at('10-07'))]), facts)).coverage.covered).toEqual([]);
});

test('what is known changes no page', () => {
  const book = bookOf([seen, grant, ...statement(at('10-06'), [['2026-10-04', 'Applied to job', -14, JOB]], 42)]);
  const again = record(book, [grant, seen, balance(at('10-04'), 46)]);
  expect('changed' in again && again.changed).toEqual([]);
});
