import type { LogEntry } from '../protocol/answers.ts';
import { t } from '../ui/words.ts';
import type { Selection } from './log-selection.ts';

/** Selects a proposal; with the shift key, all between it and the one picked before. */
export function PickOne(props: { entries: readonly LogEntry[]; entry: LogEntry; selection: Selection }) {
  const { entries, entry, selection } = props;
  return (
    <input
      type="checkbox"
      aria-label={t('log_pick', { title: entry.title ?? t('job_untitled') })}
      checked={selection.ids.has(entry.id)}
      onClick={({ currentTarget, shiftKey }) => selection.pick(entries, entry.id, currentTarget.checked, shiftKey)}
    />
  );
}

/** Selects all proposals in sight, or none of them; half ticked where it is some. */
export function PickPage({ entries, selection }: { entries: readonly LogEntry[]; selection: Selection }) {
  const ids = entries.map(({ id }) => id);
  const picked = ids.filter((id) => selection.ids.has(id)).length;
  return (
    <input
      type="checkbox"
      aria-label={t('log_pick_page')}
      checked={picked === ids.length}
      indeterminate={picked > 0 && picked < ids.length}
      onClick={({ currentTarget }) => {
        const others = [...selection.ids].filter((id) => !ids.includes(id));
        selection.set(currentTarget.checked ? [...others, ...ids] : others);
      }}
    />
  );
}
