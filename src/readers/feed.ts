/** The feed, in the old application (`/nx/find-work/…`) and the new one (`/nx/s/find-work/…`). */
import { readList } from './list.ts';
import { isOverlay, type PageReader, regionOf } from './page.ts';
import { Sheet } from './sheet.ts';
import { survey } from './text.ts';
import type { TileHooks } from './tile.ts';
import { count } from './wordings.ts';

/** Hooks of the old feed, 2024 to 2026 unless a year is given; those of the new feed, seen in 2026, where they differ. */
const HOOKS: TileHooks = {
  title: ['job-title'],
  posted: ['posted-on'],
  // The first to 2026-04 on the last line, the second since 2026-08 on the first.
  proposals: ['proposals', 'proposals-tier'],
  type: ['job-type'],
  level: ['contractor-tier'],
  budget: ['budget'],
  time: ['duration'],
  text: ['job-description-text', 'JobDescription', '.line-clamp', '.job-description', '<p>'],
  skill: ['attr-item', '.air3-token'],
  payment: ['payment-verification-status'],
  stars: ['rating-minimal', '.ngm-rating-minimal'],
  spent: ['client-spendings'],
  country: ['client-country'],
};

const BALANCE = count('^Connects: #');

export const readFeed: PageReader = (page) => {
  const list = readList(page, HOOKS);
  if (!list) return null;
  const tiles = new Set(list.units.map(({ el }) => el));
  const side = new Sheet(
    survey(regionOf(page.root), undefined, (el) => tiles.has(el) || isOverlay(el)),
    page.notes,
    '',
    [],
  );
  return {
    jobs: list.jobs,
    balance: side.read('balance', ['connects-section'], [['words', side.words()]], BALANCE),
  };
};
