import { describe, expect, test } from 'vitest';
import type { TermId } from '../../../src/core/rulebook/overrides.ts';
import type { Outcome } from '../../../src/protocol/answers.ts';
import type { Badge } from '../../../src/protocol/badge.ts';
import { DEFAULT_SETTINGS } from '../../../src/protocol/settings.ts';
import { applyPage, at, Background, jobPage, landing, newId, statement, UID } from './worker.ts';

/** What the person sets, followed to where it has to show: to the badge's own words, and to the ledger's answers. */

const ADVICE = DEFAULT_SETTINGS.advice;
const started = () => new Background().welcomed();
const set = (background: Background, change: Partial<typeof DEFAULT_SETTINGS>) =>
  background.get('set-settings', { id: newId(), change });

/** All lines on the card of the page in front. */
async function card(background: Background, reading: ReturnType<typeof jobPage>): Promise<string[]> {
  const { badges } = await background.see(reading, '09:00');
  const [badge] = Object.values(badges).filter((each): each is Badge & { kind: 'card' } => each?.kind === 'card');
  return badge?.lines.map(({ text }) => text) ?? [];
}

/** What the card says of the break-even. */
async function even(background: Background, reading: ReturnType<typeof jobPage>): Promise<string | undefined> {
  return (await card(background, reading)).find((text) => /^(?:1|Even a) win /.test(text));
}

describe('on the badge of a job', () => {
  const unpaid = jobPage(16, { type: 'hourly', complete: true });
  const unsaid = (parts: string) => `Not said: ${parts}. Set a typical job in Settings to compare`;
  const PAY_UNKNOWN = unsaid('what it pays, how long it runs, hours a week');

  test('pay that nobody knows is said to be unknown, and weighed once a usual job is told', async () => {
    const background = await started();
    expect(await card(background, unpaid)).toContain(PAY_UNKNOWN);
    await set(background, { advice: { ...ADVICE, typicalJobValue: 125 } });
    expect(await card(background, unpaid)).not.toContain(PAY_UNKNOWN);
    expect(await even(background, unpaid)).toMatch(/^1 win pays for 47 of these bids/);
  });

  test('an hourly range is weighed by the usual hours, and not without them', async () => {
    const background = await started();
    const range = jobPage(16, { type: 'hourly', hourly: [20, 30] });
    expect(await card(background, range)).toContain(unsaid('how long it runs, hours a week'));
    await set(background, { advice: { ...ADVICE, typicalHours: 5 } });
    expect(await even(background, range)).toMatch(/^1 win pays for 47 of these bids/);
  });

  test('price, fee and own time move the break-even, up to where even a win would not pay', async () => {
    const background = await started();
    const job = jobPage(16, { type: 'fixed', budget: 125 });
    expect(await even(background, job)).toMatch(/^1 win pays for 47 of these bids/);
    await set(background, { price: 300 as never });
    expect(await even(background, job)).toMatch(/^1 win pays for 23 of these bids/);
    await set(background, { price: 150 as never, advice: { ...ADVICE, fee: 0.55 } });
    expect(await even(background, job)).toMatch(/^1 win pays for 23 of these bids/);
    await set(background, { advice: { ...ADVICE, minutesPerProposal: 60, hourlyValue: 200 } });
    expect(await card(background, job)).toContain('With your time, even a win would not pay');
    await set(background, { price: 10_000 as never, advice: ADVICE });
    expect(await even(background, job)).toBe('Even a win would bring no more than its Connects cost');
    expect((await background.get('advice', { reading: job }))[UID]).toMatchObject({ verdict: 'skip', step: 'below' });
  });

  test('a person’s word that they may take jobs of the United States alone is counted on them, and kept with the bid', async () => {
    const background = await started();
    const ids = async (location: string) => {
      const advice = await background.weigh(
        jobPage(16, { type: 'fixed', budget: 125, location, complete: true }),
        '10:00',
      );
      const { reasons = [], unknown = [] } = advice[UID] ?? {};
      const of = (all: string[]) => all.includes('location-us-only');
      return { counted: of(reasons.map(({ id }) => id)), unknown: of(unknown) };
    };
    expect(await ids('U.S. only')).toEqual({ counted: false, unknown: true });
    await set(background, { advice: { ...ADVICE, unitedStates: true } });
    expect(await ids('U.S. only')).toEqual({ counted: true, unknown: false });
    const kept = [...background.browser.local.data.values()].some((text) =>
      /"signs":\[[^\]]*location-us-only/.test(text),
    );
    expect(kept).toBe(true);
    expect(await ids('Worldwide')).toEqual({ counted: false, unknown: false });
  });

  test('a fee that the page shows goes before the one that was set', async () => {
    const background = await started();
    await set(background, { advice: { ...ADVICE, fee: 0.5 } });
    const reading = jobPage(16, { type: 'fixed', budget: 125, serviceFee: 0.1 });
    expect(await even(background, reading)).toMatch(/^1 win pays for 47 of these bids/);
  });
});

