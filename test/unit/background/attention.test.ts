import { beforeEach, describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS, type Reminder } from '../../../src/protocol/settings.ts';
import { applyPage, at, Background, DAY, jobPage, landing, newId, OTHER, UID } from './worker.ts';

let background: Background;
beforeEach(async () => {
  background = await new Background().welcomed();
});

const state = () => background.get('state', { uids: [] });
const codes = async () => (await state()).attention.map(({ code }) => code);
const only = (on: readonly Reminder[]) => {
  const off = Object.keys(DEFAULT_SETTINGS.reminders).map((each) => [each, on.includes(each as Reminder)]);
  return background.get('set-settings', { id: newId(), change: { reminders: Object.fromEntries(off) } });
};
const remind = (about: string, day: string | null) =>
  background.get('remind', { id: newId(), at: at('12:00'), about, title: 'Paint a fence', day });
const outcome = async (said: 'replied' | 'declined', time: string) => {
  const [entry] = (await background.log()).entries;
  await background.get('outcome', { id: newId(), at: at(time), entry: entry?.id ?? '', outcome: said });
};

describe('a reminder', () => {
  test('is kept, and speaks up on its day and after', async () => {
    await remind(UID, '2026-10-09');
    expect((await state()).followUps).toEqual([{ about: UID, title: 'Paint a fence', day: '2026-10-09' }]);
    expect(await codes()).toEqual([]);
    for (const day of ['2026-10-09', '2026-10-20']) {
      background.now = at('08:00', day);
      expect((await state()).attention).toEqual([
        { code: 'follow-up', about: UID, title: 'Paint a fence', day: '2026-10-09' },
      ]);
    }
  });

  test('is one for each job: another day replaces it, none takes it back', async () => {
    await remind(UID, '2026-10-09');
    await remind(OTHER, '2026-10-06');
    await remind(UID, '2026-10-05');
    expect((await state()).followUps.map(({ about, day }) => [about, day])).toEqual([
      [UID, '2026-10-05'],
      [OTHER, '2026-10-06'],
    ]);
    await remind(UID, null);
    expect((await state()).followUps.map(({ about }) => about)).toEqual([OTHER]);
  });

  test('on a job without a bid is silent while the job is seen to be over', async () => {
    const seen = (status: 'open' | 'closed', time: string, connects = 12) =>
      background.see(jobPage(connects, { status }), time);
    await seen('open', '10:00');
    await remind(UID, DAY);
    expect(await codes()).toEqual(['follow-up']);
    await seen('closed', '12:30');
    expect(await codes()).toEqual([]);
    await seen('open', '12:45', 14);
    expect(await codes()).toEqual(['follow-up']);
  });

  test('is told to the pages that are open: a card says that there is one', async () => {
    const before = background.browser.told.length;
    await remind(UID, '2026-10-09');
    expect(background.browser.told.slice(before)).toEqual(['changed']);
  });

  test('outlives the worker', async () => {
    await remind(UID, '2026-10-04');
    background.wake();
    expect(await codes()).toEqual(['follow-up']);
  });

  test('is silent once what it is about has ended, and not before', async () => {
    await background.see(applyPage(14), '10:05');
    await background.see(landing(), '10:06');
    await remind(UID, DAY);
    await outcome('replied', '12:30');
    expect(await codes()).toEqual(['follow-up']);
    await outcome('declined', '12:31');
    expect(await codes()).toEqual([]);
  });

  test('is silent where the person wants none of that kind', async () => {
    await remind(UID, DAY);
    await only(['refund', 'history', 'expiry', 'backup']);
    expect(await codes()).toEqual([]);
  });
});

describe('a copy', () => {
  const bids = async (count: number) => {
    for (let index = 0; index < count; index++)
      await background.get('log-add', {
        id: newId(),
        at: at('12:00'),
        entry: { jobUid: null, title: `Job ${index}`, sentAt: at(`10:0${index}`), base: 2, boost: 0, note: '' },
      });
  };

  test('is asked for once there is something to lose, and again when it is a month old', async () => {
    await only(['backup']);
    await bids(4);
    expect(await codes()).toEqual([]);
    await bids(5);
    expect((await state()).attention).toEqual([{ code: 'backup-due', at: null }]);
    await background.get('exported', { id: newId(), at: at('12:00') });
    expect(await codes()).toEqual([]);
    background.now = at('12:00', '2026-11-02');
    expect(await codes()).toEqual([]);
    background.now = at('12:00', '2026-11-03');
    expect((await state()).attention).toEqual([{ code: 'backup-due', at: at('12:00') }]);
    await only([]);
    expect(await codes()).toEqual([]);
  });
});

test('a copy of nothing need not be renewed', async () => {
  await only(['backup']);
  await background.get('exported', { id: newId(), at: at('12:00') });
  background.now = at('12:00', '2027-10-04');
  expect(await codes()).toEqual([]);
});

test('of more reminders than anybody keeps in mind the nearest are dropped, and the rest stays in order', async () => {
  const day = (index: number) => new Date(Date.UTC(2026, 9, 5 + index)).toISOString().slice(0, 10);
  for (let index = 0; index < 201; index++) await remind(`job ${index}`, day(index));
  const { followUps } = await state();
  expect(followUps).toHaveLength(200);
  expect([followUps[0]?.day, followUps.at(-1)?.day]).toEqual([day(1), day(200)]);
});

describe('Connects that lapse', () => {
  test('are spoken of in their last 30 days, where wanted', async () => {
    await only(['expiry']);
    const entry = { kind: 'grant', account: 'own', when: at('09:00'), amount: 10, jobUid: null, note: '' } as const;
    await background.get('entry-add', { id: newId(), at: at('09:00'), entry });
    expect(await codes()).toEqual([]);
    background.now = at('12:00', '2027-09-03');
    expect(await codes()).toEqual([]);
    background.now = at('12:00', '2027-09-04');
    expect((await state()).attention).toEqual([{ code: 'expiring', day: '2027-10-04', connects: 10 }]);
    await only([]);
    expect(await codes()).toEqual([]);
  });
});

describe('the trend and the pace', () => {
  test('are the last balance of each day, and what bids took', async () => {
    await background.see(applyPage(14, 0, 40), '10:05');
    await background.see(landing(), '10:06');
    await background.see(jobPage(9, { uid: OTHER }), '10:07');
    await background.see({ ...jobPage(9, { uid: OTHER }), balance: 26, account: 'own' }, '10:08');
    background.now = at('12:00', '2026-10-12');
    const early = await state();
    expect(early.trend).toEqual([{ day: DAY, connects: 26 }]);
    // One bid is no pace.
    expect(early.pace).toBeNull();
    for (const [index, base] of [6, 4].entries())
      await background.get('log-add', {
        id: newId(),
        at: at('12:00', '2026-10-12'),
        entry: { jobUid: null, title: `Job ${index}`, sentAt: at('11:00', '2026-10-11'), base, boost: 0, note: '' },
      });
    expect((await state()).pace).toEqual({ connects: 24, days: 9 });
    background.now = at('12:00', '2026-11-03');
    // The first of them is more than 30 days old by now: two are no pace.
    expect((await state()).pace).toBeNull();
    background.now = at('12:00', '2026-12-03');
    expect((await state()).trend).toEqual([]);
  });

  test('are none of nothing', async () => {
    expect(await state()).toMatchObject({ trend: [], pace: null, followUps: [], sample: false });
  });
});
