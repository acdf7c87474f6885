import type { Reading } from '../core/job.ts';

/**
 * Whether the page has not yet drawn what it is there for: the cost of its one job, or the first row of its list. Then
 * there is nothing to say, and saying "not found" would be wrong. Any later change of the page reads it again.
 */
export function isUnfinished({ jobs, proposals, history, diagnostics }: Reading): boolean {
  const [job] = jobs;
  const waiting: Record<string, boolean> = {
    jobs: jobs.length === 0,
    proposals: proposals.length === 0,
    history: history.length === 0,
    'jobs[0]': job?.status === null && job.connects === null,
    'jobs[0].connects': job?.status === null,
  };
  return diagnostics.some(({ field, reason }) => reason === 'loading' && waiting[field] === true);
}
