import { start } from '../../../src/background/start.ts';
import type { Job, PageKind, Reading } from '../../../src/core/job.ts';
import type { Answer, Question, ToBackground } from '../../../src/protocol/messages.ts';
import type { Reply } from '../../../src/protocol/reply.ts';
import type { Sender } from '../../../src/protocol/sender.ts';
import { blankJob, blankReading } from '../../../src/readers/blank.ts';
import { MemoryArea } from '../../twins/area.ts';
import { MemoryBrowser, PAGE, POPUP } from '../../twins/browser.ts';

export const DAY = '2026-10-04';
export const UID = '2012345678901234567';
export const OTHER = '2012345678901239999';

/** A moment of the invented day, "09:00" or "09:00:07.250". */
export function at(time: string, day = DAY): string {
  return `${day}T${time.length === 5 ? `${time}:00` : time}+02:00`;
}

let count = 0;
/** A command id that no other has. */
export function newId(): string {
  count += 1;
  return `00000000-0000-4000-8000-${String(count).padStart(12, '0')}`;
}

/** Our background in a browser in memory: it can be killed and woken, and asked like a page or the popup asks. */
export class Background {
  readonly browser: MemoryBrowser;
  now = at('12:00');

  constructor(area = new MemoryArea()) {
    this.browser = new MemoryBrowser(area);
    this.wake();
  }

  /** A new worker over what is stored; whatever the last one held is gone. */
  wake(): void {
    this.browser.kill();
    start(this.browser, () => this.now);
  }

  async ask<T extends keyof ToBackground>(
    type: T,
    question: Question<ToBackground, T>,
    sender: Sender = POPUP,
  ): Promise<Reply<Answer<ToBackground, T>>> {
    // What comes back is what the table promises for this message; the tests look at it closely enough.
    return (await this.browser.send({ ...(question as object), type }, sender)) as Reply<Answer<ToBackground, T>>;
  }

  /** The answer; a refusal is an error of the test. */
  async get<T extends keyof ToBackground>(
    type: T,
    question: Question<ToBackground, T>,
    sender: Sender = POPUP,
  ): Promise<Answer<ToBackground, T>> {
    const reply = await this.ask(type, question, sender);
    if (!reply.ok) throw new Error(`${type}: ${reply.error.code} ${reply.error.detail ?? ''}`);
    return reply.value;
  }

  /** The code of the refusal. */
  async refusal<T extends keyof ToBackground>(type: T, question: Question<ToBackground, T>): Promise<string> {
    const reply = await this.ask(type, question);
    return reply.ok ? 'none' : reply.error.code;
  }

  /** A person who has chosen badges. */
  async welcomed(): Promise<this> {
    await this.get('set-settings', { id: newId(), change: { mode: 'badges' } });
    return this;
  }

  /** A page is seen, as the content script tells it. */
  see(reading: Reading, time: string, id = newId()) {
    return this.get('observe', { id, at: at(time), url: 'https://www.upwork.com/', reading }, PAGE);
  }

  /** The same, and what bids on its jobs are worth, by job uid. */
  async weigh(reading: Reading, time: string) {
    await this.see(reading, time);
    return this.get('advice', { reading });
  }

  /** What is known of these jobs. */
  async jobs(...uids: string[]) {
    return (await this.get('state', { uids })).jobs;
  }

  log() {
    return this.get('log', LOG);
  }
}

export const LOG: Question<ToBackground, 'log'> = {
  search: '',
  outcome: null,
  sort: 'sentAt',
  descending: true,
  offset: 0,
  limit: 100,
};

export function page(kind: PageKind, job: Partial<Job> | null, rest: Partial<Reading> = {}): Reading {
  return {
    ...blankReading(kind),
    jobs: job ? [{ ...blankJob(), uid: UID, title: 'Paint a fence', ...job }] : [],
    ...rest,
  };
}

export function jobPage(connects: number | null, job: Partial<Job> = {}): Reading {
  return page('job', { connects, status: 'open', ...job });
}

export function applyPage(connects: number, boost = 0, balance: number | null = 40): Reading {
  const job = { connects, total: connects + boost, boost: { bids: [], firstPlace: null, own: boost } };
  return page('apply', job, { balance, account: 'own' });
}

export function landing(title: string | null = 'Paint a fence', uid = '2099999999999999999'): Reading {
  return {
    ...blankReading('proposal'),
    sent: true,
    proposals: [{ uid, title, group: null, date: null, boost: null, viewed: null, jobUid: null }],
  };
}

/** Connects History with the two rows of the proposal that was sent from the apply page. */
export function statement(): Reading {
  const row = { date: DAY, dayWord: 'date', jobUid: UID, title: 'Paint a fence' } as const;
  const history = [
    { ...row, action: 'Applied to job', amount: -14 },
    { ...row, action: 'Connects bid for boosted proposal', amount: -6 },
  ];
  return {
    ...blankReading('connects-history'),
    history,
    filter: { days: 30, type: 'all', more: false },
    account: 'own',
  };
}
