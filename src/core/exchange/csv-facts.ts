import type { Account } from '../job.ts';
import { type At, dayOf } from '../ledger/day.ts';
import { type EntryFact, type Fact, OUTCOMES, type OutcomeFact } from '../ledger/index.ts';
import { STEP } from './csv.ts';
import { type Read, readCells } from './csv-cells.ts';
import { knownAmong } from './known.ts';
import { leftOut } from './left-out.ts';
import type {
  FromTable,
  KnownProposal,
  LeftOut,
  Progress,
  RowTrouble,
  Table,
  TableMapping,
  UnderstoodLine,
} from './shapes.ts';

/**
 * The proposals of a spreadsheet as facts with the source "file". The same file gives the same facts, so that importing it
 * twice changes nothing; a line whose proposal the ledger has already brings at most its outcome. `done` and `total` are
 * rows. Nothing is stored here: whoever drives it may stop at any row.
 *
 * A return without a day of its own is booked on the day of sending, and an outcome without one counts as said on it.
 */
export function* factsFromTable(
  table: Table,
  mapping: TableMapping,
  proposals: readonly KnownProposal[] = [],
): Generator<Progress, FromTable> {
  const lines: Line[] = [];
  const turns = new Map<string, number>();
  const left: LeftOut<RowTrouble>[] = [];
  let twice = 0;
  const again: Line[] = [];
  for (const [index, { line, cells }] of table.rows.entries()) {
    if (index % STEP === 0) yield { done: index, total: table.rows.length };
    const read = readCells(cells, table.header.length, mapping);
    if (typeof read === 'string') {
      left.push(
        leftOut(
          cells.filter((cell) => cell.trim() !== '').map((text) => ({ line, text })),
          read,
        ),
      );
      continue;
    }
    const key = JSON.stringify([read.sent, read.job, read.title, read.base, read.boost]);
    const turn = turns.get(key) ?? 0;
    turns.set(key, turn + 1);
    const at = momentOf(read.sent, key, turn);
    // The same proposal at the same moment can only be the same line twice.
    if (turn > 0 && at === read.sent) twice++;
    else lines.push({ ...read, at, line, written: cells[mapping.columns.date ?? -1]?.trim() ?? '' });
    const last = lines.at(-1);
    if (turn > 0 && last?.line === line) again.push(last);
  }
  const known = knownAmong(lines, proposals);
  const facts: Fact[] = [];
  for (const [index, line] of lines.entries()) {
    if (index % STEP === 0) yield { done: table.rows.length, total: table.rows.length };
    facts.push(...factsOfLine(line, known.get(line), mapping.account));
  }
  const days = lines.map(({ at }) => dayOf(at)).sort();
  const [from, to] = [days[0], days.at(-1)];
  return {
    facts,
    proposals: lines.length - known.size,
    known: known.size + twice,
    left,
    first: lines.slice(0, FIRST).map(understood),
    days: from === undefined || to === undefined ? null : { from, to },
    alike: again.filter((line) => !known.has(line)).map(({ line }) => line),
  };
}

/** So many lines are shown as they were understood. */
const FIRST = 4;

type Line = Read & { at: At; line: number; written: string };

function understood({ line, written, at, title, base, boost, outcome }: Line): UnderstoodLine {
  return { line, written, day: dayOf(at), title, base, boost, outcome: outcome?.outcome ?? 'pending' };
}

function factsOfLine(line: Line, known: KnownProposal | undefined, account: Account): Fact[] {
  const { outcome, at } = line;
  const facts: Fact[] = known ? [] : bookings(line, at, account);
  const job = known ? known.job : (line.job ?? nameOf(at));
  if (outcome && job !== null && outcome.outcome !== known?.outcome) facts.push(said(outcome, job, at));
  return facts;
}

function bookings({ title, job, base, boost, returned, note }: Read, at: At, account: Account): EntryFact[] {
  const about = { kind: 'entry', source: 'file', account, title } as const;
  const sent: EntryFact = { ...about, at, entry: 'sent', amount: base, boost, job, note };
  if (!returned) return [sent];
  const on = momentOf(returned.on ?? dayOf(at), `${at} returned`, 0);
  const back = { amount: returned.base, boost: returned.boost, job: job ?? nameOf(at), note: '' };
  return [sent, { ...about, at: on, entry: 'return', ...back }];
}

/** Of one day's words the one further on is the later one, so that a file which was kept up counts when it comes again. */
function said({ outcome, on }: NonNullable<Read['outcome']>, job: string, at: At): OutcomeFact {
  const last = `${on ?? dayOf(at)}T23:59:59.${String(OUTCOMES.indexOf(outcome)).padStart(3, '0')}-12:00`;
  return { kind: 'outcome', source: 'file', at: on !== null && on.length > 10 ? on : last, job, outcome };
}

/** The ledger's own name for the job of a proposal that was entered without one. */
function nameOf(at: At): string {
  return `entry:${at}`;
}

const HOUR = 3_600_000;

/**
 * A moment for what has only a day: in the last hour of that day on the clock where it ends last, so that no balance of
 * the day is taken to be later. Which moment of the hour follows from the line itself: two proposals of one day stay two,
 * and the same line is the same proposal whatever lines are added to the file.
 */
function momentOf(sent: At, key: string, turn: number): At {
  if (sent.length > 10) return sent;
  const time = new Date(23 * HOUR + (hash(`${key}${turn}`) % HOUR)).toISOString().slice(10, 23);
  return `${dayOf(sent)}${time}-12:00`;
}

/** FNV-1a. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) value = Math.imul(value ^ text.charCodeAt(index), 0x01000193) >>> 0;
  return value;
}
