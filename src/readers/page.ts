/** What a reader of one page kind is given, and what it gives back. */
import type { Reading } from '../core/job.ts';
import type { Notes } from './notes.ts';
import { isHidden } from './text.ts';

export interface Page {
  root: Document;
  url: string;
  /** The address is that of a panel over a list. */
  panel: boolean;
  /** ISO day the page was seen, where known. */
  today: string | null;
  /** The browser's translation is at work here: only ids and attributes are still the site's own. */
  translated: boolean;
  /** Reads fields by their anchors, and keeps reasons and anchor names. */
  notes: Notes;
}

/** The parts of the reading this kind can fill; null when the page is not of this kind after all. */
export type PageReader = (page: Page) => Partial<Reading> | null;

/** What translators leave behind, while they are at it too: Google's marks and wrappers, Microsoft's marks, another language. */
const TRANSLATED = 'html[class*="translated-"],html[lang]:not([lang=""],[lang^="en" i]),font font,[_msttexthash]';

/** Whether the page was rewritten by the browser's translation. */
export function isTranslated(root: Document): boolean {
  return root.querySelector(TRANSLATED) !== null;
}

/** A dialog lies over the page, and a bar leads away from it: both speak of something else. */
export function isOverlay(el: Element): boolean {
  return el.localName === 'dialog' || el.localName === 'nav' || el.getAttribute('role') === 'dialog';
}

/** The part of the page that is its own: the bar above it and the foot below it are on every page. */
export function regionOf(root: Document): Element {
  return root.querySelector('main, [role="main"]') ?? root.body ?? root.documentElement;
}

/** Whether neither an element nor what it stands in is hidden. */
export function isShown(el: Element, top?: ParentNode): boolean {
  for (let at: Element | null = el; at && at !== top; at = at.parentElement) if (isHidden(at)) return false;
  return true;
}
