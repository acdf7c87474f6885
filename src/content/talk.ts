import type { Reading } from '../core/job.ts';
import type { PageSettings, Snapshot } from '../protocol/answers.ts';
import type { Deed, Word } from '../protocol/badge.ts';
import type { FromPage, Question } from '../protocol/messages.ts';
import type { Reply } from '../protocol/reply.ts';
import type { Wire } from './env.ts';

/** The conversation of one page with the background. Every answer may be missing; null says so. */
export interface Talk {
  hello(): Promise<PageSettings | null>;
  /**
   * What there is to say on this page; tells what was read first, if it says anything new. Once the visit is over,
   * nothing more is asked about it.
   */
  learn(url: string, shown: Question<FromPage, 'known'>, visit: AbortSignal): Promise<Snapshot | null>;
  /** What there is to say on it, without telling anything. */
  known(shown: Question<FromPage, 'known'>): Promise<Snapshot | null>;
  /** The address moved on to another page: what was said of this one is no longer about the tab. */
  left(): void;
  /** Has it done; the id under which it can be taken back. */
  tell<T extends Deed>(type: T, word: Word<T>): Promise<string | null>;
}

/** `orphaned` is called when it turns out that the extension is gone. */
export function talkThrough(wire: Wire, orphaned: () => void): Talk {
  /** What was told last, and its answer while that is under way. */
  let told = '';
  let telling: Promise<Snapshot | null> | null = null;

  /** A worker that died over a question is asked once more; a command keeps its id, so doing it twice is doing it once. */
  const replyTo = async <T>(question: () => Promise<Reply<T>>): Promise<Reply<T>> => {
    let reply = await question();
    if (!reply.ok && reply.error.code === 'no-receiver') reply = await question();
    if (!reply.ok && reply.error.code === 'orphaned') orphaned();
    return reply;
  };
  const answerTo = async <T>(question: () => Promise<Reply<T>>): Promise<T | null> => {
    const reply = await replyTo(question);
    return reply.ok ? reply.value : null;
  };
  const command = () => ({ id: crypto.randomUUID(), at: wire.now() });

  const talk: Talk = {
    hello: () => answerTo(() => wire.ask('hello', {})),
    known: (shown) => answerTo(() => wire.ask('known', shown)),
    left: () => void answerTo(() => wire.ask('left', {})),
    async learn(url, shown, visit) {
      const news = newsIn(shown.reading);
      if (news !== told) {
        const observation = { ...command(), url, ...shown };
        told = news;
        telling = answerTo(() => wire.ask('observe', observation));
      }
      const mine = telling;
      const snapshot = await mine;
      if (mine && mine === telling) {
        telling = null;
        // What did not arrive is told again with the next reading.
        if (!snapshot) told = '';
      }
      return snapshot ?? (visit.aborted ? null : talk.known(shown));
    },
    async tell(type, word) {
      const order = { ...command(), ...word };
      // With id and moment the word is the whole question.
      const { ok } = await replyTo(() => wire.ask(type, order as unknown as Question<FromPage, typeof type>));
      return ok ? order.id : null;
    },
  };
  return talk;
}

/** What makes a reading news: not how it was read, and not the clock's ticking ("17 minutes ago"). */
function newsIn(reading: Reading): string {
  const unsaid = new Set(['diagnostics', 'anchors', 'posted', 'lastViewed']);
  return JSON.stringify(reading, (key, value: unknown) => (unsaid.has(key) ? undefined : value));
}
