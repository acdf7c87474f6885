import * as v from 'valibot';
import { FORMAT } from '../../core/exchange/records-file.ts';
import { isDay } from '../../core/ledger/day.ts';
import { type Fact, unpack } from '../../core/ledger/index.ts';
import type { ImportReport } from '../../protocol/answers.ts';
import type { FollowUp } from '../../protocol/attention.ts';
import { done, type Reply, refused } from '../../protocol/reply.ts';
import type { Settings } from '../../protocol/settings.ts';
import { FOLLOW_UPS } from '../records/follow-ups.ts';
import { SETTINGS } from '../records/settings.ts';
import { VERSION } from '../store/migrations/index.ts';

/** What of a file is understood, and what is not. */
export interface Brought extends Pick<ImportReport, 'left' | 'leftOut'> {
  facts: Fact[];
  settings: Settings | null;
  followUps: FollowUp[];
}

const stamp = v.object({ bidthrift: v.literal(FORMAT), version: v.pipe(v.number(), v.integer(), v.minValue(1)) });
const shape = v.object({
  settings: v.optional(v.unknown()),
  followUps: v.optional(v.unknown(), []),
  facts: v.array(v.unknown()),
});

/** Of the parts that are left out so many are named: one message to a page holds no more than 64 MB. */
const NAMED = 20_000;

/** A file as it was exported. Whatever in it is not known is left out and named; nothing else is taken from it. */
export function readFile(text: string): Reply<Brought> {
  const parsed = parse(text);
  if (!parsed.ok) return parsed;
  const stamped = v.safeParse(stamp, parsed.value);
  if (!stamped.success) return refused('bad-file', v.getDotPath(stamped.issues[0]) ?? undefined);
  if (stamped.output.version > VERSION) return refused('newer-file');
  const file = v.safeParse(shape, parsed.value);
  if (!file.success) return refused('bad-file', v.getDotPath(file.issues[0]) ?? undefined);
  const left: ImportReport['left'] = [];
  let leftOut = 0;
  const leave = (where: string, raw: unknown = null) => {
    leftOut += 1;
    if (left.length < NAMED) left.push({ where, on: dayIn(raw) });
  };
  const facts = file.output.facts.flatMap((raw, index) => {
    const fact = unpack(raw);
    if (!fact) leave(`facts[${index}]`, raw);
    return fact ? [fact] : [];
  });
  const { settings: raw } = file.output;
  const settings = raw === undefined ? null : SETTINGS.decode(raw);
  if (raw !== undefined && settings === null) leave('settings');
  const followUps = FOLLOW_UPS.decode(file.output.followUps);
  if (followUps === null) leave('followUps');
  return done({ facts, settings, followUps: followUps ?? [], left, leftOut });
}

/** The day that something bears, where it is one. */
function dayIn(raw: unknown): string | null {
  const { at, date } = typeof raw === 'object' && raw !== null ? (raw as Record<string, unknown>) : {};
  for (const each of [at, date]) if (typeof each === 'string' && isDay(each.slice(0, 10))) return each.slice(0, 10);
  return null;
}

function parse(text: string): Reply<unknown> {
  try {
    return done(JSON.parse(text));
  } catch (error) {
    return refused('bad-file', error instanceof SyntaxError ? error.message : undefined);
  }
}
