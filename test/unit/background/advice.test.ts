import { describe, expect, test } from 'vitest';
import type { Advice } from '../../../src/core/advice/index.ts';
import type { Job } from '../../../src/core/job.ts';
import { DEFAULT_SETTINGS } from '../../../src/protocol/settings.ts';
import { blankClient, blankJob } from '../../../src/readers/blank.ts';
import { at, Background, jobPage, landing, newId, OTHER, page, UID } from './worker.ts';

const EPOCH = 1288834974657n;
/** A job of its own, posted so many days before the invented day. */
const uid = (index: number, daysBefore = 0) =>
  String(((BigInt(Date.parse(at('06:00')) - daysBefore * 86_400_000) - EPOCH) << 22n) + BigInt(index));

const TEXT = 'The fence is forty metres long and needs two coats of weatherproof paint before the winter comes.';
const crowded: Partial<Job> = { proposals: '50+', type: 'fixed', budget: 300 };
const ADVICE = DEFAULT_SETTINGS.advice;

/** So many proposals sent by hand to jobs that were opened before, each with an outcome. */
async function bids(background: Background, count: number, job: Partial<Job>, outcome: 'replied' | 'closed') {
  for (let index = 0; index < count; index++) {
    const jobUid = uid(index + (outcome === 'replied' ? 1000 : 0));
    await background.see(jobPage(10, { ...job, uid: jobUid }), '08:00');
    const entry = { jobUid, title: `Fence ${index}`, sentAt: at('08:30'), base: 10, boost: 0, note: '' };
    const { id } = await background.get('log-add', { id: newId(), at: at('08:30'), entry });
    await background.get('outcome', { id: newId(), at: at('09:00'), entry: id, outcome });
  }
}

describe('the answer to a page', () => {
  test('says what a bid on its job costs, must bring, and what speaks against it', async () => {
    const background = await new Background().welcomed();
    const advice = await background.weigh(jobPage(20, crowded), '09:00');
    const told = advice[UID];
    expect(told).toMatchObject({
      cost: { connects: 20, money: 3 },
      pay: { value: 300, by: 'budget' },
      basis: 'others',
    });
    expect(told?.breakEven).toBeCloseTo(3 / 270, 9);
    expect(told?.reasons.map(({ id }) => id)).toContain('proposals-50-plus');
  });

  test('reads the words of the post for what is unsafe, quotes them, and stores none of them', async () => {
    const background = await new Background().welcomed();
    const text = `${TEXT} Please contact me on Telegram before you apply.`;
    const advice = await background.weigh(jobPage(20, { ...crowded, text }), '09:00');
    expect(advice[UID]).toMatchObject({ verdict: 'skip', step: 'safety' });
    expect(advice[UID]?.reasons[0]).toMatchObject({
      id: 'off-platform-contact',
      quote: expect.stringMatching(/Telegram/),
    });
    const { local, session } = background.browser;
    expect(JSON.stringify([...local.data, ...session.data])).not.toMatch(/Telegram|forty metres/);
  });

  test('is silent about the tiles of a list of which there is nothing to say', async () => {
    const background = await new Background().welcomed();
    const tile = (job: Partial<Job>): Job => ({ ...blankJob(), status: 'open', ...job });
    const reading = { ...page('search', null), jobs: [tile({ uid: UID, proposals: '50+' }), tile({ uid: OTHER })] };
    const advice = await background.weigh(reading, '09:00');
    expect(Object.keys(advice)).toEqual([UID]);
  });

  test('is the same to whoever asks: the page that was read, one that asks again, and the popup', async () => {
    const background = await new Background().welcomed();
    const reading = jobPage(20, crowded);
    const advice = await background.weigh(reading, '09:00');
    expect(await background.get('advice', { reading })).toEqual(advice);
    const { badges } = await background.see(reading, '09:01');
    expect(badges['']).toMatchObject({ verdict: { tone: advice[UID]?.verdict } });
    expect((await background.get('known', { reading })).badges).toEqual(badges);
  });

  test('goes by the balance: the page’s own, else the one that was seen; an agency’s bid by its own alone', async () => {
    const background = await new Background().welcomed();
    const poor = await background.weigh({ ...jobPage(20), balance: 19, account: 'own' }, '09:00');
    expect(poor[UID]).toMatchObject({ verdict: 'cannot', step: 'too-few' });
    expect((await background.weigh(jobPage(20), '09:01'))[UID]?.step).toBe('too-few');
    const agency = await background.get('advice', { reading: { ...jobPage(20), account: 'agency' } });
    expect(agency[UID]?.step).not.toBe('too-few');
  });

  test('knows of the proposal that was sent, and of what went out in the week', async () => {
    const background = await new Background().welcomed();
    await background.get('set-settings', { id: newId(), change: { advice: { ...ADVICE, weeklyBudget: 30 } } });
    await background.see(
      page('apply', { connects: 14, total: 20, boost: { bids: [], firstPlace: null, own: 6 } }),
      '10:05',
    );
    await background.see(landing(), '10:06');
    expect((await background.weigh(jobPage(14), '10:10'))[UID]).toMatchObject({ verdict: 'cannot', step: 'sent' });
    const other = (connects: number) => jobPage(connects, { uid: OTHER, type: 'fixed', budget: 1_000_000 });
    const within = await background.get('advice', { reading: other(10) });
    expect(within[OTHER]).toMatchObject({ verdict: 'bid', step: 'above' });
    const beyond = await background.get('advice', { reading: other(11) });
    expect(beyond[OTHER]).toMatchObject({ step: 'weekly-budget', week: { total: 31, limit: 30 } });
  });
});

