import { useEffect, useState } from 'preact/hooks';
import type { Advice } from '../core/advice/index.ts';
import type { Reading } from '../core/job.ts';
import type { AppClient } from '../platform/app-client.ts';
import type { Settings } from '../protocol/settings.ts';
import { Failed } from '../ui/failed.tsx';
import { failureWords } from '../ui/failure.ts';
import { Icon, Mark } from '../ui/icons.tsx';
import { useLive } from '../ui/live.ts';
import { ModeChoice } from '../ui/mode.tsx';
import { SampleBar } from '../ui/sample/bar.tsx';
import { wear } from '../ui/theme.ts';
import { t } from '../ui/words.ts';
import { AttentionList } from './attention.tsx';
import { Balance } from './balance.tsx';
import { FirstQuestion, FirstSteps, TrySample } from './first.tsx';
import { Latest } from './latest.tsx';
import { OptionsLink } from './link.tsx';
import { usePage } from './page.ts';
import { Refunds } from './refunds.tsx';
import type { Act } from './run.ts';
import { beginSample, endSample, useSampleSight } from './sample.ts';
import { ThisPage } from './this-page.tsx';
import { QuietViews, Views } from './views.tsx';

/** The popup: what there is, what this page's bid would take, what became of the last ones, and when to read. */
export function Popup({ client }: { client: AppClient }) {
  const [shown, setShown] = useState<'own' | 'sample' | null>(null);
  const { sight: tab, again: lookAgain } = usePage(client, shown === 'own');
  const invented = useSampleSight(shown === 'sample');
  const sight = invented ?? tab;
  const reading = sight.kind === 'page' ? sight.page.reading : null;
  const uid = reading?.jobs[0]?.uid ?? null;
  const { value: reply, again } = useLive(() => client.ask('state', { uids: uid ? [uid] : [] }), client.onChange, [
    uid,
  ]);
  const [trouble, setTrouble] = useState<string | null>(null);
  const state = reply?.ok ? reply.value : null;
  const theme = state?.settings.theme;
  const sample = state?.sample ?? false;
  const mode = state?.settings.mode ?? null;
  const advice = useAdvice(client, reading, invented !== null, reply);

  useEffect(() => {
    if (theme) wear(theme);
  }, [theme]);
  useEffect(() => {
    if (reply) setShown(sample ? 'sample' : 'own');
  }, [reply, sample]);
  useEscape(client.close);

  const act: Act = async (sent) => {
    const { reply } = await sent;
    setTrouble(reply.ok ? null : failureWords(reply.error.code));
    if (reply.ok) again();
    return reply.ok;
  };
  const change = async (change: Partial<Settings>) => {
    const kept = await act(client.command('set-settings', { change }));
    if (kept) lookAgain();
    return kept;
  };

  return (
    <>
      {sample && <SampleBar onEnd={() => endSample(client, act)} />}
      <header class="top">
        <Mark size={28} />
        <h1 class={state?.balance ? 'aloud' : ''}>{t('name')}</h1>
        {state?.balance && <Balance balance={state.balance} state={state} client={client} />}
        <OptionsLink client={client} view="/settings" class="button quiet square" label={t('view_settings')}>
          <Icon name="sliders" />
        </OptionsLink>
      </header>
      <main aria-busy={!reply}>
        {reply && !reply.ok && <Failed code={reply.error.code} again={t('try_again')} onAgain={again} />}
        {state && <AttentionList state={state} client={client} act={act} />}
        {state && mode === null && (
          <>
            <FirstQuestion client={client} />
            <TrySample onTry={() => beginSample(client, state.settings, act)} />
          </>
        )}
        {state && mode !== null && (
          <>
            {!state.balance && state.sent === 0 && (
              <>
                <FirstSteps mode={mode} client={client} />
                <TrySample onTry={() => beginSample(client, state.settings, act)} />
              </>
            )}
            <section class="sheet" aria-labelledby="page">
              <h2 id="page" class="eyebrow">
                {t('this_page')}
              </h2>
              {/* In place before it says anything, so that screen readers hear what it comes to say. */}
              <div role="status">
                <ThisPage sight={sight} advice={advice} state={state} client={client} act={act} again={lookAgain} />
              </div>
            </section>
            <Latest state={state} client={client} act={act} />
            <Refunds refunds={state.refunds} client={client} />
            {!sample && (
              <section class="mode">
                <ModeChoice form="row" mode={mode} onChoose={(mode) => change({ mode })} />
              </section>
            )}
          </>
        )}
        {state && <QuietViews client={client} />}
        <p role="alert" class="error">
          {trouble}
        </p>
      </main>
      <Views client={client} />
    </>
  );
}

/** What bids on the jobs of one job's page are worth, anew with every change of the records. */
function useAdvice(
  client: AppClient,
  reading: Reading | null,
  invented: boolean,
  records: unknown,
): Record<string, Advice> {
  const [advice, setAdvice] = useState<Record<string, Advice>>({});
  useEffect(() => {
    let current = true;
    const about = reading?.page === 'job' || reading?.page === 'apply' ? reading : null;
    // Without an answer the page still speaks for itself.
    if (about && records)
      client
        .ask('advice', { reading: about, ...(invented && { sample: true }) })
        .then((reply) => current && setAdvice(reply.ok ? reply.value : {}));
    return () => {
      current = false;
    };
  }, [client, reading, invented, records]);
  return advice;
}

function useEscape(act: () => void): void {
  useEffect(() => {
    const life = new AbortController();
    document.addEventListener('keydown', ({ key }) => key === 'Escape' && act(), { signal: life.signal });
    return () => life.abort();
  }, [act]);
}
