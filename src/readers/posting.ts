/** The card that shows a proposal's job: on the apply page, after sending, and on a proposal's own page. */
import { jobUidIn } from '../core/ids.ts';
import type { Anchor, Said } from './notes.ts';
import type { Span, Survey } from './text.ts';
import { type Heading, headings } from './words.ts';

export interface Posting {
  /** The card's stretch of the survey's text. */
  from: number;
  to: number;
  /** What the card says below the job's title. */
  text: string;
  title: Anchor<string>[];
  uid: Anchor<string>[];
}

/** The class a survey must mark for the card to be found by it. */
export const CARD_CLASS = 'fe-job-details';

/** The site's own sections beside the card. */
const SECTION =
  /^(?:(?:proposal|additional) (?:details|settings)|(?:your proposed )?terms|your bid|hourly rate|cover letter|boost(?:ed| your) proposal.*|submit a proposal|about the client|bid to boost:)$/im;

/** What the client wrote, which may hold any words at all, those of the site included: a survey cuts it out. */
export function isDescription(el: Element): boolean {
  return el.id.startsWith('air3-truncation') || /(?:^|\s)description(?:\s|$)/.test(el.getAttribute('class') ?? '');
}

/** Finds the card by its class, else as what follows the heading "Job details" up to the page's next section. */
export function findPosting(seen: Survey): Posting | null {
  const heads = headings(seen);
  const card = seen.marks.get(`.${CARD_CLASS}`)?.[0];
  const label = heads.find((each) => /^job details$/i.test(each.text));
  const from = card?.from ?? label?.from;
  if (from === undefined) return null;
  const [first, second] = heads.filter((each) => each.from >= from && each !== label);
  // While the card is still empty the first heading is that of the next section.
  const title = first && !SECTION.test(first.text) ? first : undefined;
  const start = title?.to ?? label?.to ?? from;
  const to = card?.to ?? endOf(seen.text, start, title ? second : first);
  const shown = title && title.to <= to ? title.text || null : undefined;
  const links = (seen.marks.get('job') ?? []).filter((each) => each.from >= from && each.to <= to);
  return {
    from,
    to,
    text: seen.text.slice(start, to).trim(),
    title: [
      ['job-card', () => (card ? shown : undefined)],
      ['after-job-details', () => (label ? shown : undefined)],
    ],
    uid: [
      ['posting-link', () => same(seen.marks.get('open-original-posting') ?? [])],
      ['card-links', () => same(links)],
    ],
  };
}

/** Without its class the card ends where the page's next section begins, by its heading or by its first words. */
function endOf(text: string, start: number, next: Heading | undefined): number {
  if (next) return next.from;
  const words = text.slice(start).search(SECTION);
  return words < 0 ? text.length : start + words;
}

/** The one job that links lead to. */
function same(links: Span[]): Said<string> {
  const ids = new Set(links.map(({ el }) => jobUidIn(el.getAttribute('href') ?? '')));
  return ids.size > 1 ? null : [...ids][0];
}