describe('the page that sends a proposal', () => {
  const terms: Partial<Job> = { connects: 16, type: 'fixed', budget: 3500 };
  const bad: Partial<Job> = { ...terms, proposals: '50+', client: { ...blankClient(), paymentVerified: false } };
  const form = page('apply', { ...terms, total: 16, boost: { bids: [], firstPlace: null, own: 0 } });
  const signs = (advice: Advice | undefined) => advice?.reasons.map(({ id }) => id);

  test('goes by what the job’s own page said of crowd and client, and comes to the same verdict', async () => {
    const background = await new Background().welcomed();
    // Alone it knows nothing of either, and would advise to bid.
    expect((await background.get('advice', { reading: form }))[UID]?.verdict).toBe('bid');
    const before = (await background.weigh(jobPage(16, bad), '09:00'))[UID];
    const now = (await background.weigh(form, '09:01'))[UID];
    expect(before?.verdict).toBe('think');
    expect(now).toMatchObject({ verdict: 'think', winChance: before?.winChance, worth: before?.worth });
    expect(signs(now)).toEqual(signs(before));
    expect(now?.unknown).not.toContain('payment-unverified');
    const seen = (advice: Advice | undefined) => advice?.reasons.find(({ id }) => id === 'payment-unverified')?.seen;
    expect([seen(before), seen(now)]).toEqual([null, at('09:00')]);
  });

  test('says under Why which of its reasons an earlier visit saw', async () => {
    const background = await new Background().welcomed();
    await background.see(jobPage(16, bad), '09:00');
    const { badges } = await background.see(form, '09:01');
    const [card] = Object.values(badges).filter((each) => each?.kind === 'card');
    const lines = card?.why?.parts.flatMap((part) => part.lines.map((line) => ({ title: part.title, ...line }))) ?? [];
    const [told, ...more] = lines.filter(({ rule }) => rule === 'payment-unverified');
    expect(told).toMatchObject({
      title: 'For and against, weightiest first',
      note: expect.stringMatching(/ · Not on this page: read today$/),
    });
    expect(more).toEqual([]);
  });

  test('goes before any memory with what it says itself', async () => {
    const background = await new Background().welcomed();
    await background.see(jobPage(16, bad), '09:00');
    const verified = { ...blankClient(), paymentVerified: true };
    const [job] = form.jobs;
    const now = await background.weigh({ ...form, jobs: job ? [{ ...job, client: verified }] : [] }, '09:01');
    expect(signs(now[UID])).not.toContain('payment-unverified');
    expect(signs(now[UID])).toContain('proposals-50-plus');
  });

  test('goes by the latest visit that could tell, and by none of more than 30 days ago', async () => {
    const background = await new Background().welcomed();
    await background.see(jobPage(16, bad), '09:00');
    const later = { ...bad, client: { ...blankClient(), paymentVerified: true }, proposals: null };
    await background.see(jobPage(16, later), '09:30');
    const on = async (day: string) => {
      background.now = at('12:00', day);
      return (await background.get('advice', { reading: form }))[UID];
    };
    expect(signs(await on('2026-11-03'))).not.toContain('payment-unverified');
    expect(signs(await on('2026-11-03'))).toContain('proposals-50-plus');
    const forgotten = await on('2026-11-04');
    expect(signs(forgotten)).not.toContain('proposals-50-plus');
    expect(forgotten?.unknown).toEqual(expect.arrayContaining(['proposals-50-plus', 'payment-unverified']));
  });
});

