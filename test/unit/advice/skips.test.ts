import { expect, test } from 'vitest';
import { fateOf, type Skip, skipBalance } from '../../../src/core/advice/skips.ts';
import type { Sighting } from '../../../src/core/advice/visits.ts';

const skip = (uid: string, parts: Partial<Skip> = {}): Skip => ({
  uid,
  at: '2026-09-01T09:00:00Z',
  connects: 14,
  winChance: [0.002, 0.01, 0.03],
  net: 500,
  ...parts,
});
const seen = (uid: string, parts: Partial<Sighting> = {}): Sighting => ({
  at: '2026-09-20T09:00:00Z',
  uid,
  mark: null,
  connects: 14,
  proposals: null,
  hires: null,
  status: 'open',
  ...parts,
});

test.each([
  ['hired', [seen('a', { hires: 1 })]],
  ['hired', [seen('a', { hires: 1, status: 'closed' })]],
  ['closed', [seen('a', { hires: 0, status: 'closed' })]],
  ['closed', [seen('a', { status: 'removed' })]],
  ['open', [seen('a', { hires: 0 })]],
  ['unseen', []],
  ['unseen', [seen('b', { hires: 1 })]],
  // Closed, and whether anyone was hired was never shown.
  ['unseen', [seen('a', { status: 'closed' })]],
  // Seen before it was skipped only.
  ['unseen', [seen('a', { at: '2026-08-31T09:00:00Z', hires: 1 })]],
] as const)('a skipped job is %s by what later visits saw (%#)', (fate, sightings) => {
  expect(fateOf(skip('a'), [...sightings])).toBe(fate);
});

test('the saving leaves out what would have come back and stands net of what was missed', () => {
  const skips = [skip('hired'), skip('closed'), skip('open'), skip('unseen'), skip('dear', { connects: null })];
  const sightings = [
    seen('hired', { hires: 1 }),
    seen('closed', { hires: 0, status: 'closed' }),
    seen('open', { hires: 0 }),
  ];
  const balance = skipBalance(skips, sightings, 0.15);
  expect(balance).toMatchObject({
    skipped: 5,
    fates: { hired: 1, closed: 1, open: 1, unseen: 2 },
    saved: 42,
    savedMoney: 6.3,
    costUnknown: 1,
  });
  expect(balance.missed).toEqual([1, 5, 15]);
  expect(balance.net.map((dollars) => Math.round(dollars * 10) / 10)).toEqual([-8.7, 1.3, 5.3]);
});

test('a job whose pay was not known misses nothing that can be named', () => {
  expect(skipBalance([skip('a', { net: null })], [seen('a', { hires: 1 })], 0.15).missed).toEqual([0, 0, 0]);
  expect(skipBalance([], [], 0.15)).toMatchObject({ skipped: 0, saved: 0, net: [0, 0, 0] });
});
