import type { alive, ask, listen } from '../platform/page-client.ts';
import type { Site } from './site.ts';

/** What this room needs of the browser. */
export interface Wire {
  /** False once the extension is gone from under this script. */
  alive: typeof alive;
  ask: typeof ask;
  listen: typeof listen;
  /** The person's clock with its offset: "2026-10-04T09:00:00+02:00". */
  now(): string;
}

/** Everything around this room, handed in, so that a test can play the other side. */
export interface Env {
  window: Window;
  wire: Wire;
  site: Site;
}
