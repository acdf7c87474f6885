import * as v from 'valibot';
import { EXPORTS } from '../core/exchange/exports.ts';
import { ROW_KINDS } from '../core/rulebook/labels.ts';
import { OUTCOMES } from './answers.ts';
import { PLANS, REFUND_PARTS, STATEMENT_PARTS } from './ledger-answers.ts';
import { HAND_KINDS, LOG_SORTS, MOST_AT_ONCE, type Question, type ToBackground } from './messages.ts';
import { reading } from './reading-shape.ts';
import { MARKETPLACE, type Tier } from './sender.ts';
import { SETTING } from './settings-shape.ts';
import { amount, at, commandId, cost, day, line, list, maybe, prose, uid } from './shapes.ts';

/** What each message to the background must look like, and who may send it. */
export interface Rule<T extends keyof ToBackground> {
  from: readonly Tier[];
  shape: v.GenericSchema<unknown, Question<ToBackground, T>>;
}

const ANYONE: readonly Tier[] = ['page', 'app'];
const APP: readonly Tier[] = ['app'];

const id = commandId;
const uids = list(uid, 500);
const url = v.pipe(line, v.url(), v.startsWith(`${MARKETPLACE}/`));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const limit = v.pipe(count, v.maxValue(100_000));
/** A file of 50 MB is more than any browser lets us keep. */
const file = v.pipe(v.string(), v.maxLength(50_000_000));

const sent = { jobUid: maybe(uid), title: line, sentAt: at, base: cost, boost: cost, note: prose };

const settings = v.object({
  mode: v.exactOptional(SETTING.mode),
  price: v.exactOptional(SETTING.price),
  currency: v.exactOptional(SETTING.currency),
  theme: v.exactOptional(SETTING.theme),
  overdueDays: v.exactOptional(SETTING.overdueDays),
  icon: v.exactOptional(SETTING.icon),
  reminders: v.exactOptional(SETTING.reminders),
  followUpDays: v.exactOptional(SETTING.followUpDays),
  notify: v.exactOptional(SETTING.notify),
  logHides: v.exactOptional(SETTING.logHides),
  seenVersion: v.exactOptional(SETTING.seenVersion),
  advice: v.exactOptional(SETTING.advice),
  terms: v.exactOptional(SETTING.terms),
});

const shown = { reading, justSaid: v.exactOptional(commandId) };

const entries = list(line, MOST_AT_ONCE);
const filter = {
  search: line,
  outcome: maybe(v.picklist(OUTCOMES)),
  sort: v.picklist(LOG_SORTS),
  descending: v.boolean(),
};

const account = v.picklist(['own', 'agency']);
const entryByHand = v.object({
  kind: v.picklist(HAND_KINDS),
  account,
  when: at,
  amount,
  jobUid: maybe(uid),
  note: prose,
});
/** Whether it had happened when the command was given; a day of grace for a day alone, and for clocks of other zones. */
function happened(by: string, when: string | null | undefined): boolean {
  return when == null || Date.parse(when) <= Date.parse(by) + 86_400_000;
}

const entryRef = v.object({ id: prose, page: line });
const plan = v.object({
  plan: v.picklist(PLANS),
  since: day,
  day: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(31)),
  grant: maybe(cost),
});

const sentChange = v.object({
  jobUid: v.exactOptional(sent.jobUid),
  title: v.exactOptional(sent.title),
  sentAt: v.exactOptional(sent.sentAt),
  base: v.exactOptional(sent.base),
  boost: v.exactOptional(sent.boost),
  note: v.exactOptional(sent.note),
});

