import { render } from 'preact';
import { wordsFrom } from '../core/words.ts';
import * as client from '../platform/app-client.ts';
import { speak } from '../ui/words.ts';
import { Popup } from './app.tsx';

speak(wordsFrom(client.message, client.language()));
render(<Popup client={client} />, document.body);
