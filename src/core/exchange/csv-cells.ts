import { jobUidFrom } from '../ids.ts';
import { dayOf, isAt } from '../ledger/day.ts';
import type { At, Said } from '../ledger/index.ts';
import { dayIn, isAhead } from './days.ts';
import { outcomeIn } from './outcome-words.ts';
import type { Column, RowTrouble, TableMapping } from './shapes.ts';

/** A line of a spreadsheet, understood. */
export interface Read {
  /** A day, or a moment where the cell has its offset. */
  sent: At;
  title: string | null;
  job: string | null;
  base: number;
  boost: number;
  returned: { base: number; boost: number; on: At | null } | null;
  outcome: { outcome: Said; on: At | null } | null;
  note: string;
}

/** As much as a title, or a note, may be long. */
const LONGEST = 2_000;

/** Understands the cells of one line, or says why it cannot. */
export function readCells(cells: readonly string[], columns: number, mapping: TableMapping): Read | RowTrouble {
  if (cells.slice(columns).some((cell) => cell.trim() !== '')) return 'too-many-cells';
  const at = (column: Column) => {
    const index = mapping.columns[column];
    return index === undefined ? '' : (cells[index] ?? '').replace(/\s+/g, ' ').trim();
  };
  const sent = whenIn(at('date'), mapping);
  if (sent === null) return at('date') === '' ? 'date-missing' : 'date-not-understood';
  const [title, note] = [at('title'), at('note')];
  if (title.length > LONGEST || note.length > LONGEST) return 'too-long';
  const job = at('job') === '' ? null : jobUidFrom(at('job'));
  if (job === null && at('job') !== '') return 'job-not-understood';
  if (job === null && title === '') return 'title-missing';
  const base = connectsIn(at('base'));
  if (base === undefined) return 'base-not-understood';
  if (base === null) return 'base-missing';
  const boost = connectsIn(at('boost'));
  if (boost === undefined) return 'boost-not-understood';
  const returned = returnedIn(at, base, boost ?? 0, mapping);
  if (typeof returned === 'string') return returned;
  const outcome = outcomeIn(at('outcome'), mapping.outcomes);
  if (outcome === undefined && at('outcome') !== '') return 'outcome-not-understood';
  const outcomeOn = at('outcomeOn') === '' ? null : whenIn(at('outcomeOn'), mapping);
  if (outcomeOn === null && at('outcomeOn') !== '') return 'date-not-understood';
  const named = [sent, returned?.on, outcomeOn].filter((on) => on != null);
  if (named.some((on) => isAhead(dayOf(on), mapping.today))) return 'date-ahead';
  return {
    sent,
    title: title || null,
    job,
    base,
    boost: boost ?? 0,
    returned,
    outcome: outcome === undefined || outcome === 'pending' ? null : { outcome, on: outcomeOn },
    note,
  };
}

function whenIn(text: string, { dates }: TableMapping): At | null {
  return isAt(text) ? text : dayIn(text, dates);
}

/** "14", "-14", "14 Connects"; null for an empty cell or a dash, undefined where it is not understood. */
function connectsIn(text: string): number | null | undefined {
  if (/^(?:[-–—]|no|none|n\/a)?$/i.test(text)) return null;
  const figure = /^[-−]?(\d{1,4})(?:[.,]0+)?(?: connects?)?$/i.exec(text)?.[1];
  return figure === undefined ? undefined : Number(figure);
}

/**
 * What came back. A column of its own for the boost leaves no doubt; one for both says which only where the figure can be
 * but one of them, or all.
 */
function returnedIn(
  at: (column: Column) => string,
  base: number,
  boost: number,
  mapping: TableMapping,
): Read['returned'] | RowTrouble {
  const apart = mapping.columns.boostReturned !== undefined;
  const yes = /^(?:yes|y|x|true|✓|returned|refunded)$/i.test(at('returned'));
  if (yes && boost > 0 && !apart) return 'returned-unclear';
  const said = yes ? base : connectsIn(at('returned'));
  const bid = connectsIn(at('boostReturned'));
  if (said === undefined || bid === undefined) return 'returned-not-understood';
  const on = at('returnedOn') === '' ? null : whenIn(at('returnedOn'), mapping);
  if (on === null && at('returnedOn') !== '') return 'date-not-understood';
  const [sum, back] = [said ?? 0, bid ?? 0];
  if (sum + back === 0) return null;
  if (apart || boost === 0)
    return sum > base || back > boost ? 'returned-more-than-spent' : { base: sum, boost: back, on };
  if (sum > base + boost) return 'returned-more-than-spent';
  if (sum === base + boost) return { base, boost, on };
  if (base === boost) return 'returned-unclear';
  return sum === base ? { base, boost: 0, on } : sum === boost ? { base: 0, boost, on } : 'returned-unclear';
}
