import type { Settings } from '../../protocol/settings.ts';
import { failureWords } from '../../ui/failure.ts';
import { useSay } from '../../ui/toast.tsx';
import { t } from '../../ui/words.ts';
import type { ViewProps } from '../view.ts';

/** Keeps a part of the settings; false where that failed. */
export type Change = (change: Partial<Settings>) => Promise<boolean>;

/** Keeps settings the moment they are changed, says so, and offers the way back to what was there before. */
export function useChange({ client, state: { settings } }: Pick<ViewProps, 'client' | 'state'>): Change {
  const say = useSay();
  const keep = async (change: Partial<Settings>, done: () => void) => {
    const { reply } = await client.command('set-settings', { change });
    if (reply.ok) done();
    else say({ tone: 'bad', text: failureWords(reply.error.code) });
    return reply.ok;
  };
  return (change) => {
    const names = Object.keys(change) as (keyof Settings)[];
    const before = Object.fromEntries(names.map((name) => [name, settings[name]])) as Partial<Settings>;
    const undo = () => void keep(before, () => say({ text: t('undone') }));
    return keep(change, () => say({ text: t('settings_saved'), undo }));
  };
}
