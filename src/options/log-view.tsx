import { useEffect, useRef, useState } from 'preact/hooks';
import { now } from '../platform/clock.ts';
import type { LogEntry } from '../protocol/answers.ts';
import type { LogQuery } from '../protocol/messages.ts';
import { failureWords } from '../ui/failure.ts';
import { useLive } from '../ui/live.ts';
import { Empty, Notice } from '../ui/notice.tsx';
import { plural, t } from '../ui/words.ts';
import { EntryForm } from './entry-form.tsx';
import { FixedForm } from './fixed-form.tsx';
import { keepOutcome } from './keep-outcome.ts';
import { LogFilters } from './log-filters.tsx';
import { LogLeft } from './log-left.tsx';
import { LogMany } from './log-many.tsx';
import { addressOf, PAGE_SIZE, queryOf, sortedBy } from './log-query.ts';
import { useSelection } from './log-selection.ts';
import { useSteps } from './log-steps.ts';
import { LogTable } from './log-table.tsx';
import { LogTools } from './log-tools.tsx';
import { Pager } from './pager.tsx';
import { RemindersSection } from './reminders-section.tsx';
import { useRun } from './run.ts';
import type { ViewProps } from './view.ts';

/** Every proposal: searched, sorted and paged by the background, so that ten thousand are as quick as ten. */
export function LogView({ client, state, navigation: { route, go } }: ViewProps) {
  const query = queryOf(route.query);
  const { value: reply } = useLive(() => client.ask('log', query), client.onChange, [JSON.stringify(query)]);
  const [editing, setEditing] = useState<LogEntry | null>(null);
  const run = useRun(client);
  const selection = useSelection(JSON.stringify([query.search, query.outcome]));
  const steps = useSteps(client, run, query, selection);
  const selected = selection.ids.size;
  const adding = route.part === 'add';
  const removed = useRef<number | null>(null);
  const saved = useRef<string | null>(null);
  useEffect(() => {
    // What was edited by hand is another entry since, in another row.
    const rows = [...document.querySelectorAll<HTMLElement>('.log tbody tr')];
    const edited = rows.find((row) => row.dataset['entry'] === saved.current);
    if (edited) saved.current = null;
    if (document.activeElement === document.body)
      edited?.querySelector<HTMLElement>('.actions button:first-child')?.focus();
    // The row that held the focus is gone: its neighbour takes it, or whoever uses the keyboard starts over.
    const next = rows[Math.min(removed.current ?? 0, rows.length - 1)];
    if (removed.current !== null && document.activeElement === document.body)
      next?.querySelector<HTMLElement>('.actions button:last-child')?.focus();
    removed.current = null;
  }, [reply]);
  const before = useRef(selected);
  useEffect(() => {
    // The button that was pressed may be gone with what it did.
    if (before.current !== selected && document.activeElement === document.body)
      document.querySelector<HTMLElement>('.many button, .log th.pick input')?.focus();
    before.current = selected;
  }, [selected]);
  const show = (next: LogQuery, replace = false) => go(addressOf(next), replace);

  const act = {
    edit: setEditing,
    remove: (entry: LogEntry) => {
      removed.current = reply?.ok ? reply.value.entries.indexOf(entry) : null;
      const command = client.command('log-delete', { at: now(), entry: entry.id });
      run(command, t('log_deleted', { title: entry.title ?? t('job_untitled') }));
    },
    outcome: (entry: LogEntry, outcome: LogEntry['outcome']) => keepOutcome(client, run, entry, outcome),
  };

  const form = {
    client,
    run,
    onSaved: (id: string) => {
      saved.current = id;
    },
    onClose: () => {
      setEditing(null);
      if (adding) go(addressOf(query), true);
    },
  };

  return (
    <>
      <RemindersSection state={state} client={client} open={route.query.get('show') === 'reminders'} />
      {state.sent > 0 && <LogFilters query={query} show={show} />}
      {reply && !reply.ok && (
        <Notice tone="bad">
          <p>{failureWords(reply.error.code)}</p>
        </Notice>
      )}
      <div class={`row between log-head ${selected > 0 ? 'some' : ''}`}>
        <p role="status" class="soft figures">
          {reply?.ok && state.sent > 0 && plural('log_found', reply.value.total)}
          {selected > 0 && ` · ${plural('log_picked', selected)}`}
        </p>
        {reply?.ok && selected > 0 ? (
          <LogMany selected={selected} total={reply.value.total} act={steps.act} />
        ) : (
          <LogTools
            client={client}
            filter={query}
            total={reply?.ok ? reply.value.total : 0}
            hides={state.settings.logHides}
            sample={state.sample}
            addAddress={addressOf(query, 'add')}
          />
        )}
      </div>
      <LogLeft left={steps.left} />
      {reply?.ok && reply.value.entries.length > 0 && (
        <LogTable
          entries={reply.value.entries}
          query={query}
          onSort={(sort) => show(sortedBy(query, sort))}
          hides={state.settings.logHides}
          selection={selection}
          act={act}
        />
      )}
      {reply?.ok && reply.value.total === 0 && <Nothing filtered={state.sent > 0} />}
      {reply?.ok && (
        <Pager
          page={Math.floor(query.offset / PAGE_SIZE) + 1}
          size={PAGE_SIZE}
          total={reply.value.total}
          address={(page) => addressOf({ ...query, offset: (page - 1) * PAGE_SIZE })}
          label={t('log_pages')}
        />
      )}
      {editing?.fixed && <FixedForm key={editing.id} entry={editing} {...form} />}
      {(adding || editing) && !editing?.fixed && <EntryForm key={editing?.id ?? 'new'} entry={editing} {...form} />}
    </>
  );
}

function Nothing({ filtered }: { filtered: boolean }) {
  return filtered ? (
    <Empty icon="search" title={t('log_no_match')}>
      <a href="#/log">{t('log_show_all')}</a>
    </Empty>
  ) : (
    <Empty icon="list" title={t('latest_none')}>
      <p>{t('latest_none_how')}</p>
      <p>{t('log_none_more')}</p>
      <a href="#/guide">{t('guide_go')}</a>
    </Empty>
  );
}
