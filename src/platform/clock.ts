/**
 * The person's clock with its own offset: "2026-10-04T09:00:00.250+02:00". Days are days of this offset; milliseconds
 * tell a change from the undoing of it.
 */
export function now(date = new Date()): string {
  const offset = -date.getTimezoneOffset();
  const local = new Date(date.getTime() + offset * 60_000).toISOString().slice(0, -1);
  const two = (n: number) => String(n).padStart(2, '0');
  const ahead = Math.abs(offset);
  return `${local}${offset < 0 ? '-' : '+'}${two(Math.trunc(ahead / 60))}:${two(ahead % 60)}`;
}
