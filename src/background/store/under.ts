import type { Area } from '../../platform/ports.ts';

/** A part of an area as an area of its own: every key lies under the prefix, and nothing else is seen or touched. */
export function under(prefix: string, area: Area): Area {
  const plain = (values: Record<string, unknown>) =>
    Object.fromEntries(
      Object.entries(values).flatMap(([key, value]) =>
        key.startsWith(prefix) ? [[key.slice(prefix.length), value] as const] : [],
      ),
    );
  const inside = (key: string) => `${prefix}${key}`;
  const get = async (keys: readonly string[] | null) => plain(await area.get(keys === null ? null : keys.map(inside)));
  return {
    get,
    set: (values) => area.set(Object.fromEntries(Object.entries(values).map(([key, value]) => [inside(key), value]))),
    remove: (keys) => area.remove(keys.map(inside)),
    clear: async () => area.remove(Object.keys(await get(null)).map(inside)),
  };
}
