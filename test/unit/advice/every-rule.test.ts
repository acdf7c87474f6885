import { expect, test } from 'vitest';
import { EVERY_RULE } from '../../../src/core/advice/every-rule.ts';

test('every rule is listed once, under one id', () => {
  const ids = EVERY_RULE.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.length).toBeGreaterThan(50);
});

test('only tested rules weigh, only policy stops, only folk rules are limits', () => {
  for (const { id, role, status, figure } of EVERY_RULE) {
    if (role === 'weighs') expect(status, id).toBe('tested');
    if (role === 'stops') expect(status, id).toBe('policy');
    expect(role === 'limit', id).toBe(figure !== null);
    if (status === 'folk') expect(['limit', 'unread'], id).toContain(role);
    if (status === 'refuted') expect(role, id).toBe('shown');
  }
});
