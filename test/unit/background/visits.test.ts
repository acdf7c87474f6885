import { describe, expect, test } from 'vitest';
import type { Job } from '../../../src/core/job.ts';
import { blankJob } from '../../../src/readers/blank.ts';
import { applyPage, at, Background, jobPage, landing, newId, OTHER, page, UID } from './worker.ts';

const TEXT = 'The fence is forty metres long and needs two coats of weatherproof paint before the winter comes.';
const fence = (parts: Partial<Job> = {}) => jobPage(14, { title: 'Paint a fence', text: TEXT, ...parts });
const tile = (job: Partial<Job>): Job => ({ ...blankJob(), uid: UID, status: 'open', ...job });
const list = (...jobs: Job[]) => ({ ...page('search', null), jobs });

describe('a job that was opened before', () => {
  test('tells what became of it since: cost, crowd and hires, on its page and on its tile', async () => {
    const background = await new Background().welcomed();
    const before = await background.weigh(
      fence({ proposals: '5-10', activity: { ...blankJob().activity, hires: 0 } }),
      '09:00',
    );
    expect(before[UID]?.changes).toEqual([]);
    background.now = at('12:00', '2026-10-06');
    const hired = { ...blankJob().activity, hires: 1 };
    const advice = await background.weigh(fence({ connects: 18, proposals: '50+', activity: hired }), '10:00');
    const since = at('09:00');
    const changes = [
      { kind: 'cost', since, from: 14, to: 18 },
      { kind: 'crowd', since, from: '5-10', to: '50+', grew: true },
      { kind: 'hired', since, from: 0, to: 1 },
    ];
    expect(advice[UID]?.changes).toEqual(changes);
    const onTile = await background.weigh(list(tile({ proposals: '20-50' })), '11:00');
    expect(onTile[UID]?.changes).toEqual([{ ...changes[1], to: '20-50' }]);
  });
});

describe('a post that comes back under another id', () => {
  test('is recognised, with what happened then and what was spent on it', async () => {
    const background = await new Background().welcomed();
    await background.see(fence(), '09:00');
    await background.see(applyPage(14), '09:05');
    await background.see(landing(), '09:06');
    await background.see(fence({ status: 'closed', connects: null }), '10:00');
    const advice = await background.weigh(
      fence({ uid: OTHER, title: 'PAINT a fence!', text: TEXT.toUpperCase() }),
      '11:00',
    );
    expect(advice[OTHER]?.earlier).toEqual([
      { uid: UID, first: at('09:00'), last: at('10:00'), status: 'closed', hires: null, spent: 14 },
    ]);
    // A tile cuts the text short, but by now the job is known.
    const onTile = await background.weigh(list(tile({ uid: OTHER })), '11:01');
    expect(onTile[OTHER]?.earlier).toHaveLength(1);
  });

  test('is marked by its own page alone: what a form or a tile shows of it is cut short', async () => {
    const background = await new Background().welcomed();
    await background.see(fence(), '09:00');
    const form = page('apply', { uid: OTHER, title: 'Paint a fence', text: TEXT, connects: 14 }, { account: 'own' });
    const advice = await background.weigh(form, '09:05');
    expect(advice[OTHER]?.earlier).toEqual([]);
  });

  test('is one by its title and text alone', async () => {
    const background = await new Background().welcomed();
    await background.see(fence(), '09:00');
    const other = await background.weigh(fence({ uid: OTHER, text: `${TEXT} And a gate.` }), '09:01');
    expect(other[OTHER]?.earlier).toEqual([]);
  });

  test('counts as a limit only where the person switched that on', async () => {
    const background = await new Background().welcomed();
    await background.see(fence(), '09:00');
    const { advice } = (await background.get('state', { uids: [] })).settings;
    await background.get('set-settings', { id: newId(), change: { advice: { ...advice, limits: { repost: 1 } } } });
    expect((await background.weigh(fence({ uid: OTHER }), '09:01'))[OTHER]?.step).toBe('own-limit');
    expect(await background.weigh(fence({ uid: '2012345678901235555', text: null }), '09:02')).toMatchObject({
      '2012345678901235555': { unknown: expect.arrayContaining(['repost']), earlier: [] },
    });
  });

  test('has another mark in every installation, and none after everything was deleted', async () => {
    const marks = async (background: Background) => {
      await background.see(fence(), '09:00');
      const stored = JSON.stringify([...background.browser.local.data]);
      return [...stored.matchAll(/mark\W+([0-9a-f]{28})/g)].map(([, mark]) => mark);
    };
    const one = await new Background().welcomed();
    const [first] = await marks(one);
    const [second] = await marks(await new Background().welcomed());
    expect(first).toMatch(/^[0-9a-f]{28}$/);
    expect(second).not.toBe(first);
    await one.get('erase', { id: newId() });
    expect((await marks(await one.welcomed()))[0]).not.toBe(first);
    expect((await one.get('export', { format: 'json' })).text).not.toContain('salt');
  });
});

