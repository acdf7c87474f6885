import { JOB_UID } from '../ids.ts';

/**
 * Words from pages and files inside a journal. A description ends at a line break or a semicolon, a bar splits it, and one
 * that begins with a bracket would be a code: those letters give way to their wide twins, which look alike and mean
 * nothing to hledger. Nothing from outside ever stands in a comment, where "date:" would move a posting.
 */
export function words(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .replace(/[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '')
    .replace(/\p{Cs}/gu, '\ufffd')
    .replaceAll(';', '；')
    .replaceAll('|', '｜')
    .trim()
    .replace(/^\(/, '（');
}

/** A transaction: its amounts are Connects and add up to nothing. */
export interface Transaction {
  /** ISO day. */
  day: string;
  /** Confirmed by the marketplace's own statement. */
  cleared: boolean;
  /** A job's id, or null. */
  code: string | null;
  description: string;
  postings: readonly Posting[];
}

export interface Posting {
  account: string;
  amount: number;
  /** What the account must hold then. */
  assert?: number;
}

export const COMMODITY = 'Connects';

/** Amounts stand below each other up to this many letters. */
const WIDEST = 6;

/** The transaction as hledger reads it, with an empty line after it. */
export function written({ day, cleared, code, description, postings }: Transaction): string {
  // Ids from files may be anything.
  const id = code !== null && JOB_UID.test(code) ? `(${code}) ` : '';
  const width = Math.max(...postings.map(({ account }) => account.length)) + WIDEST;
  const lines = postings.map(({ account, amount, assert }) => {
    const must = assert === undefined ? '' : ` = ${assert} ${COMMODITY}`;
    return `    ${account}  ${String(amount).padStart(width - account.length)} ${COMMODITY}${must}\n`;
  });
  return `${day} ${cleared ? '*' : '!'} ${id}${description}\n${lines.join('')}\n`;
}
