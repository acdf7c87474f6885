import { openChromium } from './harness/chromium.ts';
import { savedPages } from './saved-pages.ts';

savedPages('Chromium', openChromium);
