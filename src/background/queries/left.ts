import { done } from '../../protocol/reply.ts';
import type { QueryHandler } from '../handler.ts';

/** Nothing that is kept depends on it; what the icon says over the tab does, and that is seen to where the tab is known. */
export const left: QueryHandler<'left'> = {
  async answer() {
    return done(null);
  },
};
