/**
 * Every message is answered by a value: what was asked for, or the reason why not. A reason is a code; its words live in
 * the locale files under "error_<code>" with "-" as "_", so that each screen says the same thing the same way.
 */
export const ERROR_CODES = [
  /** The sender may not send this message. */
  'not-allowed',
  /** No such message: two versions of Bidthrift are talking to each other. */
  'unknown-message',
  /** The message does not have the promised shape; `detail` names the path. */
  'bad-message',
  /** The person has chosen that this page is not to be read, or has not chosen yet. */
  'mode',
  /** The stored records were written by a newer Bidthrift: they can be exported, never changed. */
  'read-only',
  /** Sample data is shown: this would be about the real records. */
  'sample',
  /** The browser refuses more data; nothing was changed. */
  'quota',
  /** The browser could not read or write its storage; nothing was changed. */
  'storage',
  /** The entry this is about is not there (any more). */
  'not-found',
  /** The entry rests on Connects History, which alone can say otherwise. */
  'in-statement',
  /** The entry lacks its cost: it has to be filled in first. */
  'incomplete',
  /** The file is not an export of Bidthrift; `detail` says where it stops making sense. */
  'bad-file',
  /** The file was written by a newer Bidthrift. */
  'newer-file',
  /** No page of ours is listening in that tab: it was open before install, access was revoked, or it is another site. */
  'no-receiver',
  /** This script outlived its extension (updated, switched off): it should take away its nodes and end. */
  'orphaned',
  /** A bug of ours; `detail` is its message. */
  'internal',
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

export interface Failure {
  code: ErrorCode;
  /** For the diagnostic report, in English; never page text. */
  detail?: string;
}

export type Reply<T> = { ok: true; value: T } | { ok: false; error: Failure };

export function done<T>(value: T): Reply<T> {
  return { ok: true, value };
}

export function refused(code: ErrorCode, detail?: string): { ok: false; error: Failure } {
  return { ok: false, error: detail === undefined ? { code } : { code, detail } };
}

export function isErrorCode(code: unknown): code is ErrorCode {
  return ERROR_CODES.some((known) => known === code);
}

/** Whether something that came back over a message channel is a reply at all (a dead worker answers undefined). */
export function isReply(value: unknown): value is Reply<unknown> {
  if (typeof value !== 'object' || value === null || !('ok' in value)) return false;
  return value.ok === true
    ? 'value' in value
    : value.ok === false && 'error' in value && typeof value.error === 'object' && value.error !== null;
}
