import * as v from 'valibot';
import { idAgain } from '../../core/ledger/index.ts';
import type { FollowUp } from '../../protocol/attention.ts';
import { day, line } from '../../protocol/shapes.ts';
import type { Kind, Store } from '../store/store.ts';
import { decoder } from './decoder.ts';

/** What one person can keep in mind; the oldest go first. */
const MOST = 200;

/** About a job, or about a proposal by its id, which an earlier version may have spelt otherwise. */
export const followUpsShape = v.array(
  v.object({ about: v.pipe(line, v.transform(idAgain)), title: v.nullable(line), day }),
);

export const FOLLOW_UPS: Kind<FollowUp[]> = { name: 'follow-ups', decode: decoder(followUpsShape) };

/** The next one first. */
export async function followUpsIn(store: Store): Promise<FollowUp[]> {
  return (await store.read(FOLLOW_UPS)) ?? [];
}

/** With this one in place of any other about the same; without `day` there is none about it any more. */
export function withFollowUp(
  all: readonly FollowUp[],
  { about, title, day }: Pick<FollowUp, 'about' | 'title'> & { day: string | null },
): FollowUp[] {
  const others = all.filter((each) => each.about !== about);
  if (day === null) return others;
  const sorted = [...others, { about, title, day }].sort((one, other) => (one.day < other.day ? -1 : 1));
  return sorted.slice(-MOST);
}

/** Those of a file that are about something nobody is reminded of yet. */
export function newFollowUps(all: readonly FollowUp[], brought: readonly FollowUp[]): FollowUp[] {
  const known = new Set(all.map(({ about }) => about));
  return brought.filter(({ about }) => !known.has(about) && known.add(about));
}