describe('what the person set', () => {
  test('counts: fee, usual pay, own limits and rules switched off', async () => {
    const background = await new Background().welcomed();
    const asked = async (change: Partial<typeof ADVICE>) => {
      await background.get('set-settings', { id: newId(), change: { advice: { ...ADVICE, ...change } } });
      return (await background.get('advice', { reading: jobPage(20, { proposals: '50+' }) }))[UID];
    };
    expect((await asked({}))?.step).toBe('pay-unknown');
    expect(await asked({ typicalJobValue: 600, fee: 0.05 })).toMatchObject({
      pay: { value: 600, by: 'job' },
      fee: 0.05,
    });
    const off = await asked({ rulesOff: ['proposals-50-plus', 'proposals-20-plus'] });
    expect(off?.reasons.map(({ id }) => id)).not.toContain('proposals-50-plus');
    const limited = await background.get('advice', { reading: jobPage(20, { type: 'fixed', budget: 80 }) });
    expect(limited[UID]?.step).not.toBe('own-limit');
    await asked({ limits: { 'budget-under-150': 100 } });
    const now = await background.get('advice', { reading: jobPage(20, { type: 'fixed', budget: 80 }) });
    expect(now[UID]).toMatchObject({ verdict: 'skip', step: 'own-limit' });
  });

  test('is checked before it is kept', async () => {
    const background = await new Background().welcomed();
    const change = { advice: { ...ADVICE, fee: 1 } };
    expect(await background.refusal('set-settings', { id: newId(), change })).toBe('bad-message');
  });

  test('in other money than dollars leaves the price of a Connect as published: budgets are in dollars', async () => {
    const background = await new Background().welcomed();
    const dear = { price: 12_500 as typeof DEFAULT_SETTINGS.price };
    await background.get('set-settings', { id: newId(), change: { ...dear, currency: 'INR' } });
    expect((await background.weigh(jobPage(20), '09:00'))[UID]?.cost.money).toBe(3);
    await background.get('set-settings', { id: newId(), change: { ...dear, currency: 'USD' } });
    expect((await background.weigh(jobPage(20), '09:01'))[UID]?.cost.money).toBe(250);
  });
});

