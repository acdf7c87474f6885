import * as v from 'valibot';
import { JOB_UID } from '../core/ids.ts';
import type { At } from './answers.ts';

/** The small shapes that messages are made of, with the limits that keep a hostile or broken sender from filling the storage. */

export const uid = v.pipe(v.string(), v.regex(JOB_UID));

/** A UUID of the sender's making. */
export const commandId = v.pipe(v.string(), v.regex(/^[0-9a-z-]{8,64}$/i));

/** A moment with its offset, and one that exists: the 31st of February does not. */
export const at: v.GenericSchema<unknown, At> = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,6})?)?(Z|[+-]\d\d:\d\d)$/),
  v.check((text) => !Number.isNaN(Date.parse(text)) && dayExists(text)),
);

/** A day that exists. */
export const day = v.pipe(v.string(), v.isoDate(), v.check(dayExists));

/** Date.parse lets 31 February roll over into March. */
function dayExists(text: string): boolean {
  const day = Number(text.slice(8, 10));
  return new Date(`${text.slice(0, 10)}T00:00:00Z`).getUTCDate() === day;
}

/** One line of text as a page or a person writes it. */
export const line = v.pipe(v.string(), v.maxLength(2_000));
/** A whole description. */
export const prose = v.pipe(v.string(), v.maxLength(200_000));
/** Connects that something costs. */
export const cost = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000));
/** Connects that moved, signed. */
export const amount = v.pipe(v.number(), v.integer(), v.minValue(-1_000_000), v.maxValue(1_000_000));
/** Any figure that a page shows. */
export const figure = v.pipe(v.number(), v.finite());

/** What a page may not show. */
export function maybe<const S extends v.GenericSchema>(schema: S): v.NullableSchema<S, undefined> {
  return v.nullable(schema);
}

export function list<const S extends v.GenericSchema>(schema: S, most: number) {
  return v.pipe(v.array(schema), v.maxLength(most));
}

/**
 * Holds a shape to its type in both directions: that it lets nothing else through, and (by the last parameter, which is
 * never given) that it lets everything through; a null the shape forgot does not compile.
 */
export function letting<T>() {
  return <S extends v.GenericSchema<unknown, T>>(
    shape: S,
    ..._narrower: T extends v.InferOutput<S> ? [] : ['this shape refuses a part of its type']
  ): v.GenericSchema<unknown, T> => shape;
}
