import type { Connects } from '../connects.ts';
import { groupBy } from './collect.ts';
import { has, type Runs } from './coverage.ts';
import { addDays, type Day, dayFrom, dayNumber, dayOf, instantOf } from './day.ts';
import type { Line } from './line.ts';
import { owedOf, owedSides } from './owed.ts';
import type { Cause, Difference, Lot, PerhapsSent, Proposal } from './report.ts';
import type { Gap } from './ways.ts';

/** What the ledger knows that may explain a difference. */
export interface Known {
  covered: Runs;
  perhaps: readonly PerhapsSent[];
  proposals: readonly Proposal[];
  lines: readonly Line[];
  lots: readonly Lot[];
}

/** The same by days, since each difference is about a few of them. */
export interface Suspects {
  covered: Runs;
  perhaps: ByDay<PerhapsSent>;
  sent: ByDay<Proposal>;
  entered: ByDay<Line>;
  lapsing: ByDay<Lot>;
  /** What has still to come back: the amounts of base, boost and both. */
  owed: ReadonlySet<Connects>;
}

/** Sorts out once what many differences are compared with. */
export function suspectsIn({ covered, perhaps, proposals, lines, lots }: Known): Suspects {
  return {
    covered,
    perhaps: new ByDay(perhaps, ({ at }) => dayOf(at)),
    sent: new ByDay(proposals, ({ sentAt }) => sentAt && dayOf(sentAt)),
    entered: new ByDay(
      lines.filter(({ hand }) => hand === true),
      ({ day }) => day,
    ),
    lapsing: new ByDay(lots, ({ expires }) => expires),
    owed: new Set(proposals.flatMap((each) => [...owedSides(each).map(({ connects }) => connects), owedOf(each)])),
  };
}

class ByDay<T> {
  readonly #byDay: ReadonlyMap<Day | null, readonly T[]>;

  constructor(list: readonly T[], dayIn: (item: T) => Day | null) {
    this.#byDay = groupBy(list, dayIn);
  }

  /** Whether anything of these days, both included, is so. */
  some({ from, to }: Span, is: (item: T) => boolean): boolean {
    for (let day = dayNumber(from); day <= dayNumber(to); day++)
      if (this.#byDay.get(dayFrom(day))?.some(is)) return true;
    return false;
  }
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

function exact(amount: Connects, span: Span, { perhaps, sent, entered, lapsing, owed }: Suspects): Cause[] {
  // Another clock may write the same moment with the day after.
  const long = { ...span, to: addDays(dayOf(span.to), 1) };
  const inside = (at: string) => instantOf(at) <= instantOf(span.to);
  // What the person dated is booked by its day.
  const isIn = ({ sent, sentAt }: Proposal) =>
    inside(sentAt ?? '') || (sent === 'hand' && dayOf(sentAt ?? '') < dayOf(span.to));
  const causes: Cause[] = [];
  if (amount < 0) {
    if (perhaps.some(long, ({ at, cost, boost }) => inside(at) && (cost ?? 0) + (boost ?? 0) === -amount))
      causes.push('perhaps-sent');
    if (lapsing.some(span, ({ left }) => left >= -amount)) causes.push('expiry');
    return causes;
  }
  const pending = (each: Proposal) => isIn(each) && pendingIn(each).includes(amount);
  if (sent.some(long, pending)) causes.push('pending');
  if (entered.some(span, (line) => line.amount === -amount)) causes.push('entered-twice');
  if (owed.has(amount)) causes.push('refund');
  return causes;
}

/** The amounts of a proposal that no row has confirmed. */
function pendingIn({ base, boost }: Proposal): Connects[] {
  const open = [base.cleared ? 0 : base.spent, boost.cleared ? 0 : boost.bid];
  return [...open, (open[0] ?? 0) + (open[1] ?? 0)].filter((amount) => amount > 0);
}
