/**
 * The ledger as a black box: `npm run --silent replay -- [--now ISO] [--account own|agency] [FILE.jsonl]` takes what was
 * seen, entered and said, one JSON object a line, and prints what the ledger concludes.
 */
import { parseArgs } from 'node:util';
import { instantOf, isAt } from '../../src/core/ledger/day.ts';
import { emptyBook, type Fact, factsOf, record, report } from '../../src/core/ledger/index.ts';
import { BadLine, type Line, lineOf } from './replay-line.ts';
import { textOf } from './source.ts';

const USAGE = 'usage: npm run --silent replay -- [--now ISO] [--account own|agency] [FILE.jsonl]';

/** Runs the face; the exit code is 0 when every line was understood. */
export async function main(args: string[]): Promise<number> {
  try {
    const { now, account, file } = options(args);
    const lines = linesOf(textOf(file));
    const answer = report(bookOf(lines), { now: now ?? latest(lines), account });
    process.stdout.write(`${JSON.stringify(answer, null, 1)}\n`);
    return 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message.split('\n')[0] : String(error));
    return 2;
  }
}

function options(args: string[]): { now: string | null; account: 'own' | 'agency'; file: string | null } {
  const { values, positionals } = parseArgs({
    args,
    options: { now: { type: 'string' }, account: { type: 'string' } },
    allowPositionals: true,
  });
  const [file, ...more] = positionals;
  if (more.length > 0) throw new Error(`One file is replayed at a time; ${USAGE}`);
  const { now, account = 'own' } = values;
  if (now !== undefined && !isAt(now)) throw new Error(`--now is not a moment with an offset: ${now}`);
  if (account !== 'own' && account !== 'agency') throw new Error(`--account is neither own nor agency: ${account}`);
  return { now: now ?? null, account, file: file ?? null };
}

function linesOf(text: string): Line[] {
  return text
    .replace(/^\uFEFF/, '')
    .split('\n')
    .flatMap((line, index) => {
      if (line.trim() === '') return [];
      try {
        return [lineOf(line)];
      } catch (error) {
        if (!(error instanceof BadLine)) throw error;
        throw new BadLine(`Line ${index + 1}: ${error.message}.`);
      }
    });
}

function bookOf(lines: readonly Line[]) {
  const known = jobsIn(lines);
  const facts = lines.flatMap((line): Fact[] => {
    if ('fact' in line) return [line.fact];
    return factsOf(line.reading, { at: line.at, source: 'page', known: (uid) => known.has(uid) });
  });
  const recorded = record(emptyBook(), facts);
  if ('needs' in recorded) throw new Error(`An empty book lacks ${recorded.needs.join(', ')}.`);
  return recorded.book;
}

/** The jobs that are more than tiles passing by. */
function jobsIn(lines: readonly Line[]): Set<string> {
  const known = new Set<string>();
  const add = (uid: string | null | undefined) => {
    if (uid) known.add(uid);
  };
  for (const line of lines) {
    if ('fact' in line) {
      if (line.fact.kind === 'entry' || line.fact.kind === 'outcome') add(line.fact.job);
      continue;
    }
    const { page, jobs, proposals, history } = line.reading;
    if (page === 'job' || page === 'apply') for (const { uid } of jobs) add(uid);
    for (const { jobUid } of [...proposals, ...history]) add(jobUid);
  }
  return known;
}

/** Without --now it is the moment of the latest line. */
function latest(lines: readonly Line[]): string {
  let now = '1970-01-01T00:00:00Z';
  for (const { at } of lines) if (instantOf(at) > instantOf(now)) now = at;
  return now;
}
