import { useId, useRef, useState } from 'preact/hooks';
import type { AppClient } from '../platform/app-client.ts';
import type { LogFilter } from '../protocol/messages.ts';
import type { LogColumn } from '../protocol/settings.ts';
import { failureWords } from '../ui/failure.ts';
import { Icon } from '../ui/icons.tsx';
import { useSay } from '../ui/toast.tsx';
import { plural, t } from '../ui/words.ts';
import { useSaving } from './data/saving.ts';
import { LogColumns } from './log-columns.tsx';

/** What can be done with the log as it is shown: choose its columns, save what the filter finds, add to it. */
export function LogTools(props: {
  client: AppClient;
  filter: LogFilter;
  total: number;
  hides: readonly LogColumn[];
  /** An invented log is neither set nor saved. */
  sample: boolean;
  addAddress: string;
}) {
  const { client, filter, total, hides } = props;
  const [open, setOpen] = useState(false);
  const { saving, save } = useSaving(client);
  const say = useSay();
  const columns = useId();
  const opener = useRef<HTMLButtonElement>(null);
  const { search, outcome, sort, descending } = filter;
  const keep = async (logHides: readonly LogColumn[]) => {
    const { reply } = await client.command('set-settings', { change: { logHides } });
    if (!reply.ok) say({ tone: 'bad', text: failureWords(reply.error.code) });
    return reply.ok;
  };
  const close = ({ key }: KeyboardEvent) => {
    if (key !== 'Escape' || !open) return;
    setOpen(false);
    opener.current?.focus();
  };
  const own = total > 0 && !props.sample;
  return (
    <>
      <div class="row">
        {own && (
          <>
            <button
              ref={opener}
              type="button"
              class="button quiet"
              onKeyDown={close}
              aria-expanded={open}
              aria-controls={columns}
              onClick={() => setOpen(!open)}
            >
              <Icon name="sliders" /> {t('log_columns')}
            </button>
            <button
              type="button"
              class="button quiet"
              aria-disabled={saving !== null}
              onClick={() => save({ format: 'log', query: { search, outcome, sort, descending } })}
            >
              <Icon name="down" /> {saving ? t('export_writing') : plural('log_csv', total)}
            </button>
          </>
        )}
        <a class="button" href={props.addAddress}>
          <Icon name="plus" /> {t('add_by_hand')}
        </a>
      </div>
      {own && open && <LogColumns id={columns} hides={hides} keep={keep} onKeyDown={close} />}
    </>
  );
}
