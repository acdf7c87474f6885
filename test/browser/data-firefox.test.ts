import { join } from 'node:path';
import { dataJourney } from './data-journey.ts';
import { openFirefox } from './harness/firefox.ts';

const dist = process.env['BIDTHRIFT_DIST'] ?? 'dist';
dataJourney('Firefox', () => openFirefox({ extension: join(dist, 'firefox') }));
