import type { AppClient } from '../platform/app-client.ts';
import { now } from '../platform/clock.ts';
import type { Reply } from '../protocol/reply.ts';
import { failureWords } from '../ui/failure.ts';
import { type Said, useSay } from '../ui/toast.tsx';
import { t } from '../ui/words.ts';

/** A command on its way, as the client sends it. */
type Sent<T> = Promise<{ id: string; reply: Reply<T> }>;
/** The words for it, or what makes them of the answer and the way back. */
type Done<T> = string | ((value: T, undo: () => void) => Said);

type Run = <T>(sent: Sent<T>, done: Done<T>, sayWhy?: (why: string) => void) => Promise<boolean>;

/**
 * Waits for a command and says what came of it: with a way back where it worked, with the reason where it did not; a
 * dialog, which would cover that, says the reason itself (`sayWhy`). True where it worked.
 */
export function useRun(client: AppClient): Run {
  const say = useSay();
  return async (sent, done, sayWhy = (text) => say({ tone: 'bad', text })) => {
    const { id, reply } = await sent;
    if (!reply.ok) {
      sayWhy(failureWords(reply.error.code));
      return false;
    }
    const undo = async () => {
      const { reply } = await client.command('undo', { at: now(), of: id });
      say(reply.ok ? { text: t('undone') } : { tone: 'bad', text: failureWords(reply.error.code) });
    };
    say(typeof done === 'string' ? { text: done, undo } : done(reply.value, undo));
    return true;
  };
}