/** One rule for each message; the compiler misses none. */
const RULES: { [T in keyof ToBackground]: Rule<T> } = {
  hello: { from: ANYONE, shape: v.object({}) },
  observe: { from: ANYONE, shape: v.object({ id, at, url, ...shown }) },
  known: { from: ANYONE, shape: v.object(shown) },
  left: { from: ANYONE, shape: v.object({}) },
  skip: {
    from: ANYONE,
    shape: v.object({ id, at, uid, title: maybe(line), on: v.boolean(), reading: v.exactOptional(reading) }),
  },
  remind: { from: ANYONE, shape: v.object({ id, at, about: line, title: maybe(line), day: maybe(day) }) },
  'log-sent': {
    from: ANYONE,
    shape: v.pipe(
      v.object({ id, at, uid, title: maybe(line), sentAt: maybe(at), base: cost, boost: cost }),
      v.check(({ at, sentAt }) => happened(at, sentAt)),
    ),
  },
  state: { from: APP, shape: v.object({ uids }) },
  advice: { from: APP, shape: v.object({ reading, sample: v.exactOptional(v.literal(true)) }) },
  results: { from: APP, shape: v.object({}) },
  skips: { from: APP, shape: v.object({}) },
  log: { from: APP, shape: v.object({ ...filter, offset: count, limit }) },
  refunds: { from: APP, shape: v.object({ part: maybe(v.picklist(REFUND_PARTS)), offset: count, limit }) },
  statement: {
    from: APP,
    shape: v.object({
      account,
      part: maybe(v.picklist(STATEMENT_PARTS)),
      from: maybe(day),
      to: maybe(day),
      offset: count,
      limit,
    }),
  },
  books: { from: APP, shape: v.object({ account }) },
  insights: { from: APP, shape: v.object({ account }) },
  story: { from: APP, shape: v.object({ entry: prose }) },
  'entry-add': {
    from: APP,
    shape: v.pipe(
      v.object({ id, at, entry: entryByHand }),
      v.check(({ at, entry }) => happened(at, entry.when)),
    ),
  },
  'entry-edit': {
    from: APP,
    shape: v.pipe(
      v.object({ id, at, of: entryRef, entry: entryByHand }),
      v.check(({ at, entry }) => happened(at, entry.when)),
    ),
  },
  'entry-delete': { from: APP, shape: v.object({ id, at, of: entryRef }) },
  'perhaps-sent': { from: APP, shape: v.object({ id, at, account, uid, applied: at, sent: v.boolean() }) },
  classify: { from: APP, shape: v.object({ id, at, label: line, means: v.picklist(ROW_KINDS) }) },
  'set-plan': { from: APP, shape: v.object({ id, at, account, plan }) },
  mark: { from: APP, shape: v.object({ id, at, entry: prose, tags: list(line, 50), note: prose }) },
  readings: { from: APP, shape: v.object({}) },
  'set-settings': { from: APP, shape: v.object({ id, change: settings }) },
  'log-add': {
    from: APP,
    shape: v.pipe(
      v.object({ id, at, entry: v.object(sent) }),
      v.check(({ at, entry }) => happened(at, entry.sentAt)),
    ),
  },
  'log-edit': {
    from: APP,
    shape: v.pipe(
      v.object({ id, at, entry: line, change: sentChange }),
      v.check(({ at, change }) => happened(at, change.sentAt)),
    ),
  },
  'log-delete': { from: APP, shape: v.object({ id, at, entry: line }) },
  undo: { from: ANYONE, shape: v.object({ id, at, of: commandId }) },
  'open-rules': { from: ANYONE, shape: v.object({ rule: v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,60}$/)) }) },
  outcome: { from: APP, shape: v.object({ id, at, entry: line, outcome: v.picklist(OUTCOMES) }) },
  'log-delete-many': { from: APP, shape: v.object({ id, at, entries }) },
  'outcome-many': { from: APP, shape: v.object({ id, at, entries, outcome: v.picklist(OUTCOMES) }) },
  export: {
    from: APP,
    shape: v.variant('format', [
      v.object({ format: v.literal('json') }),
      v.object({ format: v.literal('log'), query: v.object(filter) }),
      v.object({ format: v.picklist(EXPORTS), account }),
    ]),
  },
  exported: { from: APP, shape: v.object({ id, at }) },
  'import-preview': { from: APP, shape: v.object({ text: file }) },
  'import-known': { from: APP, shape: v.object({}) },
  import: { from: APP, shape: v.object({ id, at, text: file, settings: v.boolean() }) },
  sample: { from: APP, shape: v.object({ id, at, text: maybe(file) }) },
  erase: { from: APP, shape: v.object({ id }) },
};

/** Looked up in a Map, so that "constructor" is no message. */
export const RULE_OF: ReadonlyMap<unknown, Rule<keyof ToBackground>> = new Map(
  Object.entries(RULES) as [string, Rule<keyof ToBackground>][],
);
