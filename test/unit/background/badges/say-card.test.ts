import { describe, expect, test } from 'vitest';
import { phrasesFor } from '../../../../src/background/badges/phrases.ts';
import { type CardFacts, sayCard } from '../../../../src/background/badges/say-card.ts';
import type { KnownJob } from '../../../../src/protocol/answers.ts';
import { englishWords } from '../../ui/english.ts';
import { job, known, noon, say, settings, TODAY, UID } from './facts.ts';

const REMIND = 'Remind me';
const plainly = (text: string | null) => text?.replaceAll('\u00a0', ' ') ?? null;
const saidOf = (facts: Partial<CardFacts>) =>
  sayCard(
    {
      job: job(),
      known: null,
      advice: null,
      settings,
      onPage: null,
      remembered: null,
      canAct: true,
      reminder: null,
      justSaid: null,
      ...facts,
    },
    say,
  );
const card = (facts: Partial<CardFacts>) => {
  const said = saidOf(facts);
  const lines = said.lines.map(({ tone, text }) => [tone, plainly(text)]);
  return { ...said, main: plainly(said.main), lines, actions: said.actions.map(({ label }) => label) };
};

test('a job says its cost in Connects and money, and what is left', () => {
  expect(card({ job: job({ connects: 16, status: 'open' }), onPage: 46 })).toEqual({
    kind: 'card',
    label: 'Bidthrift: what this bid costs',
    verdict: null,
    main: '16 Connects',
    tone: 'plain',
    beside: '$2.40',
    after: '30 left after sending',
    lines: [],
    why: null,
    actions: ['Skip this job', REMIND],
    notDone: 'That was not saved. Please try again.',
  });
});

test('a bid that takes the last Connect leaves 0 and is no warning', () => {
  expect(card({ job: job({ connects: 16 }), onPage: 16 })).toMatchObject({ after: '0 left after sending', lines: [] });
});

test('a balance that does not suffice is said in words, and nothing is said to be left', () => {
  expect(card({ job: job({ connects: 16 }), onPage: 12 })).toMatchObject({
    after: null,
    lines: [['stop', 'Not enough Connects: you have 12, 4 are missing']],
  });
  expect(card({ job: job({ connects: 16 }), onPage: 15 }).lines).toEqual([
    ['stop', 'Not enough Connects: you have 15, 1 is missing'],
  ]);
});

test('a boost stands apart from the base, and the total counts', () => {
  const boosted = job({ connects: 20, total: 48, boost: { bids: [50], firstPlace: 51, own: 28 } });
  expect(card({ job: boosted, onPage: 189 })).toMatchObject({
    main: '48 Connects',
    beside: '$7.20',
    after: '141 left after sending',
    lines: [['plain', '20 for the proposal + 28 for the boost ($4.20)']],
  });
  // The base alone would be affordable.
  expect(card({ job: boosted, onPage: 40 }).lines).toContainEqual([
    'stop',
    'Not enough Connects: you have 40, 8 are missing',
  ]);
});

describe('a job that was bid on', () => {
  const sent = { at: noon('10-03'), base: 14, boost: 0 };

  test('says so in place of a cost that is not there any more', () => {
    expect(card({ known: known({ sent }), onPage: 30 })).toMatchObject({
      main: 'Sent 3 Oct, 14 Connects',
      tone: 'done',
      beside: null,
      after: null,
      actions: [REMIND],
    });
  });

  test('warns where a cost is still asked', () => {
    expect(card({ job: job({ connects: 14 }), known: known({ sent }), onPage: 30 })).toMatchObject({
      main: '14 Connects',
      after: null,
      lines: [['caution', 'You already bid on this. Sent 3 Oct, 14 Connects.']],
    });
  });

  test('tells the boost apart, and no amount where none is known', () => {
    expect(card({ known: known({ sent: { ...sent, boost: 10 } }) }).main).toBe('Sent 3 Oct, 14 Connects + 10 boost');
    expect(card({ known: known({ sent: { ...sent, base: null, boost: null } }) }).main).toBe('Sent 3 Oct');
  });
});

test('where the page says that a proposal was sent and the log has none, that is said in place of a cost', () => {
  const said = {
    main: 'You already applied, this page says',
    tone: 'done',
    beside: null,
    lines: [],
    actions: [REMIND],
  };
  expect(card({ job: job({ applied: true, status: 'open' }), onPage: 30 })).toMatchObject(said);
  expect(card({ job: job({ applied: true, connects: 14 }), onPage: 30 })).toMatchObject({
    main: '14 Connects',
    after: null,
    lines: [['caution', 'You already applied, this page says']],
  });
});

