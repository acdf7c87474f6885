import { useRef, useState } from 'preact/hooks';
import type { LogEntry } from '../protocol/answers.ts';

/** The proposals that the next step is for; they stay selected from page to page. */
export interface Selection {
  ids: ReadonlySet<string>;
  set: (ids: readonly string[]) => void;
  /** Selects one of the entries in sight, or not; with `reach`, all between it and the one picked before. */
  pick: (entries: readonly LogEntry[], id: string, on: boolean, reach: boolean) => void;
}

/** A selection ends with the filter it was made under: what is not found any more is not changed unseen. */
export function useSelection(filter: string): Selection {
  const [{ under, ids }, keep] = useState({ under: filter, ids: NONE });
  const last = useRef<string | null>(null);
  const set = (wanted: Iterable<string>) => keep({ under: filter, ids: new Set(wanted) });
  const current = under === filter ? ids : NONE;
  return {
    ids: current,
    set: (wanted) => {
      last.current = null;
      set(wanted);
    },
    pick: (entries, id, on, reach) => {
      const at = entries.findIndex((entry) => entry.id === id);
      const from = reach ? entries.findIndex((entry) => entry.id === last.current) : -1;
      const start = from < 0 ? at : from;
      const meant = entries.slice(Math.min(start, at), Math.max(start, at) + 1).map((entry) => entry.id);
      last.current = id;
      set(on ? [...current, ...meant] : [...current].filter((each) => !meant.includes(each)));
    },
  };
}

const NONE: ReadonlySet<string> = new Set();
