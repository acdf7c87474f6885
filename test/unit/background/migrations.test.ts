import { describe, expect, test } from 'vitest';
import { openMigrated } from '../../../src/background/store/migrate.ts';
import { Chain, type Migration, type Records } from '../../../src/background/store/migrations/chain.ts';
import { openStore, type Store } from '../../../src/background/store/store.ts';
import { DISK, MemoryArea } from '../../twins/area.ts';

/** Two invented steps: a price in dollars becomes mills, then the record gets another name. */
const toMills: Migration<1, 2> = {
  from: 1,
  to: 2,
  up(records) {
    const next = new Map(records);
    const price = next.get('price');
    if (typeof price === 'number') next.set('price', price * 1000);
    return next;
  },
};
const renamed: Migration<2, 3> = {
  from: 2,
  to: 3,
  up(records) {
    const next = new Map(records);
    if (next.has('price')) next.set('connect-price', next.get('price'));
    next.delete('price');
    return next;
  },
};
const CHAIN = Chain.from(1).step(toMills).step(renamed);

async function stored(values: Record<string, unknown>): Promise<MemoryArea> {
  const area = new MemoryArea();
  const opened = await openStore(area, 1, 100);
  if (opened.state !== 'ready') throw new Error('a new storage opens');
  await opened.store.commit(Object.entries(values).map(([name, value]) => ({ name, value })));
  return area;
}
async function values(store: Store): Promise<Record<string, unknown>> {
  const names = store.names();
  const all = await store.readAll(names.map((name) => ({ name, decode: (value: unknown) => value })));
  return Object.fromEntries(names.map((name, index) => [name, all[index]]));
}
async function migrated(area: MemoryArea, chain: Chain<number> = CHAIN): Promise<Record<string, unknown>> {
  const opened = await openMigrated(area, chain, 100);
  if (opened.state !== 'ready') throw new Error(opened.state);
  expect(opened.store.version).toBe(chain.version);
  return values(opened.store);
}

describe('records of an older version', () => {
  test('arrive in the shape of this one, and others are untouched', async () => {
    expect(await migrated(await stored({ price: 0.15, other: ['x'] }))).toEqual({
      'connect-price': 150,
      other: ['x'],
    });
  });

  test('that are missing stay missing', async () => {
    expect(await migrated(await stored({ other: 1 }))).toEqual({ other: 1 });
  });

  test('of another shape than expected are passed on as they are', async () => {
    expect(await migrated(await stored({ price: '15 cents' }))).toEqual({ 'connect-price': '15 cents' });
  });

  test('from halfway along the chain take only the steps that are left', async () => {
    const area = await stored({ price: 0.15 });
    await migrated(area, Chain.from(1).step(toMills));
    expect(await migrated(area)).toEqual({ 'connect-price': 150 });
  });

  test('are migrated once', async () => {
    const area = await stored({ price: 0.15 });
    await migrated(area);
    const sets = area.operations.filter(({ kind }) => kind === 'set').length;
    await migrated(area);
    expect(area.operations.filter(({ kind }) => kind === 'set')).toHaveLength(sets);
  });
});

test('records that are found damaged on the way are told of, put aside, and never seen by a step', async () => {
  const area = await stored({ price: 0.15, other: 1 });
  const older = await openStore(area, 1, 100);
  if (older.state === 'ready') await older.store.commit([{ name: 'other', value: 2 }]);
  area.data.set('price:a', '"junk"');
  const opened = await openMigrated(area, CHAIN, 100);
  if (opened.state !== 'ready') throw new Error(opened.state);
  expect(await values(opened.store)).toEqual({ other: 2 });
  expect(opened.store.damage).toEqual([{ name: 'price', kept: 'lost' }]);
  expect(area.all()).toMatchObject({ 'aside/price/101': 'junk' });
});

describe('a migration', () => {
  test('interrupted at any key starts over and ends the same', async () => {
    for (let keys = 0; keys <= 4; keys++) {
      const area = await stored({ price: 0.15, other: 1 });
      area.fault = ({ kind }) => (kind === 'set' ? { kind: 'half', keys, killed: false } : null);
      await openMigrated(area, CHAIN, 100).catch(() => undefined);
      area.fault = () => null;
      expect(await migrated(area)).toEqual({ 'connect-price': 150, other: 1 });
    }
  });

  test('that fails leaves everything as it was', async () => {
    const area = await stored({ price: 0.15 });
    const before = new Map(area.data);
    const broken: Migration<1, 2> = {
      from: 1,
      to: 2,
      up(): Map<string, unknown> {
        throw new Error('a bug');
      },
    };
    await expect(openMigrated(area, Chain.from(1).step(broken), 100)).rejects.toThrow('a bug');
    area.fault = ({ kind }) => (kind === 'set' ? { kind: 'throw', error: DISK } : null);
    await expect(openMigrated(area, CHAIN, 100)).rejects.toThrow(DISK.message);
    expect(area.data).toEqual(before);
  });

  test('never touches records that are newer than the chain', async () => {
    const area = await stored({ price: 0.15 });
    await migrated(area);
    const before = new Map(area.data);
    const older: Chain<number> = Chain.from(1).step(toMills);
    expect(await openMigrated(area, older, 100)).toEqual({ state: 'newer', version: 3 });
    expect(area.data).toEqual(before);
  });

  test('needs a way from where the records are', () => {
    const records: Records = new Map();
    expect(() => CHAIN.run(records, 0)).toThrow('no way from version 0 to 3');
  });

  test('that would leave a gap does not compile', () => {
    // @ts-expect-error the step begins at version 2
    expect(Chain.from(1).step(renamed).version).toBe(3);
  });
});
