import { done } from '../../protocol/reply.ts';
import type { QueryHandler } from '../handler.ts';
import { settingsIn } from '../records/settings.ts';
import { pageSettings } from '../views/snapshot.ts';

export const hello: QueryHandler<'hello'> = {
  async answer(_question, { store }) {
    return done(pageSettings(await settingsIn(store)));
  },
};
