import { start } from '../../src/background/start.ts';
import type { MemoryArea } from '../twins/area.ts';
import { MemoryBrowser, POPUP } from '../twins/browser.ts';
import { medians, spentOn } from './measure.ts';
import { NOW } from './past.ts';
import type { Stored } from './stored.ts';
import type { Figure } from './table.ts';

/** What the background takes to answer the popup, over a storage in memory: the same for few proposals and for many. */
export async function popupDataFigures(stored: Stored): Promise<Figure[]> {
  const [few, some, many] = [popup(stored.few), popup(stored.some), popup(stored.many)];
  const woken = await medians(11, { few: few.woken, some: some.woken, many: many.woken });
  const awake = await medians(15, { few: few.awake, some: some.awake, many: many.awake });
  return [
    {
      what: 'the popup’s data with 10,000 proposals',
      ratios: [
        ['against 1,000', awake.many / awake.some],
        ['against 100', awake.many / awake.few],
      ],
      read: 'near 1 against 1,000: it looks at the latest months alone, which 100 proposals of ten days do not fill.',
    },
    {
      what: 'the same, asked of a worker that has just started',
      ratios: [
        ['against 1,000', woken.many / woken.some],
        ['against 100', woken.many / woken.few],
      ],
      read: 'likewise: only these months are read from the storage.',
    },
  ];
}

function popup(area: MemoryArea) {
  const browser = new MemoryBrowser(area);
  const ask = async () => {
    const reply = await browser.send({ type: 'state', uids: [] }, POPUP);
    if (!reply.ok) throw new Error(`No answer for the popup: ${reply.error.code}`);
  };
  /** A new worker; that it also draws the toolbar's icon anew is part of waking. */
  const wake = () => {
    browser.kill();
    start(browser, () => NOW);
  };
  wake();
  return {
    woken: () => {
      wake();
      return spentOn(ask);
    },
    awake: () => spentOn(ask),
  };
}