describe('the person’s own bids', () => {
  test('teach with the signs their jobs had when they were sent, whatever the page says later', async () => {
    const background = await new Background().welcomed();
    await bids(background, 30, { proposals: '<5' }, 'replied');
    await bids(background, 30, { proposals: '50+' }, 'closed');
    // All of them are crowded by now.
    for (let index = 1000; index < 1030; index++)
      await background.see(jobPage(10, { uid: uid(index), proposals: '50+' }), '10:00');
    const advice = await background.weigh(jobPage(20, crowded), '11:00');
    const reason = advice[UID]?.reasons.find(({ id }) => id === 'proposals-50-plus');
    expect(reason?.own).toEqual({ bids: 30, replies: 0 });
    expect(advice[UID]?.basis).not.toBe('others');
  });

  test('of jobs that nobody saw teach the rate and no sign', async () => {
    const background = await new Background().welcomed();
    for (let index = 0; index < 25; index++) {
      const entry = { jobUid: uid(index), title: 'Old bid', sentAt: at('08:30'), base: 10, boost: 0, note: '' };
      const { id } = await background.get('log-add', { id: newId(), at: at('08:30'), entry });
      await background.get('outcome', { id: newId(), at: at('09:00'), entry: id, outcome: 'replied' });
    }
    const told = (await background.weigh(jobPage(20, crowded), '11:00'))[UID];
    expect(told?.replyChance[1]).toBeGreaterThan(0.2);
    expect(told?.reasons.find(({ id }) => id === 'proposals-50-plus')?.own).toEqual({ bids: 0, replies: 0 });
  });

  test('are known to the next worker, with the browser’s memory and without it', async () => {
    const background = await new Background().welcomed();
    await bids(background, 21, { proposals: '50+' }, 'closed');
    const reading = jobPage(20, crowded);
    const before = await background.get('advice', { reading });
    expect(before[UID]?.basis).toBe('own+others');
    background.wake();
    expect(await background.get('advice', { reading })).toEqual(before);
    background.browser.session.data.clear();
    background.wake();
    expect(await background.get('advice', { reading })).toEqual(before);
  });

  test('are gone through when the browser starts, so that the first page need not wait for that', async () => {
    const background = await new Background().welcomed();
    await bids(background, 3, {}, 'closed');
    background.browser.session.data.clear();
    background.wake();
    background.browser.startup();
    // Whatever is asked next waits its turn.
    await background.get('hello', {});
    expect([...background.browser.session.data.keys()].some((key) => key.startsWith('past/'))).toBe(true);
  });

  test('count from the moment they are known, and no more once they are taken back', async () => {
    const background = await new Background().welcomed();
    await bids(background, 20, { proposals: '50+' }, 'closed');
    const reading = jobPage(20, crowded);
    expect((await background.get('advice', { reading }))[UID]?.basis).toBe('own+others');
    const [last] = (await background.log()).entries;
    await background.get('log-delete', { id: newId(), at: at('12:00'), entry: last?.id ?? '' });
    expect((await background.get('advice', { reading }))[UID]?.basis).toBe('others');
  });

  test('that cost nothing, as answered invitations do, stand apart', async () => {
    const background = await new Background().welcomed();
    for (let index = 0; index < 25; index++) {
      const entry = { jobUid: uid(index), title: 'Invited', sentAt: at('08:30'), base: 0, boost: 0, note: '' };
      const { id } = await background.get('log-add', { id: newId(), at: at('08:30'), entry });
      await background.get('outcome', { id: newId(), at: at('09:00'), entry: id, outcome: 'hired' });
    }
    expect((await background.weigh(jobPage(20), '11:00'))[UID]?.basis).toBe('others');
  });
});

describe('the jobs seen lately', () => {
  const fixed = (index: number, budget: number) => jobPage(10, { uid: uid(index), type: 'fixed', budget });

  test('rank the one in front, each counted once, across workers, for as long as the browser runs', async () => {
    const background = await new Background().welcomed();
    for (let index = 1; index <= 5; index++) {
      await background.see(fixed(index, index * 100), '09:00');
      await background.see({ ...fixed(index, index * 100), balance: 50 }, '09:01');
      background.wake();
    }
    const advice = await background.weigh(fixed(9, 450), '10:00');
    expect(advice[uid(9)]?.rank).toEqual({ place: 2, of: 6, third: 1 });
    background.browser.session.data.clear();
    background.wake();
    expect((await background.get('advice', { reading: fixed(8, 450) }))[uid(8)]?.rank).toBeNull();
  });

  test('are never stored', async () => {
    const background = await new Background().welcomed();
    const tile: Job = {
      ...blankJob(),
      uid: OTHER,
      connects: 10,
      type: 'fixed',
      budget: 100,
      proposals: '50+',
      client: blankClient(),
    };
    await background.see({ ...page('search', null), jobs: [tile] }, '09:00');
    expect(JSON.stringify([...background.browser.session.data])).toContain(OTHER);
    expect(JSON.stringify([...background.browser.local.data])).not.toContain(OTHER);
  });
});
