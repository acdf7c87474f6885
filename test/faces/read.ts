/**
 * The readers as a black box: `npm run --silent read -- --url URL [--today YYYY-MM-DD] FILE.html` prints what a saved
 * page says, as one JSON object. Scripts of the page are neither run nor read.
 */
import { parseArgs } from 'node:util';
import { JSDOM, VirtualConsole } from 'jsdom';
import { read } from '../../src/readers/read.ts';
import { textOf } from './source.ts';

const USAGE = 'usage: npm run --silent read -- --url URL [--today YYYY-MM-DD] FILE.html';

/** Runs the face; the exit code is 0 for every page that could be parsed, understood or not. */
export async function main(args: string[]): Promise<number> {
  try {
    const { url, today, file } = options(args);
    const page = new JSDOM(textOf(file), { url, virtualConsole: new VirtualConsole() });
    process.stdout.write(`${JSON.stringify(read(page.window.document, url, today), null, 1)}\n`);
    return 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message.split('\n')[0] : String(error));
    return 2;
  }
}

function options(args: string[]): { url: string; today: string | undefined; file: string } {
  const { values, positionals } = parseArgs({
    args,
    options: { url: { type: 'string' }, today: { type: 'string' } },
    allowPositionals: true,
  });
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) throw new Error(`One page is read at a time; ${USAGE}`);
  if (values.url === undefined) throw new Error(`--url is missing; ${USAGE}`);
  if (!URL.canParse(values.url)) throw new Error(`--url is not an address: ${values.url}`);
  if (values.today !== undefined && !isDay(values.today)) throw new Error(`--today is not a day: ${values.today}`);
  return { url: values.url, today: values.today, file };
}

function isDay(text: string): boolean {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  const month = new Date(`${text}T00:00:00Z`);
  return parts !== null && !Number.isNaN(month.getTime()) && month.toISOString().startsWith(text);
}
