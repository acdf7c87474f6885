import { jobAddress } from '../core/ids.ts';
import type { AppClient } from '../platform/app-client.ts';
import { now } from '../platform/clock.ts';
import type { AppState, LogEntry } from '../protocol/answers.ts';
import type { Story, StoryEvent } from '../protocol/ledger-answers.ts';
import { failureWords } from '../ui/failure.ts';
import { connects, day, moment } from '../ui/formats.ts';
import { useLive } from '../ui/live.ts';
import { Empty } from '../ui/notice.tsx';
import { outcomeWord } from '../ui/status.tsx';
import { plural, t } from '../ui/words.ts';
import { keepOutcome } from './keep-outcome.ts';
import { HOW } from './log-row.tsx';
import { MarkForm } from './mark-form.tsx';
import { NotShown } from './not-shown.tsx';
import { OutcomeField } from './outcome-field.tsx';
import { Sides } from './refund-list.tsx';
import { RemindField } from './remind-field.tsx';
import { useRun } from './run.ts';
import { sortWord } from './sort-words.ts';
import { signed } from './statement-table.tsx';
import type { ViewProps } from './view.ts';

/** One proposal: what it cost, what comes back and why, and all that was seen of it, in the order of time. */
export function ProposalView({ client, state, navigation: { route } }: ViewProps) {
  const { part } = route;
  const { value: reply } = useLive(() => client.ask('story', { entry: part }), client.onChange, [part]);
  if (!reply) return null;
  if (!reply.ok)
    return (
      <Empty icon="search" title={failureWords(reply.error.code)}>
        <a href="#/log">{t('log_show_all')}</a>
      </Empty>
    );
  return <Whole key={part} story={reply.value} state={state} client={client} />;
}

function Whole({ story, state, client }: { story: Story; state: AppState; client: AppClient }) {
  const { entry, refund, events } = story;
  const run = useRun(client);
  const title = entry.title ?? t('job_untitled');
  return (
    <div class="stack">
      <section class="sheet part" aria-labelledby="title">
        <h2 id="title">{title}</h2>
        <p class="soft small">
          {t('refund_sent', { day: day(entry.sentAt) })}
          {refund.account === 'agency' && ` · ${t('account_agency')}`}
          {entry.how !== 'page' && ` · ${t(HOW[entry.how])}`}
          {entry.jobUid && ' · '}
          {entry.jobUid && (
            <a href={jobAddress(entry.jobUid)} target="_blank" rel="noreferrer">
              {t('story_open_job')}
            </a>
          )}
        </p>
        {entry.unshown && (
          <div>
            <NotShown />
            <p class="soft small">{t('not_shown_counts')}</p>
          </div>
        )}
        <Sides entry={refund} />
        <OutcomeField
          title={title}
          outcome={entry.outcome}
          keep={(outcome) => keepOutcome(client, run, entry, outcome)}
        />
        <RemindField entry={entry} state={state} client={client} />
      </section>
      <section class="sheet part" aria-labelledby="story">
        <h2 id="story">{t('story_title')}</h2>
        <ol class="story">
          {events.map((event, index) => (
            // Events have no names of their own, and never change places.
            <li key={`${event.at} ${index}`}>
              <span class="soft figures" title={moment(event.at)}>
                {day(event.at)}
              </span>
              <span>{told(event, entry)}</span>
            </li>
          ))}
        </ol>
      </section>
      <MarkForm
        tags={story.tags}
        note={entry.note}
        onSave={(tags, note) =>
          run(client.command('mark', { at: now(), entry: entry.id, tags, note }), t('log_saved', { title }))
        }
      />
    </div>
  );
}

/** One event in a sentence. */
function told(event: StoryEvent, { unshown }: LogEntry): string {
  switch (event.kind) {
    case 'seen': {
      const { cost, status, hires } = event;
      if (status !== null && status !== 'open') return t(STATUS[status]);
      if (cost === null && hires) return plural('story_hired', hires);
      return t('story_seen', { cost: cost === null ? t('cost_unknown') : connects(cost) });
    }
    case 'apply': {
      const cost = event.cost === null ? t('cost_unknown') : connects(event.cost);
      return event.boost ? t('story_apply_boost', { cost, boost: connects(event.boost) }) : t('story_apply', { cost });
    }
    case 'sent':
      return t('story_sent');
    case 'viewed':
      return t('story_viewed');
    case 'said':
      return t('story_said', { outcome: outcomeWord(event.outcome) });
    case 'booked': {
      const { row, sort, amount } = event.line;
      const what = { sort: sortWord(sort), amount: signed(amount) };
      if (row) return t('story_row', { ...what, label: row.label });
      return t(unshown && amount < 0 ? 'story_unshown' : 'story_posted', what);
    }
  }
}

const STATUS = { closed: 'story_closed', removed: 'story_removed', private: 'story_private' } as const;
