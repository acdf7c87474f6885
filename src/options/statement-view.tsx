import { useState } from 'preact/hooks';
import { now } from '../platform/clock.ts';
import type { StatementItem } from '../protocol/ledger-answers.ts';
import { failureWords } from '../ui/failure.ts';
import { Icon } from '../ui/icons.tsx';
import { useLive } from '../ui/live.ts';
import { Empty, Notice } from '../ui/notice.tsx';
import { plural, t } from '../ui/words.ts';
import { BooksSection } from './books-section.tsx';
import { GuideSection } from './guide-section.tsx';
import { HandForm } from './hand-form.tsx';
import { Pager } from './pager.tsx';
import { useRun } from './run.ts';
import { StatementFilters } from './statement-filters.tsx';
import { PAGE_SIZE, statementAddress, statementQueryOf } from './statement-query.ts';
import { StatementTable } from './statement-table.tsx';
import type { ViewProps } from './view.ts';

/** Every movement with the balance after it, what the ledger concludes of them, and what is still missing. */
export function StatementView({ client, state, navigation: { route, go } }: ViewProps) {
  const query = statementQueryOf(route.query);
  const { account } = query;
  const { value: reply } = useLive(() => client.ask('statement', query), client.onChange, [JSON.stringify(query)]);
  const { value: books } = useLive(() => client.ask('books', { account }), client.onChange, [account]);
  const [editing, setEditing] = useState<StatementItem['line']>(null);
  const run = useRun(client);
  const adding = route.part === 'add';
  const failed = [reply, books].find((each) => each && !each.ok);
  if (failed && !failed.ok)
    return (
      <Notice tone="bad">
        <p>{failureWords(failed.error.code)}</p>
      </Notice>
    );
  if (!reply?.ok || !books?.ok) return null;
  const { items, total } = reply.value;
  const filtered = query.part !== null || query.from !== null || query.to !== null;
  const remove = (line: NonNullable<StatementItem['line']>) => {
    const { entry } = line;
    if (entry)
      run(client.command('entry-delete', { at: now(), of: { id: entry.id, page: entry.page } }), t('hand_deleted'));
  };
  return (
    <>
      <GuideSection books={books.value} state={state} client={client} />
      <BooksSection books={books.value} client={client} run={run} />
      <section class="list" aria-labelledby="movements">
        <header class="row between">
          <h2 id="movements">{t('statement_movements')}</h2>
          <a class="button" href={statementAddress(query, 'add')}>
            <Icon name="plus" /> {t('hand_add')}
          </a>
        </header>
        {(filtered || total > 0 || query.account === 'agency' || books.value.agency) && (
          <StatementFilters query={query} agency={books.value.agency} show={(next) => go(statementAddress(next))} />
        )}
        <p role="status" class="soft figures">
          {total > 0 && plural('statement_found', total)}
        </p>
        {items.length > 0 && <StatementTable items={items} edit={setEditing} remove={remove} />}
        {total === 0 && (
          <Empty icon="list" title={filtered ? t('statement_no_match') : t('statement_none')}>
            {filtered ? <a href="#/statement">{t('statement_show_all')}</a> : <p>{t('statement_none_how')}</p>}
          </Empty>
        )}
        <Pager
          page={query.offset / PAGE_SIZE + 1}
          size={PAGE_SIZE}
          total={total}
          address={(page) => statementAddress({ ...query, offset: (page - 1) * PAGE_SIZE })}
          label={t('statement_pages')}
        />
      </section>
      {(adding || editing) && (
        <HandForm
          key={editing?.entry?.id ?? 'new'}
          line={editing}
          account={account}
          client={client}
          run={run}
          onClose={() => {
            setEditing(null);
            if (adding) go(statementAddress(query), true);
          }}
        />
      )}
    </>
  );
}
