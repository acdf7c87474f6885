import type { Job } from '../job.ts';
import { byOwnWord } from './facts.ts';
import { DEFAULT_SITUATION, type PastBid, type Situation } from './me.ts';
import { WEIGHED } from './tested.ts';

/** Which of the signs that weigh a job has, by rule id, and of which the facts are not known. The rest are not there. */
export interface Signs {
  signs: string[];
  unknown: string[];
}

/** For keeping with a bid: what was seen of its job then, in names of signs alone. */
export function signsOf(seen: Job, me: Pick<Situation, 'unitedStates'> = DEFAULT_SITUATION): Signs {
  const job = byOwnWord(seen, me);
  const found: Signs = { signs: [], unknown: [] };
  for (const { id, holds } of WEIGHED) {
    const state = holds({ job, now: null, repost: null });
    if (state === null) found.unknown.push(id);
    else if (state) found.signs.push(id);
  }
  return found;
}

/** A bid's own facts of its job, as long as the job is there to be looked at. */
export function seenOf(job: Job, me?: Pick<Situation, 'unitedStates'>): Pick<PastBid, 'signs' | 'connects'> {
  return { signs: signsOf(job, me).signs, connects: job.connects };
}
