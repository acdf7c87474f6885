import type { Advice } from '../core/advice/index.ts';
import type { Reading } from '../core/job.ts';
import type { AppClient } from '../platform/app-client.ts';
import type { AppState, PageState } from '../protocol/answers.ts';
import { Failed } from '../ui/failed.tsx';
import { Notice } from '../ui/notice.tsx';
import { plural, t } from '../ui/words.ts';
import { HealthLine } from './health.tsx';
import { HistoryPage } from './history.tsx';
import { JobCard } from './job.tsx';
import { OptionsLink } from './link.tsx';
import type { Sight } from './page.ts';
import type { Act } from './run.ts';

interface Props {
  sight: Sight;
  /** By job uid. */
  advice: Record<string, Advice>;
  state: AppState;
  client: AppClient;
  act: Act;
  again: () => void;
}

/** What the page in front of the person says about a bid, or why it says nothing and what to do about it. */
export function ThisPage({ sight, advice, state, client, act, again }: Props) {
  if (sight.kind === 'asking') return <p class="soft">{t('page_asking')}</p>;
  if (sight.kind === 'absent') return <Absent access={sight.access} client={client} again={again} />;
  if (sight.kind === 'failed') return <Failed code={sight.code} again={t('look_again')} onAgain={again} />;
  const { reading, mode } = sight.page;
  if (!reading) return <Unread page={sight.page} client={client} again={again} />;
  return (
    <>
      <Read reading={reading} advice={advice} state={state} client={client} act={act} />
      {mode === 'click' && <p class="soft small">{t('page_read_once')}</p>}
      {mode === 'badges' && !sight.access && (
        <Notice>
          <p>{t('page_by_press')}</p>
          <Allow client={client} again={again} />
        </Notice>
      )}
      {!state.sample && <HealthLine reading={reading} state={state} client={client} />}
    </>
  );
}

function Absent({ access, client, again }: { access: boolean; client: AppClient; again: () => void }) {
  if (access)
    return (
      <>
        <p>{t('page_absent')}</p>
        <p class="soft small">{t('page_absent_reload')}</p>
      </>
    );
  return (
    <Notice tone="warn">
      <p>{t('page_no_access')}</p>
      <Allow client={client} again={again} />
      <p class="small">{t('page_no_access_menu')}</p>
    </Notice>
  );
}

function Allow({ client, again }: { client: AppClient; again: () => void }) {
  return (
    <button type="button" class="button primary" onClick={async () => (await client.askForSite()) && again()}>
      {t('page_allow')}
    </button>
  );
}

function Unread({ page, client, again }: { page: PageState; client: AppClient; again: () => void }) {
  if (page.why === 'mode')
    return (
      <>
        <p>{t('page_never')}</p>
        <p>
          <OptionsLink client={client} view="/log/add">
            {t('add_by_hand')}
          </OptionsLink>
        </p>
      </>
    );
  if (page.why === 'loading' || page.why === 'hidden')
    return (
      <div class="row">
        <p class="soft">{t('page_loading')}</p>
        <button type="button" class="button" onClick={again}>
          {t('look_again')}
        </button>
      </div>
    );
  return <p class="soft">{t('page_nothing')}</p>;
}

function Read(props: Omit<Props, 'sight' | 'again'> & { reading: Reading }) {
  const { reading, advice, ...rest } = props;
  const [job] = reading.jobs;
  switch (reading.page) {
    case 'job':
    case 'apply':
      return job ? (
        <JobCard job={job} reading={reading} advice={advice[job.uid ?? ''] ?? null} {...rest} />
      ) : (
        <p>{t('page_no_job')}</p>
      );
    case 'search':
    case 'feed':
      return <p>{plural('page_tiles', reading.jobs.length)}</p>;
    case 'proposal':
      return <p>{reading.sent ? t('page_sent') : t('page_one_proposal')}</p>;
    case 'proposals':
      return <p>{plural('page_proposal_rows', reading.proposals.length)}</p>;
    case 'connects-history':
      return <HistoryPage reading={reading} state={rest.state} />;
    case 'none':
      return <p class="soft">{t('page_nothing')}</p>;
  }
}
