import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Reading } from '../../src/core/job.ts';
import { MemoryArea } from '../twins/area.ts';
import { applyPage, at, Background, jobPage, landing, newId, OTHER, UID } from '../unit/background/worker.ts';

/**
 * However the storage's answers are mixed up, and wherever the worker dies, the same commands leave the same records:
 * each sender asks again, under the same id, until it is answered. Commands whose meaning depends on their order (a tile
 * of a job that another page makes known) are left out.
 */

interface Command {
  type: 'observe' | 'skip' | 'log-add' | 'log-sent' | 'set-settings';
  question: object;
}

const SITE = 'https://www.upwork.com/';
const job = fc.constantFrom(UID, OTHER, '2012345678901230000');
/** Each moment is used once: the clock of one person does not stand still. */
const seconds = (minute: number) => `10:${String(minute).padStart(2, '0')}:00`;

const readings: fc.Arbitrary<Reading> = fc.oneof(
  fc.record({ uid: job, connects: fc.nat(30) }).map(({ uid, connects }) => jobPage(connects, { uid })),
  fc
    .record({ connects: fc.nat(20), boost: fc.nat(9), balance: fc.nat(90) })
    .map((drawn) => applyPage(drawn.connects, drawn.boost, drawn.balance)),
  fc.constantFrom(landing(), landing(null), landing('Mow a lawn', '2088888888888888888')),
);

const commands: fc.Arbitrary<Command[]> = fc
  .array(
    fc.oneof(
      {
        weight: 4,
        arbitrary: readings.map((reading) => ({ type: 'observe' as const, question: { url: SITE, reading } })),
      },
      fc
        .record({ uid: job, on: fc.boolean() })
        .map((drawn) => ({ type: 'skip' as const, question: { ...drawn, title: null } })),
      fc.nat(20).map((base) => ({
        type: 'log-add' as const,
        question: { entry: { jobUid: null, title: 'By hand', base, boost: 0, note: '' } },
      })),
      fc.record({ uid: job, base: fc.nat(20) }).map((drawn) => ({
        type: 'log-sent' as const,
        question: { ...drawn, title: null, sentAt: null, boost: 0 },
      })),
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map((list) =>
    list.map(({ type, question }, index) => {
      const moment = at(seconds(index));
      const timed = 'entry' in question ? { ...question, entry: { ...question.entry, sentAt: moment } } : question;
      return { type, question: { ...timed, id: newId(), at: moment } };
    }),
  );

/** What the person has in the end. */
async function belongings(area: MemoryArea): Promise<unknown> {
  const background = new Background(new MemoryArea(area.all()));
  const { text } = await background.get('export', { format: 'json' });
  const { entries } = await background.log();
  const { balance, attention } = await background.get('state', { uids: [] });
  return { records: JSON.parse(text), entries, balance, attention };
}

async function inOrder(list: readonly Command[]): Promise<unknown> {
  const background = await new Background().welcomed();
  for (const { type, question } of list) await background.ask(type, question as never);
  return belongings(background.browser.local);
}

/** All at once, every storage call waiting for its turn, with workers dying between any two of them. */
async function mixedUp(list: readonly Command[], turns: fc.Scheduler, deaths: ReadonlySet<number>): Promise<unknown> {
  const background = await new Background().welcomed();
  const { local } = background.browser;
  local.pause = () => turns.schedule(Promise.resolve());
  const waiting = new Set(list);
  const askAll = () => {
    for (const command of waiting)
      void background.ask(command.type, command.question as never).then(() => waiting.delete(command));
  };
  askAll();
  for (let turn = 0; waiting.size > 0; turn++) {
    // Whatever has no storage call under way may go on first.
    await new Promise((resolve) => setImmediate(resolve));
    if (deaths.has(turn)) {
      background.wake();
      askAll();
    } else if (turns.count() > 0) await turns.waitOne();
  }
  local.pause = async () => {};
  return belongings(local);
}

test('any mix of commands, answers and dying workers ends in the same records', async () => {
  let died = 0;
  await fc.assert(
    fc.asyncProperty(
      commands,
      fc.scheduler(),
      fc.uniqueArray(fc.nat(40), { maxLength: 6 }),
      async (list, turns, deaths) => {
        died += deaths.length;
        expect(await mixedUp(list, turns, new Set(deaths))).toEqual(await inOrder(list));
      },
    ),
    { numRuns: 60 },
  );
  expect(died).toBeGreaterThan(50);
});

test('commands that came twice, in another order, end in the same records', async () => {
  await fc.assert(
    fc.asyncProperty(
      commands.chain((list) =>
        fc.tuple(fc.constant(list), fc.shuffledSubarray([...list, ...list], { minLength: 2 * list.length })),
      ),
      async ([list, shuffled]) => {
        expect(await inOrder(shuffled)).toEqual(await inOrder(list));
      },
    ),
    { numRuns: 60 },
  );
});
