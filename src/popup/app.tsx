import { useEffect, useState } from 'preact/hooks';
import type { PlainKey } from '../core/words.ts';
import type { AppClient } from '../platform/app-client.ts';
import type { Settings } from '../protocol/settings.ts';
import { failureWords } from '../ui/failure.ts';
import { Icon, Mark } from '../ui/icons.tsx';
import { useLive } from '../ui/live.ts';
import { ModeChoice } from '../ui/mode.tsx';
import { Notice } from '../ui/notice.tsx';
import { wear } from '../ui/theme.ts';
import { t } from '../ui/words.ts';
import { AttentionList } from './attention.tsx';
import { Balance, BalanceNotice, GapNotice } from './balance.tsx';
import { Latest } from './latest.tsx';
import { OptionsLink } from './link.tsx';
import { usePage } from './page.ts';
import { Refunds } from './refunds.tsx';
import { ThisPage } from './this-page.tsx';

const LINKS = [
  ['/log', 'view_log'],
  ['/refunds', 'view_refunds'],
  ['/statement', 'view_statement'],
  ['/data', 'view_data'],
  ['/about', 'view_about'],
] as const satisfies readonly (readonly [string, PlainKey])[];

/** The popup: what there is, what this page's bid would take, what became of the last ones, and when to read. */
export function Popup({ client }: { client: AppClient }) {
  const { sight, again: lookAgain } = usePage(client);
  const uid = sight.kind === 'page' ? (sight.page.reading?.jobs[0]?.uid ?? null) : null;
  const { value: reply, again } = useLive(() => client.ask('state', { uids: uid ? [uid] : [] }), client.onChange, [
    uid,
  ]);
  const [trouble, setTrouble] = useState<string | null>(null);
  const state = reply?.ok ? reply.value : null;
  const theme = state?.settings.theme;
  // What is overdue comes before the page; what merely waits, after it.
  const urgent = (state?.refunds.overdue.count ?? 0) > 0;

  useEffect(() => {
    if (theme) wear(theme);
  }, [theme]);
  useEscape(client.close);

  const change = async (change: Partial<Settings>) => {
    const { reply } = await client.command('set-settings', { change });
    setTrouble(reply.ok ? null : failureWords(reply.error.code));
    if (reply.ok) {
      again();
      lookAgain();
    }
    return reply.ok;
  };

  return (
    <>
      <header class="top">
        <Mark size={28} />
        <h1 class={state?.balance ? 'aloud' : ''}>{t('name')}</h1>
        {state?.balance && <Balance balance={state.balance} expiry={state.nextExpiry} settings={state.settings} />}
        <OptionsLink client={client} view="/settings" class="button quiet square" label={t('view_settings')}>
          <Icon name="sliders" />
        </OptionsLink>
      </header>
      <main aria-busy={!reply}>
        {reply && !reply.ok && (
          <Notice tone="bad">
            <p>{failureWords(reply.error.code)}</p>
            <button type="button" class="button" onClick={again}>
              {t('try_again')}
            </button>
          </Notice>
        )}
        {state?.settings.mode === null && <FirstQuestion client={client} />}
        {state && state.settings.mode !== null && (
          <>
            <BalanceNotice state={state} client={client} />
            <GapNotice gap={state.gap} client={client} />
            <AttentionList attention={state.attention} client={client} />
            {urgent && <Refunds refunds={state.refunds} client={client} />}
            <section class="sheet" aria-labelledby="page">
              <h2 id="page" class="eyebrow">
                {t('this_page')}
              </h2>
              {/* In place before it says anything, so that screen readers hear what it comes to say. */}
              <div role="status">
                <ThisPage sight={sight} state={state} client={client} again={lookAgain} />
              </div>
            </section>
            {!urgent && <Refunds refunds={state.refunds} client={client} />}
            <Latest state={state} client={client} />
            <AttentionList attention={state.attention} client={client} quiet />
            <section class="mode">
              <ModeChoice form="row" mode={state.settings.mode} onChoose={(mode) => change({ mode })} />
            </section>
            <nav class="row small" aria-label={t('menu')}>
              {LINKS.map(([view, word]) => (
                <OptionsLink key={view} client={client} view={view}>
                  {t(word)}
                </OptionsLink>
              ))}
            </nav>
          </>
        )}
        <p role="alert" class="error">
          {trouble}
        </p>
      </main>
    </>
  );
}

function FirstQuestion({ client }: { client: AppClient }) {
  return (
    <section class="sheet first">
      <h2>{t('first_title')}</h2>
      <p>{t('first_text')}</p>
      <button type="button" class="button primary" onClick={() => client.openWelcome().then(client.close)}>
        {t('first_go')} <Icon name="arrow" />
      </button>
    </section>
  );
}

function useEscape(act: () => void): void {
  useEffect(() => {
    const life = new AbortController();
    document.addEventListener('keydown', ({ key }) => key === 'Escape' && act(), { signal: life.signal });
    return () => life.abort();
  }, [act]);
}
