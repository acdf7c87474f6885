import { owedOf, owedSince } from '../core/ledger/owed.ts';
import type { AppClient } from '../platform/app-client.ts';
import type { AppState } from '../protocol/answers.ts';
import type { RefundEntry } from '../protocol/ledger-answers.ts';
import { day, moment, number } from '../ui/formats.ts';
import { OutlookTag, outcomeWord } from '../ui/status.tsx';
import { t } from '../ui/words.ts';
import { OptionsLink } from './link.tsx';

type Part = keyof AppState['refunds'];

const PARTS = [
  ['overdue', 'refunds_overdue'],
  ['due', 'refunds_due'],
  ['returned', 'refunds_returned'],
] as const satisfies readonly (readonly [Part, string])[];
/** Two lines are enough for a popup, and the sums tell of the rest. */
const SHOWN = 2;

/** What should come back, what should have, and what did this month; nothing where there is nothing of it. */
export function Refunds({ refunds, client }: { refunds: AppState['refunds']; client: AppClient }) {
  const filled = PARTS.filter(([part]) => refunds[part].count > 0);
  if (filled.length === 0) return null;
  const lines = filled.flatMap(([part]) => refunds[part].first.map((entry) => ({ part, entry }))).slice(0, SHOWN);
  return (
    <section aria-labelledby="refunds">
      <header>
        <h2 id="refunds">{t('refunds_title')}</h2>
        <OptionsLink client={client} view="/refunds">
          {t('refunds_all')}
        </OptionsLink>
      </header>
      <dl class="sums figures">
        {PARTS.map(([part, word]) => (
          <div key={part} class={refunds[part].count > 0 ? part : 'none'}>
            <dt class="soft">{t(word)}</dt>
            <dd>{number(refunds[part].connects)}</dd>
          </div>
        ))}
      </dl>
      <ul class="latest">
        {lines.map(({ part, entry }) => (
          <Line key={entry.id} part={part} entry={entry} client={client} />
        ))}
      </ul>
    </section>
  );
}

function Line({ part, entry, client }: { part: Part; entry: RefundEntry; client: AppClient }) {
  const { base, boost, outcome } = entry;
  const since = part === 'returned' ? (base.since ?? boost.since) : owedSince(entry);
  const amount = part === 'returned' ? base.returned + boost.returned : owedOf(entry);
  const why = part === 'returned' ? t('refund_back_on', { day: day(since) }) : `${outcomeWord(outcome)}, ${day(since)}`;
  return (
    <li>
      <p class="entry-title">
        <OptionsLink client={client} view={`/proposal/${encodeURIComponent(entry.id)}`}>
          {entry.title ?? t('job_untitled')}
        </OptionsLink>
      </p>
      <div class="pair">
        <p class="soft small figures" title={moment(since)}>
          {number(amount)} · {why}
        </p>
        <OutlookTag outlook={part} />
      </div>
    </li>
  );
}
