import { FORMAT, VERSION } from '../../core/exchange/format.ts';
import { uidAt } from '../../core/ids.ts';
import type { Fact, RowFact } from '../../core/ledger/fact.ts';
import { dayAfter } from '../spans.ts';
import { type Invented, PROPOSALS } from './proposals.ts';

/**
 * An invented ledger as a file that the import takes: two and a half months of a freelancer who reads Connects History
 * now and then. Everything hangs on the moment at which it is begun, so that what is due is due on any day.
 */
export function sampleFile(now: string, settings: object): string {
  const followUps = PROPOSALS.flatMap((one, index) =>
    one.ending === 'interviewed' ? [{ about: uidOf(one, index, now), title: one.title, day: now.slice(0, 10) }] : [],
  );
  return JSON.stringify({ bidthrift: FORMAT, version: VERSION, at: now, settings, followUps, facts: facts(now) });
}

/** What came in beside the returns, by days ago: the monthly Connects, and a purchase. */
const CREDITS = [
  [80, 'Monthly Connects renewal', 100],
  [50, 'Monthly Connects renewal', 100],
  [34, 'Added extra Connects', 60],
  [20, 'Monthly Connects renewal', 100],
] as const;
const BADGE = [
  [12, 3],
  [5, 2],
] as const;
const OPENING = 38;
/** Days ago on which a page showed the balance; the last difference is one that nobody can explain. */
const SEEN = [78, 70, 63, 56, 50, 46, 40, 34, 31, 26, 20, 16, 12, 7, 4, 1, 0] as const;
const LOST = { ago: 6, connects: 4 };
/** Days after which a closed job's cost came back, or the closing was seen. */
const BACK_AFTER = 5;
const READ_DAYS = 82;

function facts(now: string): Fact[] {
  const at = (ago: number, time: string) =>
    `${dayAfter(now, -ago)}T${time}${now.slice(now.search(/(Z|[+-]\d\d:\d\d)$/))}`;
  const rows: (RowFact & { ago: number })[] = [];
  const add = (ago: number, label: string, amount: number, about: { job: string; title: string } | null) => {
    const twin = 0;
    const day = { ago, date: dayAfter(now, -ago), at: now, source: 'page' as const, account: 'own' as const };
    rows.push({ kind: 'row', ...day, label, amount, twin, job: about?.job ?? null, title: about?.title ?? null });
  };
  const said: Fact[] = [];
  for (const [index, one] of PROPOSALS.entries()) {
    const about = { job: uidOf(one, index, now), title: one.title };
    add(one.ago, 'Applied to job', -one.base, about);
    if (one.boost > 0) add(one.ago, 'Connects bid for boosted proposal', -one.boost, about);
    if (one.boost > 0 && one.ending === 'declined')
      add(one.ago - 1, "You've been outbid to boost your proposal", one.boost, about);
    if (one.ending === 'returned') add(one.ago - BACK_AFTER, 'Job cancelled', one.base, about);
    said.push(...endingOf(one, about, at));
  }
  for (const [ago, label, amount] of CREDITS) add(ago, label, amount, null);
  for (const [ago, amount] of BADGE) add(ago, 'Availability Badge', -amount, null);
  const covered = { from: dayAfter(now, -READ_DAYS), to: now.slice(0, 10) };
  const plan = {
    plan: 'plus',
    since: dayAfter(now, -80),
    day: Number(dayAfter(now, -20).slice(8)),
    grant: null,
  } as const;
  return [
    { kind: 'plan', at: at(79, '09:00:00'), source: 'hand', account: 'own', ...plan },
    { kind: 'coverage', at: now, source: 'page', account: 'own', ...covered },
    ...rows.map(({ ago: _, ...row }) => row),
    ...said,
    ...SEEN.map((ago): Fact => {
      const moved = rows.filter((row) => row.ago >= ago).reduce((sum, { amount }) => sum + amount, 0);
      const connects = OPENING + moved - (ago <= LOST.ago ? LOST.connects : 0);
      const seen = ago === 0 ? now : at(ago, '21:00:00');
      return {
        kind: 'balance',
        at: seen,
        until: seen,
        source: 'page',
        account: 'own',
        connects,
        page: 'connects-history',
      };
    }),
  ];
}

/** The id of a job that was posted in the morning of the day it was bid on. */
function uidOf({ ago }: Invented, index: number, now: string): string {
  return uidAt(Date.parse(`${dayAfter(now, -ago)}T00:00:00Z`), index);
}

function endingOf(
  { ago, ending }: Invented,
  about: { job: string; title: string },
  at: (ago: number, time: string) => string,
): Fact[] {
  if (ending === 'open') return [];
  const base = { at: at(Math.max(0, ago - BACK_AFTER), '10:00:00') };
  if (ending === 'returned' || ending === 'due' || ending === 'overdue') {
    const closed = { status: 'closed', cost: null, hires: 0, activity: true, posted: null } as const;
    return [{ kind: 'sighting', ...base, source: 'page', ...about, ...closed }];
  }
  return [{ kind: 'outcome', ...base, source: 'hand', job: about.job, outcome: ending }];
}
