import { useEffect, useState } from 'preact/hooks';
import type { AppClient } from '../platform/app-client.ts';
import { now } from '../platform/clock.ts';
import type { Settings } from '../protocol/settings.ts';
import type { Sight } from './page.ts';
import type { Act } from './run.ts';

/** Shows an invented ledger in place of the person's own. It looks and counts as theirs does. */
export async function beginSample(client: AppClient, settings: Settings, act: Act): Promise<void> {
  const { sampleFile } = await import('../ui/sample/ledger.ts');
  const at = now();
  const text = sampleFile(at, { ...settings, mode: 'badges' });
  await act(client.command('sample', { at, text }));
}

export function endSample(client: AppClient, act: Act): Promise<boolean> {
  return act(client.command('sample', { at: now(), text: null }));
}

/** While the sample is shown no tab is looked at: the page in front is an invented one, too. */
export function useSampleSight(shown: boolean): Sight | null {
  const [sight, setSight] = useState<Sight | null>(null);
  useEffect(() => {
    if (!shown) return setSight(null);
    let current = true;
    import('../ui/sample/page.ts').then(({ samplePage }) => {
      const page = { url: '', mode: 'badges', page: 'job', reading: samplePage(now()), why: null } as const;
      if (current) setSight({ kind: 'page', access: true, page });
    });
    return () => {
      current = false;
    };
  }, [shown]);
  return shown ? (sight ?? { kind: 'asking' }) : null;
}
