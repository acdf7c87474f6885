import { describe, expect, test } from 'vitest';
import type { Job } from '../../../src/core/job.ts';
import { DEFAULT_SETTINGS } from '../../../src/protocol/settings.ts';
import { blankClient } from '../../../src/readers/blank.ts';
import { at, Background, jobPage, newId, page, UID } from './worker.ts';

const ADVICE = DEFAULT_SETTINGS.advice;

describe('what a job’s own page said that another page of it does not show', () => {
  const text =
    'We paint fences in the whole valley. Before we start you must pay a refundable deposit of $40. Bring a brush.';
  const post = (more: string) => jobPage(16, { type: 'fixed', budget: 3500, text: more });
  const form = (parts: Partial<Job> = {}) => page('apply', { connects: 16, total: 16, budget: 3500, ...parts });

  test('stops a bid there, too, though no word of it is kept', async () => {
    const background = await new Background().welcomed();
    expect((await background.weigh(form(), '08:00'))[UID]?.step).not.toBe('safety');
    expect((await background.weigh(post(text), '09:00'))[UID]).toMatchObject({ verdict: 'skip', step: 'safety' });
    for (const parts of [{}, { text: 'We paint fences in the whole valley.' }]) {
      const advice = (await background.weigh(form(parts), '09:05'))[UID];
      expect(advice).toMatchObject({ verdict: 'skip', step: 'safety' });
      expect(advice?.reasons[0]).toMatchObject({ id: 'pay-to-start', quote: null, seen: at('09:00') });
    }
    const { badges } = await background.see(form(), '09:06');
    expect(badges['']).toMatchObject({
      lines: expect.arrayContaining([
        {
          tone: 'stop',
          text: 'Asks you to pay, deposit or buy something',
          note: 'Not on this page: read today',
        },
      ]),
    });
    expect((await background.get('export', { format: 'json' })).text).not.toContain('deposit');
  });

  test('is quoted where the page shows it again, and told once', async () => {
    const background = await new Background().welcomed();
    await background.see(post(text), '09:00');
    const reasons = (await background.weigh(form({ text }), '09:05'))[UID]?.reasons;
    expect(reasons?.filter(({ status }) => status === 'policy')).toMatchObject([{ id: 'pay-to-start', seen: null }]);
    expect(reasons?.[0]?.quote).toContain('refundable deposit');
  });

  test('holds no more once the rule was switched off, or the whole post was read without it', async () => {
    const background = await new Background().welcomed();
    const set = (...rulesOff: string[]) =>
      background.get('set-settings', { id: newId(), change: { advice: { ...ADVICE, rulesOff } } });
    const step = async (time: string) => (await background.weigh(form(), time))[UID]?.step;
    await background.see(post(text), '09:00');
    await set('pay-to-start');
    expect(await step('09:10')).not.toBe('safety');
    await set();
    expect(await step('09:20')).toBe('safety');
    await background.see(post('We paint fences in the whole valley. Bring a brush.'), '09:30');
    expect(await step('09:40')).not.toBe('safety');
  });

  test('passes a limit of the person’s own there, too, as long as it is the same limit', async () => {
    const background = await new Background().welcomed();
    const limit = (figure: number) =>
      background.get('set-settings', {
        id: newId(),
        change: { advice: { ...ADVICE, limits: { 'hire-rate-under-50': figure } } },
      });
    await limit(50);
    const client = { ...blankClient(), hireRate: 40 };
    await background.see(jobPage(16, { type: 'fixed', budget: 3500, client }), '09:00');
    const told = (await background.weigh(form(), '09:05'))[UID];
    expect(told).toMatchObject({ verdict: 'skip', step: 'own-limit' });
    expect(told?.reasons[0]).toMatchObject({ id: 'hire-rate-under-50', limit: 50, seen: at('09:00') });
    // Whether the client is below another figure nobody wrote down.
    await limit(30);
    const other = (await background.weigh(form(), '09:10'))[UID];
    expect(other?.step).not.toBe('own-limit');
    expect(other?.unknown).toContain('hire-rate-under-50');
  });

  test('says nothing of a boost, which is what the open page has set', async () => {
    const background = await new Background().welcomed();
    await background.get('set-settings', {
      id: newId(),
      change: { advice: { ...ADVICE, limits: { 'boost-heavy': 0.5 } } },
    });
    const boosted = form({ total: 30, boost: { bids: [], firstPlace: null, own: 14 } });
    expect((await background.weigh(boosted, '09:00'))[UID]?.step).toBe('own-limit');
    expect((await background.weigh(post('Bring a brush.'), '09:05'))[UID]?.step).not.toBe('own-limit');
  });
});