test('a changed cost is told beside what it was first', () => {
  const first = { connects: 12, at: noon('10-03') };
  expect(card({ job: job({ connects: 16 }), known: known({ first }), onPage: 46 }).lines).toEqual([
    ['caution', 'Went up: 12 when you first saw it, 3 Oct'],
  ]);
  expect(card({ job: job({ connects: 9 }), known: known({ first }), onPage: 46 }).lines).toEqual([
    ['plain', 'Went down: 12 when you first saw it, 3 Oct'],
  ]);
  expect(card({ job: job({ connects: 12 }), known: known({ first }), onPage: 46 }).lines).toEqual([]);
});

test('a boost that could not be read leaves the base, and says so', () => {
  const boost = { bids: [9, 8], firstPlace: 10, own: null };
  expect(card({ job: job({ connects: 16, boost }), onPage: 46 })).toMatchObject({
    main: '16 Connects',
    beside: null,
    after: null,
    lines: [['caution', 'Boost not read: a boost comes on top']],
  });
});

test('a cost that is not found is said to be so, with what is known and what is not', () => {
  const last = { connects: 14, at: noon('10-01') };
  expect(card({ known: known({ last }) })).toMatchObject({
    main: 'Cost not found on this page',
    beside: null,
    after: null,
    lines: [
      ['plain', '14 Connects when you last saw it, 1 Oct'],
      ['plain', 'Your balance is not known yet'],
    ],
  });
  expect(card({ onPage: 46 }).lines).toEqual([]);
});

test('a balance that is not on the page is used, with its day unless that is today', () => {
  const costs = job({ connects: 16 });
  expect(card({ job: costs, remembered: { value: 46, at: noon('10-05') } })).toMatchObject({
    after: '30 left after sending',
    lines: [],
  });
  expect(card({ job: costs, remembered: { value: 46, at: noon('10-04') } }).lines).toEqual([
    ['plain', 'Your balance: 46, seen yesterday'],
  ]);
  expect(card({ job: costs, onPage: 20, remembered: { value: 46, at: noon('09-01') } })).toMatchObject({
    after: '4 left after sending',
    lines: [],
  });
  expect(card({ job: costs })).toMatchObject({ after: null, lines: [['plain', 'Your balance is not known yet']] });
});

test.each([
  ['closed', 'Closed: takes no more proposals'],
  ['removed', 'Removed from Upwork'],
  ['private', 'Private: for invited freelancers only'],
] as const)('a job that is %s says that first, and what was sent below', (status, main) => {
  const sent = { at: noon('09-20'), base: 14, boost: null };
  expect(card({ job: job({ status }), known: known({ sent }) })).toMatchObject({
    main,
    beside: null,
    after: null,
    lines: [['done', 'Sent 20 Sept, 14 Connects']],
    actions: [],
  });
});

test('a bid that costs nothing says so', () => {
  expect(card({ job: job({ connects: 0 }), onPage: 46 })).toMatchObject({
    main: 'Costs no Connects',
    beside: null,
    after: '46 left after sending',
  });
});

test('a skipped job says since when, and offers the way back', () => {
  expect(card({ job: job({ connects: 16 }), known: known({ skipped: noon('10-04') }), onPage: 46 })).toMatchObject({
    lines: [['plain', 'Skipped yesterday']],
    actions: ['Skipped yesterday: undo'],
  });
});

test('an apply page whose sending was never confirmed is not held against anyone', () => {
  const said = card({
    job: job({ connects: 16 }),
    known: known({ perhapsSent: { at: noon('10-04'), base: 16, boost: 0 } }),
    onPage: 46,
  });
  expect(said).toMatchObject({ main: '16 Connects', lines: [] });
});

test('money, numbers and days are written as the interface writes them', () => {
  const abroad = phrasesFor(englishWords('en-IN'), { currency: 'EUR' }, TODAY);
  const facts = { job: job({ connects: 16 }), known: null, advice: null, settings, remembered: null };
  const said = sayCard({ ...facts, onPage: 1_234_567, canAct: true, reminder: null, justSaid: null }, abroad);
  expect(said.beside).toBe('€2.40');
  expect(said.after).toBe('12,34,551 left after sending');
  expect(plainly(abroad.day('2025-12-24T23:30:00-08:00'))).toBe('24 Dec 2025');
});

