/**
 * Whether a job can no longer be applied to. No saved page shows one: these are the words as other tools and the help pages
 * report them, at the beginning of a line, with some room for rewording.
 */
import type { JobStatus } from '../core/job.ts';
import { place } from './wordings.ts';

const JOB = '^(?:Sorry, )?(?:this|the) (?:job|job post|job posting|posting|listing) ';

const GONE: readonly (readonly [JobStatus, RegExp])[] = [
  ['closed', place(`${JOB}(?:is no longer (?:available|open)|(?:is|was|has been) closed)\\b`)],
  ['removed', place(`${JOB}(?:is|was|has been) removed\\b`)],
  ['private', place(`${JOB}is (?:now )?private\\b`)],
];

/** What a page's words say about it, each way to be gone once. */
export function goneIn(text: string): JobStatus[] {
  return GONE.filter(([, words]) => text.search(words) >= 0).map(([status]) => status);
}
