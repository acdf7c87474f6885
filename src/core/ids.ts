/** Job and proposal ids, and the time inside them (the rulebook: ids are snowflakes). */

const EPOCH = 1288834974657n;

/**
 * The job id in an address: the digits after ~02, or the 16 hex digits after an old ~01; null where there is none. Links in
 * mails have the ~ as %7E, and browsers leave it so.
 */
export function jobUidIn(address: string): string | null {
  const decimal = /(?:~|%7E)0[2-9](\d{15,20})(?![0-9a-f])/i.exec(address)?.[1];
  if (decimal) return decimal;
  return /(?:~|%7E)01([0-9a-f]{16})(?![0-9a-f])/i.exec(address)?.[1]?.toLowerCase() ?? null;
}

/** A job's id alone: a decimal one, or an old one of 16 hex digits. */
export const JOB_UID = /^(?:\d{15,20}|[0-9a-f]{16})$/;

/** The job's id in what a person gives as one, an address or the bare id; null where it is neither. */
export function jobUidFrom(text: string): string | null {
  const bare = text.toLowerCase();
  return jobUidIn(text) ?? (JOB_UID.test(bare) ? bare : null);
}

/** The address of a job: old ids have another mark before them. */
export function jobAddress(uid: string): string {
  return `https://www.upwork.com/jobs/~0${isDecimal(uid) ? 2 : 1}${uid}`;
}

/** When a decimal id was made, in Unix milliseconds; null for an old hex id, which holds no time. */
export function timeOf(uid: string): number | null {
  return isDecimal(uid) ? Number((BigInt(uid) >> 22n) + EPOCH) : null;
}

/** Sixteen digits can be an old id that has no letter by chance. */
function isDecimal(uid: string): boolean {
  return /^\d{17,20}$/.test(uid);
}

/** The id of something made then (Unix milliseconds); `nth` tells those of one moment apart. The other way round of `timeOf`. */
export function uidAt(time: number, nth = 0): string {
  return String(((BigInt(time) - EPOCH) << 22n) | BigInt(nth));
}
