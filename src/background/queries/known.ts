import { done } from '../../protocol/reply.ts';
import type { QueryHandler } from '../handler.ts';
import { snapshot } from '../views/snapshot.ts';

export const known: QueryHandler<'known'> = {
  async answer({ uids, reading }, room) {
    return done(await snapshot(room, uids, reading));
  },
};