describe('in the ledger', () => {
  /**
   * Of each outcome: the value that says whether it returns the base cost, where its Connects are as published, and what of
   * the boost of 6 comes back in any case.
   */
  const RETURNS: [Outcome, TermId, 'due' | 'gone', number][] = [
    ['closed', 'returned-closed', 'due', 6],
    ['removed', 'returned-removed', 'due', 6],
    ['expired', 'returned-expired', 'gone', 0],
    ['withdrawn', 'returned-withdrawn', 'gone', 0],
    ['declined', 'returned-declined', 'gone', 0],
    ['other-hired', 'returned-other-hired', 'gone', 0],
    ['hired', 'returned-hired', 'gone', 0],
  ];

  test.each(RETURNS)('what a proposal that ended as %s returns goes by %s', async (outcome, term, published, boost) => {
    const background = await started();
    await background.see(jobPage(14, { posted: '1 hour ago' }), '10:00');
    await background.see(applyPage(14), '10:05');
    await background.see(landing(), '10:06');
    await background.see(statement(), '11:00');
    const [entry] = (await background.log()).entries;
    background.now = at('12:00', '2026-10-06');
    await background.get('outcome', { id: newId(), at: background.now, entry: entry?.id ?? '', outcome });
    const outlook = async () => {
      const { entries } = await background.get('refunds', { part: null, offset: 0, limit: 50 });
      return entries[0]?.base.outlook ?? 'gone';
    };
    const due = async () => (await background.get('state', { uids: [] })).refunds.due.connects;
    const states = { due: ['due', 14 + boost], gone: ['gone', boost] } as const;
    expect([await outlook(), await due()]).toEqual(states[published]);
    const [value, other] = published === 'due' ? ([0, 'gone'] as const) : ([1, 'due'] as const);
    await set(background, { terms: { [term]: { value, from: '2026-10-01' } } });
    expect([await outlook(), await due()]).toEqual(states[other]);
    await set(background, { terms: { [term]: { value, from: '2026-10-20' } } });
    expect([await outlook(), await due()]).toEqual(states[published]);
  });

  test('a shorter life of Connects is warned of in time', async () => {
    const background = await started();
    const entry = { kind: 'grant', account: 'own', when: at('09:00'), amount: 10, jobUid: null, note: '' } as const;
    await background.get('entry-add', { id: newId(), at: at('09:01'), entry });
    background.now = at('12:00', '2026-10-20');
    const warned = async () =>
      (await background.get('state', { uids: [] })).attention.filter(({ code }) => code === 'expiring');
    expect(await warned()).toEqual([]);
    await set(background, { terms: { 'life-months': { value: 1, from: '2026-10-01' } } });
    expect(await warned()).toEqual([expect.objectContaining({ day: '2026-11-04', connects: 10 })]);
    await set(background, { terms: { 'life-months': { value: 1, from: '2026-10-05' } } });
    expect(await warned()).toEqual([]);
  });

  test('a changed monthly grant is expected on the Basic plan, too', async () => {
    const background = await started();
    const plan = { plan: 'basic', since: '2026-08-20', day: 20, grant: null } as const;
    await background.get('set-plan', { id: newId(), at: at('09:00'), account: 'own', plan });
    const expected = async () =>
      (await background.get('books', { account: 'own' })).grants.map((grant) => grant.expected);
    const published = await expected();
    expect(published.length).toBeGreaterThan(0);
    expect(new Set(published.flat())).toEqual(new Set([10]));
    await set(background, { terms: { 'basic-monthly': { value: 25, from: '2026-01-01' } } });
    expect(new Set((await expected()).flat())).toEqual(new Set([25]));
  });
});
