import type { Reading } from '../core/job.ts';
import type { Route } from '../readers/routes.ts';
import type { Place } from './badges/board.ts';

/** Where the badge about a job belongs. */
export interface JobPlace extends Place {
  uid: string | null;
  /** The site's own node for this job: what changes in there changes nothing for another job. */
  unit: Element;
}

/** What this room needs to know of the site, handed in, so that it can be tested without the site's pages. */
export interface Site {
  route(url: string): Route;
  /** The page has come to life: to write into it earlier would break it. */
  ready(root: Document, url: string): boolean;
  read(root: Document, url: string, today: string): Reading;
  /** The jobs on this page that can bear a badge, in page order. */
  places(root: Document, url: string): JobPlace[];
}
