/** Reads a page: which kind it is, and all it says. The one public face of the readers. */
import type { Reading } from '../core/job.ts';
import { readApply } from './apply.ts';
import { blankReading } from './blank.ts';
import { readConnectsHistory } from './connects-history.ts';
import { readFeed } from './feed.ts';
import { readJob } from './job.ts';
import { Notes } from './notes.ts';
import { isTranslated, type Page } from './page.ts';
import { readProposal } from './proposal.ts';
import { readProposals } from './proposals.ts';
import { route } from './routes.ts';
import { readSearch } from './search.ts';

/** The reader of each kind, and the part of its reading that a translated page cannot fill. */
const READERS = {
  search: [readSearch, 'jobs'],
  feed: [readFeed, 'jobs'],
  job: [readJob, 'jobs[0]'],
  apply: [readApply, 'jobs[0]'],
  proposal: [readProposal, 'proposals[0]'],
  proposals: [readProposals, 'proposals'],
  'connects-history': [readConnectsHistory, 'history'],
} as const;

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
  const [reader, part] = READERS[where.page];
  try {
    const page: Page = { root, url, panel: where.panel, today: today ?? null, translated: isTranslated(root), notes };
    const said = reader(page);
    if (!said) return blankReading('none');
    if (page.translated) notes.missing(part, 'unreadable', ['translated']);
    return { ...blankReading(where.page), ...said, diagnostics: notes.diagnostics, anchors: notes.anchors };
  } catch (error) {
    // A page can be anything. What breaks a reader is reported as a page not understood, with the error's kind.
    const kind = error instanceof Error ? error.name : 'error';
    return { ...blankReading('none'), diagnostics: [{ field: 'page', reason: 'unreadable', anchors: [kind] }] };
  }
}
