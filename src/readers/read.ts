/** Reads a page: which kind it is, and all it says. The one public face of the readers. */
import type { Reading } from '../core/job.ts';
import { readApply } from './apply.ts';
import { blankReading } from './blank.ts';
import { readConnectsHistory } from './connects-history.ts';
import { readFeed } from './feed.ts';
import { readJob } from './job.ts';
import { Notes } from './notes.ts';
import type { Page } from './page.ts';
import { readProposal } from './proposal.ts';
import { readProposals } from './proposals.ts';
import { route } from './routes.ts';
import { readSearch } from './search.ts';

const READERS = {
  search: readSearch,
  feed: readFeed,
  job: readJob,
  apply: readApply,
  proposal: readProposal,
  proposals: readProposals,
  'connects-history': readConnectsHistory,
};

/**
 * What this page says to the person in front of it. Never throws and never changes the page; what is not shown or not
 * understood is null, with the reason in `diagnostics`.
 * @param url the page's address
 * @param today ISO day on which the page was seen; it resolves "Today" and "Yesterday"
 */
export function read(root: Document, url: string, today?: string): Reading {
  const where = route(url);
  if (where.page === 'none') return blankReading('none');
  const notes = new Notes();
  const page: Page = { root, url, panel: where.panel, today: today ?? null, notes };
  try {
    const said = READERS[where.page](page);
    if (!said) return blankReading('none');
    return { ...blankReading(where.page), ...said, diagnostics: notes.diagnostics, anchors: notes.anchors };
  } catch (error) {
    // A page can be anything. What breaks a reader is reported as a page not understood, with the error's kind.
    const kind = error instanceof Error ? error.name : 'error';
    return { ...blankReading('none'), diagnostics: [{ field: 'page', reason: 'unreadable', anchors: [kind] }] };
  }
}
