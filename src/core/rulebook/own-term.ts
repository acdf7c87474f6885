/** A value of the person's own, and the ISO day from which it holds. */
export interface Override {
  value: number;
  from: string;
}

/** The person's own value on that ISO day; null where what is published holds. */
export function ownOn<Id extends string>(
  terms: { readonly [id in Id]?: Override },
  id: Id,
  day: string,
): number | null {
  const own = terms[id];
  return own && own.from <= day ? own.value : null;
}
