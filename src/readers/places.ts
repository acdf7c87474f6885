/** Where a badge about each job belongs: after what names the job, in a block of its own, beside no control. */
import { jobUidIn } from '../core/ids.ts';
import { regionOf } from './page.ts';
import { route } from './routes.ts';
import { scopeOf } from './scope.ts';
import { units } from './units.ts';

export interface Place {
  uid: string | null;
  /** The site's own node for this job: what changes in there changes nothing for another job. */
  unit: Element;
  /** The node to stand beside or in. */
  anchor: Element;
  where: 'before' | 'after' | 'first' | 'last';
}

const HEADING = 'h1,h2,h3,h4,h5';

/** The jobs on this page that can bear a badge, in page order; a job whose element is not there yet has no place. */
export function placesOf(root: Document, url: string): Place[] {
  const { page, panel } = route(url);
  if (page === 'search' || page === 'feed') return units(root).map(({ el, uid }) => ({ uid, unit: el, ...inTile(el) }));
  if (page === 'apply') {
    const unit = regionOf(root);
    return [{ uid: jobUidIn(url), unit, ...inForm(unit) }];
  }
  if (page !== 'job') return [];
  const scope = scopeOf(root, url, panel);
  return scope === 'loading' ? [] : [{ uid: jobUidIn(url), unit: scope.el, ...inView(scope.el) }];
}

type Spot = Pick<Place, 'anchor' | 'where'>;

/**
 * Below the block with the title, above the facts: in search `.job-tile-header`, in the feeds the first grid. Told by
 * structure alone, which outlived every name: the tile's own child that holds the title.
 */
function inTile(tile: Element): Spot {
  const title = tile.querySelector(HEADING);
  let box = tile;
  while (box.children.length === 1 && box.firstElementChild !== title && box.firstElementChild)
    box = box.firstElementChild;
  const head = [...box.children].find((child) => child.contains(title));
  return head && title ? { anchor: head, where: 'after' } : { anchor: tile, where: 'first' };
}

/** In the section with the title and `.posted-on-line` (2024 to 2026), at its end: wide or narrow, it is seen first. */
function inView(view: Element): Spot {
  const section = (view.querySelector('.posted-on-line') ?? view.querySelector(HEADING))?.closest('section');
  return section && view.contains(section) && section !== view
    ? { anchor: section, where: 'last' }
    : { anchor: view, where: 'first' };
}

/** Below the site's own words about the cost (2025, 2026), else below the page's heading. */
function inForm(form: Element): Spot {
  const widget = form.querySelector('.fe-job-proposals-connects-widget');
  if (widget) return { anchor: widget, where: 'after' };
  const heading = form.querySelector('h1');
  return heading ? { anchor: heading, where: 'after' } : { anchor: form, where: 'first' };
}

/**
 * Whether the page's own program has taken over the server's markup; to write into it earlier would break it. Null where
 * the page gives no sign: then only time tells. The Nuxt 2 apps carry a mark until then, and search names its tiles.
 */
export function isAlive(root: Document): boolean | null {
  if (root.querySelector('#__nuxt[data-server-rendered]')) return false;
  const tile = root.querySelector('article[data-ev-job-uid]');
  return tile ? tile.matches('[data-test~="JobTile"]') : null;
}
