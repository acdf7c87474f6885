import * as client from '../platform/app-client.ts';
import { start } from '../ui/start.ts';
import { Popup } from './app.tsx';

start(client.message, client.language(), () => <Popup client={client} />);
