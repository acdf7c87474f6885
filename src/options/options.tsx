import * as client from '../platform/app-client.ts';
import { start } from '../ui/start.ts';
import { Options } from './app.tsx';

start(client.message, client.language(), () => <Options client={client} />);
