import { openFirefox } from './harness/firefox.ts';
import { savedPages } from './saved-pages.ts';

savedPages('Firefox', openFirefox);
