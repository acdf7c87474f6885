import { useId } from 'preact/hooks';
import type { Progress } from '../../core/exchange/index.ts';
import { t } from '../../ui/words.ts';

/** A long piece of work, how far it has come (null where nobody can say), and the way out of it. */
export function Working(props: { label: string; progress: Progress | null; onCancel: () => void }) {
  const { label, progress, onCancel } = props;
  const name = useId();
  return (
    <>
      <div class="working">
        <span id={name}>{label}</span>
        {progress ? (
          <progress aria-labelledby={name} value={progress.done} max={progress.total} />
        ) : (
          <progress aria-labelledby={name} />
        )}
      </div>
      <div class="row">
        <button type="button" class="button" onClick={onCancel}>
          {t('cancel')}
        </button>
      </div>
    </>
  );
}
