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

/** What the client wrote, which may hold any words at all, those of the site included: a survey cuts it out. */
export function isDescription(el: Element): boolean {
  return el.id.startsWith('air3-truncation') || /(?:^|\s)description(?:\s|$)/.test(el.getAttribute('class') ?? '');
}

/**
 * Finds the card by its class, else as what stands between the heading "Job details" and the heading after the title,
 * else (one proposal's page) by the link to the posting below the title.
 */
export function findPosting(seen: Survey): Posting | null {
  const heads = headings(seen);
  const links = seen.marks.get('job') ?? [];
  const card = seen.marks.get(`.${CARD_CLASS}`)?.[0];
  const link =
    seen.marks.get('open-original-posting')?.[0] ?? links.find((each) => says(seen, each, 'View job posting'));
  const label = heads.findIndex((each) => /^job details$/i.test(each.text));
  const above = heads.findLastIndex((each) => link !== undefined && each.to <= link.from);
  const first = label >= 0 ? label : above;
  if (!card && first < 0) return null;
  const from = card?.from ?? heads[first]?.from ?? 0;
  const to = card?.to ?? heads[label >= 0 ? label + 2 : above + 1]?.from ?? seen.text.length;
  const inside = heads.find((each, at) => each.from >= from && each.to <= to && at !== label);
  return {
    from,
    to,
    text: seen.text.slice(inside?.to ?? from, to).trim(),
    title: [
      ['job-card', () => (card ? named(inside) : undefined)],
      ['after-job-details', () => (label < 0 ? undefined : named(heads[label + 1]))],
      ['above-posting-link', () => (card || label >= 0 ? undefined : named(heads[above]))],
    ],
    uid: [
      ['posting-link', () => link && idOf(link.el)],
      [
        'card-links',
        () => same(links.filter((each) => each.from >= from && each.to <= to).map((each) => idOf(each.el))),
      ],
    ],
  };
}

function named(heading: Heading | undefined): Said<string> {
  return heading && (heading.text || null);
}

function says(seen: Survey, span: Span, words: string): boolean {
  return seen.text.slice(span.from, span.to).trim() === words;
}

function idOf(link: Element): string | null {
  return jobUidIn(link.getAttribute('href') ?? '');
}

function same(ids: (string | null)[]): Said<string> {
  return new Set(ids).size > 1 ? null : ids[0];
}
