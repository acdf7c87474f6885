import type { Area } from '../../platform/ports.ts';
import type { Chain } from './migrations/chain.ts';
import { type Opened, openStore } from './store.ts';

/**
 * Opens the records and brings them to the chain's version in one commit of their own. Interrupted, it starts over: the
 * old head and all it points to stay as they were. Throws a StorageFailure, or the error of a step that failed; nothing
 * was written then.
 */
export async function openMigrated(area: Area, chain: Chain<number>, born: number): Promise<Opened> {
  const opened = await openStore(area, chain.version, born);
  if (opened.state === 'newer' || opened.store.version === chain.version) return opened;
  const { store } = opened;
  const names = store.names();
  const values = await store.readAll(names.map((name) => ({ name, decode: (value: unknown) => value })));
  // What is lost is not there for any step; the commit would forget the damage, and the person is to be told of it.
  const before = new Map(names.flatMap((name, index) => (values[index] === undefined ? [] : [[name, values[index]]])));
  const damage = [...store.damage];
  const after = chain.run(before, store.version);
  const gone = names.filter((name) => !after.has(name)).map((name) => ({ name, value: undefined }));
  await store.commit([...gone, ...[...after].map(([name, value]) => ({ name, value }))]);
  // Opened anew: what the store has cached are values as they lie, not as their kinds decode them.
  const again = await openStore(area, chain.version, born);
  if (again.state === 'ready') again.store.damage.push(...damage);
  return again;
}
