import { expect, test } from 'vitest';
import { sayBadges } from '../../../../src/background/badges/say.ts';
import { sayLine } from '../../../../src/background/badges/say-line.ts';
import type { KnownJob } from '../../../../src/protocol/answers.ts';
import { job, known, noon, OTHER, pageFacts, reading, say, settings, UID } from './facts.ts';

const lines = (facts: KnownJob | null) =>
  sayLine(facts, null, settings, say)?.lines.map(({ tone, text }) => [tone, text.replaceAll('\u00a0', ' ')]);

const last = { connects: 14, at: noon('10-03') };

test('a tile is silent about a job that no visit knows', () => {
  expect(sayLine(null, null, settings, say)).toBeNull();
  expect(sayLine(known(), null, settings, say)).toBeNull();
  expect(sayLine(known({ perhapsSent: { at: noon('10-03'), base: 12, boost: 0 } }), null, settings, say)).toBeNull();
});

test('a tile tells the cost that the person saw, in Connects and money', () => {
  expect(lines(known({ last }))).toEqual([['plain', '14 Connects ($2.10), seen 3 Oct']]);
});

test('a tile tells of a free job that it costs nothing, not that nothing is an amount', () => {
  expect(lines(known({ last: { connects: 0, at: noon('10-05') } }))).toEqual([
    ['plain', 'Costs no Connects, seen today'],
  ]);
});

test('a tile tells what was sent, and not its cost twice', () => {
  const sent = { at: noon('10-05'), base: 14, boost: 10 };
  expect(lines(known({ last, sent }))).toEqual([['done', 'Sent today, 14 Connects + 10 boost']]);
});

test('a tile tells that its job was skipped', () => {
  expect(lines(known({ last, skipped: noon('10-04') }))).toEqual([
    ['plain', 'Skipped yesterday'],
    ['plain', '14 Connects ($2.10), seen 3 Oct'],
  ]);
});

test('each tile of a list speaks for its own job alone', () => {
  const list = reading({ page: 'search', jobs: [job(), job({ uid: OTHER }), job({ uid: null })] });
  const all = pageFacts({ [OTHER]: known({ last }) });
  expect(Object.entries(sayBadges(list, all, settings, say)).map(([uid, { kind }]) => [uid, kind])).toEqual([
    [OTHER, 'line'],
  ]);
});

test('a job page has a card before anything is known, and an apply page offers no skipping', () => {
  expect(sayBadges(reading(), pageFacts(), settings, say)['']).toMatchObject({
    kind: 'card',
    main: '16 Connects',
    actions: [{ type: 'skip', word: { uid: UID, on: true } }, { type: 'remind' }],
  });
  const all = pageFacts({ [UID]: known({ last }) });
  expect(sayBadges(reading({ page: 'apply' }), all, settings, say)['']).toMatchObject({
    kind: 'card',
    actions: [],
  });
});

test('a page that is about no job, or of a kind that has no badges, has none', () => {
  expect(sayBadges(reading({ jobs: [] }), pageFacts(), settings, say)).toEqual({});
  expect(sayBadges(reading({ page: 'proposal' }), pageFacts(), settings, say)).toEqual({});
});

test('a job without an id cannot be skipped', () => {
  const nameless = reading({ jobs: [job({ uid: null, connects: 16 })] });
  expect(sayBadges(nameless, pageFacts(), settings, say)['']).toMatchObject({ actions: [] });
});

test('what an agency has is not told from the own balance', () => {
  const all = { ...pageFacts(), balance: { value: 46, at: noon('10-05') } };
  const after = (account: 'own' | 'agency' | null) =>
    sayBadges(reading({ page: 'apply', account }), all, settings, say)[''];
  expect(after('agency')).toMatchObject({ after: null, lines: [{ text: 'Your balance is not known yet' }] });
  expect(after('own')).toMatchObject({ after: '30 left after sending' });
  expect(after(null)).toMatchObject({ after: '30 left after sending' });
});
