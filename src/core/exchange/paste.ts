import { jobUidIn } from '../ids.ts';
import type { HistoryRow, Reading } from '../job.ts';
import { groupBy, obtain } from '../ledger/collect.ts';
import { addDays } from '../ledger/day.ts';
import { amountOf, day, dayWord } from '../statement-words.ts';
import { isAhead } from './days.ts';
import { leftOut } from './left-out.ts';
import { fold, type Piece, piecesOf, runsOf } from './paste-lines.ts';
import { around, isFurniture } from './paste-page.ts';
import { cut, titleIn } from './paste-row.ts';
import type { CopiedLink, CopiedRange, LeftOut, Pasted, PasteOptions, PasteTrouble } from './shapes.ts';

/**
 * Reads the copied text of Connects History, in any browser's way of copying it. Whatever is not understood is left out
 * and named; a row is taken whole or not at all.
 */
export function pasteStatement(text: string, { today, links = [], jobs }: PasteOptions): Pasted {
  const [before = [], ...runs] = runsOf(piecesOf(text));
  const read = runs.map((run) => ({ run, ...cut(run) }));
  const { moved, ...page } = around([...before, ...read.flatMap(({ rest }) => rest)]);
  const titles = new Set(links.map(({ title }) => fold(title)));
  const rows: HistoryRow[] = [];
  const left = strange(before, 'outside');
  for (const [index, { run, row, rest }] of read.entries()) {
    const understood = moved && typeof row !== 'string' ? 'columns-unclear' : row;
    const title = typeof understood === 'string' ? undefined : titleIn(understood, page.account, titles);
    if (typeof understood !== 'string' && title !== undefined) {
      const word = dayWord(understood.day);
      const date = word === 'date' ? day(understood.day) : addDays(today, word === 'today' ? 0 : -1);
      const { label: action, amount } = understood;
      if (date !== null && isAhead(date, today))
        left.push(leftOut(run.slice(0, run.length - rest.length), 'day-ahead'));
      else rows.push({ date, dayWord: word, action, amount, jobUid: null, title });
    } else {
      const why = typeof understood === 'string' ? understood : 'columns-unclear';
      left.push(leftOut(run.slice(0, run.length - rest.length), why));
    }
    left.push(...strange(rest, index === read.length - 1 ? 'outside' : 'between'));
  }
  return { rows: withJobs(rows, links, jobs), ...page, left, whole: left.every(({ why }) => why === 'outside') };
}

/** What stands outside of rows and is nothing that the page shows there. */
function strange(pieces: readonly Piece[], why: 'outside' | 'between'): LeftOut<PasteTrouble>[] {
  return pieces
    .filter(({ text }) => !isFurniture(text))
    .map((piece) => leftOut([piece], amountOf([piece.text]) === undefined ? why : 'row-without-day'));
}

/**
 * Gives the rows the jobs that their links name: by title; where several jobs have that title, by their order, if each has
 * its link. A row without a link gets the job that alone is known by its title.
 */
function withJobs(
  rows: readonly HistoryRow[],
  links: readonly CopiedLink[],
  jobs?: ReadonlyMap<string, string>,
): HistoryRow[] {
  const linked = new Map<string, string[]>();
  for (const { title, address } of links) {
    const uid = jobUidIn(address);
    if (uid !== null) obtain(linked, fold(title), () => []).push(uid);
  }
  const turn = new Map<string, number>();
  const count = groupBy(rows, ({ title }) => title);
  return rows.map((row) => {
    if (row.title === null) return row;
    const uids = linked.get(row.title) ?? [];
    const nth = turn.get(row.title) ?? 0;
    turn.set(row.title, nth + 1);
    const ordered = uids.length === count.get(row.title)?.length || new Set(uids).size === 1;
    const jobUid = uids.length === 0 ? jobs?.get(row.title) : ordered ? (uids[nth] ?? uids[0]) : undefined;
    return jobUid === undefined ? row : { ...row, jobUid };
  });
}

/**
 * The copy as a reading of Connects History, for `factsOf` with the source "paste". The page's own words go before what
 * the person remembers, and no day counts as seen in full where a row may have been left out.
 */
export function statementReading(pasted: Pasted, range: CopiedRange): Reading {
  const { rows, balance, shown } = pasted;
  const all = pasted.whole && range.fromTheTop === true && range.all === true && shown.type !== 'other';
  return {
    page: 'connects-history',
    balance,
    sent: null,
    account: pasted.account ?? range.account,
    jobs: [],
    proposals: [],
    filter: {
      days: shown.days ?? range.days,
      type: all ? 'all' : shown.type === 'other' ? 'other' : null,
      more: shown.more ?? (range.toTheEnd === null ? null : !range.toTheEnd),
    },
    history: rows,
    diagnostics: [],
    anchors: {},
  };
}
