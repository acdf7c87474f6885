import { useEffect, useRef, useState } from 'preact/hooks';
import { JOB_UID, jobAddress } from '../core/ids.ts';
import type { AppClient } from '../platform/app-client.ts';
import { now } from '../platform/clock.ts';
import type { AppState } from '../protocol/answers.ts';
import type { FollowUp } from '../protocol/attention.ts';
import { failureWords } from '../ui/failure.ts';
import { dayAfter } from '../ui/spans.ts';
import { useSay } from '../ui/toast.tsx';
import { plural, t } from '../ui/words.ts';

/** Jobs and proposals to come back to, the next one first: also those that no proposal of the log is about. */
export function RemindersSection(props: { state: AppState; client: AppClient; open: boolean }) {
  const { client } = props;
  const { followUps } = props.state;
  const say = useSay();
  const list = useRef<HTMLDetailsElement>(null);
  // Open at first where something is due; from then on as the person likes it.
  const [due] = useState(() => followUps.some(({ day }) => day < dayAfter(now(), 1)));
  const open = due || props.open;
  const finished = useRef(false);
  useEffect(() => {
    // The row that held the focus is gone.
    if (finished.current && document.activeElement === document.body) list.current?.querySelector('summary')?.focus();
    finished.current = false;
  }, [followUps]);
  if (followUps.length === 0) return null;
  const keep = async (before: FollowUp, day: string | null, text: string) => {
    const { about, title } = before;
    const { reply } = await client.command('remind', { at: now(), about, title, day });
    const undo = () => keep({ about, title, day: before.day }, before.day, t('undone'));
    say(reply.ok ? { text, ...(day === null && { undo }) } : { tone: 'bad', text: failureWords(reply.error.code) });
  };
  const tomorrow = dayAfter(now(), 1);
  return (
    <details ref={list} class="sheet part reminders" open={open}>
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
                  min={tomorrow}
                  value={each.day}
                  onChange={({ currentTarget: { value } }) => {
                    // While a year is typed, the first of its digits are years of long ago.
                    if (value >= tomorrow) keep(each, value, t('settings_saved'));
                  }}
                />
                <button
                  type="button"
                  class="button"
                  aria-label={t('reminders_done_of', { title })}
                  onClick={() => {
                    finished.current = true;
                    keep(each, null, t('reminders_gone', { title }));
                  }}
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
  if (!JOB_UID.test(about)) return <a href={`#/log?q=${encodeURIComponent(title)}`}>{title}</a>;
  return (
    <a href={jobAddress(about)} target="_blank" rel="noreferrer">
      {title}
    </a>
  );
}
