import { COUNTED } from './counted.ts';
import { FOLK } from './folk.ts';
import { IDLE } from './refuted.ts';
import type { Direction, Effect, Source, Status } from './rule.ts';
import { SAFETY_IDS } from './safety/pattern.ts';
import { WEIGHED } from './tested.ts';

/** A rule as the list of all rules shows it. For the settings screen; no page needs it. */
export interface ListedRule {
  id: string;
  status: Exclude<Status, 'own'>;
  direction: Direction;
  effect: Effect;
  source: Source;
  /** Published threshold of a rule that the person may switch on with a figure of their own; null for the others. */
  figure: number | null;
  /** weighs: moves the chances · stops: asks to skip · limit: only when switched on · shown: weighs nothing · unread: no page shows its facts. */
  role: 'weighs' | 'stops' | 'limit' | 'shown' | 'unread';
}

type Plain = Pick<ListedRule, 'id' | 'status' | 'direction' | 'effect' | 'source'> & { figure?: number };

const listed = (role: ListedRule['role'], { id, status, direction, effect, source, figure }: Plain): ListedRule => ({
  id,
  status,
  direction,
  effect,
  source,
  figure: figure ?? null,
  role,
});

const stop = (id: string): Plain => ({ id, status: 'policy', direction: 'against', effect: {}, source: 'policy' });

/** Measured in the log or in use, on facts that no page shows to everyone. */
const UNREAD: readonly Plain[] = [
  {
    id: 'client-opens-under-10',
    status: 'tested',
    direction: 'against',
    effect: { reply: 0, n: 249 },
    source: 'panel',
  },
  {
    id: 'interviewed-bid-under-40',
    status: 'tested',
    direction: 'against',
    effect: { reply: 8.5, baseline: 30.9 },
    source: 'panel',
  },
  {
    id: 'interviewed-bid-60-90',
    status: 'tested',
    direction: 'for',
    effect: { reply: 30.9, baseline: 8.5 },
    source: 'panel',
  },
  {
    id: 'recommended-6-plus',
    status: 'tested',
    direction: 'against',
    effect: { reply: 8.5, baseline: 13.2, wins: 0 },
    source: 'log',
  },
  { id: 'serial-no-hire', status: 'folk', direction: 'against', effect: {}, source: 'blogs' },
];

export const EVERY_RULE: readonly ListedRule[] = [
  ...SAFETY_IDS.map((id) => listed('stops', stop(id))),
  ...WEIGHED.map((rule) => listed('weighs', rule)),
  ...COUNTED.map((rule) => listed('shown', rule)),
  ...IDLE.map((rule) => listed('shown', rule)),
  ...FOLK.map((rule) => listed('limit', rule)),
  ...UNREAD.map((rule) => listed('unread', rule)),
];
