import { theBrowser } from '../platform/browser.ts';
import { now } from '../platform/clock.ts';
import { start } from './start.ts';

start(theBrowser(), now);
