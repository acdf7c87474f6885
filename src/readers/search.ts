/** Search results, and the saved jobs among them. */
import { readList } from './list.ts';
import type { PageReader } from './page.ts';
import type { TileHooks } from './tile.ts';

/** Each hook was on all search pages from 2024 to 2026 unless its year is given. */
const HOOKS: TileHooks = {
  title: ['job-tile-title-link'],
  posted: ['job-pubilshed-date'],
  // Beside the posted time since 2026-08, on the last line before that.
  proposals: ['proposals-tier'],
  type: ['job-type-label'],
  level: ['experience-level'],
  budget: ['is-fixed-price'],
  time: ['duration-label'],
  // Hydrated pages only; as sent by the server the description is a bare paragraph.
  text: ['JobDescription', '<p>'],
  skill: ['token', '.air3-token'],
  payment: ['payment-verified'],
  stars: [],
  spent: ['total-spent'],
  country: ['location'],
};

export const readSearch: PageReader = (page) => {
  const list = readList(page, HOOKS);
  return list && { jobs: list.jobs };
};
