import type { Connects } from '../connects.ts';
import type { Gap } from './chain.ts';
import { has, type Runs } from './coverage.ts';
import { dayNumber, dayOf, instantOf } from './day.ts';
import type { Line } from './line.ts';
import type { Cause, Difference, Lot, PerhapsSent, Proposal } from './report.ts';

/** What the ledger knows that may explain a difference. */
export interface Suspects {
  covered: Runs;
  perhaps: readonly PerhapsSent[];
  proposals: readonly Proposal[];
  lines: readonly Line[];
  lots: readonly Lot[];
}

/** The badge takes no more than a few Connects a day (rule badge-observed-per-day). */
const BADGE_A_DAY = 3;

/** The difference with what may have caused it: what fits exactly first, and last what nobody can rule out. */
export function explain({ amount, from, to }: Gap, suspects: Suspects): Difference {
  const causes = new Set<Cause>(exact(amount, { from: from.at, to: to.at }, suspects));
  const [first, last] = [dayNumber(dayOf(from.at)), dayNumber(dayOf(to.at))];
  for (let day = first; day <= last; day++) if (!has(suspects.covered, day)) causes.add('not-covered');
  if (amount < 0 && -amount <= BADGE_A_DAY * (last - first + 1)) causes.add('badge');
  causes.add('elsewhere');
  return { amount, from, to, causes: [...causes] };
}

interface Span {
  from: string;
  to: string;
}

function exact(amount: Connects, span: Span, { perhaps, proposals, lines, lots }: Suspects): Cause[] {
  const inside = (at: string) => instantOf(at) <= instantOf(span.to) && dayOf(at) >= dayOf(span.from);
  const near = (day: string) => dayOf(span.from) <= day && day <= dayOf(span.to);
  const causes: Cause[] = [];
  if (amount < 0) {
    if (perhaps.some(({ at, cost, boost }) => inside(at) && (cost ?? 0) + (boost ?? 0) === -amount))
      causes.push('perhaps-sent');
    if (lots.some(({ expires, left }) => expires !== null && near(expires) && left >= -amount)) causes.push('expiry');
    return causes;
  }
  const sent = proposals.filter(({ sentAt }) => sentAt !== null && inside(sentAt));
  if (sent.some(({ base, boost }) => pendingIn(base.cleared, base.spent, boost.cleared, boost.bid).includes(amount)))
    causes.push('pending');
  if (lines.some((line) => line.hand && near(line.day) && line.amount === -amount)) causes.push('entered-twice');
  const open = proposals.filter(({ base }) => base.outlook === 'due' || base.outlook === 'overdue');
  if (open.some(({ base, boost }) => [base.spent, boost.bid, base.spent + boost.bid].includes(amount)))
    causes.push('refund');
  return causes;
}

/** The amounts of a proposal that no row has confirmed. */
function pendingIn(baseCleared: boolean, base: Connects, boostCleared: boolean, boost: Connects): Connects[] {
  const open = [baseCleared ? 0 : base, boostCleared ? 0 : boost];
  return [...open, (open[0] ?? 0) + (open[1] ?? 0)].filter((amount) => amount > 0);
}
