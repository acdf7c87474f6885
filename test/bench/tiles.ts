import { ORIGIN } from '../sample/site.ts';
import { freshState, jobLink, type SiteState, snowflake } from '../sample/state.ts';

/** The sample marketplace with full lists. */

export const TILES = 50;

/** Where one list of fifty jobs stands, or one job; and what a bare pass takes the text of there. */
export interface Place {
  name: 'search' | 'feed' | 'job';
  url: string;
  parts: string;
}

/** Open jobs in the structure of the sample's, each with an id and a title of its own. */
export function fullState(): SiteState {
  const state = freshState();
  const open = state.jobs.filter(({ status, cost }) => status === 'open' && cost !== null);
  const now = Date.parse(state.now);
  state.jobs = Array.from({ length: TILES }, (_, index) => {
    const job = structuredClone(open[index % open.length]);
    if (!job) throw new Error('The sample has no open job.');
    const age = 10 + index * 7;
    const uid = snowflake(now - age * 60_000, 88_001 + index);
    return { ...job, age, uid, number: uid, title: `${job.title} (${index + 1})` };
  });
  // Proposals and statement rows of the sample are about jobs that are no longer here.
  return { ...state, proposals: [], history: [] };
}

export function placesIn(state: SiteState): Place[] {
  const [job] = state.jobs;
  if (!job) throw new Error('There is no job.');
  return [
    {
      name: 'search',
      url: `${ORIGIN}/nx/search/jobs/?sort=recency&per_page=${TILES}`,
      parts: 'article[data-ev-job-uid]',
    },
    { name: 'feed', url: `${ORIGIN}/nx/s/find-work/`, parts: '[data-test="job-tile"]' },
    { name: 'job', url: `${ORIGIN}${jobLink(job)}`, parts: 'main' },
  ];
}
