import * as client from '../platform/app-client.ts';
import { start } from '../ui/start.ts';
import { Welcome } from './app.tsx';

start(client.message, client.language(), () => <Welcome client={client} />);
