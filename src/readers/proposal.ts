/**
 * One proposal's own page, and the page that follows sending. Little is known about either, so only what their words
 * say outright is taken.
 */
import type { ProposalRow } from '../core/job.ts';
import { isTranslated, type PageReader, regionOf } from './page.ts';
import { CARD_CLASS, findPosting, isDescription } from './posting.ts';
import { survey } from './text.ts';
import { connectsIn } from './words.ts';

const FRAME = new Set(['header', 'nav', 'footer']);

/** The proposal an address leads to. */
export function proposalUidIn(address: string): string | undefined {
  return /\/proposals\/(?:interview\/)?(?:uid\/)?(\d{15,20})(?=[/?#]|$)/.exec(address)?.[1];
}

export const readProposal: PageReader = ({ root, url, notes }) => {
  const address = new URL(url);
  const seen = survey(regionOf(root), new Set([CARD_CLASS]), (el) => FRAME.has(el.localName) || isDescription(el));
  const card = findPosting(seen);
  // An address proves nothing: a page that speaks of no proposal is an error, a login, a challenge.
  if (!card && !seen.marks.has('proposal-details') && !/\bproposals?\b/i.test(seen.text)) return null;
  notes.loading = seen.loading;
  const translated = isTranslated(root);
  if (translated) notes.missing('proposals[0]', 'unreadable', ['translated']);
  const rest = card ? `${seen.text.slice(0, card.from)}\n${seen.text.slice(card.to)}` : seen.text;
  const proposal: ProposalRow = {
    uid: proposalUidIn(url) ?? null,
    title: translated ? null : notes.field('proposals[0].title', card?.title ?? []),
    group: null,
    date: null,
    boost: notes.field('proposals[0].boost', [['bid-set', () => boostIn(rest)]]),
    viewed: notes.field('proposals[0].viewed', [
      ['words', () => (/^Viewed by client/im.test(rest) ? true : undefined)],
    ]),
    jobUid: notes.field('proposals[0].jobUid', card?.uid ?? []),
  };
  return { sent: isSent(address) ? true : null, proposals: [proposal] };
};

/** The marketplace leads here with "?success" right after sending. */
function isSent(address: URL): boolean {
  return address.searchParams.has('success') && !/^(?:false|0)$/i.test(address.searchParams.get('success') ?? '');
}

function boostIn(rest: string): 'boosted' | 'outbid' | undefined | null {
  if (/^Boost outbid$/im.test(rest)) return 'outbid';
  const bid = connectsIn(rest, 'Your bid is set to N');
  return bid == null ? bid : bid > 0 ? 'boosted' : null;
}
