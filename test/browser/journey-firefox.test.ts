import { openFirefox } from './harness/firefox.ts';
import { journey } from './journey.ts';

journey('Firefox', () => openFirefox());
