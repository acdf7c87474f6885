import { describe, expect, test } from 'vitest';
import { addressOf, narrowed, queryOf, sortedBy } from '../../../src/options/log-query.ts';
import { hashOf, parseRoute } from '../../../src/options/route.ts';

describe('an address', () => {
  test('names a view, a part of it and what is asked of it', () => {
    const { view, part, query } = parseRoute('#/log/add?q=logo+%26+type');
    expect([view, part, query.get('q')]).toEqual(['log', 'add', 'logo & type']);
  });

  test('may be empty or nonsense without harm', () => {
    expect(parseRoute('')).toMatchObject({ view: '', part: '' });
    expect(parseRoute('#/%/?%').view).toBe('%');
  });

  test('leaves out what is empty', () => {
    expect(hashOf('log', { q: '', outcome: 'viewed' })).toBe('#/log?outcome=viewed');
    expect(hashOf('data')).toBe('#/data');
  });
});

describe("the log's question", () => {
  const plain = queryOf(new URLSearchParams());

  test('is all proposals, newest first, where the address says nothing', () => {
    expect(plain).toEqual({ search: '', outcome: null, sort: 'sentAt', descending: true, offset: 0, limit: 50 });
    expect(addressOf(plain)).toBe('#/log');
  });

  test('survives the way into the address and back', () => {
    for (const query of [
      { ...plain, search: 'a=b&c?', outcome: 'other-hired' as const, offset: 150 },
      { ...plain, sort: 'title' as const, descending: true },
      { ...plain, sort: 'base' as const, descending: false, offset: 50 },
    ])
      expect(queryOf(parseRoute(addressOf(query)).query)).toEqual(query);
  });

  test('takes the default for what an address says wrongly', () => {
    const wrong = new URLSearchParams('outcome=married&sort=colour&page=-3');
    expect(queryOf(wrong)).toEqual(plain);
    expect(queryOf(new URLSearchParams('page=1.5')).offset).toBe(0);
  });

  test('turns a column round on the second press and starts it at its best end on the first', () => {
    expect(sortedBy(plain, 'sentAt')).toMatchObject({ sort: 'sentAt', descending: false });
    expect(sortedBy(plain, 'title')).toMatchObject({ sort: 'title', descending: false });
    expect(sortedBy(plain, 'base')).toMatchObject({ sort: 'base', descending: true });
  });

  test('goes back to the first page when it is narrowed down or sorted', () => {
    const deep = { ...plain, offset: 200 };
    expect(narrowed(deep, { search: 'x' })).toMatchObject({ search: 'x', offset: 0 });
    expect(sortedBy(deep, 'base').offset).toBe(0);
  });
});
