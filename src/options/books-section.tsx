import type { AppClient } from '../platform/app-client.ts';
import type { Books } from '../protocol/ledger-answers.ts';
import { connects, day, number } from '../ui/formats.ts';
import { t } from '../ui/words.ts';
import { GrantsSection } from './grants-section.tsx';
import { PerhapsSection } from './perhaps-section.tsx';
import type { useRun } from './run.ts';
import { signed } from './statement-table.tsx';
import { UnclearSection } from './unclear-section.tsx';

type Run = ReturnType<typeof useRun>;

/** What the ledger concludes beside the proposals: balance, what expires next, grants, and what it cannot place. */
export function BooksSection({ books, client, run }: { books: Books; client: AppClient; run: Run }) {
  const { balance } = books;
  return (
    <>
      {balance.seen !== null && (
        <dl class="totals sheet part figures">
          <div>
            <dt>{t('books_seen')}</dt>
            <dd>{number(balance.seen)}</dd>
          </div>
          <div>
            <dt>{t('books_expected')}</dt>
            <dd>{balance.expected === null ? '?' : number(balance.expected)}</dd>
          </div>
          <div class={balance.unexplained === 0 ? '' : 'warn'}>
            <dt>{t('sort_difference')}</dt>
            <dd>
              {balance.unexplained === 0 ? (
                '0'
              ) : (
                <a href="#/statement?show=difference">{signed(balance.unexplained)}</a>
              )}
            </dd>
          </div>
          <div>
            <dt>{t('sort_badge')}</dt>
            <dd>{number(books.badge)}</dd>
          </div>
        </dl>
      )}
      <PerhapsSection books={books} client={client} run={run} />
      <UnclearSection books={books} client={client} run={run} />
      <div class="two">
        <Lots lots={books.lots} />
        <GrantsSection books={books} client={client} run={run} />
      </div>
    </>
  );
}

/** Of what is left, as many as anybody plans for. */
const NEXT = 5;

function Lots({ lots }: Pick<Books, 'lots'>) {
  const open = lots
    .filter(({ left }) => left > 0)
    .toSorted((one, other) => ((one.expires ?? '') < (other.expires ?? '') ? -1 : 1));
  return (
    <section class="sheet part" aria-labelledby="lots">
      <h2 id="lots">{t('lots_title')}</h2>
      {open.length === 0 && <p class="soft">{t('lots_none')}</p>}
      <ul class="plain figures">
        {open.slice(0, NEXT).map(({ left, expires, issued, kind, unsettled }) => (
          <li key={`${issued} ${kind} ${left}`} class="row between">
            <span>
              {connects(left)}
              <span class="soft small">
                {' '}
                {kind === 'opening' ? t('lots_opening') : t('lots_from', { day: day(issued) })}
                {unsettled && ` · ${t('lots_unsettled')}`}
              </span>
            </span>
            <span>{expires === null ? t('lots_unknown') : day(expires)}</span>
          </li>
        ))}
      </ul>
      {open.length > NEXT && <p class="soft small">{t('lots_more', { count: number(open.length - NEXT) })}</p>}
    </section>
  );
}
