import { Options } from '../../../src/options/app.tsx';
import { Popup } from '../../../src/popup/app.tsx';
import { start } from '../../../src/ui/start.ts';
import { Welcome } from '../../../src/welcome/app.tsx';
import { twinClient } from '../../twins/app-client.ts';
import { SCENES } from './scenes.ts';

/** Draws the scene named in the address (?scene=…) with the client's twin; the pages themselves are the real ones. */
const scene = SCENES[new URLSearchParams(location.search).get('scene') ?? ''];
if (!scene) throw new Error(`No such scene: ${location.search}`);
const client = twinClient(scene.world(new Date()));
const Page = { popup: Popup, options: Options, welcome: Welcome }[scene.page];
start(client.message, client.language(), () => <Page client={client} />);