describe('what can be done from a card', () => {
  const actions = (facts: Parameters<typeof card>[0]) => {
    return saidOf(facts).actions.map(({ label, type, word }) => [label, type, word]);
  };
  const about = { uid: UID, title: 'A shop to repair' };
  const remind = [REMIND, 'remind', { about: UID, title: about.title, day: '2026-10-10' }];
  const last = { connects: 14, at: noon('10-01') };

  test('an open job can be skipped, and that taken back', () => {
    expect(actions({ job: job({ connects: 16 }) })).toEqual([
      ['Skip this job', 'skip', { ...about, on: true }],
      remind,
    ]);
    const skipped = known({ skipped: noon('10-04') });
    expect(actions({ known: skipped })).toEqual([['Skipped yesterday: undo', 'skip', { ...about, on: false }]]);
  });

  test('where the page says that one applied it can be logged, at the cost that is known and as one without a boost', () => {
    const word = { ...about, sentAt: null, base: 14, boost: 0 };
    const applied = { job: job({ applied: true }), known: known({ last }) };
    expect(actions(applied)).toEqual([['Log as sent, with no boost', 'log-sent', word], remind]);
    expect(actions({ job: job({ applied: true, connects: 9 }) })).toEqual([
      ['Log as sent, with no boost', 'log-sent', { ...word, base: 9 }],
      remind,
    ]);
    expect(actions({ job: job({ applied: true }) })).toEqual([remind]);
  });

  test('an apply page that was left can be said to be sent, at its moment and with what it said of the cost', () => {
    const sentAt = noon('10-04');
    const left = (base: number | null, boost: number | null) =>
      actions({ known: known({ last, perhapsSent: { at: sentAt, base, boost } }) });
    const skip = ['Skip this job', 'skip', { ...about, on: true }];
    expect(left(12, 6)).toEqual([['Log as sent', 'log-sent', { ...about, sentAt, base: 12, boost: 6 }], skip, remind]);
    expect(left(12, 0)).toEqual([['Log as sent', 'log-sent', { ...about, sentAt, base: 12, boost: 0 }], skip, remind]);
  });

  test('an apply page that was left without its boost read is logged only by the word that there was none', () => {
    const sentAt = noon('10-04');
    const word = { ...about, sentAt, base: 14, boost: 0 };
    const labels = (perhapsSent: NonNullable<KnownJob['perhapsSent']>) =>
      actions({ known: known({ last, perhapsSent }) })[0];
    const plain = ['Log as sent, with no boost', 'log-sent', word];
    expect(labels({ at: sentAt, base: 14, boost: null })).toEqual(plain);
    expect(labels({ at: sentAt, base: null, boost: null })).toEqual(plain);
  });

  test('what was just logged can be taken back, whatever is known by now', () => {
    const sent = known({ sent: { at: noon('10-05'), base: 14, boost: 0 } });
    expect(actions({ known: sent, justSaid: 'a-command' })).toEqual([
      ['Undo: not sent', 'undo', { of: 'a-command' }],
      remind,
    ]);
    expect(actions({ known: sent })).toEqual([remind]);
  });

  test('a reminder is set for so many days on, said on the card, and taken back by the next press', () => {
    const days = { ...settings, followUpDays: 1 };
    expect(actions({ settings: days }).at(-1)).toEqual([
      'Remind me',
      'remind',
      { about: UID, title: about.title, day: '2026-10-06' },
    ]);
    const set = card({ job: job({ connects: 16 }), onPage: 46, reminder: '2026-10-10' });
    expect(set.lines).toEqual([['plain', 'Reminds you 10 Oct']]);
    const come = (reminder: string) => card({ job: job({ connects: 16 }), onPage: 46, reminder }).lines[0]?.[1];
    expect(come('2026-10-06')).toBe('Reminds you 6 Oct');
    expect(come('2026-10-05')).toBe('You wanted to come back to this: today');
    expect(come('2026-10-03')).toBe('You wanted to come back to this: 3 Oct');
    expect(actions({ reminder: '2026-10-10' }).at(-1)).toEqual([
      'No reminder',
      'remind',
      { about: UID, title: about.title, day: null },
    ]);
    const closed = job({ status: 'closed' });
    expect(actions({ job: closed, reminder: '2026-10-10' }).map(([label]) => label)).toEqual(['No reminder']);
  });

  test('nothing can be done for a closed job, for one without an id, or on the way to apply', () => {
    expect(actions({ job: job({ status: 'closed' }) })).toEqual([]);
    expect(actions({ job: job({ uid: null, connects: 16 }) })).toEqual([]);
    expect(actions({ job: job({ connects: 16 }), canAct: false })).toEqual([]);
  });
});
