/** Which elements of a list are jobs, one per job: what is inside such an element belongs to that job alone. */
import { jobUidIn } from '../core/ids.ts';
import { isShown } from './page.ts';
import { JOB_LINK } from './text.ts';

/**
 * Search: `article[data-ev-job-uid]`, 2024 to 2026, also before hydration. Old feed: `section` with the sublocation, 2024
 * to 2026. New feed, 2026: `[data-test="job-tile"]`, in which a `span` carries the sublocation and the id.
 */
const UNIT =
  'article[data-ev-job-uid],[data-ev-sublocation="job_feed_tile"],[data-test~="JobTile"],[data-test="job-tile"],.job-tile';

export interface Unit {
  el: Element;
  /** 19 digits, or 16 hex digits of an old job; null where neither a link nor an attribute tells. */
  uid: string | null;
}

/** The jobs of a list in page order, each once; what stands in an open panel is not part of the list. */
export function units(root: ParentNode): Unit[] {
  const hooked = [...root.querySelectorAll(UNIT)].map((el) => (el.localName === 'span' && el.parentElement) || el);
  const els = hooked.length > 0 ? hooked : byLinks(root);
  const seen = new Set<string>();
  const found: Unit[] = [];
  let outer: Element | null = null;
  for (const el of els) {
    if (outer?.contains(el) || el.closest('[role="dialog"],[role="tooltip"]') || !isShown(el)) continue;
    outer = el;
    const uid = uidOf(el);
    if (uid !== null && seen.has(uid)) continue;
    if (uid !== null) seen.add(uid);
    found.push({ el, uid });
  }
  return found;
}

/** The id of a list's job: an old hex id stands only in its link, so the link speaks first; two ids are no id. */
function uidOf(el: Element): string | null {
  const linked = new Set([...el.querySelectorAll('a[href*="~0"]')].map(jobOf).filter((uid) => uid !== null));
  const own = decimalOf(el) ?? decimalOf(el.querySelector('[data-ev-opening_uid],[data-ev-job-uid],[job-uid]'));
  if (linked.size > 1) return own !== null && linked.has(own) ? own : null;
  const [uid] = linked;
  if (uid !== undefined && own !== null && uid !== own && /^\d{17,}$/.test(uid)) return null;
  return uid ?? own;
}

function jobOf(link: Element): string | null {
  const href = link.getAttribute('href') ?? '';
  return JOB_LINK.test(href) ? jobUidIn(href) : null;
}

/** The id an element carries as the site's own mark. */
export function decimalOf(el: Element | null): string | null {
  for (const name of ['data-ev-job-uid', 'data-ev-opening_uid', 'job-uid']) {
    const value = el?.getAttribute(name) ?? '';
    if (/^\d{15,20}$/.test(value)) return value;
  }
  return null;
}

/** Whether two ids mean two jobs; an old hex id cannot be compared with the number of the same job. */
export function isAnother(own: string | null, uid: string | null): boolean {
  return own !== null && uid !== null && own !== uid && own.length === uid.length;
}

/** Where no hook is left: for each job that is linked, the largest element that links to no other job. */
function byLinks(root: ParentNode): Element[] {
  const links = [...root.querySelectorAll('a[href*="~0"]')].filter((a) => !a.closest('[role="dialog"],nav'));
  const owner = new Map<Element, string>();
  for (const link of links) {
    const uid = jobOf(link);
    if (uid === null) continue;
    for (let el = link.parentElement; el; el = el.parentElement) {
      const other = owner.get(el);
      if (other === undefined) owner.set(el, uid);
      else if (other !== uid) owner.set(el, '');
    }
  }
  const several = new Set([...owner.values()].filter((uid) => uid !== '')).size > 1;
  const tops: Element[] = [];
  for (const [el, uid] of owner) {
    const above = el.parentElement ? owner.get(el.parentElement) : undefined;
    const top = several ? above === '' : el.matches('article,section,li');
    if (uid !== '' && top) tops.push(el);
  }
  return tops.sort((a, b) => (a.compareDocumentPosition(b) & 4 ? -1 : 1));
}
