/** Where on a page something can be said about what it shows. Looks only; what is put there is not decided here. */

import { jobUidIn } from '../core/ids.ts';
import { CARDS, statementIn } from './history-rows.ts';
import { isOther } from './job.ts';
import { CLASSES, layOut } from './layout.ts';
import { Notes } from './notes.ts';
import { isShown, regionOf } from './page.ts';
import { isWritten } from './posting.ts';
import { proposalUidIn } from './proposal.ts';
import { route } from './routes.ts';
import { scopeOf } from './scope.ts';
import { Sheet } from './sheet.ts';
import { fold, has, isBlock, survey } from './text.ts';
import { units } from './units.ts';
import { place } from './wordings.ts';

/** A place for one job, one proposal or a whole statement: `where` a new node goes, as seen from the anchor. */
export interface Place {
  anchor: Element;
  where: 'before' | 'after' | 'first' | 'last';
  /** The element that is the job: a tile, a page's region, a panel; or the row, or the statement. */
  unit: Element;
  /** The job's id; on My proposals the proposal's; "send" for the place below the button that sends. */
  uid: string | null;
}

/** The wordings of the cost, and of the balance that may stand on the next line. */
const COST = place('Send a proposal for|Required Connects to submit|required Connects? \\(|This proposal requires');
const BALANCE = /^\s*Available Connects/;
const HEADING = 'h1,h2,h3,h4';
const SEND = /^Send for [\d,]+ Connects?$/;

/**
 * A place in each tile of a list, below its heading; in each row of My proposals, below its title; above the rows of
 * Connects History; the one place of a job's page, panel or apply page, below the cost or else below the title, and on
 * an apply page another below the button that sends; or of a proposal's own page, below its heading. Empty where nothing
 * of that is drawn yet and on all other pages.
 */
export function placesOf(root: Document, url: string): Place[] {
  const { page, panel } = route(url);
  if (page === 'search' || page === 'feed') return units(root).map(({ el, uid }) => ({ ...below(el), unit: el, uid }));
  if (page === 'proposals') return rowsIn(regionOf(root));
  if (page === 'connects-history') return aboveRows(regionOf(root));
  if (page === 'proposal') return belowHeading(regionOf(root));
  if (page !== 'job' && page !== 'apply') return [];
  const scope = page === 'job' ? scopeOf(root, url, panel) : { el: regionOf(root) };
  if (scope === 'loading') return [];
  const anchor = costIn(scope.el, jobUidIn(url)) ?? headingIn(scope.el);
  const send = page === 'apply' ? belowSend(scope.el) : [];
  return anchor ? [{ anchor, where: 'after', unit: scope.el, uid: null }, ...send] : send;
}

/**
 * Whether the page's own program has taken over the markup the server sent; null where nothing tells. Nuxt 2 takes a mark
 * off its root when it does (and alone has a layout node), Vue 3 puts one on.
 */
export function isAlive(root: Document): boolean | null {
  const app = root.getElementById('__nuxt');
  if (!app) return null;
  if (app.hasAttribute('data-server-rendered')) return false;
  return root.getElementById('__layout') !== null || app.hasAttribute('data-v-app') || null;
}

/** Behind the part of a tile that holds its heading: the heading itself may stand in a box of a fixed height. */
function below(tile: Element): Pick<Place, 'anchor' | 'where'> {
  let part: Element | null = headingIn(tile);
  while (part && part.parentElement !== tile) part = part.parentElement;
  return part ? { anchor: part, where: 'after' } : { anchor: tile, where: 'first' };
}

/**
 * Below the one button that says what sending takes, and below all that stands beside it: nothing that can be pressed
 * moves when something is put there.
 */
function belowSend(form: Element): Place[] {
  const [button, another] = [...form.querySelectorAll('button')].filter(
    (each) => SEND.test(fold(each.textContent ?? '')) && isShown(each, form),
  );
  const anchor = another ? null : button?.closest('footer');
  return anchor ? [{ anchor, where: 'after', unit: form, uid: 'send' }] : [];
}

/** The page's own heading, as far as it has one. */
function belowHeading(top: Element): Place[] {
  const anchor = headingIn(top);
  return anchor ? [{ anchor, where: 'after', unit: top, uid: null }] : [];
}

/** The link of each proposal, once. */
function rowsIn(top: Element): Place[] {
  const places = new Map<string, Place>();
  for (const anchor of top.querySelectorAll('a')) {
    const uid = proposalUidIn(anchor.getAttribute('href') ?? '');
    if (!uid || places.has(uid) || !/\S/.test(anchor.textContent ?? '') || !isShown(anchor, top)) continue;
    places.set(uid, { anchor, where: 'after', unit: anchor.closest('tr,li') ?? anchor, uid });
  }
  return [...places.values()];
}

/** The rows stand on the page twice, for wide and for narrow windows: above both. */
function aboveRows(top: Element): Place[] {
  const list = statementIn(top)?.el;
  if (!list) return [];
  const cards = top.querySelector(CARDS);
  let anchor = list;
  while (cards && anchor.parentElement && !anchor.parentElement.contains(cards)) anchor = anchor.parentElement;
  return [{ anchor, where: 'before', unit: list, uid: null }];
}

function headingIn(el: Element): Element | null {
  return (
    [...el.querySelectorAll(HEADING)].find((each) => /\S/.test(each.textContent ?? '') && isShown(each, el)) ?? null
  );
}

/** What stands side by side in a row is no line of its own. */
function isRow(el: Element | null): boolean {
  const classes = el?.getAttribute('class') ?? '';
  return has(classes, 'd-flex') || has(classes, 'd-inline-flex');
}

/** The block that says the cost, with the balance where that follows at once. */
function costIn(el: Element, uid: string | null): Element | null {
  const seen = survey(el, CLASSES, (part) => isOther(part, uid) || isWritten(part));
  const sheet = new Sheet(seen, new Notes(), '');
  layOut(sheet);
  const at = sheet.index(COST);
  const piece = at < 0 ? undefined : seen.pieces.findLast((each) => each.at <= at);
  let block = piece?.node.parentElement ?? null;
  while (block && block !== el && !(isBlock(block) && !isRow(block.parentElement))) block = block.parentElement;
  if (!block || block === el) return null;
  const next = block.nextElementSibling ?? block.parentElement?.nextElementSibling;
  return next && BALANCE.test(next.textContent ?? '') ? next : block;
}
