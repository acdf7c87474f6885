import { Icon } from '../icons.tsx';
import { t } from '../words.ts';

/** Stands over everything while an invented ledger is shown, and ends it. */
export function SampleBar({ onEnd }: { onEnd: () => void }) {
  return (
    <section class="sample-bar" aria-label={t('sample_title')}>
      <Icon name="info" />
      <p>
        <strong>{t('sample_title')}</strong> {t('sample_text')}
      </p>
      <button type="button" class="button" onClick={onEnd}>
        {t('sample_end')}
      </button>
    </section>
  );
}
