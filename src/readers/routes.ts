/** Which page an address belongs to. The readers that follow still have to find that page: an address proves nothing. */
import type { PageKind } from '../core/job.ts';

export interface Route {
  page: PageKind;
  /** The address is that of a panel over a list: the job in the panel, never the list behind it. */
  panel: boolean;
}

const JOB = '~0[0-9a-f]{16,}';
const PROPOSAL = '(?:interview/)?(?:uid/)?\\d{15,20}(?:/(?:edit|change-terms|accept))?';

/** Path patterns in order; the first that fits decides. Query, hash and last slash do not matter. */
const ROUTES: readonly (readonly [RegExp, PageKind, 'panel'?])[] = [
  [new RegExp(`^/nx/(?:s/)?(?:search/jobs|find-work)(?:/.*)?/details/(?:[^/]*_)?${JOB}$`, 'i'), 'job', 'panel'],
  [/^\/nx\/search\/jobs(?:\/saved)?$/, 'search'],
  [/^\/(?:nx|ab)\/jobs\/search$/, 'search'],
  [/^\/nx\/(?:s\/)?find-work\/invites/, 'none'],
  [/^\/nx\/(?:s\/)?find-work(?:\/[\w-]+)?$/, 'feed'],
  [new RegExp(`^/(?:nx|ab)/proposals/job/(?:[^/]*_)?${JOB}/apply$`, 'i'), 'apply'],
  [new RegExp(`^/(?:nx|ab)/proposals/${PROPOSAL}$`), 'proposal'],
  [/^\/(?:nx|ab)\/proposals(?:\/(?:active|referrals|archived))?$/, 'proposals'],
  [/^\/nx\/plans\/connects\/history$/, 'connects-history'],
  [new RegExp(`^/(?:nx/s/job-details-viewer/)?jobs/(?:[^/]*_)?${JOB}$`, 'i'), 'job'],
  [new RegExp(`^/freelance-jobs/apply/(?:[^/]*_)?${JOB}$`, 'i'), 'job'],
];

/** Where an address leads; anything but a page we know, on any other host, is "none". */
export function route(address: string): Route {
  const none: Route = { page: 'none', panel: false };
  if (!URL.canParse(address)) return none;
  const url = new URL(address);
  if (url.hostname !== 'www.upwork.com') return none;
  const path = url.pathname.replace(/\/+$/, '');
  const hit = ROUTES.find(([pattern]) => pattern.test(path));
  return hit ? { page: hit[1], panel: hit[2] === 'panel' } : none;
}
