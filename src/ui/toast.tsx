import { createContext } from 'preact';
import { useContext, useEffect, useRef } from 'preact/hooks';
import { Icon } from './icons.tsx';
import { t } from './words.ts';

/** What was just done, or could not be done, and the way back where there is one. */
export interface Said {
  text: string;
  tone?: 'plain' | 'bad';
  undo?: () => void;
}

/** Says something to the person, in sight and aloud, until the next thing is said; nothing (null) takes it away. */
export const Saying = createContext<(said: Said | null) => void>(() => {
  throw new Error('There is no <Toast> on this page to say it.');
});

export function useSay(): (said: Said | null) => void {
  return useContext(Saying);
}

/** For how many seconds it stays: long enough to read, longer to think again; what could not be done, until it is dismissed. */
function secondsOf({ tone, undo }: Said): number {
  if (tone === 'bad') return Number.POSITIVE_INFINITY;
  return undo ? 30 : 8;
}

/** One live region for the page: it is there, empty, before anything is said, as screen readers need it. */
export function Toast({ said, onDone }: { said: Said | null; onDone: () => void }) {
  const toast = useRef<HTMLDivElement>(null);
  const pointedAt = useRef(false);
  useEffect(() => {
    // What is taken away tells nobody that the pointer has left it.
    if (!said) pointedAt.current = false;
    let left = said ? secondsOf(said) : Number.POSITIVE_INFINITY;
    if (left === Number.POSITIVE_INFINITY) return;
    const clock = window.setInterval(() => {
      // Whoever points at it, or stands in it with the keyboard, is not done with it.
      if (pointedAt.current || toast.current?.contains(document.activeElement)) return;
      left -= 1;
      if (left <= 0) onDone();
    }, 1000);
    return () => window.clearInterval(clock);
  }, [said]);
  const point = (at: boolean) => () => {
    pointedAt.current = at;
  };
  return (
    <div class="toast-place" role="status" aria-live="polite">
      {said && (
        <div
          ref={toast}
          class={`toast ${said.tone ?? 'plain'}`}
          onPointerEnter={point(true)}
          onPointerLeave={point(false)}
        >
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
