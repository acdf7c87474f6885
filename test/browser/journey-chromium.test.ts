import { openChromium } from './harness/chromium.ts';
import { journey } from './journey.ts';

journey('Chromium', () => openChromium());
