import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { Icon } from './icons.tsx';
import { t } from './words.ts';

/** What was just done, or could not be done, and the way back where there is one. */
export interface Said {
  text: string;
  tone?: 'plain' | 'bad';
  undo?: () => void;
}

/** Says something to the person, in sight and aloud; it stays until the next thing is said or it is dismissed. */
export const Saying = createContext<(said: Said | null) => void>(() => {
  throw new Error('There is no <Toast> on this page to say it.');
});

export function useSay(): (said: Said | null) => void {
  return useContext(Saying);
}

/** One live region for the page: it is there, empty, before anything is said, as screen readers need it. */
export function Toast({ said, onDone }: { said: Said | null; onDone: () => void }) {
  return (
    <div class="toast-place" role="status" aria-live="polite">
      {said && (
        <div class={`toast ${said.tone ?? 'plain'}`}>
          <Icon name={said.tone === 'bad' ? 'alert' : 'check'} />
          <p>{said.text}</p>
          {said.undo && (
            <button
              type="button"
              class="button"
              onClick={() => {
                said.undo?.();
                onDone();
              }}
            >
              {t('undo')}
            </button>
          )}
          <button type="button" class="button quiet square" onClick={onDone} aria-label={t('dismiss')}>
            <Icon name="close" />
          </button>
        </div>
      )}
    </div>
  );
}
