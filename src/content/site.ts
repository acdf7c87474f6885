import type { Reading } from '../core/job.ts';
import { isAlive, type Place, placesOf } from '../readers/places.ts';
import { read } from '../readers/read.ts';
import { type Route, route } from '../readers/routes.ts';

/** What this room needs to know of the site, handed in, so that it can be tested without the site's pages. */
export interface Site {
  route(url: string): Route;
  read(root: Document, url: string, today: string): Reading;
  placesOf(root: Document, url: string): Place[];
  isAlive(root: Document): boolean | null;
}

export const theSite: Site = { route, read, placesOf, isAlive };
