import { expect, test } from 'vitest';
import { fateOf, type Later, type Skip, skipBalance } from '../../../src/core/advice/skips.ts';

const skip = (uid: string, parts: Partial<Skip> = {}): Skip => ({
  uid,
  at: '2026-09-01T09:00:00Z',
  connects: 14,
  winChance: [0.002, 0.01, 0.03],
  net: 500,
  later: [],
  ...parts,
});
const seen = (parts: Partial<Later> = {}): Later => ({
  at: '2026-09-20T09:00:00Z',
  hires: null,
  status: 'open',
  ...parts,
});

test.each([
  ['hired', [seen({ hires: 1 })]],
  ['hired', [seen({ hires: 1, status: 'closed' })]],
  ['closed', [seen({ hires: 0, status: 'closed' })]],
  ['closed', [seen({ status: 'removed' })]],
  ['open', [seen({ hires: 0 })]],
  ['unseen', []],
  // Closed, and whether anyone was hired was never shown.
  ['unseen', [seen({ status: 'closed' })]],
  // Seen before it was skipped only.
  ['unseen', [seen({ at: '2026-08-31T09:00:00Z', hires: 1 })]],
] as const)('a skipped job is %s by what later visits saw (%#)', (fate, later) => {
  expect(fateOf(skip('a', { later }))).toBe(fate);
});

test('the saving leaves out what would have come back and stands net of what was missed', () => {
  const skips = [
    skip('hired', { later: [seen({ hires: 1 })] }),
    skip('closed', { later: [seen({ hires: 0, status: 'closed' })] }),
    skip('open', { later: [seen({ hires: 0 })] }),
    skip('unseen'),
    skip('dear', { connects: null }),
  ];
  const balance = skipBalance(skips, 0.15);
  expect(balance).toMatchObject({
    skipped: 5,
    fates: { hired: 1, closed: 1, open: 1, unseen: 2 },
    saved: 42,
    savedMoney: 6.3,
    costUnknown: 1,
    missedUnknown: 0,
  });
  expect(balance.missed).toEqual([1, 5, 15]);
  expect(balance.net.map((dollars) => Math.round(dollars * 10) / 10)).toEqual([-8.7, 1.3, 5.3]);
});

test('a job that hired, and whose pay or chance was not known, misses what nobody can name, and that is said', () => {
  const later = [seen({ hires: 1 })];
  const balance = skipBalance([skip('a', { net: null, later }), skip('b', { winChance: null, later })], 0.15);
  expect(balance).toMatchObject({ missed: [0, 0, 0], missedUnknown: 2 });
  expect(skipBalance([], 0.15)).toMatchObject({ skipped: 0, saved: 0, net: [0, 0, 0] });
});
