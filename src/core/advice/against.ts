import { LOG } from './tested.ts';

/**
 * The message for what a measured share of answers, in percent, is compared with: the average of all bids of the log,
 * the sign's own among them, or other bids.
 */
export function againstKey(baseline: number): 'effect_average' | 'effect_otherwise' {
  return baseline === LOG.reply ? 'effect_average' : 'effect_otherwise';
}
