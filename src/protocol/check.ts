import * as v from 'valibot';
import type { Message, ToBackground } from './messages.ts';
import { RULE_OF } from './questions.ts';
import { done, type Reply, refused } from './reply.ts';
import { type Self, type Sender, tierOf } from './sender.ts';

/** A message that may be acted on: known, from someone who may send it, and of the promised shape. */
export interface Checked {
  message: Message<ToBackground>;
  /** Of the command; null for a message that changes nothing. */
  id: string | null;
}

/** The background's gate. Nothing gets past it but a checked copy; the reason it gives names a path, never the content. */
export function check(message: unknown, sender: Sender, self: Self): Reply<Checked> {
  const tier = tierOf(sender, self);
  if (tier === null) return refused('not-allowed');
  const type = typeof message === 'object' && message !== null && 'type' in message ? message.type : undefined;
  const rule = RULE_OF.get(type);
  if (!rule) return refused('unknown-message');
  if (!rule.from.includes(tier)) return refused('not-allowed');
  const result = v.safeParse(rule.shape, message, { abortEarly: true });
  if (!result.success) return refused('bad-message', `${String(type)}: ${v.getDotPath(result.issues[0]) ?? ''}`);
  // The shape is the one that the table promises for this type.
  const copy = { type, ...result.output } as Message<ToBackground>;
  return done({ message: copy, id: 'id' in copy ? copy.id : null });
}
