import { limitKey } from './folk.ts';
import { timeIn } from './me.ts';
import { DAY } from './past.ts';
import { CROWD, IN_A_CROWD } from './prior.ts';
import { type Look, type Rule, wholePost } from './rule.ts';
import { SAFETY_IDS, type SafetyId } from './safety/pattern.ts';
import { POST, type Signs } from './signs.ts';
import { WEIGHED } from './tested.ts';

/** What one of the person's own visits told of a job's signs. */
export interface SignsSeen extends Signs {
  /** ISO 8601. */
  at: string;
}

/** Whether a sign is there. `seen`: the visit that said so, ISO 8601; null where the open page does, or nobody. */
export interface SignState {
  holds: boolean | null;
  seen: string | null;
}

const CROWDED = WEIGHED.find(({ id }) => id === CROWD);

/**
 * A sign by the open page, and where that leaves it open by the latest visit that knew it: the page that sends a proposal
 * does not repeat what the job's own page said of crowd and client. `seen` has the latest visit first.
 */
export function stateOf(rule: Rule, look: Look, seen: readonly SignsSeen[]): SignState {
  const here = rule.holds(look);
  if (here !== null || seen.length === 0) return { holds: here, seen: null };
  if (!IN_A_CROWD.includes(rule.id) || !CROWDED) return recalled(rule.id, seen);
  // Only a crowded job has such a sign. That it was not there before the crowd came says nothing of it now.
  const crowd = stateOf(CROWDED, look, seen);
  const inCrowd = seen.filter(({ signs, unknown }) => signs.includes(CROWD) || unknown.includes(CROWD));
  return recalled(rule.id, crowd.holds ? inCrowd : seen);
}

/** Limits on what moves within a day: whether the client has looked, and how few have bid by now. */
const OF_A_DAY: readonly string[] = ['last-viewed-over-24h', 'stale-post'];

/** The same of a limit of the person's own. That no visit saw it passed says nothing: it may have been set since. */
export function limitState(rule: Rule, figure: number, look: Look, seen: readonly SignsSeen[]): SignState {
  const here = rule.holds(look, figure);
  const name = limitKey(rule.id, figure);
  const isRecent = ({ at }: SignsSeen) => look.now !== null && look.now - (timeIn(at) ?? 0) < DAY;
  const telling = OF_A_DAY.includes(rule.id) ? seen.filter(isRecent) : seen;
  const before = here === null && name !== null ? recalled(name, telling) : null;
  return before?.holds ? before : { holds: here, seen: null };
}

/**
 * The safety rules that the post was seen to break, where the open page does not show all of it: by all visits back to the
 * latest that was shown all.
 */
export function stopsSeen({ job }: Look, seen: readonly SignsSeen[]): { id: SafetyId; seen: string }[] {
  if (wholePost(job)) return [];
  const whole = seen.findIndex(({ unknown }) => !unknown.includes(POST));
  const telling = whole < 0 ? seen : seen.slice(0, whole + 1);
  return SAFETY_IDS.flatMap((id) => {
    const visit = telling.find(({ signs }) => signs.includes(id));
    return visit ? [{ id, seen: visit.at }] : [];
  });
}

function recalled(id: string, seen: readonly SignsSeen[]): SignState {
  const latest = seen.find(({ unknown }) => !unknown.includes(id));
  return latest ? { holds: latest.signs.includes(id), seen: latest.at } : { holds: null, seen: null };
}
