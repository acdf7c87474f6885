import type { Area } from '../../platform/ports.ts';

/**
 * What may be lost at any moment, kept in the browser's memory so that the next worker need not find it out again. A
 * session that cannot be read or written costs time and nothing else.
 */

export async function remembered(session: Area, keys: readonly string[]): Promise<Record<string, unknown>> {
  return session.get(keys).catch(() => ({}));
}

export async function remember(session: Area, values: Record<string, unknown>): Promise<void> {
  await session.set(values).catch(() => undefined);
}
