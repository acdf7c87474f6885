import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { AppClient } from '../platform/app-client.ts';
import { failureWords } from '../ui/failure.ts';
import { Icon, type IconName, Mark } from '../ui/icons.tsx';
import { useLive } from '../ui/live.ts';
import type { Mode } from '../ui/mode.tsx';
import { wear } from '../ui/theme.ts';
import { t } from '../ui/words.ts';
import { Next } from './next.tsx';

/** The page that opens on install. Nothing is read before one of its three buttons is pressed; none is preferred. */
export function Welcome({ client }: { client: AppClient }) {
  const { value: reply, again } = useLive(() => client.ask('state', { uids: [] }), client.onChange, []);
  const [trouble, setTrouble] = useState<string | null>(null);
  const settings = reply?.ok ? reply.value.settings : null;
  const theme = settings?.theme;
  const next = useRef<HTMLElement>(null);
  const asked = useRef(false);
  const mode = settings?.mode ?? null;

  useEffect(() => {
    document.title = t('welcome_title');
  }, []);
  useEffect(() => {
    if (theme) wear(theme);
  }, [theme]);
  useEffect(() => {
    // The answer to a press of a button is further down the page: take the person there.
    if (asked.current && mode !== null) next.current?.focus();
  }, [mode]);

  const choose = async (chosen: Mode) => {
    asked.current = true;
    // Whoever begins with this version has nothing to learn of what it changed.
    const begun = mode === null ? { seenVersion: client.versions().own } : {};
    const { reply } = await client.command('set-settings', { change: { mode: chosen, ...begun } });
    setTrouble(reply.ok ? null : failureWords(reply.error.code));
    if (reply.ok) again();
    if (mode === chosen) next.current?.focus();
  };

  return (
    <main>
      <header>
        <Mark size={48} />
        <h1>{t('welcome_title')}</h1>
        <p class="lead">{t('welcome_lead')}</p>
      </header>
      <section class="facts" aria-label={t('welcome_before')}>
        <Fact icon="search" title={t('welcome_reads')}>
          {t('welcome_reads_text')}
        </Fact>
        <Fact icon="shield" title={t('welcome_sends')}>
          {t('welcome_sends_text')}
        </Fact>
        <Fact icon="info" title={t('welcome_noticed')}>
          {t('welcome_noticed_text')}
        </Fact>
        <Fact icon="alert" title={t('welcome_rules')}>
          {t('welcome_rules_text')} <span class="soft">{t('welcome_checked')}</span>
        </Fact>
      </section>
      <section class="question" aria-labelledby="question">
        <h2 id="question">{t('welcome_question')}</h2>
        <p>{t('welcome_question_text')}</p>
        <div class="answers">
          <Answer mode="badges" chosen={mode} title={t('mode_badges')} onChoose={choose}>
            {t('mode_badges_hint')}
          </Answer>
          <Answer mode="click" chosen={mode} title={t('mode_click')} onChoose={choose}>
            {t('mode_click_hint')}
          </Answer>
          <Answer mode="never" chosen={mode} title={t('mode_never')} onChoose={choose}>
            {t('mode_never_hint')}
          </Answer>
        </div>
        <p role="alert" class="error">
          {trouble ?? (reply && !reply.ok ? failureWords(reply.error.code) : null)}
        </p>
      </section>
      <Next mode={mode} client={client} place={next} />
      <footer class="soft small">{t('no_affiliation')}</footer>
    </main>
  );
}

function Fact(props: { icon: IconName; title: string; children: ComponentChildren }) {
  return (
    <div class="fact">
      <Icon name={props.icon} />
      <div>
        <h2>{props.title}</h2>
        <p>{props.children}</p>
      </div>
    </div>
  );
}

function Answer(props: {
  mode: Mode;
  chosen: Mode | null;
  title: string;
  onChoose: (mode: Mode) => void;
  children: ComponentChildren;
}) {
  const chosen = props.chosen === props.mode;
  return (
    <button
      type="button"
      class="answer"
      data-mode={props.mode}
      aria-pressed={chosen}
      onClick={() => props.onChoose(props.mode)}
    >
      <strong>{props.title}</strong>
      <span>{props.children}</span>
      <span class="pressed" aria-hidden="true">
        <Icon name={chosen ? 'check' : 'arrow'} />
        <span>{chosen ? t('welcome_chosen') : t('welcome_choose')}</span>
      </span>
    </button>
  );
}
