/** Which part of the document is the job that the address means, and nothing but that job. */
import { jobUidIn } from '../core/ids.ts';
import { isShown } from './page.ts';
import { survey } from './text.ts';
import { decimalOf, isAnother } from './units.ts';

/** Job pages and panels of 2024 to 2026; the region's id says which job it is. */
const REGION = '[data-ev-sublocation="jobdetails"],.job-details-content';
/** A dialog that shows a job, by class (2025, 2026) or by what is in it. */
const PANEL = '.air3-slider-job-details-slider';
const DIALOG = `[role="dialog"],${PANEL}`;
const JOB_PART = `${REGION},${PANEL},[data-test~="Description"],[data-test-route*="job-details"]`;
const JOB_WORDS = /About the client|Activity on this job|Send a proposal for|Required Connects/;
/** Where a view carries the id of its own job. */
const OWN_ID =
  '[data-ev-sublocation="jobdetails"][data-ev-opening_uid],[job-uid],[data-test~="slider-open-in-new-window"]';

/** The element that is the job, or why there is none (yet). */
export type Scope = { el: Element } | 'loading';

/**
 * Finds the job's element. An open panel stands outside `<main>`, over a list or over another job that must not be
 * read; it is mounted empty and filled later, and while it changes jobs it may still show the one before.
 * @param panel the address is that of a panel over a list
 */
export function scopeOf(root: Document, url: string, panel: boolean): Scope {
  const uid = jobUidIn(url);
  const main = root.querySelector('main');
  const shown = (selector: string): Element[] => [...root.querySelectorAll(selector)].filter((el) => isShown(el));
  const regions = shown(REGION).filter((el) => panel || !main || main.contains(el));
  const named = regions.find((el) => uid !== null && ownUid(el) === uid);
  if (panel) {
    const dialogs = shown(DIALOG);
    const hooked = dialogs.filter((el) => el.matches(PANEL) || el.querySelector(JOB_PART));
    const open = hooked.length > 0 ? hooked : dialogs.filter((el) => JOB_WORDS.test(survey(el).text));
    const outer = named ? (named.closest(DIALOG) ?? named) : open.find((el) => !isAnother(ownUid(el), uid));
    if (outer) return { el: outer };
    if (open.length > 0) return 'loading';
  }
  const own = regions.filter((el) => !isAnother(ownUid(el), uid));
  const [first] = own;
  // Two jobs side by side and neither known by its id: nothing tells which of them is meant.
  const clear = named ?? (own.every((el) => first?.contains(el)) ? first : null);
  if (clear) return { el: clear };
  if (regions.length > 0) return 'loading';
  return main ? (panel ? 'loading' : { el: main }) : { el: root.body };
}

function ownUid(el: Element): string | null {
  const mark = el.matches(OWN_ID) ? el : el.querySelector(OWN_ID);
  return decimalOf(mark) ?? jobUidIn(mark?.getAttribute('href') ?? '');
}
