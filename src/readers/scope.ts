/** Which part of the document is the job that the address means, and nothing but that job. */
import { jobUidIn } from '../core/ids.ts';
import { isHidden, survey } from './text.ts';
import { decimalOf } from './units.ts';

/** Job pages and panels of 2024 to 2026; the region's id says which job it is. */
const REGION = '[data-ev-sublocation="jobdetails"],.job-details-content';
/** A dialog that shows a job, by class (2025, 2026) or by what is in it. */
const PANEL = '.air3-slider-job-details-slider';
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
  if (panel) {
    const dialogs = [...root.querySelectorAll(`[role="dialog"],${PANEL}`)].filter((el) => !isHidden(el));
    const hooked = dialogs.filter((el) => el.matches(PANEL) || el.querySelector(JOB_PART));
    const open = hooked.length > 0 ? hooked : dialogs.filter((el) => JOB_WORDS.test(survey(el).text));
    const [outer] = open.filter((el) => !isForeign(el, uid));
    if (outer) return { el: outer };
    if (open.length > 0) return 'loading';
  }
  const main = root.querySelector('main');
  const regions = [...root.querySelectorAll(REGION)].filter((el) => !isHidden(el));
  const own = regions.filter((el) => !isForeign(el, uid));
  const named = own.find((el) => uid !== null && ownUid(el) === uid);
  const region = named ?? own.find((el) => main?.contains(el)) ?? own[0];
  if (region) return { el: region };
  if (regions.length > 0) return 'loading';
  if (main) return panel ? 'loading' : { el: main };
  return { el: root.body };
}

function ownUid(el: Element): string | null {
  const mark = el.matches(OWN_ID) ? el : el.querySelector(OWN_ID);
  return decimalOf(mark) ?? jobUidIn(mark?.getAttribute('href') ?? '');
}

/** A view of another job than the address means; an old hex id cannot be compared with the number beside it. */
function isForeign(el: Element, uid: string | null): boolean {
  const own = ownUid(el);
  return own !== null && uid !== null && own !== uid && own.length === uid.length;
}
