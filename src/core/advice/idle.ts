import { FOLK } from './folk.ts';
import type { Situation } from './me.ts';
import { IDLE } from './refuted.ts';
import type { Effect, Look, Source, Status } from './rule.ts';

/** A sign that is there and weighs nothing: knowing what to leave aside saves as much time as the warnings. */
export interface IdleSign {
  id: string;
  /** folk: untested, and not switched on as a limit · refuted, or tested without effect: does not matter. */
  status: Exclude<Status, 'own' | 'policy'>;
  effect: Effect;
  source: Source;
}

export function idleSigns(look: Look, me: Pick<Situation, 'rulesOff' | 'limits'>): IdleSign[] {
  return [...FOLK, ...IDLE].flatMap(({ id, status, effect, source, holds }) => {
    const on = !me.rulesOff.includes(id) && me.limits[id] === undefined && status !== 'policy';
    return on && holds(look) === true ? [{ id, status, effect, source }] : [];
  });
}
