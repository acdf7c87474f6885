import { now } from '../platform/clock.ts';
import { alive, ask, listen } from '../platform/page-client.ts';
import { live } from './life.ts';
import { theSite } from './site.ts';

// Frames within a page show parts of it at best; the page in front of the person is the top one.
if (window.top === window) live({ window, site: theSite, wire: { alive, ask, listen, now } });
