import { join } from 'node:path';
import { dataJourney } from './data-journey.ts';
import { openChromium } from './harness/chromium.ts';

const dist = process.env['BIDTHRIFT_DIST'] ?? 'dist';
dataJourney('Chromium', () => openChromium({ extension: join(dist, 'chrome') }));
