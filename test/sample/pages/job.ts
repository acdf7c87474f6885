import type { SampleJob } from '../data.ts';
import { html } from '../html.ts';
import { jobContent } from '../parts/job.ts';
import { page } from '../parts/shell.ts';
import type { SiteState } from '../state.ts';

const GONE = {
  removed: 'This job has been removed from Upwork.',
  private: 'This job is private. Only freelancers invited by client can view this job.',
} as const;

/** A job's own page; of a removed or a private one only a sentence is left. */
export function job(state: SiteState, one: SampleJob): string {
  if (one.status === 'removed' || one.status === 'private') {
    const main = html`<div class="air3-card air3-card-outline p-4"><h4 class="m-0">${GONE[one.status]}</h4><a class="up-n-link" href="/nx/search/jobs/">Search for other jobs</a></div>`;
    return page(state, { title: 'Job details', nuxt: 3, main });
  }
  const content = jobContent(state, one, false);
  const main = state.visitor
    ? content
    : html`<div data-ev-sublocation="jobdetails" data-ev-label="jobdetails_impression" data-ev-opening_uid="${one.number}" class="job-details">${content}</div>`;
  return page(state, { title: `${one.title} - ${one.category}`, nuxt: 3, main });
}
