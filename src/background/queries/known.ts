import { done } from '../../protocol/reply.ts';
import type { QueryHandler } from '../handler.ts';
import { snapshot } from '../views/snapshot.ts';

export const known: QueryHandler<'known'> = {
  async answer({ reading, justSaid = null }, room) {
    return done(await snapshot(room, reading, justSaid));
  },
};
