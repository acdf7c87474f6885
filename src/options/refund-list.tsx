import { isOwed, missingOf } from '../core/ledger/owed.ts';
import type { Outcome } from '../protocol/answers.ts';
import type { RefundEntry } from '../protocol/ledger-answers.ts';
import { connects, day, moment, number } from '../ui/formats.ts';
import { OutcomeSelect } from '../ui/outcome-select.tsx';
import { BoostTag, OutlookTag } from '../ui/status.tsx';
import { t } from '../ui/words.ts';
import { proposalAddress } from './route.ts';
import { RuleNote } from './rule-note.tsx';
import { unseenDays } from './unseen-days.ts';

type KeepOutcome = (entry: RefundEntry, outcome: Outcome) => Promise<boolean>;

/** Proposals with what comes back of them: base and boost apart, each with its rule and day. */
export function RefundList({ entries, keep }: { entries: RefundEntry[]; keep: KeepOutcome }) {
  return (
    <ul class="sheet refunds">
      {entries.map((entry) => (
        <li key={entry.id}>
          <div class="row between">
            <p class="refund-title">
              <a href={proposalAddress(entry.id)}>{entry.title ?? t('job_untitled')}</a>
              <span class="soft small" title={moment(entry.sentAt)}>
                {t('refund_sent', { day: day(entry.sentAt) })}
                {entry.account === 'agency' && ` · ${t('account_agency')}`}
              </span>
            </p>
            <OutcomeSelect
              title={entry.title ?? t('job_untitled')}
              outcome={entry.outcome}
              keep={(outcome) => keep(entry, outcome)}
            />
          </div>
          <Sides entry={entry} />
        </li>
      ))}
    </ul>
  );
}

/** Both sides of a proposal, a line each; no boost, no line. */
export function Sides({ entry: { base, boost, cost } }: { entry: Pick<RefundEntry, 'base' | 'boost' | 'cost'> }) {
  return (
    <dl class="sides figures">
      <div>
        <dt>{t('side_base')}</dt>
        <dd>
          {cost === null ? t('cost_unknown') : connects(cost)} <OutlookTag outlook={base.outlook} />{' '}
          <Since side={base} /> {base.corrected && <Corrected {...base.corrected} />}
          <Missing side={base} of={base.spent} />
          <Unseen side={base} />
          <RuleNote id={base.why} />
        </dd>
      </div>
      {boost.state !== 'none' && (boost.bid > 0 || boost.state !== 'unknown') && (
        <div>
          <dt>{t('side_boost')}</dt>
          <dd>
            {connects(boost.bid)} <BoostState boost={boost} />{' '}
            {boost.state !== 'released' && boost.returned > 0 && (
              <span class="small">{t('log_returned', { connects: connects(boost.returned) })} </span>
            )}
            <Since side={boost} /> {boost.corrected && <Corrected {...boost.corrected} />}
            {boost.state === 'released' && <Missing side={boost} of={boost.bid} />}
            <Unseen side={boost} />
            <RuleNote id={boost.why} />
          </dd>
        </div>
      )}
    </dl>
  );
}

/** A bid that is owed says so; any other, what became of it. */
function BoostState({ boost: { state, outlook } }: Pick<RefundEntry, 'boost'>) {
  return isOwed(outlook) ? <OutlookTag outlook={outlook} /> : <BoostTag state={state} />;
}

/** What came back came on a day; anything else has been so since. */
function Since({ side: { outlook, since } }: { side: RefundEntry['base'] | RefundEntry['boost'] }) {
  if (since === null) return null;
  return (
    <span class="soft small" title={moment(since)}>
      {t(outlook === 'returned' ? 'refund_on' : 'refund_since', { day: day(since) })}
    </span>
  );
}

/** Of what came back in part, the rest. */
function Missing({ side, of }: { side: RefundEntry['base'] | RefundEntry['boost']; of: number }) {
  const missing = missingOf(side, of);
  if (missing === 0) return null;
  const parts = { returned: connects(side.returned), missing: number(missing) };
  return <span class="small">{t('refund_in_part', parts)} </span>;
}

/** The days on which it can have come back, and nobody looked; and those on which nobody can look any more. */
function Unseen({ side: { unseen, lost } }: { side: RefundEntry['base'] | RefundEntry['boost'] }) {
  if (unseen.length === 0) return null;
  return (
    <span class="soft small">
      {t('refund_unseen', { days: unseenDays(unseen) })}{' '}
      {lost.length > 0 && `${t('refund_lost', { days: unseenDays(lost) })} `}
    </span>
  );
}

function Corrected({ was, is }: { was: number; is: number }) {
  return <span class="soft small">{t('refund_corrected', { was: connects(was), is: connects(is) })}</span>;
}
