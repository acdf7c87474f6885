/**
 * Whether a job can still be applied to. No saved page shows one that cannot: these are the words as other tools and the
 * help pages report them, at the beginning of a line, with some room for rewording.
 */
import type { JobStatus } from '../core/job.ts';

const SUBJECT = '(?:^|\\n)(?:Sorry, )?(?:this|the) (?:job|job post|job posting|posting|listing) ';

export const GONE: readonly (readonly [JobStatus, RegExp])[] = [
  ['closed', new RegExp(`${SUBJECT}(?:is no longer (?:available|open)|(?:is|was|has been) closed)\\b`, 'i')],
  ['removed', new RegExp(`${SUBJECT}(?:is|was|has been) removed\\b`, 'i')],
  ['private', new RegExp(`${SUBJECT}is (?:now )?private\\b`, 'i')],
];

/** The words of a page on which the job is gone, each kind once. */
export function goneIn(text: string): JobStatus[] {
  return GONE.filter(([, words]) => words.test(text)).map(([status]) => status);
}
