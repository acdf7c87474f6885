import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Wire } from '../../../src/content/env.ts';
import { type Talk, talkThrough } from '../../../src/content/talk.ts';
import type { Snapshot } from '../../../src/protocol/answers.ts';
import { done, type Reply, refused } from '../../../src/protocol/reply.ts';
import { job, NOW, reading } from '../background/badges/facts.ts';

/** Each question, with the means to answer it. */
interface Question {
  type: string;
  id?: string;
  answer(reply: Reply<unknown>): void;
}

let questions: Question[];
let orphaned: ReturnType<typeof vi.fn<() => void>>;
let talk: Talk;
beforeEach(() => {
  questions = [];
  visit = new AbortController();
  orphaned = vi.fn();
  const wire: Wire = {
    alive: () => true,
    now: () => NOW,
    listen: () => {},
    ask: ((type: string, question: { id?: string }) =>
      new Promise<unknown>((answer) => questions.push({ ...question, type, answer }))) as Wire['ask'],
  };
  talk = talkThrough(wire, orphaned);
});

const URL = 'https://www.upwork.com/jobs/~022012345678901234567';
const dear = reading({ jobs: [job({ connects: 22 })] });
let visit: AbortController;
const learn = (what = reading()) => talk.learn(URL, { reading: what }, visit.signal);
const snapshot = (sequence = 1): Snapshot => ({ sequence, badges: {}, verdict: null });
const types = () => questions.map(({ type }) => type);
/** Answers the oldest question, and lets what follows happen. */
const answer = async (reply: Reply<unknown>) => {
  questions.shift()?.answer(reply);
  for (let i = 0; i < 10; i++) await Promise.resolve();
};

describe('the same news', () => {
  test('is told once while its answer is under way, and whoever tells it again gets that answer', async () => {
    const both = [learn(), learn()];
    expect(types()).toEqual(['observe']);
    const said = snapshot();
    await answer(done(said));
    expect(await Promise.all(both)).toEqual([said, said]);
    expect(questions).toEqual([]);
  });

  test('is told once: then only what is known is asked', async () => {
    void learn();
    await answer(done(snapshot()));
    const said = snapshot(2);
    const again = learn();
    expect(await Promise.race([again, Promise.resolve('under way')])).toBe('under way');
    expect(types()).toEqual(['known']);
    await answer(done(said));
    expect(await again).toEqual(said);
  });

  test('is told again with the next reading when it did not arrive', async () => {
    void learn();
    await answer(refused('storage'));
    expect(types()).toEqual(['known']);
    await answer(refused('storage'));
    void learn();
    expect(types()).toEqual(['observe']);
  });

  test('that did not arrive is let be once the page is left', async () => {
    const told = learn();
    visit.abort();
    await answer(refused('storage'));
    expect([types(), await told]).toEqual([[], null]);
  });

  test('that did not arrive leaves both who told it with what is known', async () => {
    const both = [learn(), learn()];
    await answer(refused('storage'));
    expect(types()).toEqual(['known', 'known']);
    const said = snapshot();
    await answer(done(said));
    await answer(done(said));
    expect(await Promise.all(both)).toEqual([said, said]);
  });
});

describe('other news', () => {
  test('is told while an answer is under way, and is not forgotten when the older news fails', async () => {
    void learn();
    const later = learn(dear);
    expect(types()).toEqual(['observe', 'observe']);
    expect(new Set(questions.map(({ id }) => id)).size).toBe(2);
    await answer(refused('storage'));
    void learn(dear);
    expect(types()).toEqual(['observe', 'known']);
    const said = snapshot();
    await answer(done(said));
    expect(await later).toEqual(said);
  });
});

test('a description that is drawn after the rest is told, too: a post may ask for what is unsafe in it alone', async () => {
  const post = (text: string | null) => reading({ jobs: [job({ connects: 22, text })] });
  for (const text of [null, 'We need a fence.', 'We need a fence.']) {
    void learn(post(text));
    await answer(done(snapshot()));
  }
  expect(types()).toEqual(['known']);
  void learn(post('We need a fence. Pay $20 first.'));
  expect(types()).toEqual(['known', 'observe']);
});

test('a worker that died twice is not asked a third time', async () => {
  const told = talk.tell('open-rules', { rule: 'verdict' });
  await answer(refused('no-receiver'));
  expect(types()).toEqual(['open-rules']);
  await answer(refused('no-receiver'));
  expect(await told).toBeNull();
  expect([questions, orphaned.mock.calls]).toEqual([[], []]);
});

test('an extension that is gone ends the page, and is not asked again', async () => {
  const hello = talk.hello();
  await answer(refused('orphaned'));
  expect(await hello).toBeNull();
  expect([questions.length, orphaned.mock.calls.length]).toEqual([0, 1]);
});
