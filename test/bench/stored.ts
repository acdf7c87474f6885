import { SETTINGS } from '../../src/background/records/settings.ts';
import { VERSION } from '../../src/background/store/migrations/index.ts';
import { openStore } from '../../src/background/store/store.ts';
import { emptyBook, type Fact, record, storedBook } from '../../src/core/ledger/index.ts';
import { DEFAULT_SETTINGS, type Mode } from '../../src/protocol/settings.ts';
import { MemoryArea } from '../twins/area.ts';
import { factsIn, pagesAround } from './past.ts';

/** The browser's storage after these facts were learnt, written by the store itself. */
export async function storedAfter(facts: readonly Fact[], mode: Mode): Promise<MemoryArea> {
  const area = new MemoryArea();
  const opened = await openStore(area, VERSION, 1);
  const recorded = record(emptyBook(), facts);
  if (opened.state !== 'ready' || 'needs' in recorded) throw new Error('An empty storage did not open as one.');
  const pages = Object.entries(storedBook(recorded.book)).map(([name, value]) => ({ name, value }));
  await opened.store.commit(pages);
  // The day goes on: the latest commit, which a waking worker looks through, is a small one.
  await opened.store.commit([{ name: SETTINGS.name, value: { ...DEFAULT_SETTINGS, mode } }]);
  return area;
}

/** Of the same person: after ten days, a hundred days and a thousand. */
export interface Stored {
  /** 100 proposals, 1,000 and 10,000. */
  few: MemoryArea;
  some: MemoryArea;
  many: MemoryArea;
}

export async function storedPasts(): Promise<Stored> {
  const after = (proposals: number) => storedAfter(factsIn(pagesAround(proposals)), 'badges');
  return { few: await after(100), some: await after(1_000), many: await after(10_000) };
}
