import * as v from 'valibot';

/** A record is what its shape lets through; anything else is damaged. */
export function decoder<T>(shape: v.GenericSchema<unknown, T>): (value: unknown) => T | null {
  return (value) => {
    const result = v.safeParse(shape, value, { abortEarly: true });
    return result.success ? result.output : null;
  };
}
