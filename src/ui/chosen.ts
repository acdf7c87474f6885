import { useEffect, useState } from 'preact/hooks';

/**
 * A choice that is kept elsewhere: what was just chosen stays in sight while it is on its way there, and springs back
 * where it could not be kept. `keep` says whether it could.
 */
export function useChosen<T>(kept: T, keep: (value: T) => Promise<boolean>): [shown: T, choose: (value: T) => void] {
  const [wanted, setWanted] = useState<{ value: T } | null>(null);
  // It has arrived, or something else was chosen elsewhere.
  useEffect(() => setWanted(null), [kept]);
  const choose = async (value: T) => {
    setWanted({ value });
    if (!(await keep(value))) setWanted(null);
  };
  return [wanted ? wanted.value : kept, choose];
}
