import { readFileSync } from 'node:fs';

const STDIN = 0;

/** Why a file could not be read, for those who named it. */
const WHY: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  ENOTDIR: 'there is no such file',
  EISDIR: 'that is a folder, not a file',
  EACCES: 'that file may not be read',
  EPERM: 'that file may not be read',
};

/** The text of a file, or of standard input where none is named. Throws an Error whose message says why it cannot. */
export function textOf(file: string | null): string {
  try {
    return readFileSync(file ?? STDIN, 'utf8');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    throw new Error(`${file ?? 'Standard input'}: ${WHY[code] ?? `it cannot be read (${code || error})`}.`);
  }
}
