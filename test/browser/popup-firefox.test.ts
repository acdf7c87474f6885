import { openFirefox } from './harness/firefox.ts';
import { popupJourney } from './popup.ts';

popupJourney('Firefox', () => openFirefox());
