import { useState } from 'preact/hooks';
import { REFUND_PARTS, type RefundEntry, type RefundPart, type RefundsPage } from '../protocol/ledger-answers.ts';
import { failureWords } from '../ui/failure.ts';
import { connects, number } from '../ui/formats.ts';
import { useLive } from '../ui/live.ts';
import { Empty, Notice } from '../ui/notice.tsx';
import { useSay } from '../ui/toast.tsx';
import { t } from '../ui/words.ts';
import { CopyDialog } from './copy-dialog.tsx';
import { keepOutcome } from './keep-outcome.ts';
import { Pager } from './pager.tsx';
import { RefundList } from './refund-list.tsx';
import { refundText } from './refund-text.ts';
import { hashOf } from './route.ts';
import { useRun } from './run.ts';
import type { ViewProps } from './view.ts';

const PAGE_SIZE = 50;
/** More than anybody sends to support in one piece. */
const MOST = 500;

/** What should come back of every proposal, what came, and what never will: most urgent first. */
export function RefundsView({ client, state, navigation: { route } }: ViewProps) {
  const part = REFUND_PARTS.find((each) => each === route.query.get('show')) ?? null;
  const asked = Math.floor(Number(route.query.get('page') ?? 1));
  const page = asked > 0 ? asked : 1;
  const question = { part, offset: (page - 1) * PAGE_SIZE, limit: PAGE_SIZE };
  const { value: reply } = useLive(() => client.ask('refunds', question), client.onChange, [part, page]);
  const [copying, setCopying] = useState<RefundEntry[] | null>(null);
  const run = useRun(client);
  const say = useSay();

  const copy = async () => {
    const overdue = await client.ask('refunds', { part: 'overdue', offset: 0, limit: MOST });
    if (overdue.ok) setCopying(overdue.value.entries);
    else say({ tone: 'bad', text: failureWords(overdue.error.code) });
  };

  if (!reply) return null;
  if (!reply.ok)
    return (
      <Notice tone="bad">
        <p>{failureWords(reply.error.code)}</p>
      </Notice>
    );
  const { sums, entries, part: shown } = reply.value;
  const address = (to: number) => hashOf('refunds', { show: shown, page: to === 1 ? '' : String(to) });
  if (state.sent === 0)
    return (
      <Empty icon="check" title={t('refunds_none')}>
        <p>{t('refunds_none_how')}</p>
        <a href="#/guide">{t('guide_go')}</a>
      </Empty>
    );
  return (
    <>
      <Parts sums={sums} shown={shown} />
      <div class="row between">
        <p class="soft">{t(MEANING[shown], { days: number(state.settings.overdueDays) })}</p>
        {shown === 'overdue' && entries.length > 0 && (
          <button type="button" class="button" onClick={copy}>
            {t('refunds_copy')}
          </button>
        )}
      </div>
      {entries.length === 0 ? (
        <Empty icon="check" title={t('refunds_part_none')}>
          <p>{t('refunds_part_none_how')}</p>
        </Empty>
      ) : (
        <RefundList entries={entries} keep={(entry, outcome) => keepOutcome(client, run, entry, outcome)} />
      )}
      <Pager page={page} size={PAGE_SIZE} total={sums[shown].count} address={address} label={t('refunds_pages')} />
      {copying && (
        <CopyDialog title={t('refund_text_head')} text={refundText(copying)} onClose={() => setCopying(null)} />
      )}
    </>
  );
}

const WORDS = {
  overdue: 'part_overdue',
  due: 'part_due',
  returned: 'part_returned',
  'may-return': 'part_may_return',
  gone: 'part_gone',
  unknown: 'part_unknown',
} as const;

const MEANING = {
  overdue: 'part_overdue_means',
  due: 'part_due_means',
  returned: 'part_returned_means',
  'may-return': 'part_may_return_means',
  gone: 'part_gone_means',
  unknown: 'part_unknown_means',
} as const;

function Parts({ sums, shown }: { sums: RefundsPage['sums']; shown: RefundPart }) {
  return (
    <nav class="parts" aria-label={t('refunds_parts')}>
      {REFUND_PARTS.map((part) => (
        <a
          key={part}
          href={hashOf('refunds', { show: part })}
          class={part === 'overdue' && sums[part].count > 0 ? 'warn' : ''}
          {...(part === shown && { 'aria-current': 'true' as const })}
        >
          <span>{t(WORDS[part])}</span>
          <strong class="figures">{number(sums[part].count)}</strong>
          <span class="soft small figures">{connects(sums[part].connects)}</span>
        </a>
      ))}
    </nav>
  );
}
