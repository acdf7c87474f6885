import {
  type At,
  compareAt,
  type Day,
  type Fact,
  idOf,
  jobOf,
  type Proposal,
  placeOf,
} from '../../core/ledger/index.ts';
import type { StoryEvent } from '../../protocol/ledger-answers.ts';
import { done, refused } from '../../protocol/reply.ts';
import type { QueryHandler, Room } from '../handler.ts';
import { pagesOf } from '../log/deed.ts';
import { conclusionsIn } from '../views/conclusions.ts';
import { logEntry } from '../views/log-entry.ts';
import { proposalBy } from '../views/proposals.ts';
import { refundEntry } from '../views/refund-entry.ts';

/** One proposal from its first sight to its end. */
export const story: QueryHandler<'story'> = {
  async answer({ entry }, room) {
    const proposal = await proposalBy(room, entry);
    if (!proposal) return refused('not-found');
    const { lines } = await conclusionsIn(room, proposal.account);
    const booked = lines
      .filter((line) => line.proposal === proposal.id)
      .map((line): StoryEvent => ({ at: line.day, kind: 'booked', line }));
    const events = [...(await toldBy(room, proposal)), ...booked].sort(byTime);
    const { uid, tags } = proposal;
    return done({ entry: logEntry(proposal), refund: refundEntry(proposal), uid, tags, events: news(events) });
  },
};

/** What pages and the person said of the proposal and its job. */
async function toldBy(room: Room, proposal: Proposal): Promise<StoryEvent[]> {
  const { job, facts, sentAt } = proposal;
  const keys = facts.map(({ page }) => page);
  if (job !== null) keys.push(placeOf({ kind: 'outcome', at: '', source: 'hand', job, outcome: 'viewed' }));
  if (job !== null && sentAt !== null) keys.push(...appliedOn(sentAt, job));
  const pages = await pagesOf(room, keys);
  const told = [...pages.values()].flatMap((page) => page.facts.filter((fact) => page.standing.has(idOf(fact))));
  const own = new Set(facts.map(({ id }) => id));
  // What was said of it before its job was known was said of a name that stood for the job.
  const names = new Set([job, ...told.filter((fact) => own.has(idOf(fact))).map(jobOf)]);
  return told.flatMap((fact) => eventOf(fact, proposal, own, names));
}

/** The pages of the ledger on which its apply pages lie: they were opened before sending, be it in the month before. */
function appliedOn(sentAt: At | Day, job: string): string[] {
  const day = Date.parse(sentAt.slice(0, 10));
  return [-1, 0, 1].map((step) => {
    const at = new Date(day + step * 86_400_000).toISOString();
    return placeOf({ kind: 'apply', at, source: 'page', account: 'own', job, title: null, cost: null, boost: null });
  });
}

function eventOf(
  fact: Fact,
  { job, uid }: Proposal,
  own: ReadonlySet<string>,
  names: ReadonlySet<string | null>,
): StoryEvent[] {
  const { at } = fact;
  switch (fact.kind) {
    case 'sighting':
      return fact.job === job && tells(fact)
        ? [{ at, kind: 'seen', cost: fact.cost, status: fact.status, hires: fact.hires }]
        : [];
    case 'apply':
      return fact.job === job ? [{ at, kind: 'apply', cost: fact.cost, boost: fact.boost }] : [];
    case 'landing':
      return own.has(idOf(fact)) ? [{ at, kind: 'sent' }] : [];
    case 'entry':
      return own.has(idOf(fact)) ? [{ at, kind: 'sent' }] : [];
    case 'outcome':
      return names.has(jobOf(fact)) ? [{ at, kind: 'said', outcome: fact.outcome }] : [];
    case 'listed':
      return fact.viewed === true && uid !== null && fact.proposal === uid ? [{ at, kind: 'viewed' }] : [];
    default:
      return [];
  }
}

/** An open job whose cost was not shown, and nobody hired: that it was seen tells nothing beside what else is known. */
function tells({ cost, status, hires }: Extract<Fact, { kind: 'sighting' }>): boolean {
  return cost !== null || (status !== null && status !== 'open') || (hires !== null && hires > 0);
}

/** Without the pages that showed what the one before them showed; an apply page shows the job, too. */
function news(events: readonly StoryEvent[]): StoryEvent[] {
  const applied = new Set(events.flatMap(({ kind, at }) => (kind === 'apply' ? [at] : [])));
  let last = '';
  return events.filter((event) => {
    if (event.kind !== 'seen') return true;
    const { at: _, ...what } = event;
    const same = JSON.stringify(what) === last || applied.has(event.at);
    last = JSON.stringify(what);
    return !same;
  });
}

/** A day alone stands after the moments of that day: rows are written once the rest has happened. */
function byTime(one: StoryEvent, other: StoryEvent): number {
  const [first, second] = [one.at.slice(0, 10), other.at.slice(0, 10)];
  if (first !== second) return first < second ? -1 : 1;
  const days = Number(one.at.length === 10) - Number(other.at.length === 10);
  return days || compareAt(one.at, other.at);
}
