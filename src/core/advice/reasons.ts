import { COUNTED, countFlags } from './counted.ts';
import { FOLK } from './folk.ts';
import type { Situation } from './me.ts';
import type { Model, Term } from './model.ts';
import { limitState, type SignsSeen, stateOf, stopsSeen } from './recall.ts';
import type { Effect, Look, Source } from './rule.ts';
import type { Hit } from './safety/pattern.ts';
import { WEIGHED } from './tested.ts';

/** One thing that speaks for or against a bid, with all that a screen needs to show how well it is known. */
export interface Reason {
  id: string;
  direction: 'against' | 'for';
  /** own: more than half of what its weight rests on are the person's own bids. */
  status: 'tested' | 'folk' | 'policy' | 'own';
  /** Log-odds of a reply that it adds. 0 for a rule that weighs nothing. */
  weight: number;
  /** As published. */
  effect: Effect;
  source: Source;
  /** The person's own settled bids with this sign, and how many of them were answered; null for what is not measured on them. */
  own: { bids: number; replies: number } | null;
  /** Safety only: the sentence it was found in; null where an earlier visit saw it, for no words are kept. */
  quote: string | null;
  /** A limit only: the person's own figure. */
  limit: number | null;
  /** The own visit that saw the sign, ISO 8601, where the open page does not tell; else null. */
  seen: string | null;
}

/** Everything that the rules say of one job. */
export interface Findings {
  /** Safety first, then by weight. */
  reasons: Reason[];
  /** Positions of the model's terms whose signs are there. */
  signs: number[];
  /** Rules whose facts are not known: they count nothing. */
  unknown: string[];
}

/** Above this the weight is called the person's own. */
const OWN_SHARE = 0.5;

/** `hits` are what the text rules found in the job's words, `seen` what own visits told of its signs, the latest first. */
export function findingsOn(
  look: Look,
  hits: readonly Hit[],
  model: Model,
  me: Pick<Situation, 'rulesOff' | 'limits'>,
  seen: readonly SignsSeen[],
): Findings {
  const off = new Set(me.rulesOff);
  const unknown: string[] = [];
  const holds = (id: string, state: boolean | null) => {
    if (state === null) unknown.push(id);
    return state === true;
  };

  const signs: number[] = [];
  const weighed: Reason[] = [];
  const states = new Map<string, boolean | null>();
  for (const rule of WEIGHED) {
    if (off.has(rule.id)) continue;
    const state = stateOf(rule, look, seen);
    states.set(rule.id, state.holds);
    const k = model.terms.findIndex(({ id }) => id === rule.id);
    const term = model.terms[k];
    if (!holds(rule.id, state.holds) || !term) continue;
    signs.push(k);
    const direction = rule.direction === 'for' ? 'for' : 'against';
    weighed.push({ ...plain(rule, direction, 'tested'), ...turned(term, direction), seen: state.seen });
  }

  // A rule that was switched off was not looked at: whether its flag is up is not known.
  const flags = countFlags((id) => states.get(id) ?? null);
  const limits: Reason[] = [];
  for (const rule of FOLK) {
    const limit = me.limits[rule.id];
    if (limit === undefined || off.has(rule.id)) continue;
    const state = limitState(rule, limit, look, seen);
    if (holds(rule.id, state.holds)) limits.push({ ...plain(rule, 'against', 'folk'), limit, seen: state.seen });
  }

  const stop = (id: string) => plain({ id, effect: {}, source: 'policy' }, 'against', 'policy');
  const before = stopsSeen(look, seen).filter(({ id }) => !hits.some((hit) => hit.id === id));
  const policy: Reason[] = [
    ...hits.map(({ id, quote }) => ({ ...stop(id), quote })),
    ...before.map(({ id, seen: at }) => ({ ...stop(id), seen: at })),
  ].filter(({ id }) => !off.has(id));

  // That nothing speaks against a bid is not said beside what does.
  const spoken = policy.length + limits.length > 0;
  const counted = COUNTED.filter(({ id, holds: test }) => !off.has(id) && test(flags) === true)
    .filter(({ direction }) => !(spoken && direction === 'for'))
    .map((rule) => plain(rule, rule.direction === 'for' ? 'for' : 'against', 'tested'));

  const byWeight = [...weighed, ...counted].sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
  return { reasons: [...policy, ...limits, ...byWeight], signs, unknown };
}

/** A term as a reason: where the person's own bids have turned it round, it speaks the other way. */
function turned(term: Term, direction: Reason['direction']) {
  const { weight, own, bids, replies } = term;
  return {
    direction: weight === 0 ? direction : weight < 0 ? ('against' as const) : ('for' as const),
    status: own > OWN_SHARE ? ('own' as const) : ('tested' as const),
    weight,
    own: { bids, replies },
  };
}

function plain(
  { id, effect, source }: { id: string; effect: Effect; source: Source },
  direction: Reason['direction'],
  status: Reason['status'],
): Reason {
  return { id, direction, status, weight: 0, effect, source, own: null, quote: null, limit: null, seen: null };
}
