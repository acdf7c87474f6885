import type { Progress } from '../../core/exchange/index.ts';

/**
 * Carries out a long piece of work a slice at a time: between two slices the page draws, and hears clicks. Null where the
 * signal ended it; then nothing came of it.
 */
export async function inSlices<T>(
  work: Generator<Progress, T>,
  signal: AbortSignal,
  tell: (progress: Progress) => void,
): Promise<T | null> {
  for (;;) {
    await nextTurn();
    if (signal.aborted) return null;
    const step = work.next();
    if (step.done) return step.value;
    tell(step.value);
  }
}

/** Lets everything that waits go first: a click, and the browser's drawing. */
function nextTurn(): Promise<void> {
  return new Promise((go) => setTimeout(go));
}
