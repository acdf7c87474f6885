import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { StorageFailure } from '../../../src/background/store/reading-keys.ts';
import { type Change, type Kind, openStore, type Store } from '../../../src/background/store/store.ts';
import { DISK, type Fault, MemoryArea, QUOTA } from '../../twins/area.ts';

const VERSION = 1;
const BORN = 1_000;

function text(name: string): Kind<string> {
  return { name, decode: (value) => (typeof value === 'string' ? value : null) };
}
async function open(area: MemoryArea): Promise<Store> {
  const opened = await openStore(area, VERSION, BORN);
  if (opened.state !== 'ready') throw new Error(opened.state);
  return opened.store;
}
/** What a new worker would find, by name. */
async function contents(area: MemoryArea): Promise<Record<string, unknown>> {
  const store = await open(area);
  const names = store.names();
  const values = await store.readAll(names.map(text));
  return Object.fromEntries(names.map((name, index) => [name, values[index]] as const).sort());
}
async function filled(...commits: Change[][]): Promise<MemoryArea> {
  const area = new MemoryArea();
  for (const changes of commits) await (await open(area)).commit(changes);
  return area;
}
const put = (name: string, value: unknown): Change => ({ name, value });
/** How a failing storage fails: quota or disk. */
const codeOf = (failing: Promise<unknown>) =>
  failing.then(
    () => 'none',
    (error: unknown) => (error instanceof StorageFailure ? error.code : String(error)),
  );

describe('records', () => {
  test('that were written are there for the next worker', async () => {
    const area = await filled([put('one', 'A'), put('two', 'B')], [put('one', 'C')]);
    expect(await contents(area)).toEqual({ one: 'C', two: 'B' });
    expect((await open(area)).sequence).toBe(BORN + 2);
  });

  test('that were taken out are gone, and may come back', async () => {
    const area = await filled([put('one', 'A'), put('two', 'B')], [put('one', undefined)]);
    expect(await contents(area)).toEqual({ two: 'B' });
    await (await open(area)).commit([put('one', 'D')]);
    expect(await contents(area)).toEqual({ one: 'D', two: 'B' });
  });

  test('are written in one set, and only those that changed', async () => {
    const area = await filled([put('one', 'A'), put('two', 'B')]);
    const before = area.operations.length;
    await (await open(area)).commit([put('two', 'C')]);
    const sets = area.operations.slice(before).filter(({ kind }) => kind === 'set');
    expect(sets.map(({ keys }) => keys?.filter((key) => !key.startsWith('head:')))).toEqual([['two:b']]);
  });

  test('of an empty storage begin with the number they are told', async () => {
    const store = await open(new MemoryArea());
    expect([store.sequence, store.names()]).toEqual([BORN, []]);
  });
});

describe('a commit that fails', () => {
  test.each([
    [QUOTA, 'quota'],
    [DISK, 'storage'],
  ])('says why (%s) and leaves what was', async (error, code) => {
    const area = await filled([put('one', 'A')]);
    const store = await open(area);
    area.fault = ({ kind }) => (kind === 'set' ? { kind: 'throw', error } : null);
    expect(await codeOf(store.commit([put('one', 'B')]))).toBe(code);
    area.fault = () => null;
    expect(await contents(area)).toEqual({ one: 'A' });
  });

  test('after any number of its keys leaves the state before or after, whole', async () => {
    const command = fc.array(fc.tuple(fc.constantFrom('one', 'two', 'three'), fc.option(fc.string())), {
      minLength: 1,
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(command, { minLength: 1, maxLength: 6 }),
        fc.nat(5),
        fc.infiniteStream(fc.boolean()),
        async (commands, keys, order) => {
          const area = new MemoryArea();
          let expected: Record<string, unknown> = {};
          for (const changes of commands) {
            const list = changes.map(([name, value]) => put(name, value ?? undefined));
            const after = { ...expected, ...Object.fromEntries(list.map(({ name, value }) => [name, value])) };
            const next = Object.fromEntries(
              Object.entries(after)
                .filter(([, value]) => value !== undefined)
                .sort(),
            );
            const store = await open(area);
            const fails: Fault | null = order.next().value ? { kind: 'half', keys, killed: false } : null;
            area.fault = ({ kind }) => (kind === 'set' ? fails : null);
            const result = await codeOf(store.commit(list));
            area.fault = () => null;
            const found = await contents(area);
            if (result === 'none') expect(found).toEqual(next);
            else expect([expected, next]).toContainEqual(found);
            expected = found;
          }
        },
      ),
    );
  });
});

