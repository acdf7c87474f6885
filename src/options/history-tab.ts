import { useEffect, useState } from 'preact/hooks';
import type { Reading } from '../core/job.ts';
import type { AppClient } from '../platform/app-client.ts';

/** What the open Connects History shows now: no tab has it · it was not read · its filters as they were read. */
export type HistoryTab = 'none' | 'unread' | NonNullable<Reading['filter']>;

/**
 * Follows the tab with Connects History: whenever something was kept (each reading of that page keeps something new), and
 * when the person comes back to this page. Nothing is asked of it but what it has read.
 */
export function useHistoryTab(client: AppClient): HistoryTab | null {
  const [seen, setSeen] = useState<HistoryTab | null>(null);
  useEffect(() => {
    const life = new AbortController();
    const { signal } = life;
    const look = async () => {
      const found = await lookAt(client);
      if (!signal.aborted) setSeen(found);
    };
    look();
    client.onChange(look, signal);
    window.addEventListener('focus', look, { signal });
    document.addEventListener('visibilitychange', look, { signal });
    return () => life.abort();
  }, [client]);
  return seen;
}

async function lookAt(client: AppClient): Promise<HistoryTab> {
  const pages = (await client.openPages()).filter(({ page }) => page === 'connects-history');
  if (pages.length === 0) return 'none';
  return pages.find(({ reading }) => reading?.filter)?.reading?.filter ?? 'unread';
}
