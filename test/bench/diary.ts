import { DEFAULT_SITUATION, type PastBid } from '../../src/core/advice/me.ts';
import { seenOf } from '../../src/core/advice/signs.ts';
import type { Job } from '../../src/core/job.ts';
import type { Chance } from './chance.ts';
import { posting } from './market.ts';
import { type Person, trueReply, type World } from './worlds.ts';

export const NOW = '2026-10-04T09:00:00Z';
const DAY = 86_400_000;
/** The bids of a log were sent over so many days. */
const DAYS = 240;
/** Middle of the days that a reply takes, and its spread in logarithms. */
const REPLY_DAYS = { middle: 2, spread: 1.2 };

/** A freelancer's log: so many outbound bids with what became of them by now, and a few invitations among them. */
export function diary(random: Chance, world: World, who: Person, bids: number): PastBid[] {
  const history: PastBid[] = [];
  for (let i = 0; i < bids; i++) {
    const { job } = posting(random, who);
    const seen = seenOf(job, { ...DEFAULT_SITUATION, unitedStates: who.american });
    const age = DAYS * random.next();
    const at = new Date(Date.parse(NOW) - age * DAY).toISOString();
    history.push({
      ...seen,
      at,
      boost: random.yes(0.05) ? 10 : 0,
      invited: false,
      outcome: outcome(random, world, who, job, age),
    });
    if (random.yes(0.05)) history.push({ ...seen, at, boost: 0, invited: true, outcome: 'interviewed' });
  }
  return history;
}

function outcome(random: Chance, world: World, who: Person, job: Job, age: number): PastBid['outcome'] {
  const delay = REPLY_DAYS.middle * Math.exp(REPLY_DAYS.spread * random.normal());
  if (random.yes(trueReply(world, who, job)) && delay <= age) {
    if (random.yes(who.winShare)) return 'hired';
    return random.yes(0.4) ? 'interviewed' : 'replied';
  }
  if (random.yes(0.14)) return 'viewed';
  if (age < 30) return 'pending';
  return random.yes(0.08) ? 'declined' : 'none';
}
