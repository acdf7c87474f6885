/**
 * Whether a job can no longer be applied to. No saved page shows one: these are the words as other tools report them (2023 to
 * 2026), at the beginning of a line, with some room for rewording.
 */
import type { JobStatus } from '../core/job.ts';

const GONE =
  /^(?:Sorry, |Access denied\W+)?(?:this|the) (?:job|job post|job posting|posting|listing) (?:(is no longer (?:available|open)|(?:is|was|has been) closed)|((?:is|was|has been) removed)|is (?:now )?private)\b/gim;

/** What a page's words say about it, each way to be gone once. */
export function goneIn(text: string): JobStatus[] {
  const said = [...text.matchAll(GONE)].map(
    ([, closed, removed]): JobStatus => (closed ? 'closed' : removed ? 'removed' : 'private'),
  );
  return [...new Set(said)];
}
