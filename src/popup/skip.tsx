import type { Job, Reading } from '../core/job.ts';
import type { AppClient } from '../platform/app-client.ts';
import { now } from '../platform/clock.ts';
import type { At } from '../protocol/answers.ts';
import { day } from '../ui/formats.ts';
import { t } from '../ui/words.ts';
import type { Act } from './run.ts';

interface Props {
  job: Job;
  reading: Reading;
  /** Since when it is skipped; null where it is not. */
  skipped: At | null;
  /** Whether there is a bid to be skipped. */
  offered: boolean;
  act: Act;
  client: AppClient;
}

/** Notes that the person will not bid on this job, and takes that back: not in every mode is there a card on the page. */
export function Skip({ job: { uid, title }, reading, skipped, offered, act, client }: Props) {
  if (uid === null || !(skipped || offered)) return null;
  const on = !skipped;
  // What a skipped bid would have cost and brought is known only now.
  const turn = () => act(client.command('skip', { at: now(), uid, title, on, ...(on && { reading }) }));
  return (
    <div class="row small">
      {skipped && <span>{t('note_skipped', { day: day(skipped) })}</span>}
      <button type="button" class="button small" onClick={turn}>
        {t(on ? 'badge_skip' : 'badge_unskip')}
      </button>
    </div>
  );
}
