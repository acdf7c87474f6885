import type { RefObject } from 'preact';
import type { AppClient } from '../platform/app-client.ts';
import type { Mode } from '../ui/mode.tsx';
import { t } from '../ui/words.ts';

/** What happens from here on, once the question is answered; the place is there before, so that it is heard. */
export function Next(props: { mode: Mode | null; client: AppClient; place: RefObject<HTMLElement | null> }) {
  const { mode, client, place } = props;
  return (
    <section ref={place} tabIndex={-1} role="status" class={mode ? 'next sheet' : 'next'}>
      {mode && (
        <>
          <h2>{t('next_title')}</h2>
          <ol>
            <li>{t('next_pin')}</li>
            {mode !== 'never' && <li>{t('next_reload')}</li>}
            {mode === 'badges' && <li>{t('next_badges')}</li>}
            {mode === 'badges' && <li>{t('next_lists')}</li>}
            {mode === 'click' && <li>{t('next_click')}</li>}
            {mode === 'never' && <li>{t('next_never')}</li>}
            {mode !== 'never' && <li>{t('next_history')}</li>}
            <li>{t('next_change')}</li>
          </ol>
          <div class="row">
            <button type="button" class="button" onClick={() => client.openOptions('/guide')}>
              {t('guide_go')}
            </button>
            <button
              type="button"
              class="button"
              onClick={() => client.openOptions(mode === 'never' ? '/log/add' : '/log')}
            >
              {mode === 'never' ? t('add_by_hand') : t('next_log')}
            </button>
            <button type="button" class="button quiet" onClick={client.close}>
              {t('next_close')}
            </button>
          </div>
        </>
      )}
    </section>
  );
}
