import { useEffect, useRef } from 'preact/hooks';
import type { AppClient } from '../platform/app-client.ts';
import type { AppState } from '../protocol/answers.ts';
import { failureWords } from '../ui/failure.ts';
import { Notice } from '../ui/notice.tsx';
import { useSay } from '../ui/toast.tsx';
import { t } from '../ui/words.ts';
import { CHANGES } from './changes.ts';

/** What the versions changed, newest first; who asked for it is taken there. */
export function ChangesSection({ wanted }: { wanted: boolean }) {
  const section = useRef<HTMLElement>(null);
  useEffect(() => {
    if (wanted) section.current?.focus();
  }, [wanted]);
  return (
    <section ref={section} class="sheet part" aria-labelledby="changes" tabIndex={-1}>
      <h2 id="changes">{t('changes_title')}</h2>
      {CHANGES.map(({ version, what }) => (
        <div key={version}>
          <h3 class="figures">{t('changes_version', { version })}</h3>
          <ul>
            {what.map((key) => (
              <li key={key}>{t(key)}</li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

/** Once after an update, and only here: that there is something new, until it was looked at (`looking`) or put away. */
export function UpdateHint({ client, state, looking }: { client: AppClient; state: AppState; looking: boolean }) {
  const say = useSay();
  const { own } = client.versions();
  const { mode, seenVersion } = state.settings;
  const begun = !state.sample && mode !== null;
  const news = begun && seenVersion !== null && seenVersion !== own;
  // Whoever begins with this version has nothing to learn of what it changed.
  const toNote = begun && (seenVersion === null || (news && looking));
  const seen = async () => {
    const { reply } = await client.command('set-settings', { change: { seenVersion: own } });
    if (!reply.ok) say({ tone: 'bad', text: failureWords(reply.error.code) });
  };
  useEffect(() => {
    if (toNote) seen();
  }, [toNote]);
  if (!news || looking) return null;
  return (
    <Notice>
      <p class="row">
        {t('changes_hint', { version: own })} <a href="#/about/changes">{t('changes_title')}</a>
        <button type="button" class="button quiet" onClick={seen}>
          {t('dismiss')}
        </button>
      </p>
    </Notice>
  );
}
