/**
 * `npm run bench [-- PART …]`: what the extension takes, as ratios of things measured in one run, as a Markdown table
 * for the README. Parts are page, load, ledger, popup and screens; without any, all of them.
 *
 * Wherever a program can be asked, it is processor time that is compared, and by the clock only what a person waits for.
 */
import { join } from 'node:path';
import { ledgerFigures } from './ledger.ts';
import { loadFigures } from './load.ts';
import { pageFigures } from './page.ts';
import { popupDataFigures } from './popup-data.ts';
import { screenFigures } from './screens.ts';
import { type Stored, storedPasts } from './stored.ts';
import { type Figure, table } from './table.ts';

const extension = join(process.env['BIDTHRIFT_DIST'] ?? 'dist', 'chrome');
let stored: Promise<Stored> | null = null;
const pasts = () => {
  stored ??= storedPasts();
  return stored;
};

const PARTS: Record<string, () => Promise<Figure[]>> = {
  page: () => pageFigures(extension),
  load: () => loadFigures(extension),
  ledger: ledgerFigures,
  popup: async () => popupDataFigures(await pasts()),
  screens: async () => screenFigures(extension, await pasts()),
};

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !Object.hasOwn(PARTS, name));
if (unknown.length > 0)
  throw new Error(`No such part: ${unknown.join(', ')}. There are ${Object.keys(PARTS).join(', ')}.`);

const figures: Figure[] = [];
for (const [name, part] of Object.entries(PARTS)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  console.error(`Measuring ${name} …`);
  figures.push(...(await part()));
}
process.stdout.write(`${table(figures)}\n`);
