import { useCallback, useEffect, useState } from 'preact/hooks';
import type { AppClient } from '../platform/app-client.ts';
import type { PageState } from '../protocol/answers.ts';
import { type ErrorCode, refused } from '../protocol/reply.ts';

/** What the popup knows of the tab in front of the person. */
export type Sight =
  | { kind: 'asking' }
  /** Nothing of ours runs there: another site, a tab older than the extension, or access was taken away. */
  | { kind: 'absent'; access: boolean }
  /** Something of ours runs there and cannot answer. */
  | { kind: 'failed'; code: ErrorCode }
  /** Without access it is a page that the press of the toolbar button alone let us see. */
  | { kind: 'page'; access: boolean; page: PageState };

/** A page that is not there yet is asked again after so many milliseconds, for as long as the popup is open. */
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
      if (comes(seen)) timer = window.setTimeout(look, PATIENCE);
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

/** Still being drawn; or access may be given while we wait: the press that opened the popup is one way. */
function comes(seen: Sight): boolean {
  return seen.kind === 'page' ? seen.page.why === 'loading' : seen.kind === 'absent' && !seen.access;
}

async function lookAt(client: AppClient): Promise<Sight> {
  const tab = await client.activeTab();
  const ask = (what: 'page-state' | 'read-now') => (tab === null ? refused('no-receiver') : client.askPage(tab, what));
  const first = await ask('page-state');
  const reply = first.ok && first.value.why === 'mode' && first.value.mode === 'click' ? await ask('read-now') : first;
  // Last: it may come while we ask.
  const access = await client.siteAccess();
  if (reply.ok) return { kind: 'page', access, page: reply.value };
  const { code } = reply.error;
  return code === 'no-receiver' ? { kind: 'absent', access } : { kind: 'failed', code };
}
