import type { Account } from '../job.ts';
import { type Classified, foldLabel } from '../rulebook/labels.ts';
import { booksOf, titleOf } from './conclude.ts';
import { dayNumber, dayOf } from './day.ts';
import type { Desk } from './desk.ts';
import type { Fact, RecentFact, RowFact } from './fact.ts';
import type { Folder, Folders } from './folder.ts';
import { pairByDay } from './matching.ts';
import { type Found, noteClaims } from './note-claims.ts';
import { journalNear, journalOf, monthOf, uidOf } from './place.ts';
import type { Row } from './rows.ts';
import {
  type Bid,
  CLEARS,
  isNamed,
  type KnownRow,
  namesOf,
  rowsOf,
  SAME_BID,
  SAME_ROW,
  type SaidEntry,
  type SaidRow,
} from './same.ts';

/**
 * What names no job finds the job whose it is. A statement that was copied as text knows titles alone, and so does a
 * spreadsheet; later a page shows the same row with its job. Then the row that names no job is that row, and the proposal
 * that was entered without a job is the job's. Both lie far apart in the book, so they are looked for by the journal's
 * months, and what was found is noted on the pages of both.
 *
 * Answers the jobs, and the names that stand for one, of which something else is known now. `more` names what is to be
 * looked at beside what the month lists.
 */
export function claimMonth(
  desk: Desk,
  folders: Folders,
  key: string,
  more: ReadonlySet<string>,
  labels: Classified,
): Set<string> {
  const names = new Set([...namesOn(desk, key), ...more]);
  if (names.size === 0) return new Set();
  const { account, month } = journalOf(key);
  const near = journalNear(key).filter((page) => desk.has(page));
  const all = [...new Set(near.flatMap((page) => namesOn(desk, page)))].sort();
  const said = all.flatMap((name) => saidBy(folders.bare(name), account, labels));
  const rows = said.filter((each) => each.fact.kind !== 'entry') as SaidRow[];
  const entries = said.filter((each) => each.fact.kind === 'entry') as SaidEntry[];
  const titles = namesOf(said);
  const jobs = jobsBeside(desk, near, rows, entries).filter((job) => isNamed(folders.bare(job), titles));

  const open = jobs.flatMap((job) => postingsOf(folders.bare(job), account, labels));
  const found = sameRows(
    rows,
    jobs.flatMap((job) => rowsOf(folders.bare(job), account, labels)),
    open,
  );
  const bids = [...jobs, ...all].flatMap((job) => bidsOf(afterwards(folders.bare(job), found), account, labels));
  bids.sort((one, other) => one.day - other.day || (one.of < other.of ? -1 : one.of > other.of ? 1 : 0));
  for (const [{ of, fact }, { of: by }] of pairByDay(entries, bids, SAME_BID)) found.push({ of, by, fact, as: fact });
  return noteClaims(
    desk,
    folders,
    key,
    names,
    found.filter(({ fact }) => monthOf(dayIn(fact)) === month),
  );
}

/** The names that stand for a job on a page of the journal. */
function namesOn(desk: Desk, key: string): string[] {
  return [...desk.read(key).lines.keys()].filter((name) => name !== '' && uidOf(name) === null);
}

function dayIn(fact: Found['fact']): string {
  return fact.kind === 'row' ? fact.date : fact.kind === 'entry' ? dayOf(fact.at) : (fact.rows[0]?.date ?? fact.at);
}

/** The rows and sendings that stand under a name. */
function saidBy({ job: of, facts }: Folder, account: Account, labels: Classified): (SaidRow | SaidEntry)[] {
  return facts.flatMap((fact): (SaidRow | SaidEntry)[] => {
    if (fact.kind === 'entry') return fact.account === account ? [{ of, day: dayNumber(dayOf(fact.at)), fact }] : [];
    if ((fact.kind !== 'row' && fact.kind !== 'recent') || fact.account !== account) return [];
    const first = fact.kind === 'row' ? fact : fact.rows[0];
    return first ? [{ of, day: dayNumber(first.date), fact, labels }] : [];
  });
}

