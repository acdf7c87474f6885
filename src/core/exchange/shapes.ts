import type { Account, HistoryRow } from '../job.ts';
import type { Day, Days, Fact, Outcome, Proposal } from '../ledger/index.ts';

/** The shapes of what comes in and goes out by hand: pasted statements, spreadsheets, files. Nothing here reads a clock. */

/** How far a long piece of work has come, in lines or rows. Whoever drives the generator may simply stop. */
export interface Progress {
  done: number;
  total: number;
}

/** A part of what was given that is left out, so that nobody has to guess why a number is missing. */
export interface LeftOut<Why extends string> {
  /** The first and the last of its lines, counted from 1. */
  line: number;
  to: number;
  why: Why;
  /** The words as they stand there, shortened. */
  text: string;
}

/**
 * outside: before the first row or after the last, and no part of a row · between: after a row's amount, and no part of the
 * next · day-without-row: the copy lacks what stood under that day · row-without-day: an amount of which no day is known ·
 * no-such-day: 31 November · day-ahead: in the future · cut-short: a row without its amount · amount-unclear: amounts that differ, or without a sign ·
 * columns-unclear: the columns stand in another order, or one cannot say which line is the title.
 */
export type PasteTrouble =
  | 'outside'
  | 'between'
  | 'day-without-row'
  | 'row-without-day'
  | 'no-such-day'
  | 'day-ahead'
  | 'cut-short'
  | 'amount-unclear'
  | 'columns-unclear';

/** A job link of what was copied, in the order of the page. */
export interface CopiedLink {
  title: string;
  /** The address as it stands in the link. */
  address: string;
}

export interface PasteOptions {
  /** The person's day on which the page was copied: Today and Yesterday are told from it. */
  today: Day;
  /** The links of the copied HTML, where the clipboard has it. */
  links?: readonly CopiedLink[];
  /** Which job bears a title, for rows without a link: see `jobsByTitle`. */
  jobs?: ReadonlyMap<string, string>;
}

/** What a copied Connects History says. */
export interface Pasted {
  rows: HistoryRow[];
  /** "My balance", where it was copied along. */
  balance: number | null;
  /** agency: the table has a Freelancer column · own: it was copied with its headings and has none. */
  account: Account | null;
  /** What the page's filters said, where they were copied along; what the person is asked starts from it. */
  shown: { days: number | null; type: 'all' | 'other' | null; more: boolean | null };
  left: LeftOut<PasteTrouble>[];
  /** Nothing that may have been a row was left out; else no day can count as seen in full. */
  whole: boolean;
}

/** What the person says of the statement they copied; null is "I don't know". */
export interface CopiedRange {
  /** "Last 90 days" is 90. */
  days: number | null;
  /** All kinds of Connects were shown, not only some. */
  all: boolean | null;
  /** From the first row on. */
  fromTheTop: boolean | null;
  /** Down to where nothing more could be shown. */
  toTheEnd: boolean | null;
  account: Account;
}

/** What a column of a spreadsheet holds. */
export const COLUMNS = [
  'date',
  'title',
  'job',
  'base',
  'boost',
  'returned',
  'boostReturned',
  'returnedOn',
  'outcome',
  'outcomeOn',
  'note',
] as const;
export type Column = (typeof COLUMNS)[number];

/** Which column of the file (from 0) holds what. */
export type ColumnMap = Partial<Record<Column, number>>;

/** year: 2026-01-11 · month: 1/11/2026 is 11 January · day: 11/1/2026 is. Names of months are understood in any order. */
export type DateOrder = 'year' | 'month' | 'day';

/** A file of separated values. */
export interface Table {
  separator: ',' | ';' | '\t';
  header: string[];
  rows: TableRow[];
}

export interface TableRow {
  /** The line on which it begins, counted from 1. */
  line: number;
  cells: string[];
}

/** Why a file is no table, and where. */
export interface BadTable {
  why: 'empty' | 'quote-not-closed' | 'text-after-quote';
  line: number;
}

/** What is known, and asked, of a spreadsheet before it is read. */
export interface TableGuess {
  columns: ColumnMap;
  /** Null where the dates can be read in two ways, or in none: then the person has to say. */
  dates: DateOrder | null;
  /** Words in the outcome column that say nothing known, each with how often it stands there. */
  unknownOutcomes: { word: string; count: number }[];
}

/** How a spreadsheet is to be read. */
export interface TableMapping {
  columns: ColumnMap;
  dates: DateOrder;
  /** What the person says a word of the outcome column means, by the word in small letters. */
  outcomes?: Readonly<Record<string, Outcome>>;
  account: Account;
  /** The person's day; what a line dates later than the next one has not happened. */
  today: Day;
}

export type RowTrouble =
  | 'too-many-cells'
  | 'date-missing'
  | 'date-not-understood'
  | 'date-ahead' // in the future
  | 'title-missing'
  | 'job-not-understood'
  | 'base-missing'
  | 'base-not-understood'
  | 'boost-not-understood'
  | 'returned-not-understood'
  | 'returned-more-than-spent'
  | 'returned-unclear' // of base or of boost
  | 'outcome-not-understood'
  | 'too-long'; // a title or note of more than 2,000 letters

/** A proposal that the ledger has already, as a report lists it: a line that speaks of it adds no second one. */
export type KnownProposal = Pick<Proposal, 'job' | 'jobUid' | 'title' | 'sentAt' | 'outcome'>;

/** What a spreadsheet brings. Each line is in it whole or not at all. */
export interface FromTable {
  facts: Fact[];
  /** Lines that bring a proposal; lines of which the ledger has the proposal. */
  proposals: number;
  known: number;
  left: LeftOut<RowTrouble>[];
  /** The first lines as they were understood. */
  first: UnderstoodLine[];
  /** From the first to the last day on which something was sent; null where no line was understood. */
  days: Days | null;
  /** Lines that say wholly the same as one before, and bring a proposal of their own all the same. */
  alike: number[];
}

/** A line of a spreadsheet as it was understood, to be looked at before it is taken. */
export interface UnderstoodLine {
  line: number;
  /** As its day stands in the file. */
  written: string;
  day: Day;
  /** Null where only the job's link or number was given. */
  title: string | null;
  base: number;
  boost: number;
  outcome: Outcome;
}
