/** The address of a job by its id: old ids have sixteen hex digits and another mark. */
export function jobAddress(uid: string): string {
  return `https://www.upwork.com/jobs/~0${/^\d{17,}$/.test(uid) ? '2' : '1'}${uid}`;
}
