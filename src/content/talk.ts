import type { Job, Reading } from '../core/job.ts';
import type { PageSettings, Snapshot } from '../protocol/answers.ts';
import type { Reply } from '../protocol/reply.ts';
import type { Wire } from './env.ts';

/** The conversation of one page with the background. Every answer may be missing; null says so. */
export interface Talk {
  hello(): Promise<PageSettings | null>;
  /** What is known about the jobs of this reading; tells what was read first, if it says anything new. */
  learn(url: string, reading: Reading): Promise<Snapshot | null>;
  /** What is known about these jobs, without telling anything. */
  known(reading: Reading): Promise<Snapshot | null>;
  skip(job: Pick<Job, 'title'> & { uid: string }, on: boolean): Promise<Snapshot | null>;
}

/** `orphaned` is called when it turns out that the extension is gone. */
export function talkThrough(wire: Wire, orphaned: () => void): Talk {
  let told = '';

  /** A worker that died over a question is asked once more; a command keeps its id, so doing it twice is doing it once. */
  async function answerTo<T>(question: () => Promise<Reply<T>>): Promise<Reply<T>> {
    const first = await question();
    const reply = !first.ok && first.error.code === 'no-receiver' ? await question() : first;
    if (!reply.ok && reply.error.code === 'orphaned') orphaned();
    return reply;
  }
  const answered = async <T>(question: () => Promise<Reply<T>>): Promise<T | null> => {
    const reply = await answerTo(question);
    return reply.ok ? reply.value : null;
  };

  const known = (reading: Reading) => {
    const uids = reading.jobs.flatMap(({ uid }) => (uid === null ? [] : [uid]));
    return answered(() => wire.ask('known', { uids }));
  };

  return {
    hello: () => answered(() => wire.ask('hello', {})),
    known,
    async learn(url, reading) {
      const news = newsIn(reading);
      if (news === told) return known(reading);
      const observation = { id: crypto.randomUUID(), at: wire.now(), url, reading: toTell(reading) };
      const reply = await answerTo(() => wire.ask('observe', observation));
      // What could not be delivered is told again with the next reading; what was refused would be refused again.
      if (reply.ok || reply.error.code !== 'no-receiver') told = news;
      return reply.ok ? reply.value : known(reading);
    },
    skip({ uid, title }, on) {
      const command = { id: crypto.randomUUID(), at: wire.now(), uid, title, on };
      return answered(() => wire.ask('skip', command));
    },
  };
}

/** What leaves the page: all but the descriptions, which nobody keeps. */
function toTell(reading: Reading): Reading {
  return { ...reading, jobs: reading.jobs.map((job) => ({ ...job, text: null })) };
}

/** What makes a reading news: not the clock's ticking ("17 minutes ago"), nor how it was read. */
function newsIn({ diagnostics: _, anchors: __, ...said }: Reading): string {
  const jobs = said.jobs.map((job) => ({
    ...job,
    text: null,
    posted: null,
    activity: { ...job.activity, lastViewed: null },
  }));
  return JSON.stringify({ ...said, jobs });
}
