import { DEFAULT_SITUATION, type Me, type PastBid } from '../../../src/core/advice/me.ts';
import { seenOf } from '../../../src/core/advice/signs.ts';
import { jobWith, NOW } from './job.ts';

type Parts = Parameters<typeof jobWith>[0];

/** So many settled bids on such jobs, the first of them answered. */
export function bidsOn(parts: Parts, count: number, answers: number, more: Partial<PastBid> = {}): PastBid[] {
  const seen = seenOf(jobWith(parts));
  return Array.from({ length: count }, (_, i) => ({
    ...seen,
    at: null,
    boost: 0,
    invited: false,
    outcome: i < answers ? 'replied' : 'none',
    ...more,
  }));
}

export function person(history: readonly PastBid[] = [], more: Partial<Me> = {}): Me {
  return {
    ...DEFAULT_SITUATION,
    typicalJobValue: 600,
    typicalHours: 60,
    balance: 46,
    now: NOW,
    ...more,
    history,
  };
}
