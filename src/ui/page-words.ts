import type { PageKind } from '../core/job.ts';
import type { PlainKey } from '../core/words.ts';

/** The name of each kind of page, as it stands within a sentence. */
export const PAGE_WORDS: Record<PageKind, PlainKey> = {
  search: 'page_search',
  feed: 'page_feed',
  job: 'page_job',
  apply: 'page_apply',
  proposal: 'page_proposal',
  proposals: 'page_proposals',
  'connects-history': 'page_connects_history',
  none: 'page_none',
};
