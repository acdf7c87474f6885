import { beforeAll, describe, expect, test } from 'vitest';
import { draftOf, readChange, readDraft } from '../../../src/options/entry-draft.ts';
import { figureIn } from '../../../src/options/settings/figure-field.tsx';
import type { LogEntry } from '../../../src/protocol/answers.ts';
import { speak } from '../../../src/ui/words.ts';
import { englishWords } from '../ui/english.ts';

beforeAll(() => speak(englishWords()));

const NOW = '2026-11-22T12:00:00+01:00';
const draft = {
  title: ' Repair café logo ',
  job: 'https://www.upwork.com/jobs/Logo_~021991000000000000001/?source=rss',
  base: '14',
  boost: '',
  sent: '2026-10-03T09:00',
  note: '',
};
const entry: LogEntry = {
  id: 'a',
  jobUid: '1991000000000000001',
  title: null,
  sentAt: '2026-10-03T09:00:27-07:00',
  how: 'page',
  unshown: false,
  fixed: false,
  base: null,
  boost: null,
  returned: 0,
  outlook: 'unknown',
  boostOutlook: null,
  outcome: 'pending',
  note: '',
};

describe('a proposal typed in by hand', () => {
  test('is understood', () => {
    const read = readDraft(draft, NOW);
    expect(read).toMatchObject({
      ok: true,
      value: { title: 'Repair café logo', jobUid: '1991000000000000001', base: 14, boost: 0, note: '' },
    });
    if (read.ok) expect(new Date(read.value.sentAt).getTime()).toBe(new Date('2026-10-03T09:00').getTime());
  });

  test.each([
    ['1991000000000000001', '1991000000000000001'],
    ['https://www.upwork.com/jobs/~01ABCDEF0123456789', 'abcdef0123456789'],
    ['', null],
  ])('knows the job by %j', (job, jobUid) => {
    expect(readDraft({ ...draft, job }, NOW)).toMatchObject({ ok: true, value: { jobUid } });
  });

  test.each([
    ['title', '   '],
    ['job', 'https://example.com/jobs/1'],
    ['base', ''],
    ['base', '1.5'],
    ['base', '-3'],
    ['base', '10000'],
    ['boost', 'many'],
    ['sent', ''],
    ['sent', '2027-10-03T09:00'],
  ])('says what is wrong with %s %j, and with nothing else', (name, value) => {
    const read = readDraft({ ...draft, [name]: value }, NOW);
    expect(read.ok ? null : Object.keys(read.errors)).toEqual([name]);
  });
});

describe('an entry that is put right', () => {
  test('whose day alone is known, or not even that, is not judged for it', () => {
    for (const sentAt of ['2026-10-03', null]) {
      const dated = { ...entry, sentAt };
      expect(readChange({ ...draftOf(dated, ''), note: 'n' }, dated, NOW)).toEqual({ ok: true, value: { note: 'n' } });
    }
  });

  test('that lies in the future can have its note changed, and its day put right, not put further off', () => {
    const ahead = { ...entry, sentAt: '2027-10-03T09:00:27-07:00' };
    const before = draftOf(ahead, '');
    expect(readChange({ ...before, note: 'n' }, ahead, NOW)).toEqual({ ok: true, value: { note: 'n' } });
    expect(readChange({ ...before, sent: '2026-10-03T09:00' }, ahead, NOW)).toMatchObject({ ok: true });
    expect(readChange({ ...before, sent: '2027-10-04T09:00' }, ahead, NOW)).toMatchObject({ ok: false });
  });

  test('changes only what was touched: what was never known is neither judged nor lost', () => {
    const before = draftOf(entry, '');
    expect(readChange(before, entry, NOW)).toEqual({ ok: true, value: {} });
    expect(readChange({ ...before, note: ' by phone ' }, entry, NOW)).toEqual({
      ok: true,
      value: { note: 'by phone' },
    });
    expect(readChange({ ...before, base: '12' }, entry, NOW)).toEqual({ ok: true, value: { base: 12 } });
  });

  test('can lose its job, and cannot get one that is none', () => {
    const before = draftOf(entry, '');
    expect(readChange({ ...before, job: '' }, entry, NOW)).toEqual({ ok: true, value: { jobUid: null } });
    expect(readChange({ ...before, job: 'no link' }, entry, NOW)).toMatchObject({ ok: false });
  });

  test('cannot lose a title that was touched', () => {
    const titled = { ...entry, title: 'Old' };
    expect(readChange({ ...draftOf(titled, ''), title: '' }, titled, NOW)).toMatchObject({ ok: false });
  });
});

test.each([
  ['0.15', 0.15],
  ['0,125', 0.125],
  ['100', 100],
  ['0', 0],
  ['100.01', null],
  ['-1', null],
  ['.15', null],
  ['free', null],
  ['0.1234', null],
  ['', null],
])('a figure from 0 to 100 typed as %j is %j', (text, figure) => {
  expect(figureIn(text, 0, 100)).toBe(figure);
});

test('a whole figure takes no comma and no point', () => {
  expect(['7', '7.0', '7,5'].map((text) => figureIn(text, 1, 60, true))).toEqual([7, null, null]);
});
