/** My proposals: what was sent, what came of it as far as the list tells, and which proposals were boosted. */
import type { ProposalGroup, ProposalRow } from '../core/job.ts';
import { day } from './grammar.ts';
import type { Notes, Said } from './notes.ts';
import { isTranslated, type PageReader, regionOf } from './page.ts';
import { proposalUidIn } from './proposal.ts';
import { type Survey, survey, textOf } from './text.ts';
import { type Heading, headings, under, wording } from './words.ts';

const BADGE = new Set(['in-the-money', 'outbid']);
const DATE = '([A-Z][a-z]{2,8}\\.? \\d{1,2}, \\d{4})';
const TITLE_LINK = 'jpn_list_details_link';

export const readProposals: PageReader = ({ root, url, notes }) => {
  const top = regionOf(root);
  const seen = survey(top);
  const links = titleLinks(seen);
  const drawn = seen.marks.has('page-title') || /^My proposals$/im.test(seen.text);
  if (!drawn && links.size === 0) return null;
  notes.loading = seen.loading;
  const archive = isArchive(top, url);
  const translated = isTranslated(root);
  if (translated) notes.missing('proposals', 'unreadable', ['translated']);
  const heads = headings(seen);
  const proposals = [...links].map(([link, at], index): ProposalRow => {
    const heading = heads.findLast((each) => each.from <= at);
    return readRow({ link, heading, archive, translated }, `proposals[${index}]`, notes);
  });
  if (proposals.length === 0 && seen.loading) notes.missing('proposals', 'loading', ['rows']);
  return { proposals };
};

/** The links that name a proposal, each proposal once, with their places in the text. */
function titleLinks(seen: Survey): Map<Element, number> {
  const links = new Map<Element, number>();
  const known = new Set<string>();
  for (const { at, node } of seen.pieces) {
    const link = node.parentElement?.closest('a');
    if (!link || links.has(link)) continue;
    const uid = uidOf(link);
    if (uid === undefined ? link.getAttribute('data-ev-label') !== TITLE_LINK : known.has(uid)) continue;
    if (uid !== undefined) known.add(uid);
    links.set(link, at);
  }
  return links;
}

/** The archive is a tab of its own, and an address of its own. */
function isArchive(top: Element, url: string): boolean {
  const tab = top.querySelector('[data-ev-tab="archived"][aria-selected="true"]');
  return tab !== null || /\/archived\/?$/.test(new URL(url).pathname);
}

interface Row {
  link: Element;
  heading: Heading | undefined;
  archive: boolean;
  translated: boolean;
}

function readRow({ link, heading, archive, translated }: Row, field: string, notes: Notes): ProposalRow {
  const el = link.closest('tr, li, [data-qa^="item"]') ?? link.parentElement ?? link;
  const seen = survey(el, BADGE, (each) => each === link);
  const card = el.closest('[data-qa^="card-"]')?.getAttribute('data-qa');
  return {
    uid: uidOf(link) ?? null,
    title: translated ? null : textOf(link) || null,
    group: notes.field(`${field}.group`, [
      ['row', () => groupIn(el.getAttribute('data-ev-sublocation'))],
      ['card', () => groupIn(card)],
      ['heading', () => groupIn(heading?.text)],
      ['archive', () => (archive ? 'archived' : undefined)],
    ]),
    date: notes.field(`${field}.date`, [
      ['time-slot', () => wording(under(seen, 'time-slot') ?? '', new RegExp(DATE, 'g'), day)],
      [
        'label',
        () => wording(seen.text, new RegExp(`(?:Initiated|Received|Submitted|Sent)(?: on)? ${DATE}`, 'g'), day),
      ],
    ]),
    boost: notes.field(`${field}.boost`, [
      ['badge', () => boostByClass(seen)],
      ['label', () => boostByWords(link, translated)],
    ]),
    viewed: notes.field(`${field}.viewed`, [['views', () => viewedIn(seen, translated)]]),
  };
}

function uidOf(link: Element): string | undefined {
  return proposalUidIn(link.getAttribute('href') ?? '');
}

/** A group by a hook or a heading of the site's: "submitted_proposals", "card-invitations", "Active proposals (10)". */
function groupIn(words: string | null | undefined): ProposalGroup | undefined {
  if (!words) return undefined;
  if (/archived/i.test(words)) return 'archived';
  if (/submitted/i.test(words)) return 'submitted';
  if (/^(?:card-)?active|candidacies/i.test(words)) return 'active';
  if (/\binvit/i.test(words)) return 'invitation';
  return /^(?:card-)?offers?\b/i.test(words) ? 'offer' : undefined;
}

function boostByClass(seen: Survey): Said<'boosted' | 'outbid'> {
  const [won, lost] = [seen.marks.has('.in-the-money'), seen.marks.has('.outbid')];
  if (won && lost) return null;
  return won ? 'boosted' : lost ? 'outbid' : undefined;
}

/** The badge stands beside the title; what else may stand there does not speak of boosts. */
function boostByWords(link: Element, translated: boolean): Said<'boosted' | 'outbid' | 'none'> {
  const beside = survey(link.closest('td') ?? link.parentElement ?? link, undefined, (each) => each === link).text;
  if (/^Boosted$/im.test(beside)) return 'boosted';
  if (/^Boost outbid$/im.test(beside)) return 'outbid';
  return /boost/i.test(beside) || (translated && beside !== '') ? null : 'none';
}

/** @param bare the words that would say so may have been translated */
function viewedIn(seen: Survey, bare: boolean): Said<boolean> {
  if (/^Viewed by client/im.test(seen.text)) return true;
  const mark = seen.marks.has('proposal-views-mark');
  return bare || mark ? null : false;
}
