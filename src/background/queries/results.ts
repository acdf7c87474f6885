import { done } from '../../protocol/reply.ts';
import { modelOf } from '../advice/advice.ts';
import { pastIn } from '../advice/past.ts';
import { situationOf } from '../advice/person.ts';
import type { QueryHandler } from '../handler.ts';
import { settingsIn } from '../records/settings.ts';

/** What the person's own bids say, as the advice counts them. */
export const results: QueryHandler<'results'> = {
  async answer(_question, room) {
    const past = await pastIn(room);
    const { terms } = modelOf(past, situationOf(await settingsIn(room.store), null, room.now));
    return done({ signs: terms });
  },
};