describe('a job that is skipped', () => {
  const skip = (background: Background, parts: { on?: boolean; reading?: ReturnType<typeof fence> } = {}) => {
    const { on = true, reading } = parts;
    const question = { id: newId(), at: at('09:30'), uid: UID, title: 'Paint a fence', on };
    return background.get('skip', reading ? { ...question, reading } : question);
  };
  const paid = fence({ type: 'fixed', budget: 1_000 });

  test('counts as saved, and what it may have missed once it hired', async () => {
    const background = await new Background().welcomed();
    expect(await background.get('skips', {})).toMatchObject({ skipped: 0, saved: 0 });
    const advice = await background.weigh(paid, '09:00');
    await skip(background, { reading: paid });
    expect((await background.jobs(UID))[UID]?.skipped).toBe(at('09:30'));
    expect(await background.get('skips', {})).toMatchObject({
      skipped: 1,
      fates: { hired: 0, closed: 0, open: 0, unseen: 1 },
      saved: 14,
      savedMoney: 2.1,
      missed: [0, 0, 0],
    });
    await background.see(fence({ activity: { ...blankJob().activity, hires: 1 } }), '10:00');
    const later = await background.get('skips', {});
    expect(later.fates.hired).toBe(1);
    expect(later.missed[1]).toBeCloseTo((advice[UID]?.winChance[1] ?? Number.NaN) * 900, 6);
    expect(later.net[1]).toBeCloseTo(2.1 - later.missed[1], 6);
  });

  test('would have had its Connects back where it closed without a hire', async () => {
    const background = await new Background().welcomed();
    await background.see(paid, '09:00');
    await skip(background, { reading: paid });
    await background.see(fence({ status: 'closed', activity: { ...blankJob().activity, hires: 0 } }), '10:00');
    expect(await background.get('skips', {})).toMatchObject({ fates: { closed: 1 }, saved: 0 });
  });

  test('and taken back is no saving', async () => {
    const background = await new Background().welcomed();
    await skip(background, { reading: paid });
    await background.get('skip', { id: newId(), at: at('09:40'), uid: UID, title: null, on: false });
    expect(await background.get('skips', {})).toMatchObject({ skipped: 0 });
  });

  test('without a page at hand has the cost that a visit saw, and misses what nobody can name', async () => {
    const background = await new Background().welcomed();
    await background.see(paid, '09:00');
    await skip(background);
    await background.see(fence({ activity: { ...blankJob().activity, hires: 2 } }), '10:00');
    expect(await background.get('skips', {})).toMatchObject({ saved: 14, missed: [0, 0, 0], missedUnknown: 1 });
  });
});

describe('own results', () => {
  test('are told sign by sign, and count the bids whose job was seen with it', async () => {
    const background = await new Background().welcomed();
    for (let index = 0; index < 12; index++) {
      const jobUid = String(BigInt(UID) + BigInt(index));
      const crowded = index < 5;
      await background.see(fence({ uid: jobUid, proposals: crowded ? '50+' : '<5' }), '08:00');
      const entry = { jobUid, title: `Fence ${index}`, sentAt: at('08:30'), base: 10, boost: 0, note: '' };
      const { id } = await background.get('log-add', { id: newId(), at: at('08:30'), entry });
      const outcome = index < 2 ? 'replied' : 'closed';
      await background.get('outcome', { id: newId(), at: at('09:00'), entry: id, outcome });
    }
    const { signs } = await background.get('results', {});
    // Twelve bids are counted, and too few to learn from.
    expect(signs.find(({ id }) => id === 'proposals-50-plus')).toMatchObject({ bids: 5, replies: 2, own: 0 });
    expect(signs.find(({ id }) => id === 'payment-unverified')).toMatchObject({ bids: 0, replies: 0 });
  });
});
