/** My proposals: what was sent, what came of it as far as the list tells, and which proposals were boosted. */
import type { ProposalGroup, ProposalRow } from '../core/job.ts';
import type { Notes } from './notes.ts';
import { isShown, type PageReader, regionOf } from './page.ts';
import { proposalUidIn } from './proposal.ts';
import { Sheet } from './sheet.ts';
import { survey, textOf } from './text.ts';
import { BOOST, date } from './wordings.ts';

const TITLE_LINK = '[data-ev-label="jpn_list_details_link"]';
const ARCHIVE = '[data-ev-tab="archived"][aria-selected="true"]';
const BADGES = new Set(['in-the-money', 'outbid']);
const DATE = date('(?:Initiated|Received|Submitted|Sent) (?:on )?#');
const GROUPS = ['archived', 'submitted', 'active', 'invitation', 'offer'] as const;
const HEADING = /^(?:My proposals|Proposals and offers|(?:Active|Submitted|Archived) proposals\b.*)$/im;

export const readProposals: PageReader = ({ root, url, translated, notes }) => {
  const top = regionOf(root);
  const { text, loading } = survey(top);
  const tab = top.querySelector(ARCHIVE) || /\/archived\b/.test(url) ? 'archived' : '';
  const known = new Set<string>();
  const proposals: ProposalRow[] = [];
  let heading = '';
  notes.loading = loading;
  for (const el of top.querySelectorAll('h1,h2,h3,h4,h5,h6,a')) {
    const title = isShown(el, top) ? textOf(el) : '';
    const uid = proposalUidIn(el.getAttribute('href') ?? '');
    if (title && el.localName !== 'a') heading = title;
    if (!title || !(uid ? !known.has(uid) : el.matches(TITLE_LINK))) continue;
    if (uid) known.add(uid);
    const row = { uid, title: translated ? null : title };
    proposals.push({ ...row, ...readRow(el, [heading, tab], translated, `proposals[${proposals.length}].`, notes) });
  }
  if (proposals.length === 0) {
    if (!HEADING.test(text)) return null;
    if (loading) notes.missing('proposals', 'loading', ['rows']);
  }
  return { proposals };
};

/** @param around the site's words around the row that may name its group */
function readRow(link: Element, around: string[], translated: boolean, prefix: string, notes: Notes) {
  const el = link.closest('tr,li,[data-qa^="item"]') ?? link;
  const surveyed = (part: Element) => survey(part, BADGES, (each) => each === link);
  const { text, marks } = surveyed(el);
  // The badge stands beside the title; what else a row says does not speak of boosts.
  const cell = surveyed(link.closest('td') ?? el);
  const sheet = new Sheet(cell, notes, prefix);
  // A row may say it in other words: "not viewed" takes one that does not speak of it.
  const puzzling = marks.has('proposal-views-mark') || /\bviewed\b/i.test(text);
  const hooks = [el.getAttribute('data-ev-sublocation'), el.closest('[data-qa^="card-"]')?.getAttribute('data-qa')];
  return {
    group: sheet.field(
      'group',
      [...hooks, ...around].map((words) => ['words', () => groupIn(words ?? '')]),
    ),
    date: sheet.read('date', [], [['words', text]], DATE),
    boost: sheet.field<NonNullable<ProposalRow['boost']>>('boost', [
      ['class', () => (marks.has('.in-the-money') ? 'boosted' : undefined)],
      ['class', () => (marks.has('.outbid') ? 'outbid' : undefined)],
      ...sheet.anchors([], [['words', cell.text]], BOOST),
      ['no badge', () => ((translated ? cell.text : /boost/i.test(cell.text)) ? undefined : 'none')],
    ]),
    viewed: sheet.field('viewed', [
      ['words', () => /^Viewed by client$/im.test(text) || (translated || puzzling ? null : false)],
    ]),
  };
}

/**
 * A group by a hook or a heading of the site's: "submitted_proposals", "card-offers", "Active proposals (10)", "Invites from
 * clients (2)". The heading of the whole page, "Proposals and offers", is none.
 */
function groupIn(words: string): ProposalGroup | undefined {
  return GROUPS.find((group) => words.toLowerCase().replace('card-', '').startsWith(group.slice(0, 5)));
}
