import type { ComponentProps } from 'preact';
import { OutcomeSelect } from '../ui/outcome-select.tsx';
import { t } from '../ui/words.ts';

/** What became of a proposal, under its label. */
export function OutcomeField(props: ComponentProps<typeof OutcomeSelect>) {
  return (
    <div class="field">
      {/* The list itself is called after the job, too. */}
      <span class="label" aria-hidden="true">
        {t('log_outcome')}
      </span>
      <OutcomeSelect {...props} />
    </div>
  );
}
