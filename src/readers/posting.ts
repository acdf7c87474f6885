/** A page about one proposal, and the job it shows on a card: before sending, after it, and ever since. */
import { jobUidIn } from '../core/ids.ts';
import type { Anchor, Notes } from './notes.ts';
import { isOverlay, regionOf } from './page.ts';
import { Sheet } from './sheet.ts';
import { survey } from './text.ts';

/** The letter of a proposal that was sent stands in a `.break`, as the description does on a job's page. */
const WRITTEN = '[id^="air3-truncation"],.description,.questions-area,.break';
/** The heading that stands in the title's place while the card is still empty: that of the page's next section. */
const SECTION = /^your |terms$/i;

/** What people wrote, which may hold any words at all, those of the site included: a survey cuts it out. */
export function isWritten(el: Element): boolean {
  return el.matches(WRITTEN);
}

export interface Posting {
  /** The page without what people wrote. */
  sheet: Sheet;
  /** All that the site says on it. */
  words: string;
  /** Whether there is a card. */
  shown: boolean;
  title: Anchor<string>[];
  uid: Anchor<string>[];
}

/** Surveys the page and finds the card by its class, else by its heading. @param prefix as a sheet takes it */
export function postingIn(root: Document, notes: Notes, prefix: string): Posting {
  const apart = (el: Element): boolean => isWritten(el) || isOverlay(el);
  const seen = survey(regionOf(root), new Set(['fe-job-details']), apart);
  const sheet = new Sheet(seen, notes, prefix);
  const heads = (seen.marks.get('h') ?? []).map((span) => ({ ...span, text: sheet.text(span) }));
  const card = seen.marks.get('.fe-job-details')?.[0] ?? heads.find(({ text }) => /^job details$/i.test(text));
  const title = heads.find(({ from, text }) => card && from >= card.from && !/^(?:job details)?$/i.test(text));
  const named = title && !SECTION.test(title.text) ? title : undefined;
  if (named) sheet.masks.push(named);
  notes.loading = seen.loading;
  return {
    sheet,
    words: sheet.words(),
    shown: card !== undefined,
    title: [['heading', () => named?.text]],
    uid: (seen.marks.get('open-original-posting') ?? seen.marks.get('job') ?? []).map(({ el }) => [
      'link',
      () => jobUidIn(el.getAttribute('href') ?? ''),
    ]),
  };
}
