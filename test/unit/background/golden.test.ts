import { expect, test } from 'vitest';
import { VERSION } from '../../../src/background/store/migrations/index.ts';
import { DEFAULT_SETTINGS } from '../../../src/protocol/settings.ts';
import { MemoryArea } from '../../twins/area.ts';
import version1 from './golden/version-1.json' with { type: 'json' };
import { at, Background, OTHER, UID } from './worker.ts';

/**
 * What each released version left in the storage, byte for byte, with nothing concluded by the present code. A new
 * version adds its own file and leaves these alone: whoever updates must find everything they had.
 */
const GOLDEN: Record<number, Record<string, unknown>> = { 1: version1 };

test('every version that was released has a golden state', () => {
  expect(Object.keys(GOLDEN).map(Number)).toEqual(Array.from({ length: VERSION }, (_, index) => index + 1));
});

test.each(Object.entries(GOLDEN))('what version %s stored is all there', async (_version, stored) => {
  const background = new Background(new MemoryArea(stored));
  const state = await background.get('state', { uids: [UID, OTHER] });
  // A setting that came later has its default.
  expect(state.settings).toEqual({ ...DEFAULT_SETTINGS, mode: 'badges', currency: 'EUR', overdueDays: 9 });
  expect(state.balance).toEqual({ value: 20, seen: 40, at: at('10:05'), page: 'apply', expected: 20, unexplained: 0 });
  expect([state.sent, state.exportedAt, state.attention]).toEqual([2, at('11:03'), []]);
  expect(state.jobs).toEqual({
    [UID]: {
      first: { connects: 12, at: at('09:00') },
      last: { connects: 14, at: at('10:05') },
      sent: { at: at('10:06'), base: 14, boost: 6 },
      skipped: null,
      perhapsSent: null,
    },
    [OTHER]: { first: null, last: null, sent: null, skipped: at('11:00'), perhapsSent: null },
  });
  expect((await background.log()).entries).toMatchObject([
    { title: 'Paint a fence', how: 'page', base: 14, boost: 6, outcome: 'pending', sentAt: at('10:06') },
    { title: 'By hand', how: 'hand', base: 8, boost: 0, outcome: 'hired', sentAt: at('08:00'), note: 'red' },
  ]);
});

test.each(Object.entries(GOLDEN))('what version %s stored can be changed and undone', async (_version, stored) => {
  const background = new Background(new MemoryArea(stored));
  const undo = { id: 'another-command', at: at('12:00'), of: '00000000-0000-4000-8000-000000000006' };
  await background.get('undo', undo);
  background.wake();
  expect(await background.jobs(OTHER)).toEqual({});
});
