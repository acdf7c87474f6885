import { useCallback, useEffect, useState } from 'preact/hooks';
import type { AppClient } from '../platform/app-client.ts';
import type { PageState } from '../protocol/answers.ts';
import { type ErrorCode, type Reply, refused } from '../protocol/reply.ts';

/** What the popup knows of the tab in front of the person. */
export type Sight =
  | { kind: 'asking' }
  /** Nothing of ours runs there: another site, a tab older than the extension, or access was taken away. */
  | { kind: 'absent'; access: boolean }
  /** Something of ours runs there and cannot answer. */
  | { kind: 'failed'; code: ErrorCode }
  | { kind: 'page'; page: PageState };

/** A page that is still being drawn is asked again after so many milliseconds, for as long as the popup is open. */
const PATIENCE = 500;

/**
 * Asks the tab what it shows, once that is `wanted`. In the mode "only when I click", opening the popup was the click:
 * it is read now, once.
 */
export function usePage(client: AppClient, wanted: boolean): { sight: Sight; again: () => void } {
  const [sight, setSight] = useState<Sight>({ kind: 'asking' });
  const [round, setRound] = useState(0);
  useEffect(() => {
    if (!wanted) return setSight({ kind: 'asking' });
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
  }, [client, wanted, round]);
  const again = useCallback(() => setRound((before) => before + 1), []);
  return { sight, again };
}

async function lookAt(client: AppClient): Promise<Sight> {
  const tab = await client.activeTab();
  const reply = tab === null ? refused('no-receiver') : await client.askPage(tab, 'page-state');
  if (tab === null || !reply.ok) return unanswered(client, reply);
  if (reply.value.why !== 'mode' || reply.value.mode !== 'click') return { kind: 'page', page: reply.value };
  const read = await client.askPage(tab, 'read-now');
  return read.ok ? { kind: 'page', page: read.value } : unanswered(client, read);
}

async function unanswered(client: AppClient, reply: Reply<unknown>): Promise<Sight> {
  const code = reply.ok ? 'no-receiver' : reply.error.code;
  return code === 'no-receiver' ? { kind: 'absent', access: await client.siteAccess() } : { kind: 'failed', code };
}
