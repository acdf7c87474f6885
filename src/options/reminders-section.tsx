import type { AppClient } from '../platform/app-client.ts';
import { now } from '../platform/clock.ts';
import type { AppState } from '../protocol/answers.ts';
import type { FollowUp } from '../protocol/attention.ts';
import { failureWords } from '../ui/failure.ts';
import { dayAfter } from '../ui/spans.ts';
import { useSay } from '../ui/toast.tsx';
import { plural, t } from '../ui/words.ts';
import { jobAddress } from './job-address.ts';

/** Jobs and proposals to come back to, the next one first: also those that no proposal of the log is about. */
export function RemindersSection(props: { state: AppState; client: AppClient; open: boolean }) {
  const { client } = props;
  const { followUps } = props.state;
  const say = useSay();
  if (followUps.length === 0) return null;
  const keep = async (before: FollowUp, day: string | null, text: string) => {
    const { about, title } = before;
    const { reply } = await client.command('remind', { at: now(), about, title, day });
    const undo = () => keep({ about, title, day: before.day }, before.day, t('undone'));
    say(reply.ok ? { text, ...(day === null && { undo }) } : { tone: 'bad', text: failureWords(reply.error.code) });
  };
  const today = now().slice(0, 10);
  return (
    <details class="sheet part reminders" open={props.open || followUps.some(({ day }) => day <= today)}>
      <summary>{plural('reminders_title', followUps.length)}</summary>
      <ul class="plain">
        {followUps.map((each) => {
          const title = each.title ?? t('job_untitled');
          return (
            <li key={each.about} class="row between">
              <Named about={each.about} title={title} />
              <span class="row">
                <input
                  class="input fit"
                  type="date"
                  aria-label={t('reminders_day_of', { title })}
                  min={dayAfter(today, 1)}
                  value={each.day}
                  onChange={({ currentTarget }) =>
                    currentTarget.value && keep(each, currentTarget.value, t('settings_saved'))
                  }
                />
                <button
                  type="button"
                  class="button"
                  aria-label={t('reminders_done_of', { title })}
                  onClick={() => keep(each, null, t('reminders_gone', { title }))}
                >
                  {t('follow_up_done')}
                </button>
              </span>
            </li>
          );
        })}
      </ul>
    </details>
  );
}

/** A job by its page; what only the log knows by a search in it. */
function Named({ about, title }: { about: string; title: string }) {
  // A job's uid, or the log's own id of a proposal without one.
  if (!/^[\da-f]{16,}$/.test(about)) return <a href={`#/log?q=${encodeURIComponent(title)}`}>{title}</a>;
  return (
    <a href={jobAddress(about)} target="_blank" rel="noreferrer">
      {title}
    </a>
  );
}
