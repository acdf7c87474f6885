import { useCallback, useEffect, useState } from 'preact/hooks';
import type { AppClient } from '../platform/app-client.ts';
import type { PageState } from '../protocol/answers.ts';

/** What the popup knows of the tab in front of the person. */
export type Sight =
  | { kind: 'asking' }
  /** Nothing of ours runs there: another site, a tab older than the extension, or access was taken away. */
  | { kind: 'absent'; access: boolean }
  | { kind: 'page'; page: PageState };

/** A page that is still being drawn is asked again after so many milliseconds, for as long as the popup is open. */
const PATIENCE = 500;

/** Asks the tab what it shows. In the mode "only when I click", opening the popup was the click: it is read now, once. */
export function usePage(client: AppClient): { sight: Sight; again: () => void } {
  const [sight, setSight] = useState<Sight>({ kind: 'asking' });
  const [round, setRound] = useState(0);
  useEffect(() => {
    const life = new AbortController();
    let timer = 0;
    const look = async () => {
      const seen = await lookAt(client);
      if (life.signal.aborted) return;
      setSight(seen);
      if (seen.kind === 'page' && seen.page.why === 'loading') timer = window.setTimeout(look, PATIENCE);
    };
    look();
    return () => {
      life.abort();
      window.clearTimeout(timer);
    };
  }, [client, round]);
  const again = useCallback(() => setRound((before) => before + 1), []);
  return { sight, again };
}

async function lookAt(client: AppClient): Promise<Sight> {
  const tab = await client.activeTab();
  const reply = tab === null ? null : await client.askPage(tab, 'page-state');
  if (tab === null || !reply?.ok) return { kind: 'absent', access: await client.siteAccess() };
  if (reply.value.why !== 'mode' || reply.value.mode !== 'click') return { kind: 'page', page: reply.value };
  const read = await client.askPage(tab, 'read-now');
  return { kind: 'page', page: read.ok ? read.value : reply.value };
}
