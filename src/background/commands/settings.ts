import { done } from '../../protocol/reply.ts';
import type { CommandHandler } from '../handler.ts';
import { SETTINGS, settingsIn } from '../records/settings.ts';

export const setSettings: CommandHandler<'set-settings'> = {
  async change({ change }, { store }) {
    const value = { ...(await settingsIn(store)), ...change };
    return done({ changes: [{ name: SETTINGS.name, value }], tell: true });
  },
  async answer(_question, { store }) {
    return done(await settingsIn(store));
  },
};
