import { describe, expect, test } from 'vitest';
import { sayBoost, sayBoostRules } from '../../../../src/background/badges/say-boost.ts';
import { sayWhy } from '../../../../src/background/badges/say-why.ts';
import { type Advice, boostOn } from '../../../../src/core/advice/index.ts';
import rules from '../../../../src/core/rulebook/rules.json' with { type: 'json' };
import { advice, job, say } from './facts.ts';

/** A bid of 20 Connects with a boost of 28, on a job that pays 260 dollars after the fee. */
const WIN: Advice['winChance'] = [0.005, 0.0167, 0.05];
const boosted = (facts: Partial<Advice> = {}, connects = 28): Advice =>
  advice({
    cost: { connects: 20 + connects, money: (20 + connects) * 0.15, base: 20, boost: connects },
    pay: { value: 260 / 0.9, by: 'budget' },
    winChance: WIN,
    boost: boostOn(connects, 20, 260, WIN, { connectPrice: 0.15 }),
    ...facts,
  });
const offer = (boost: { firstPlace: number | null; own: number | null } | null) =>
  job({ connects: 20, boost: boost && { bids: [], ...boost } });
const why = (facts: Advice, boost: Parameters<typeof offer>[0]) =>
  sayBoostRules(facts, offer(boost), say).map(({ text, note }) => (note ? `${text} (${note})` : text));
const BACK = 'Comes back if it is outbid, or not in the top four when bidding ends';
const KEPT = 'Is kept in the top four at the end, or once the client acts on the boosted proposal';

describe('a boost that is set', () => {
  test('says on the card what it must bring by itself', () => {
    // 28 Connects are 4.20 dollars: one win of 260 pays for 62 of them.
    expect(sayBoost(boosted(), say)).toEqual([
      { tone: 'plain', text: 'The boost pays if 1 in 62 such bids is won only because of it' },
    ]);
  });

  test('that costs all that the job would bring can never pay, and says so', () => {
    expect(sayBoost(boosted({}, 2000), say)).toEqual([
      { tone: 'caution', text: 'The boost costs all that the job would bring' },
    ]);
    expect(why(boosted({}, 2000), { firstPlace: null, own: 2000 })).toEqual([BACK, KEPT]);
  });

  test('says under Why how far the chance would have to grow, when it comes back and when not', () => {
    expect(why(boosted(), { firstPlace: 23, own: 28 })).toEqual([
      'The chance to win would have to grow from 1 in 60 to 1 in 30 (1.3 to 4.2 times as likely, 2 in the middle)',
      BACK,
      KEPT,
    ]);
  });

  test('is weighed by nothing where the pay is not known', () => {
    const unknown = boosted({ pay: null, boost: boostOn(28, 20, null, WIN, { connectPrice: 0.15 }) });
    expect(sayBoost(unknown, say)).toEqual([]);
    expect(why(unknown, { firstPlace: null, own: 28 })).toEqual([BACK, KEPT]);
  });
});

describe('a boost that the page asks for', () => {
  const plain = boosted({ boost: null, cost: { connects: 20, money: 3, base: 20, boost: 0 } });

  test('is told under Why with what first place costs and would have to bring', () => {
    expect(sayBoost(plain, say)).toEqual([]);
    expect(why(plain, { firstPlace: 51, own: 0 })[0]).toBe(
      'First place asks 51 Connects now: it pays if 1 in 34 such bids is won only because of it',
    );
  });

  test('is not told beside a boost that offers as much', () => {
    const texts = (firstPlace: number) => why(boosted(), { firstPlace, own: 28 });
    expect(texts(29).some((text) => text.startsWith('First place'))).toBe(true);
    expect(texts(28).some((text) => text.startsWith('First place'))).toBe(false);
  });

  test('is told beside a boost that does not reach first place', () => {
    expect(why(boosted(), { firstPlace: 51, own: 28 })[1]).toMatch(/^First place asks 51 Connects now: it pays/);
  });

  test('has its price alone where nobody can tell what it must bring', () => {
    for (const facts of [{ pay: null }, { cost: { connects: 0, money: 0, base: 0, boost: 0 } }])
      expect(why({ ...plain, ...facts }, { firstPlace: 51, own: 0 })[0]).toBe('First place asks 51 Connects now');
  });

  test('is not there on a page without a place for it', () => {
    expect(why(plain, null)).toEqual([]);
    const titles = sayWhy(plain, offer(null), say).parts.map(({ title }) => title);
    expect(titles).not.toContain('The boost');
  });
});

test('what becomes of a boost rests on rules of the rulebook', () => {
  const ids = new Set<string | undefined>(rules.map(({ id }) => id));
  const rested = sayBoostRules(boosted(), offer({ firstPlace: null, own: 28 }), say).flatMap(({ rule }) => rule ?? []);
  expect(rested).toHaveLength(2);
  expect(rested.filter((id) => !ids.has(id))).toEqual([]);
});
