import { useEffect, useState } from 'preact/hooks';

/**
 * Something that is loaded now, and again whenever `subscribe` says that it changed or one of `deps` did. The last
 * value stays in sight while a newer one is on its way, and an answer that a later question overtook is dropped.
 */
export function useLive<T>(
  load: () => Promise<T>,
  subscribe: (changed: () => void, signal: AbortSignal) => void,
  deps: readonly unknown[],
): { value: T | null; again: () => void } {
  const [value, setValue] = useState<T | null>(null);
  const [round, setRound] = useState(0);
  const again = () => setRound((before) => before + 1);
  useEffect(() => {
    let current = true;
    load().then((loaded) => {
      if (current) setValue(loaded);
    });
    return () => {
      current = false;
    };
  }, [round, ...deps]);
  useEffect(() => {
    const life = new AbortController();
    subscribe(again, life.signal);
    return () => life.abort();
  }, []);
  return { value, again };
}
