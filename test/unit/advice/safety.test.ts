import { expect, test, vi } from 'vitest';
import { safetyHits, sentencesOf } from '../../../src/core/advice/safety/find.ts';
import { SAFETY_IDS } from '../../../src/core/advice/safety/pattern.ts';
import { SAFETY_RULES } from '../../../src/core/advice/safety/rules.ts';
import { BORDERLINE } from './borderline-posts.ts';
import { FRESH_INNOCENT, FRESH_UNSAFE } from './fresh-posts.ts';
import { INNOCENT } from './innocent-posts.ts';
import { LOOK_ALIKES } from './look-alike-posts.ts';
import { MONEY_AND_TALK } from './money-and-talk-posts.ts';
import { MORE_LOOK_ALIKES } from './more-look-alikes.ts';
import { MORE_ORDINARY } from './more-ordinary-posts.ts';
import { ORDINARY } from './ordinary-posts.ts';
import { PLAIN } from './plain-posts.ts';
import { STRAIGHT_UNSAFE } from './straight-unsafe-posts.ts';
import { TRUST_INNOCENT } from './trust-innocent-posts.ts';
import { TRUST_UNSAFE } from './trust-unsafe-posts.ts';
import { UNSAFE } from './unsafe-posts.ts';
import { VARIED_UNSAFE } from './varied-unsafe-posts.ts';

const ALL_INNOCENT = [
  ...INNOCENT,
  ...FRESH_INNOCENT,
  ...LOOK_ALIKES,
  ...MORE_LOOK_ALIKES,
  ...PLAIN,
  ...BORDERLINE,
  ...ORDINARY,
  ...MORE_ORDINARY,
  ...MONEY_AND_TALK,
  ...TRUST_INNOCENT,
];

/** How many patterns are tried on a text in all. */
function closerLooks(text: string): number {
  const spies = SAFETY_RULES.flatMap(({ patterns }) => patterns.map(({ words }) => vi.spyOn(words, 'exec')));
  safetyHits(null, text);
  const tried = spies.reduce((sum, spy) => sum + spy.mock.calls.length, 0);
  for (const spy of spies) spy.mockRestore();
  return tried;
}

test('every rule is known by posts of its own, and the gravest is told first', () => {
  expect(SAFETY_RULES.map(({ id }) => id)).toEqual(SAFETY_IDS);
  const ids = [...UNSAFE, ...TRUST_UNSAFE].map(([id]) => id);
  for (const id of SAFETY_IDS) expect(ids.filter((each) => each === id).length, id).toBeGreaterThan(9);
});

test('there are posts enough of both kinds', () => {
  expect(UNSAFE.length).toBeGreaterThan(100);
  expect(INNOCENT.length).toBeGreaterThan(100);
});

test.each([...UNSAFE, ...FRESH_UNSAFE])('%s is found in: %s', (id, post, words) => {
  const hit = safetyHits(null, post).find((found) => found.id === id);
  expect(hit?.quote).toContain(words);
  expect(post).toContain(hit?.quote);
});

test.each([...VARIED_UNSAFE, ...STRAIGHT_UNSAFE, ...TRUST_UNSAFE])('%s is found in: %s', (id, post) => {
  const hit = safetyHits(null, post).find((found) => found.id === id);
  expect(post).toContain(hit?.quote);
});

test.each(ALL_INNOCENT)('nothing is found in: %s', (post) => {
  expect(safetyHits(null, post)).toEqual([]);
});

test('an unsafe sentence is quoted alone, wherever it stands among innocent ones', () => {
  const [before, after] = [INNOCENT.slice(20, 24).join(' '), INNOCENT.slice(40, 44).join(' ')];
  const sentence = 'Text me on WhatsApp for the interview.';
  expect(safetyHits('A title', `${before} ${sentence} ${after}`)).toEqual([
    { id: 'off-platform-contact', quote: sentence },
  ]);
});

test('no sentence that a pattern fits is passed over for want of a word', () => {
  const unsafe = [...UNSAFE, ...FRESH_UNSAFE, ...VARIED_UNSAFE, ...STRAIGHT_UNSAFE, ...TRUST_UNSAFE].map(
    ([, post]) => post,
  );
  const passedOver = [...unsafe, ...ALL_INNOCENT]
    .flatMap(sentencesOf)
    .flatMap((sentence) =>
      SAFETY_RULES.flatMap(({ about, patterns }) =>
        !about.test(sentence) && patterns.some(({ words }) => words.test(sentence)) ? [sentence] : [],
      ),
    );
  expect(passedOver).toEqual([]);
});

test('the title is looked at too', () => {
  expect(safetyHits('Unpaid test task for a writer', null)).toMatchObject([{ id: 'unpaid-work' }]);
});

test('a long description without full stops is quoted in part, around the words', () => {
  const filler = 'we need a careful and patient person for many small things '.repeat(40);
  const [hit] = safetyHits(null, `${filler} contact me on Telegram ${filler}`);
  expect(hit?.id).toBe('off-platform-contact');
  expect(hit?.quote).toContain('contact me on Telegram');
  expect(hit?.quote.length).toBeLessThan(250);
});

test('hostile lengths end in no time', () => {
  const started = process.cpuUsage();
  const pieces = [
    'you must pay ',
    'we pay in ',
    'a',
    'send your 1234567 ',
    'no not never pay ',
    'buy our review, and then ',
  ];
  pieces.push(
    'send us a photo of the front and back ',
    'let us use your account and your ',
    'leave a positive 5-star review ',
  );
  for (const piece of pieces) safetyHits(null, piece.repeat(200_000 / piece.length));
  // Of the processor, in microseconds: the clock would count what else the machine has to do.
  expect(process.cpuUsage(started).user).toBeLessThan(10_000_000);
});

test('plain prose gets no closer look, and an ordinary post far fewer than all', () => {
  const plain = 'The fence is forty metres long and has two gates that open to the garden behind the house. ';
  expect(closerLooks(plain.repeat(40))).toBe(0);
  const patterns = SAFETY_RULES.flatMap((rule) => rule.patterns).length;
  const sentences = ORDINARY.flatMap(sentencesOf).length;
  const tried = closerLooks(ORDINARY.join('\n'));
  expect(tried).toBeGreaterThan(0);
  expect(tried).toBeLessThan((sentences * patterns) / 2);
});

test('nothing known is nothing found', () => {
  expect(safetyHits(null, null)).toEqual([]);
  expect(safetyHits('', '')).toEqual([]);
});
