import { useState } from 'preact/hooks';
import type { AppClient } from '../../platform/app-client.ts';
import { now } from '../../platform/clock.ts';
import type { ImportReport } from '../../protocol/answers.ts';
import { failureWords } from '../../ui/failure.ts';
import { useRun } from '../run.ts';

/** Ends the looking at a file: without a word where it was taken in, which is said elsewhere, with the way back. */
export type End = (why?: { words: string; tone: 'plain' | 'bad' }) => void;

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
