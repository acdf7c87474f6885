import { PROPOSAL_RANGES } from '../job.ts';
import { ROW_KINDS } from '../rulebook/labels.ts';
import { isAt, isDay } from './day.ts';
import { ENTRIES, type Fact, type FactKind, OUTCOMES } from './fact.ts';

/**
 * How facts lie in storage and in files: as they are, without what every one of its kind nearly always says. Reading
 * them back checks each value, since files come from anywhere and storage from earlier versions.
 */

type Check = (value: unknown) => boolean;

const text: Check = (value) => typeof value === 'string' && value.length <= 20_000;
const whole: Check = (value) => Number.isSafeInteger(value) && Math.abs(value as number) <= 1_000_000_000;
const count: Check = (value) => whole(value) && (value as number) >= 0;
const flag: Check = (value) => typeof value === 'boolean';
const maybe =
  (check: Check): Check =>
  (value) =>
    value === null || check(value);
const one =
  (...words: readonly string[]): Check =>
  (value) =>
    words.includes(value as string);
const list =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.length <= 10_000 && value.every(check);
const record =
  (fields: Record<string, Check>): Check =>
  (value) =>
    typeof value === 'object' &&
    value !== null &&
    Object.keys(value).every((key) => Object.hasOwn(fields, key)) &&
    Object.entries(fields).every(([key, check]) => check((value as Record<string, unknown>)[key]));

const figure: Check = (value) => typeof value === 'number' && Number.isFinite(value);
const chances: Check = (value) => list(figure)(value) && (value as unknown[]).length === 3;

const account = one('own', 'agency');
const titled = { job: maybe(text), title: maybe(text) };

const FIELDS: { [K in FactKind]: Record<string, Check> } = {
  balance: {
    account,
    connects: count,
    until: isAt,
    page: one('search', 'feed', 'job', 'apply', 'proposal', 'proposals', 'connects-history', 'none'),
  },
  apply: { account, job: text, title: maybe(text), cost: maybe(count), boost: maybe(count) },
  landing: { account: maybe(account), proposal: maybe(text), ...titled },
  sighting: {
    job: text,
    title: maybe(text),
    status: maybe(one('open', 'closed', 'removed', 'private')),
    cost: maybe(count),
    hires: maybe(count),
    activity: flag,
    posted: maybe(text),
  },
  look: {
    job: text,
    proposals: maybe(one(...PROPOSAL_RANGES)),
    signs: list(text),
    unknown: list(text),
    mark: maybe(text),
  },
  listed: {
    proposal: maybe(text),
    ...titled,
    group: maybe(one('offer', 'invitation', 'active', 'submitted', 'archived')),
    date: maybe(isDay),
    boost: maybe(one('none', 'boosted', 'outbid')),
    viewed: maybe(flag),
  },
  row: { account, date: isDay, label: text, ...titled, amount: whole, twin: count },
  recent: {
    account,
    label: text,
    ...titled,
    from: maybe(isDay),
    rows: list(record({ date: isDay, dated: flag, amount: whole })),
  },
  coverage: { account, from: isDay, to: isDay },
  entry: { account, entry: one(...ENTRIES), amount: whole, boost: count, ...titled, note: text },
  outcome: { job: text, outcome: one(...OUTCOMES) },
  label: { label: text, means: one(...ROW_KINDS) },
  plan: { account, plan: one('basic', 'plus', 'agency-plus'), since: isDay, day: count, grant: maybe(count) },
  mark: { job: text, tags: list(text), note: text },
  skip: {
    job: text,
    title: maybe(text),
    on: flag,
    advised: maybe(record({ connects: maybe(count), win: chances, net: maybe(figure) })),
  },
  retract: { of: text, page: text, gone: flag },
};

/** A fact as it is stored: null, the own account and the source "page" are left out. */
export function pack(fact: Fact): Record<string, unknown> {
  const packed: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(fact)) {
    const usual = value === null || (key === 'account' && value === 'own') || (key === 'source' && value === 'page');
    if (!usual || (fact.kind === 'landing' && key === 'account' && value !== null)) packed[key] = value;
  }
  return packed;
}

/** The fact that was stored; null where this is none that we know. Keys that no fact of its kind has are dropped. */
export function unpack(raw: unknown): Fact | null {
  if (typeof raw !== 'object' || raw === null) return null;
  const packed = raw as Record<string, unknown>;
  const kind = packed['kind'];
  if (typeof kind !== 'string' || !Object.hasOwn(FIELDS, kind)) return null;
  const source = packed['source'] ?? 'page';
  if (!isAt(packed['at']) || !one('page', 'paste', 'file', 'hand')(source)) return null;
  const fact: Record<string, unknown> = { kind, at: packed['at'], source };
  for (const [key, check] of Object.entries(FIELDS[kind as FactKind])) {
    const value = packed[key] ?? (key === 'account' && kind !== 'landing' ? 'own' : null);
    if (!check(value)) return null;
    fact[key] = value;
  }
  // Every field was checked against the one list that describes this kind.
  return fact as unknown as Fact;
}
