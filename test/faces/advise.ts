/**
 * The advice as a black box: `npm run --silent advise -- [FILE.jsonl]` reads the person on the first line and one job on
 * each further line, from a file or from standard input, and prints one answer for each job. Either all answers or none.
 */
import { parseArgs } from 'node:util';
import * as v from 'valibot';
import { advise, fit as learn, NO_MEMORY, spentInWeek } from '../../src/core/advice/index.ts';
import * as shapes from './advise-lines.ts';
import { textOf } from './source.ts';

const USAGE = 'usage: npm run --silent advise -- [FILE.jsonl]';

/** Runs the face; anything but 0 means that nothing was printed. */
export async function main(args: string[]): Promise<number> {
  try {
    process.stdout.write(answers(textOf(fileIn(args))));
    return 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message.split('\n')[0] : String(error));
    return 2;
  }
}

/** The file to read; null is standard input. */
function fileIn(args: string[]): string | null {
  const { positionals } = parseArgs({ args, options: {}, allowPositionals: true });
  const [file = null, ...more] = positionals;
  if (more.length > 0) throw new Error(`One file is read at a time; ${USAGE}`);
  return file;
}

const first = v.object({ me: shapes.me }, 'the person is missing ("me")');
const further = v.object({ job: shapes.job }, 'the job is missing ("job")');

function answers(text: string): string {
  const lines = text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .map((line, i) => ({ line, number: i + 1 }))
    .filter(({ line }) => line.trim() !== '');
  const [head, ...rest] = lines;
  if (!head) throw new Error(`Line 1: the person is missing ("me"); ${USAGE}`);
  const { me } = parsed(first, head);
  const jobs = rest.map((line) => parsed(further, line).job);

  const model = learn(me);
  const sent = new Set(me.history.map(({ uid }) => uid));
  const week = spentInWeek(me.history, me);
  const out = jobs.map((job) => {
    const memory = { ...NO_MEMORY, sent: job.uid !== null && sent.has(job.uid), spentInWeek: week };
    return `${JSON.stringify(advise(model, me, job, memory))}\n`;
  });
  return out.join('');
}

function parsed<T>(schema: v.GenericSchema<unknown, T>, { line, number }: { line: string; number: number }): T {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new Error(`Line ${number}: not JSON`);
  }
  const result = v.safeParse(schema, value, { abortEarly: true });
  if (result.success) return result.output;
  const [issue] = result.issues;
  const path = v.getDotPath(issue);
  throw new Error(`Line ${number}: ${path ? `${path}: ` : ''}${issue.message}`);
}
