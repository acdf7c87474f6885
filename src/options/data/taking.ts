import { useState } from 'preact/hooks';
import type { AppClient } from '../../platform/app-client.ts';
import { now } from '../../platform/clock.ts';
import type { ImportReport } from '../../protocol/answers.ts';
import { failureWords } from '../../ui/failure.ts';
import { useRun } from '../run.ts';
import type { End } from './import-section.tsx';

/** Takes a file in with one commit, says so with a way back, and ends; what fails changes nothing, and says why. */
export function useTaking(client: AppClient, onEnd: End) {
  const [taking, setTaking] = useState(false);
  const run = useRun(client);
  const take = async (text: string, settings: boolean, words: (report: ImportReport) => string) => {
    setTaking(true);
    const sent = await client.command('import', { at: now(), text, settings });
    setTaking(false);
    const { reply } = sent;
    if (!reply.ok) return onEnd({ words: failureWords(reply.error.code), tone: 'bad' });
    await run(Promise.resolve(sent), words(reply.value));
    onEnd();
  };
  return { taking, take };
}
