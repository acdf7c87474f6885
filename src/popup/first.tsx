import type { PlainKey } from '../core/words.ts';
import type { AppClient } from '../platform/app-client.ts';
import type { Mode } from '../protocol/settings.ts';
import { HISTORY } from '../ui/history-step.ts';
import { Icon } from '../ui/icons.tsx';
import { t } from '../ui/words.ts';
import { OptionsLink } from './link.tsx';

const STEPS: Record<NonNullable<Mode>, readonly PlainKey[]> = {
  badges: ['first_step_history', 'first_step_job', 'first_step_send'],
  click: ['first_step_history_click', 'first_step_click', 'first_step_send_click'],
  never: ['first_step_add', 'first_step_outcome', 'first_step_export'],
};

/** Before the first question is answered nothing is read, and nothing else is worth saying. */
export function FirstQuestion({ client }: { client: AppClient }) {
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

/** Before anything is known: how it becomes known, in three lines. */
export function FirstSteps({ mode, client }: { mode: NonNullable<Mode>; client: AppClient }) {
  return (
    <section class="sheet first" aria-labelledby="first">
      <h2 id="first">{t('first_steps')}</h2>
      <ol>
        {STEPS[mode].map((step) => (
          <li key={step}>{t(step)}</li>
        ))}
      </ol>
      <div class="row">
        {mode === 'never' ? (
          <OptionsLink client={client} view="/log/add" class="button primary">
            {t('add_by_hand')}
          </OptionsLink>
        ) : (
          <a class="button primary" href={HISTORY} target="_blank" rel="noreferrer">
            {t('first_open_history')} <Icon name="arrow" />
          </a>
        )}
        <OptionsLink client={client} view="/guide" class="button">
          {t('first_guide')}
        </OptionsLink>
      </div>
    </section>
  );
}

/** A way to look around before anything is one's own. */
export function TrySample({ onTry }: { onTry: () => void }) {
  return (
    <section class="try">
      <button type="button" class="button" onClick={onTry}>
        {t('sample_try')}
      </button>
      <p class="soft small">{t('sample_try_text')}</p>
    </section>
  );
}
