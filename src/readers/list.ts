/** A page that is a list of jobs. */
import type { Job } from '../core/job.ts';
import { blankJob } from './blank.ts';
import type { Page } from './page.ts';
import { readTile, type TileHooks } from './tile.ts';
import { type Unit, units } from './units.ts';

/** Signs that a part of the list is not drawn yet. */
const PLACEHOLDER = '[data-test="job-tile-placeholder"],[class*="skeleton"]';

/** The tiles of a list and what they say; null when this is no list after all, such as a challenge under its address. */
export function readList(page: Page, hooks: TileHooks): { jobs: Job[]; units: Unit[] } | null {
  const { root, notes } = page;
  const found = units(root);
  const loading = root.querySelector(PLACEHOLDER) !== null;
  if (found.length === 0 && !loading && isElsewhere(root)) return null;
  if (loading) notes.missing('jobs', 'loading', ['placeholder']);
  if (page.translated) return { units: found, jobs: found.map(({ uid }) => ({ ...blankJob(), uid })) };
  return { units: found, jobs: found.map((unit, i) => readTile(unit, `jobs[${i}].`, hooks, notes)) };
}

/** Whether a page on which nothing was found is another page under this address. */
export function isElsewhere(root: Document): boolean {
  return (
    !root.querySelector('main') || /^(?:challenge|just a moment|access denied|upwork login)\b/i.test(root.title.trim())
  );
}