describe('a storage that was damaged', () => {
  test('in one record gives its former copy, says so once, and keeps the damaged one aside', async () => {
    const area = await filled([put('one', 'A'), put('two', 'B')], [put('one', 'C')], [put('two', 'D')]);
    area.data.set('one:b', JSON.stringify({ version: 1, sequence: BORN + 2, value: 7 }));
    const store = await open(area);
    expect(await store.read(text('one'))).toBe('A');
    expect(store.damage).toEqual([{ name: 'one', kept: 'older' }]);
    await store.commit([put('two', 'E')]);
    const again = await open(area);
    expect(await again.read(text('one'))).toBe('A');
    expect(again.damage).toEqual([]);
    expect(area.all()[`aside/one/${BORN + 2}`]).toEqual({ version: 1, sequence: BORN + 2, value: 7 });
    await store.commit([put('two', 'F')]);
    const { keys } = area.operations.findLast(({ kind }) => kind === 'set') ?? {};
    expect(keys?.filter((key) => key.startsWith('aside/'))).toEqual([]);
  });

  test('in both copies of a record loses that record alone', async () => {
    const area = await filled([put('one', 'A'), put('two', 'B')], [put('one', 'C')], [put('two', 'D')]);
    area.data.set('one:a', 'null');
    area.data.set('one:b', '"junk"');
    const store = await open(area);
    expect(await store.read(text('one'))).toBeUndefined();
    expect(store.damage).toEqual([{ name: 'one', kept: 'lost' }]);
    await store.commit([]);
    expect(await contents(area)).toEqual({ two: 'D' });
  });

  test('in a record of the last commit goes back to the state before it', async () => {
    const area = await filled([put('one', 'A')], [put('one', 'B'), put('two', 'C')]);
    area.data.set('one:b', '17');
    const store = await open(area);
    expect(await store.readAll([text('one'), text('two')])).toEqual(['A', undefined]);
    expect(store.damage).toEqual([{ name: 'one', kept: 'older' }]);
  });

  test('never takes what a torn commit left for a former copy', async () => {
    const area = await filled([put('one', 'A'), put('two', 'B')], [put('two', 'C')], [put('two', 'D')]);
    area.data.set('one:b', JSON.stringify({ version: 1, sequence: BORN + 4, value: 'never committed' }));
    area.data.set('one:a', '"junk"');
    expect(await (await open(area)).read(text('one'))).toBeUndefined();
  });

  test('by an old copy of one key is a damage like any other', async () => {
    const area = await filled([put('one', 'A')], [put('one', 'B')], [put('one', 'C')], [put('two', 'D')]);
    area.data.set('one:a', JSON.stringify({ version: 1, sequence: BORN + 1, value: 'A' }));
    const store = await open(area);
    expect(await store.read(text('one'))).toBe('B');
    expect(store.damage).toEqual([{ name: 'one', kept: 'older' }]);
  });

  test('in one key that the browser cannot read still gives all others', async () => {
    const area = await filled([put('one', 'A'), put('two', 'B')], [put('one', 'C')], [put('two', 'D')]);
    area.unreadable.add('one:b');
    expect(await contents(area)).toEqual({ one: 'A', two: 'D' });
  });

  test('in a head gives the state of the other head', async () => {
    const area = await filled([put('one', 'A')], [put('one', 'B')]);
    const newest = Object.entries(area.all()).find(
      ([key, value]) => key.startsWith('head:') && (value as { sequence: number }).sequence === BORN + 2,
    );
    area.data.set(newest?.[0] ?? '', '"junk"');
    expect(await contents(area)).toEqual({ one: 'A' });
  });

  test('in both heads gives the newest of each record, and says so', async () => {
    const area = await filled([put('one', 'A'), put('two', 'B')], [put('one', 'C')]);
    area.data.set('head:a', '{}');
    area.data.delete('head:b');
    const store = await open(area);
    expect(await store.readAll([text('one'), text('two')])).toEqual(['C', 'B']);
    expect(store.damage).toEqual([{ name: 'head', kept: 'older' }]);
    await store.commit([put('two', 'E')]);
    expect(await contents(area)).toEqual({ one: 'C', two: 'E' });
  });

  test('in both heads gives the newest of each record in whichever slot it lies', async () => {
    const area = await filled([put('one', 'A')], [put('one', 'B')], [put('one', 'C')], [put('two', 'D')]);
    for (const key of ['head:a', 'head:b']) area.data.set(key, '{}');
    expect(await contents(area)).toEqual({ one: 'C', two: 'D' });
  });

  test('only for now, once it was open, is no damage: nothing is put in the place of what cannot be read', async () => {
    const area = await filled([put('one', 'A')]);
    const store = await open(area);
    area.fault = ({ kind }) => (kind === 'get' ? { kind: 'throw', error: DISK } : null);
    expect(await codeOf(store.read(text('one')))).toBe('storage');
    area.fault = () => null;
    expect([await store.read(text('one')), store.damage]).toEqual(['A', []]);
  });

  test('as a whole, or only for now, is a failure: nothing is concluded from it', async () => {
    const area = await filled([put('one', 'A')]);
    area.fault = ({ kind }) => (kind === 'get' ? { kind: 'throw', error: DISK } : null);
    expect(await codeOf(open(area))).toBe('storage');
    area.fault = () => null;
    expect(await contents(area)).toEqual({ one: 'A' });
  });
});

describe('records of a newer version', () => {
  test.each(['head:a', 'head:b'])('are recognised by %s and never opened', async (key) => {
    const area = await filled([put('one', 'A')], [put('one', 'B')]);
    area.data.set(key, JSON.stringify({ version: 2, sequence: BORN + 9, whatever: [] }));
    const before = new Map(area.data);
    expect(await openStore(area, VERSION, BORN)).toEqual({ state: 'newer', version: 2 });
    expect(area.data).toEqual(before);
  });

  test('are recognised by their boxes where both heads are damaged', async () => {
    const area = new MemoryArea({ 'one:a': { version: 2, sequence: 4, value: 'A' } });
    expect(await openStore(area, VERSION, BORN)).toEqual({ state: 'newer', version: 2 });
  });
});
