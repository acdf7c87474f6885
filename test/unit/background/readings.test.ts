import { describe, expect, test } from 'vitest';
import { reportText } from '../../../src/options/report-text.ts';
import { DEFAULT_SETTINGS } from '../../../src/protocol/settings.ts';
import { sampleFile } from '../../../src/ui/sample/ledger.ts';
import { at, Background, jobPage, newId, page } from './worker.ts';

const settled = () => new Promise((resolve) => setImmediate(resolve));
const readings = (background: Background) => background.get('readings', {});

describe('what was read', () => {
  test('is remembered with its anchors and reasons, latest first, and without what it said', async () => {
    const background = await new Background().welcomed();
    const anchors = { 'jobs[0].title': 'heading' };
    const diagnostics = [{ field: 'jobs[0].connects', reason: 'unreadable' as const, anchors: ['required'] }];
    await background.see({ ...jobPage(null), anchors, diagnostics }, '09:00');
    await background.see(page('search', { title: 'Paint a shed' }), '09:05');
    await settled();
    const pages = await readings(background);
    expect(pages.map(({ page, at, items }) => [page, at, items])).toEqual([
      ['search', at('09:05'), 1],
      ['job', at('09:00'), 1],
    ]);
    expect(pages[1]?.fields).toEqual([
      { field: 'jobs.connects', read: [], unknown: [{ reason: 'unreadable', anchors: ['required'], count: 1 }] },
      { field: 'jobs.title', read: [{ anchor: 'heading', count: 1 }], unknown: [] },
    ]);
    expect(JSON.stringify(pages)).not.toMatch(/Paint|2012345678901234567/);
  });

  test('lies in the memory of the browser alone, and is at most 50 pages', async () => {
    const background = await new Background().welcomed();
    for (let minute = 0; minute < 55; minute++)
      await background.see(jobPage(minute), `09:${String(minute).padStart(2, '0')}`);
    await settled();
    const pages = await readings(background);
    expect(pages).toHaveLength(50);
    expect(pages[0]?.at).toBe(at('09:54'));
    expect(JSON.stringify(background.browser.local.all())).not.toContain('"items"');
    background.wake();
    expect(await readings(background)).toHaveLength(50);
    await background.browser.session.clear();
    expect(await readings(background)).toEqual([]);
  });

  test('counts a page once that is drawn piece by piece', async () => {
    const background = await new Background().welcomed();
    await background.see(jobPage(null), '09:00:01');
    await background.see(jobPage(14), '09:00:04');
    await settled();
    expect((await readings(background)).map(({ at }) => at)).toEqual([at('09:00:04')]);
  });

  test('knows nothing of pages that may not be read, nor of the sample', async () => {
    const background = await new Background().welcomed();
    await background.get('set-settings', { id: newId(), change: { mode: 'never' } });
    await expect(background.see(jobPage(14), '09:00')).rejects.toThrow('mode');
    await settled();
    expect(await readings(background)).toEqual([]);
    const text = sampleFile(at('12:00'), { ...DEFAULT_SETTINGS, mode: 'badges' });
    await background.get('sample', { id: newId(), at: at('12:00'), text });
    expect(await readings(background)).toEqual([]);
  });
});

describe('the diagnostic report', () => {
  const SECRETS = ['Jane Roe', 'Paint a <b>fence</b>', 'jane@example.org', '2012345678901234567', 'call me on +1 555'];

  test('says what a fault can be found by, and not a word of jobs, clients or notes', async () => {
    const background = await new Background().welcomed();
    for (const [index, secret] of SECRETS.entries()) {
      const anchors = { [`jobs[0].${secret}`]: secret, 'jobs[0].title': secret, [secret]: 'words' };
      const diagnostics = [
        { field: secret, reason: 'absent' as const, anchors: [secret] },
        { field: 'jobs[0].client.country', reason: 'conflict' as const, anchors: [secret, 'location'] },
      ];
      await background.see(
        { ...jobPage(14, { title: secret, location: secret, skills: [secret] }), anchors, diagnostics },
        `09:1${index}`,
      );
    }
    const sent = {
      jobUid: null,
      title: SECRETS[1] ?? '',
      sentAt: at('09:00'),
      base: 7,
      boost: 0,
      note: SECRETS[0] ?? '',
    };
    await background.get('log-add', { id: newId(), at: at('09:30'), entry: sent });
    await background.get('remind', {
      id: newId(),
      at: at('09:30'),
      about: SECRETS[3] ?? '',
      title: SECRETS[1] ?? '',
      day: '2026-10-04',
    });
    await settled();
    const state = await background.get('state', { uids: [] });
    const report = reportText(state, await readings(background), { own: '0.1.0', browser: 'Mozilla/5.0' });
    for (const secret of SECRETS) expect(report).not.toContain(secret);
    expect(report).toContain('Bidthrift 0.1.0\nMozilla/5.0\nreading: badges');
    expect(report).toContain('attention: follow-up');
    expect(report).toContain('records: 1 proposals, never exported');
    expect(report).toContain('jobs.client.country: conflict (other, location) × 1');
  });
});
