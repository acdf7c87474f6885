import { done } from '../../protocol/reply.ts';
import type { QueryHandler } from '../handler.ts';
import { readingsIn } from '../readings.ts';

export const readings: QueryHandler<'readings'> = {
  async answer(_question, room) {
    return done(await readingsIn(room));
  },
};
