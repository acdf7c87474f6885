import type { Job } from '../job.ts';
import { byOwnWord } from './facts.ts';
import { FOLK, limitKey } from './folk.ts';
import { DEFAULT_SITUATION, type PastBid, type Situation, timeIn } from './me.ts';
import { wholePost } from './rule.ts';
import type { Hit } from './safety/pattern.ts';
import { WEIGHED } from './tested.ts';

/**
 * What speaks for or against a bid on a job, in names alone, and of what the facts are not known. The rest is not there.
 * Ids of the signs that weigh and of the safety rules, limits of the person's own as `limitKey` has them, and POST.
 */
export interface Signs {
  signs: string[];
  unknown: string[];
}

/** Not known: what else the post asks for, of which not all was shown. */
export const POST = 'post';

/** What is asked of the person to name a job's signs. */
type Asked = Pick<Situation, 'unitedStates' | 'limits' | 'now'>;

/** For keeping with a job: what was seen of it, in names of signs alone. `hits` are what the safety rules found in its words. */
export function signsOf(seen: Job, me: Asked = DEFAULT_SITUATION, hits: readonly Hit[] = []): Signs {
  const look = { job: byOwnWord(seen, me), now: timeIn(me.now), repost: null };
  const found: Signs = { signs: hits.map(({ id }) => id), unknown: wholePost(seen) ? [] : [POST] };
  const note = (name: string, state: boolean | null) => {
    if (state === null) found.unknown.push(name);
    else if (state) found.signs.push(name);
  };
  for (const { id, holds } of WEIGHED) note(id, holds(look));
  for (const { id, holds } of FOLK) {
    const limit = me.limits[id];
    const name = limit === undefined ? null : limitKey(id, limit);
    if (name !== null) note(name, holds(look, limit));
  }
  return found;
}

/** A bid's own facts of its job, as long as the job is there to be looked at. */
export function seenOf(job: Job, me?: Asked): Pick<PastBid, 'signs' | 'connects'> {
  return { signs: signsOf(job, me).signs, connects: job.connects };
}
