import { render } from 'preact';
import { wordsFrom } from '../core/words.ts';
import * as client from '../platform/app-client.ts';
import { speak, t } from '../ui/words.ts';
import { Welcome } from './app.tsx';

speak(wordsFrom(client.message, client.language()));
document.title = t('welcome_title');
render(<Welcome client={client} />, document.body);
