import { Icon } from '../ui/icons.tsx';
import { t } from '../ui/words.ts';

/** A bid that counts, though Connects History of its day was read in full and does not show it. */
export function NotShown() {
  return (
    <span class="not-shown small">
      <Icon name="alert" />
      {t('not_shown')}
    </span>
  );
}
