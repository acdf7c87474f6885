import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { foldLabel, kindOf, LABELS, ROW_KINDS, UNKNOWN_LABEL } from '../../../src/core/rulebook/labels.ts';
import { held, type Rule } from '../../../src/core/rulebook/rule.ts';
import rules from '../../../src/core/rulebook/rules.json' with { type: 'json' };
import * as terms from '../../../src/core/rulebook/terms.ts';

const RULES = rules as unknown as Rule[];
const byId = new Map(RULES.map((rule) => [rule.id, rule]));
const core = fileURLToPath(new URL('../../../src/core/', import.meta.url));
const source = ['ledger', 'rulebook']
  .flatMap((room) => readdirSync(join(core, room)).map((name) => join(room, name)))
  .filter((name) => name.endsWith('.ts'))
  .map((name) => readFileSync(join(core, name), 'utf8'))
  .join('\n');

test('each rule has an id of its own, a statement and a confidence', () => {
  expect(byId.size).toBe(RULES.length);
  for (const { id, statement, confidence } of RULES) {
    expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    expect(statement).toMatch(/\S.*\.$|\S/);
    expect(['high', 'medium', 'low', 'unconfirmed']).toContain(confidence);
  }
});

test('days are days, and no rule ends before it begins', () => {
  for (const { effectiveFrom, effectiveTo, seen } of RULES) {
    for (const day of [effectiveFrom, effectiveTo, seen])
      expect(day === null || /^\d{4}-\d\d-\d\d$/.test(day)).toBe(true);
    if (effectiveFrom && effectiveTo) expect(effectiveFrom <= effectiveTo).toBe(true);
  }
});

test('every rule that the ledger names is in the rulebook', () => {
  const topics = 'price|plan|grant|expiry|rollover|cost|proposal|badge|boost|refund|history|job|default|policy|myth';
  const named = new Set(source.match(new RegExp(`(?<=')(${topics})(-[a-z0-9]+)+(?=')`, 'g')));
  // Kinds of rows look like rule ids.
  for (const kind of ROW_KINDS) named.delete(kind);
  expect(named.size).toBeGreaterThan(40);
  expect([...named].filter((id) => !byId.has(id))).toEqual([]);
});

test('the labels of Connects History are the rulebook’s', () => {
  const known = RULES.filter(({ topic, id }) => topic === 'history-label' && id !== UNKNOWN_LABEL);
  expect(LABELS.length).toBe(known.length);
  for (const { rule, label, kind, sign } of LABELS) {
    const said = byId.get(rule);
    expect(foldLabel(said?.label ?? '')).toBe(foldLabel(label));
    expect({ kind: said?.kind, sign: said?.sign }).toEqual({ kind, sign });
  }
});

test('a label is known whatever its white space, apostrophes, capitals and full stop', () => {
  expect(kindOf('  you’ve been\u00a0outbid to boost your proposal. ', 6).kind).toBe('boost-returned');
  expect(kindOf('Connects bid for boosted proposal', -6).kind).toBe('boost-hold');
});

test('a label with the wrong sign, or none that is known, is none of the known kinds', () => {
  expect(kindOf('Job cancelled', -14)).toEqual({ kind: 'other', rule: UNKNOWN_LABEL });
  expect(kindOf('constructor', -14).kind).toBe('other');
});

test('the person’s word on a label counts more than ours', () => {
  const classified = new Map([[foldLabel('Featured profile'), 'badge-spent' as const]]);
  expect(kindOf('Featured  Profile.', -4, classified).kind).toBe('badge-spent');
});

test('a rule holds from its first day to the day before its end', () => {
  const rule = { from: '2024-01-01', to: '2025-01-01' };
  expect(held(rule, '2023-12-31')).toBe(false);
  expect(held(rule, '2024-01-01')).toBe(true);
  expect(held(rule, '2024-12-31')).toBe(true);
  expect(held(rule, '2025-01-01')).toBe(false);
  expect(held({ from: null, to: null }, '1999-01-01')).toBe(true);
});

test('what is computed with agrees with the rulebook in value and days', () => {
  expect(Number(byId.get('expiry-days')?.value) * 12).toBe(terms.monthsOfLife('2026-10-04'));
  for (const plan of ['basic', 'plus', 'agency-plus'] as const) {
    for (const day of ['2018-01-01', '2019-06-01', '2021-01-01', '2023-07-01', '2024-06-01', '2026-10-04']) {
      const term = terms.allotment(plan, day, false);
      const rule = byId.get(term?.rule ?? '');
      expect(rule?.value).toBe(term?.connects[0]);
      expect(held({ from: rule?.effectiveFrom ?? null, to: rule?.effectiveTo ?? null }, day)).toBe(true);
    }
  }
  expect(byId.get('grant-plus-first-month')?.value).toEqual(terms.allotment('plus', '2026-10-04', true)?.connects);
});

test('what an outcome returns is what the rulebook says of it', () => {
  for (const outcome of Object.keys(terms.REFUND)) {
    const { rule, returned } = terms.refundOf(outcome, '2026-10-04') ?? {};
    const said = byId.get(rule ?? '');
    expect({ part: said?.part, value: said?.value }).toEqual({
      part: 'base',
      value: returned ? 'returned' : 'not-returned',
    });
    expect(said?.ledgerOutcome).toBe(outcome);
  }
});
