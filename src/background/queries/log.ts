import { compareAt, type Proposal } from '../../core/ledger/index.ts';
import { type LogEntry, OUTCOMES } from '../../protocol/answers.ts';
import type { LogFilter, LogQuery } from '../../protocol/messages.ts';
import { done } from '../../protocol/reply.ts';
import type { QueryHandler, Room } from '../handler.ts';
import { logEntry } from '../views/log-entry.ts';
import { proposalsIn } from '../views/proposals.ts';

export const log: QueryHandler<'log'> = {
  async answer(query, room) {
    const entries = sorted(await entriesIn(room), query);
    return done({ entries: entries.slice(query.offset, query.offset + query.limit), total: entries.length });
  },
};

/** The whole of every proposal that a question finds, in its order. */
export async function foundIn(room: Room, query: LogFilter): Promise<Proposal[]> {
  const proposals = await proposalsIn(room);
  const whole = new Map(proposals.map((proposal) => [proposal.id, proposal]));
  return sorted(await entriesIn(room), query).flatMap(({ id }) => whole.get(id) ?? []);
}

function sorted(entries: readonly LogEntry[], query: LogFilter): LogEntry[] {
  return entries.filter(matching(query)).sort(order(query));
}

/** Made once for what was concluded: the next question comes with the next key. */
const made = new WeakMap<readonly Proposal[], LogEntry[]>();

async function entriesIn(room: Room): Promise<LogEntry[]> {
  const proposals = await proposalsIn(room);
  const entries = made.get(proposals) ?? proposals.map(logEntry);
  made.set(proposals, entries);
  return entries;
}

/** Every word of the search stands somewhere in title, job id or note. */
function matching({ search, outcome }: LogFilter): (entry: LogEntry) => boolean {
  const words = search.toLowerCase().split(/\s+/);
  return (entry) => {
    if (outcome !== null && entry.outcome !== outcome) return false;
    const text = `${entry.title ?? ''} ${entry.jobUid ?? ''} ${entry.note}`.toLowerCase();
    return words.every((word) => text.includes(word));
  };
}

/** What is not known stands last, whichever way the rest is sorted; equals stand latest first. */
function order({ sort, descending }: LogFilter): (one: LogEntry, other: LogEntry) => number {
  const compare = COMPARE[sort];
  return (one, other) => {
    const unknown = Number(one[sort] === null) - Number(other[sort] === null);
    const wanted = one[sort] === null || other[sort] === null ? 0 : compare(one, other) * (descending ? -1 : 1);
    return unknown || wanted || byTime(other, one) || (one.id < other.id ? -1 : 1);
  };
}

function byTime(one: LogEntry, other: LogEntry): number {
  return compareAt(one.sentAt ?? '', other.sentAt ?? '');
}

const COMPARE: Record<LogQuery['sort'], (one: LogEntry, other: LogEntry) => number> = {
  sentAt: byTime,
  title: (one, other) => (one.title ?? '').localeCompare(other.title ?? ''),
  base: (one, other) => (one.base ?? 0) - (other.base ?? 0),
  boost: (one, other) => (one.boost ?? 0) - (other.boost ?? 0),
  outcome: (one, other) => OUTCOMES.indexOf(one.outcome) - OUTCOMES.indexOf(other.outcome),
};
