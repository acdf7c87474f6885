import { openChromium } from './harness/chromium.ts';
import { popupJourney } from './popup.ts';

popupJourney('Chromium', () => openChromium());
