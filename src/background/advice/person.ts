import { DEFAULT_SITUATION, type Situation } from '../../core/advice/index.ts';
import type { Settings } from '../../protocol/settings.ts';

/** What the person told about themselves, as the advice takes it. `balance` in Connects, null where not known. */
export function situationOf({ price, currency, advice }: Settings, balance: number | null, now: string): Situation {
  // Budgets are in dollars. A price in other money is only for showing: nobody here knows the rate of exchange.
  const connectPrice = currency === 'USD' ? price / MILLS : DEFAULT_SITUATION.connectPrice;
  return { ...advice, connectPrice, balance, now };
}

const MILLS = 1000;