/** The jobs with a booking that a row or an entry without a job can be about. */
function jobsBeside(
  desk: Desk,
  near: readonly string[],
  rows: readonly SaidRow[],
  entries: readonly SaidEntry[],
): string[] {
  // A bid that a landing page dates one day off its row may be found one day off that.
  const around = (day: number) => [day - 2, day - 1, day, day + 1, day + 2];
  const amounts = new Set(
    rows.flatMap(({ fact }) =>
      (fact.kind === 'row' ? [fact] : fact.rows).flatMap(({ date, amount }) =>
        around(dayNumber(date)).map((day) => `${day} ${amount}`),
      ),
    ),
  );
  const sent = new Set(entries.flatMap(({ day }) => around(day)));
  const jobs = new Set<string>();
  for (const key of near) {
    const { lines, bare } = desk.read(key);
    for (const job of new Set([...lines.keys(), ...bare.keys()])) {
      if (job === '' || uidOf(job) === null || jobs.has(job)) continue;
      const booked = bare.get(job) ?? lines.get(job) ?? [];
      const beside = booked.some(({ sort, day, amount }) => {
        const number = dayNumber(day);
        return amounts.has(`${number} ${amount}`) || (sort === 'base' && sent.has(number));
      });
      if (beside) jobs.add(job);
    }
  }
  return [...jobs].sort();
}

/**
 * The rows that a job has, too, or that clear what it was posted with. Where one job alone has some of what stands under
 * a title, the rest of that title is the same job's.
 */
function sameRows(rows: readonly SaidRow[], known: readonly KnownRow[], open: readonly Bid[]): Found[] {
  const found: Found[] = [];
  const dated = rows.filter(({ fact }) => fact.kind === 'row');
  for (const [{ of, fact }, { of: by, twin }] of pairByDay(dated, known, SAME_ROW))
    found.push({ of, by, fact, as: { ...(fact as RowFact), job: by, twin } });
  // What was worded Today can be what another reading dated: each looks for itself.
  for (const one of rows.filter(({ fact }) => fact.kind === 'recent'))
    for (const [{ of, fact }, { of: by }] of pairByDay([one], known, SAME_ROW))
      found.push({ of, by, fact, as: { ...(fact as RecentFact), job: by } });
  const shown = new Set(found.map(({ fact }) => fact));
  const unknown = dated.filter(({ fact }) => !shown.has(fact));
  const worded = rows.filter(({ fact }) => fact.kind === 'recent' && !shown.has(fact)).map((one) => [one]);
  for (const some of [unknown, ...worded])
    for (const [{ of, fact }, { of: by }] of pairByDay(some, open, CLEARS)) {
      const twin = fact.kind === 'row' && { twin: Math.max(fact.twin, equalTo(fact, by, known) + 1) };
      found.push({ of, by, fact, as: { ...fact, ...twin, job: by } });
    }
  const claimed = new Set(found.map(({ fact }) => fact));
  for (const { of, fact } of rows) {
    const [by, ...others] = new Set(found.filter((each) => each.of === of).map((each) => each.by));
    if (claimed.has(fact) || by === undefined || others.length > 0) continue;
    // Rows of one reading are different ones.
    const beside = known.some(({ of: job, row }) => job === by && row.at === fact.at);
    if (!beside) found.push({ of, by, fact, as: { ...fact, job: by } });
  }
  return found;
}

/** How many rows of the job look like this one. */
function equalTo({ date, label, amount }: RowFact, job: string, known: readonly KnownRow[]): number {
  const same = (row: Row) => row.date === date && row.amount === amount && foldLabel(row.label) === foldLabel(label);
  return known.filter(({ of, row }) => of === job && same(row)).length;
}

/** A folder as it will be after its rows have found their jobs. */
function afterwards(folder: Folder, found: readonly Found[]): Folder {
  const gone = new Set(found.filter(({ of }) => of === folder.job).map(({ fact }): Fact => fact));
  const come = found.filter(({ by }) => by === folder.job).map(({ as }) => as);
  return { ...folder, facts: [...folder.facts.filter((fact) => !gone.has(fact)), ...come] };
}

/** The bids of a job that no row of its own has cleared. */
function postingsOf(folder: Folder, account: Account, labels: Classified): Bid[] {
  const title = titleOf(folder);
  return booksOf(folder, account, labels)
    .proposals.filter(({ base, sent }) => sent !== 'statement' && base.row === null)
    .map((draft) => ({ of: folder.job, day: draft.day, titles: [draft.title, title], draft }));
}

/** The bids of a job that a row or a landing page speaks of, and no entry of its own. */
function bidsOf(folder: Folder, account: Account, labels: Classified): Bid[] {
  const title = titleOf(folder);
  return booksOf(folder, account, labels).proposals.flatMap((draft) => {
    const told = draft.sent === 'hand' || draft.facts.some(({ id }) => id.startsWith('["entry"'));
    const alone = draft.sent === 'statement' && draft.base.row === null;
    const titles = [draft.title, draft.base.row?.title ?? null, title];
    return told || alone ? [] : [{ of: folder.job, day: draft.day, titles, draft }];
  });
}
