import { readFileSync } from 'node:fs';
import type { SampleJob } from './data.ts';
import { apply } from './pages/apply.ts';
import { history } from './pages/history.ts';
import { job } from './pages/job.ts';
import { feed, newFeed, panel, search } from './pages/lists.ts';
import { challenge, elsewhere, login } from './pages/other.ts';
import { proposal, proposals } from './pages/proposals.ts';
import { type SiteState, send } from './state.ts';

/**
 * The sample marketplace as one function: an address goes in, a page comes out. Nothing is served over a network; who
 * uses it answers a browser's requests to https://www.upwork.com with it.
 */

export interface Answered {
  status: number;
  contentType: string;
  body: string;
}

export const ORIGIN = 'https://www.upwork.com';

/** Stricter than the real site is known to be, so that whatever the extension draws must need nothing from it. */
export const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; style-src-attr 'unsafe-inline'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'";

const STYLES = ['base', 'utilities', 'lists', 'pages'];

const asset = (name: string): string => readFileSync(new URL(`assets/${name}`, import.meta.url), 'utf8');
const answer = (body: string, contentType = 'text/html; charset=utf-8', status = 200): Answered => ({
  status,
  contentType,
  body,
});

type Match = { state: SiteState; url: URL; job: SampleJob | undefined; path: string; body: string };

const ROUTES: readonly (readonly [RegExp, (match: Match) => Answered | null])[] = [
  [/^\/sample\/style\.css$/, () => answer(STYLES.map((name) => asset(`${name}.css`)).join('\n'), 'text/css')],
  [/^\/sample\/app\.js$/, () => answer(asset('app.js'), 'text/javascript')],
  [/^\/sample\/send$/, sending],
  [/^\/sample\/theme$/, themed],
  [/^\/sample\/panel\//, ({ state, job: one }) => (one ? answer(panel(state, one, true).text) : null)],
  [/^\/nx\/search\/jobs\/details\//, ({ state, url, job: one }) => answer(search(state, url, one))],
  [
    /^\/nx\/search\/jobs/,
    ({ state, url }) => answer(url.searchParams.has('challenge') ? challenge(state) : search(state, url)),
  ],
  [/^\/nx\/find-work\/.*details\//, ({ state, job: one }) => answer(feed(state, false, one))],
  [/^\/nx\/find-work/, ({ state, url }) => answer(feed(state, url.searchParams.has('half')))],
  [/^\/nx\/s\/find-work/, ({ state }) => answer(newFeed(state))],
  [/^\/nx\/proposals\/job\//, ({ state, job: one }) => (one ? answer(apply(state, one)) : null)],
  [/^\/nx\/proposals\/\d+$/, oneProposal],
  [/^\/nx\/proposals/, ({ state }) => answer(proposals(state))],
  [
    /^\/nx\/plans\/connects\/history$/,
    ({ state, url }) =>
      answer(history(state, Number(url.searchParams.get('days') ?? 7), Number(url.searchParams.get('pages') ?? 1))),
  ],
  [/^\/(nx\/s\/job-details-viewer\/)?jobs\//, ({ state, job: one }) => (one ? answer(job(state, one)) : null)],
  [/^\/freelance-jobs\/apply\//, ({ state, job: one }) => (one ? answer(job({ ...state, visitor: true }, one)) : null)],
  [/^\/ab\/account-security\//, ({ state }) => answer(login(state))],
];

function themed({ state, body }: Match): Answered {
  state.theme = body === 'dark' ? 'dark' : 'air-3-0';
  return answer('', 'text/plain');
}

function sending({ state, body }: Match): Answered {
  const { path, boost } = JSON.parse(body) as { path: string; boost: number };
  const one = jobAt(state, path);
  if (!one) throw new Error(`A proposal was sent from ${path}, which is no apply page.`);
  return answer(JSON.stringify({ next: `/nx/proposals/${send(state, one, boost).uid}?success` }), 'application/json');
}

function oneProposal({ state, url, path }: Match): Answered | null {
  const found = state.proposals.find((one) => path.endsWith(one.uid));
  return found ? answer(proposal(state, found, url.searchParams.has('success'))) : null;
}

/** The job that a path names, by its id with prefix. */
function jobAt(state: SiteState, path: string): SampleJob | undefined {
  const id = /~0[12]([0-9a-f]+)/.exec(path)?.[1];
  return state.jobs.find((one) => one.uid === id || one.number === id);
}

/** The marketplace's answer to one request; the state changes when a proposal is sent. */
export function respond(address: string, state: SiteState, body = ''): Answered {
  const url = new URL(address);
  const path = url.pathname.replace(/\/+$/, '');
  const match: Match = { state, url, path, body, job: jobAt(state, path) };
  const route = ROUTES.find(([pattern]) => pattern.test(path));
  const said = route?.[1](match);
  if (said) return said;
  if (path === '' || path.startsWith('/nx/') || path.startsWith('/ab/'))
    return answer(elsewhere(state, 'Something else'));
  return answer(elsewhere(state, 'This page does not exist.'), undefined, 404);
}
