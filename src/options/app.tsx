import { useEffect, useRef, useState } from 'preact/hooks';
import type { AppClient } from '../platform/app-client.ts';
import { now } from '../platform/clock.ts';
import { Failed } from '../ui/failed.tsx';
import { Icon, Mark } from '../ui/icons.tsx';
import { useLive } from '../ui/live.ts';
import { Empty, Notice } from '../ui/notice.tsx';
import { SampleBar } from '../ui/sample/bar.tsx';
import { wear } from '../ui/theme.ts';
import { type Said, Saying, Toast } from '../ui/toast.tsx';
import { t } from '../ui/words.ts';
import { UpdateHint } from './changes-section.tsx';
import { hashOf, useNavigation } from './route.ts';
import type { View } from './view.ts';
import { VIEWS } from './views.ts';

/** Views about the person's own records, which the sample keeps its hands off. */
const OWN_ALONE: ReadonlySet<string> = new Set(['data', 'settings']);

/** The options page: a menu of views with an address each, and one place where it says what it did. */
export function Options({ client }: { client: AppClient }) {
  const navigation = useNavigation();
  const view: View = VIEWS.find(({ id }) => id === navigation.route.view) ?? VIEWS[0];
  const { value: reply, again } = useLive(() => client.ask('state', { uids: [] }), client.onChange, []);
  const [said, say] = useState<Said | null>(null);
  const state = reply?.ok ? reply.value : null;
  const theme = state?.settings.theme;
  const { Content } = view;

  useEffect(() => {
    if (theme) wear(theme);
  }, [theme]);
  const sample = state?.sample === true;
  // What was said of the sample has no meaning for the person's own log, nor has its way back; and the other way round.
  useEffect(() => say(null), [sample]);
  const spoke = useRef(false);
  useEffect(() => {
    // The button that was pressed is gone with what was said: whoever uses the keyboard goes on from the content.
    if (spoke.current && !said && document.activeElement === document.body) document.getElementById('content')?.focus();
    spoke.current = said !== null;
  }, [said]);
  useEffect(() => {
    document.title = `${t(view.title)} · ${t('name')}`;
  }, [view]);

  return (
    <Saying.Provider value={say}>
      <button type="button" class="skip" onClick={() => document.getElementById('content')?.focus()}>
        {t('skip_menu')}
      </button>
      {state?.sample && <SampleBar onEnd={() => client.command('sample', { at: now(), text: null }).then(again)} />}
      <div class="frame">
        <Menu current={view} />
        <main id="content" tabIndex={-1} aria-busy={!reply}>
          <h1 id="page-title">{t(view.title)}</h1>
          {reply && !reply.ok && <Failed code={reply.error.code} again={t('try_again')} onAgain={again} />}
          {state?.settings.mode === null && (
            <Notice>
              <p>{t('first_text')}</p>
              <button type="button" class="button primary" onClick={client.openWelcome}>
                {t('first_go')} <Icon name="arrow" />
              </button>
            </Notice>
          )}
          {state && <UpdateHint client={client} state={state} looking={view.id === 'about'} />}
          {state?.sample && OWN_ALONE.has(view.id) ? (
            <Empty icon="shield" title={t('sample_view_closed')}>
              <p>{t('sample_view_closed_text')}</p>
            </Empty>
          ) : (
            state && <Content client={client} state={state} navigation={navigation} />
          )}
        </main>
      </div>
      <Toast said={said} onDone={() => say(null)} />
    </Saying.Provider>
  );
}

function Menu({ current }: { current: View }) {
  return (
    <header class="side">
      <p class="brand">
        <Mark size={24} /> {t('name')}
      </p>
      <nav aria-label={t('menu')}>
        {VIEWS.filter((view: View) => !view.apart).map(({ id, title, icon }) => (
          <a key={id} href={hashOf(id)} {...(id === current.id && { 'aria-current': 'page' as const })}>
            <Icon name={icon} /> {t(title)}
          </a>
        ))}
      </nav>
      <p class="soft small">{t('no_affiliation')}</p>
    </header>
  );
}
