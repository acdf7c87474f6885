import { skipBalance } from '../../core/advice/index.ts';
import { done } from '../../protocol/reply.ts';
import { pastIn } from '../advice/past.ts';
import { situationOf } from '../advice/person.ts';
import type { QueryHandler } from '../handler.ts';
import { settingsIn } from '../records/settings.ts';

/** What skipping has saved, net of what it has missed, as far as later visits tell. */
export const skips: QueryHandler<'skips'> = {
  async answer(_question, room) {
    const { connectPrice } = situationOf(await settingsIn(room.store), null, room.now);
    const made = (await pastIn(room)).skips.map(({ win, ...skip }) => ({ ...skip, winChance: win }));
    return done(skipBalance(made, connectPrice));
  },
};
