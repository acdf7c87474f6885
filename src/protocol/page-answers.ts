import * as v from 'valibot';
import type { PageState } from './answers.ts';
import type { Answer, ToPage } from './messages.ts';
import { reading } from './reading-shape.ts';
import { done, isErrorCode, isReply, type Reply, refused } from './reply.ts';
import { MODES } from './settings.ts';
import { line, maybe } from './shapes.ts';

const pageState: v.GenericSchema<unknown, PageState> = v.object({
  url: line,
  mode: maybe(v.picklist(MODES)),
  page: v.picklist(['search', 'feed', 'job', 'apply', 'proposal', 'proposals', 'connects-history', 'none']),
  reading: maybe(reading),
  why: maybe(v.picklist(['mode', 'not-read', 'loading', 'hidden'])),
});

const SHAPES: { [T in keyof ToPage]: v.GenericSchema<unknown, Answer<ToPage, T>> } = {
  'page-state': pageState,
  'read-now': pageState,
  changed: v.null(),
};

/** A page's answer, checked like a stranger's: the page's process may be one. */
export function checkPageAnswer<T extends keyof ToPage>(type: T, reply: unknown): Reply<Answer<ToPage, T>> {
  if (!isReply(reply)) return refused('no-receiver');
  if (!reply.ok) return refused(isErrorCode(reply.error.code) ? reply.error.code : 'internal');
  const shape: v.GenericSchema<unknown, Answer<ToPage, T>> = SHAPES[type];
  const result = v.safeParse(shape, reply.value, { abortEarly: true });
  return result.success ? done(result.output) : refused('bad-message', v.getDotPath(result.issues[0]) ?? type);
}
