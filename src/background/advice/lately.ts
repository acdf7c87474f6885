import type { Room } from '../handler.ts';
import { remember, remembered } from './session.ts';

/** What a job that was seen lately was worth: dollars expected back for each dollar of Connects. */
interface SeenLately {
  uid: string;
  worth: number;
}

const KEY = 'seen-lately';
/** The jobs among which another one is ranked. */
const MOST = 40;

/**
 * The worth of the jobs seen lately, latest first. It is no fact of the ledger and never stored: only what was opened
 * leaves a trace, and most of these just passed by.
 */
export async function seenLately({ session }: Room): Promise<SeenLately[]> {
  const kept = (await remembered(session, [KEY]))[KEY];
  // Nobody else writes under this key.
  return Array.isArray(kept) ? (kept as SeenLately[]) : [];
}

/** Adds what is seen now; seen again, a job counts once, as it is now. */
export async function noteSeen({ session }: Room, before: readonly SeenLately[], now: SeenLately[]): Promise<void> {
  const uids = new Set(now.map(({ uid }) => uid));
  const all = [...now, ...before.filter(({ uid }) => !uids.has(uid))].slice(0, MOST);
  if (JSON.stringify(all) !== JSON.stringify(before)) await remember(session, { [KEY]: all });
}
