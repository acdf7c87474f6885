import type { Advice } from '../core/advice/index.ts';
import { type BidNote, bidOn } from '../core/bid.ts';
import type { Job, Reading } from '../core/job.ts';
import type { PlainKey } from '../core/words.ts';
import type { AppClient } from '../platform/app-client.ts';
import type { AppState } from '../protocol/answers.ts';
import { connects, day } from '../ui/formats.ts';
import { Notice, type Tone } from '../ui/notice.tsx';
import { VerdictTag } from '../ui/verdict.tsx';
import { t } from '../ui/words.ts';
import { Boost } from './boost.tsx';
import type { Act } from './run.ts';
import { Skip } from './skip.tsx';
import { Sum } from './sum.tsx';
import { Grounds } from './verdict.tsx';
import { Visits } from './visits.tsx';

const CLOSED: Record<'closed' | 'removed' | 'private', PlainKey> = {
  closed: 'note_closed',
  removed: 'note_removed',
  private: 'note_private',
};

interface Props {
  job: Job;
  reading: Reading;
  /** What the bid is worth; null until that is known. */
  advice: Advice | null;
  state: AppState;
  client: AppClient;
  act: Act;
}

/** The one job this page is about: what a bid on it costs, leaves and is worth, and what speaks up against it. */
export function JobCard({ job, reading, advice, state, client, act }: Props) {
  const { settings } = state;
  const known = job.uid === null ? undefined : state.jobs[job.uid];
  // The balance that was kept is the person's own: it says nothing about an agency's bid.
  const kept = reading.account === 'agency' ? null : (state.balance?.value ?? null);
  const balance = reading.balance ?? kept;
  const bid = bidOn(job, known ?? null, balance, settings.price);
  // No bid, no sum: unless this is the page on which one is about to be sent all the same.
  const over =
    reading.page !== 'apply' &&
    bid.notes.some(({ kind }) => kind === 'closed' || kind === 'sent' || kind === 'applied');
  return (
    <>
      <p class="job-title">{job.title ?? t('job_untitled')}</p>
      {advice && !over && (
        <p class="verdict">
          <VerdictTag verdict={advice.verdict} />
        </p>
      )}
      {!over && <Sum bid={bid} balance={balance} currency={settings.currency} />}
      {!over && bid.total !== null && balance === null && <p class="soft small">{t('sum_no_balance')}</p>}
      {bid.notes.map((note) => {
        const [tone, words] = said(note);
        return (
          <Notice key={note.kind} tone={tone}>
            <p>{words}</p>
          </Notice>
        );
      })}
      {advice && <Visits advice={advice} />}
      {advice?.boost && <Boost boost={advice.boost} win={advice.winChance} settings={settings} />}
      {advice && !over && <Grounds advice={advice} client={client} />}
      <Skip
        job={job}
        reading={reading}
        skipped={(!known?.sent && known?.skipped) || null}
        offered={!over && reading.page === 'job'}
        act={act}
        client={client}
      />
    </>
  );
}

function said(note: BidNote): [Tone, string] {
  switch (note.kind) {
    case 'closed':
      return ['plain', t(CLOSED[note.status])];
    case 'sent': {
      if (note.base === null) return ['plain', t('note_sent', { day: day(note.at) })];
      const cost = connects(note.base);
      if (!note.boost) return ['plain', t('note_sent_cost', { day: day(note.at), cost })];
      return ['plain', t('note_sent_boost', { day: day(note.at), cost, boost: connects(note.boost) })];
    }
    case 'applied':
      return ['plain', t('note_applied')];
    case 'short':
      return ['bad', t('note_short', { missing: connects(note.missing) })];
    case 'changed':
      return ['warn', t('note_changed', { cost: connects(note.from), day: day(note.at) })];
    case 'boost-unknown':
      return ['warn', t('note_boost_unread', { cost: connects(note.base) })];
    case 'cost-unknown':
      return ['warn', t('note_cost_unknown')];
  }
}
