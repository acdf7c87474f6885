/** Which page an address belongs to. The readers that follow still have to find that page: an address proves nothing. */
import type { PageKind } from '../core/job.ts';

export interface Route {
  page: PageKind;
  /** The address is that of a panel over a list: the job in the panel, never the list behind it. */
  panel: boolean;
}

/** Paths in order; the first that fits decides. Query, hash and last slash do not matter. JOB is a job's id, with or without words. */
const ROUTES: readonly (readonly [path: string, page: PageKind, panel?: 'panel'])[] = [
  ['nx/(s/)?(search/jobs|find-work)(/.*)?/details/JOB', 'job', 'panel'],
  ['nx/search/jobs(/saved)?', 'search'],
  ['(nx|ab)/jobs/search', 'search'],
  ['nx/(s/)?find-work/invites.*', 'none'],
  ['nx/(s/)?find-work(/[\\w-]+)?', 'feed'],
  ['(nx|ab)/proposals/job/JOB/apply', 'apply'],
  ['(nx|ab)/proposals/(interview/)?(uid/)?\\d{15,20}(/(edit|change-terms|accept))?', 'proposal'],
  ['(nx|ab)/proposals(/(active|referrals|archived))?', 'proposals'],
  ['nx/plans/connects/history', 'connects-history'],
  ['(nx/s/job-details-viewer/)?jobs/JOB', 'job'],
  ['freelance-jobs/apply/JOB', 'job'],
];

/** Where an address leads; anything but a page we know, on any other host, is "none". */
export function route(address: string): Route {
  const none: Route = { page: 'none', panel: false };
  if (!URL.canParse(address)) return none;
  const url = new URL(address);
  if (url.hostname !== 'www.upwork.com') return none;
  const hit = ROUTES.find(([path]) =>
    new RegExp(`^/${path.replace('JOB', '([^/]*_)?(~|%7E)0[0-9a-f]{16,}')}/*$`, 'i').test(url.pathname),
  );
  return hit ? { page: hit[1], panel: hit[2] === 'panel' } : none;
}
