/**
 * One proposal's own page, and the page that follows sending. Little is known about either, so only what their words
 * say outright is taken.
 */
import type { PageReader } from './page.ts';
import { postingIn } from './posting.ts';
import { BOOST } from './wordings.ts';

/** The proposal an address leads to. */
export function proposalUidIn(address: string): string | null {
  return /\/proposals\/(?:interview\/)?(?:uid\/)?(\d{15,20})(?=[/?#]|$)/.exec(address)?.[1] ?? null;
}

export const readProposal: PageReader = ({ root, url, translated, notes }) => {
  const posting = postingIn(root, notes, 'proposals[0].');
  const { sheet, title, uid } = posting;
  // An address proves nothing: a page that speaks of no proposal is an error, a login, a challenge.
  if (!posting.shown && !/your propos|proposal details/i.test(posting.words)) return null;
  // The letter is of some length, and nothing may mark it.
  sheet.maskProse(200);
  const words = sheet.words();
  return {
    // The marketplace leads here with "?success" right after sending.
    sent: /[?&]success(?:[&#]|$|=(?!0|false))/i.test(url) || null,
    proposals: [
      {
        uid: proposalUidIn(url),
        title: translated ? null : sheet.field('title', title),
        group: null,
        date: null,
        boost: sheet.read('boost', [], [['words', words]], BOOST),
        viewed: /^Viewed by client/im.test(words) || null,
        jobUid: sheet.field('jobUid', uid),
      },
    ],
  };
};
