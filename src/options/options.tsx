import { render } from 'preact';
import { wordsFrom } from '../core/words.ts';
import * as client from '../platform/app-client.ts';
import { speak } from '../ui/words.ts';
import { Options } from './app.tsx';

speak(wordsFrom(client.message, client.language()));
render(<Options client={client} />, document.body);
