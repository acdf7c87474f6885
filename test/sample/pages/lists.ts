import type { SampleJob } from '../data.ts';
import { html, type Markup } from '../html.ts';
import { feedTile, newFeedTile } from '../parts/feed-tile.ts';
import { jobContent } from '../parts/job.ts';
import { searchTile } from '../parts/search-tile.ts';
import { page } from '../parts/shell.ts';
import { address, type SiteState } from '../state.ts';

/** The pages that list jobs: search results, saved jobs, and both feeds; and the panel that slides over them. */

/** What a list offers: open postings, newest first. */
const offered = (state: SiteState): SampleJob[] =>
  state.jobs.filter((job) => job.status === 'open').sort((one, other) => one.age - other.age);

/** Ten jobs a page, or as many as the address asks for. */
const perPage = (url: URL): number => Number(url.searchParams.get('per_page') ?? 10);

/** The panel over a list. It mounts without its job and is filled when that has come. */
export function panel(state: SiteState, job: SampleJob, filled: boolean): Markup {
  return html`<div data-fullscreen-placeholder="" class="details-slider is-slider-fullscreen air3-fullscreen-element" theme="${state.theme}" data-ev-sublocation="!slider"><div><div data-test="backdrop" class="air3-fullscreen-backdrop"></div><div class="air3-fullscreen-container"><div tabindex="-1" role="dialog" aria-modal="true" class="air3-slider air3-slider-job-details-slider is-right-aligned"><div class="air3-slider-content"><div class="air3-slider-header"><div class="d-flex flex-1 justify-space-between"><button type="button" class="air3-slider-prev-btn" data-sample="close">Go Back</button><a href="/jobs/${address(job)}?referrer_url_path=/nx/search/jobs/details/${address(job)}" target="_blank" data-ev-label="link" class="air3-link air3-btn-link" data-test="slider-open-in-new-window UpLink"><span>Open job in a new window</span></a></div></div><div class="air3-slider-body">${filled && html`<div class="job-details-loader">${jobContent(state, job, true)}</div>`}</div></div></div></div></div></div>`;
}

function pages(url: URL, count: number): Markup {
  const here = Number(url.searchParams.get('page') ?? 1);
  const last = Math.max(1, Math.ceil(count / perPage(url)));
  const links = Array.from({ length: last }, (_, index) => {
    const to = new URL(url);
    to.searchParams.set('page', String(index + 1));
    const current = index + 1 === here && html`aria-current="true"`;
    return html`<li data-test="pagination-nr"><a data-test="pagination-item" href="${to.pathname}${to.search}" ${current}>${index + 1}</a></li>`;
  });
  return html`<nav role="navigation"><ul data-test="pagination" class="air3-pagination">${links}</ul></nav>`;
}

export function search(state: SiteState, url: URL, over?: SampleJob): string {
  const word = url.searchParams.get('q') ?? '';
  const saved = url.pathname.includes('/saved');
  const jobs = saved ? state.jobs.filter((job) => job.saved) : offered(state);
  const from = (Number(url.searchParams.get('page') ?? 1) - 1) * perPage(url);
  const tiles = jobs.slice(from, from + perPage(url)).map((job, index) => searchTile(job, index + 1, word));
  const main = html`<div data-test="Header"><h1>${saved ? 'Saved jobs' : 'Search'}</h1></div><div class="air3-grid-container jobs-grid-container"><div class="span-12"><section data-ev-sublocation="search_results" class="card-list-container">${tiles}</section>${pages(url, jobs.length)}</div></div>`;
  const title = word === '' ? 'Search Freelance Jobs on Upwork' : `Upwork - ${word}`;
  return page(state, { title, nuxt: 2, main, ...(over && { over: panel(state, over, true) }) });
}

const skeleton = html`<div data-test="job-tile-placeholder" class="air3-card-section job-tile-placeholder"><h3 class="air3-skeleton-shape h5"></h3><div class="air3-skeleton-shape"></div></div>`;

function sidebar(balance: number): Markup {
  return html`<aside data-test="page-content-aside" class="span-3 d-none d-lg-block"><div data-test="sidebar" class="sidebar"><div data-test="sidebar-connects-card" class="air3-card"><div data-test="connects-section" class="air3-card-section p-0"><h3 class="mb-0 h5"><button type="button" aria-expanded="true" data-test="collapse-toggle" class="air3-collapse-toggle">
    Connects: ${balance}
  </button></h3><div><div class="pt-4x"><a href="/nx/plans/connects/buy?from=fwh" class="up-n-link air3-btn air3-btn-secondary" data-test="buy-connects-button">Buy Connects</a><div data-test="content" class="pt-3x"><a href="/nx/plans/connects/history" class="up-n-link" data-ev-label="sidebar_connects_details">View details</a> <span>|</span> <a class="up-n-link">Free Connects</a></div></div></div></div></div></div></aside>`;
}

/** `half`: the first two tiles have come, the rest has not. */
export function feed(state: SiteState, half: boolean, over?: SampleJob): string {
  const jobs = half ? offered(state).slice(0, 2) : offered(state);
  const main = html`<div class="air3-grid-container app-frame"><div data-test="page-content-section" class="span-12 span-lg-9"><h1 class="sr-only">Find work</h1><div class="air3-card-sections feeds-card"><div data-test="feed-best-match"><div data-test="job-tile-list">${jobs.map(feedTile)}${half && [skeleton, skeleton]}</div></div></div></div>${sidebar(state.balance)}</div>`;
  return page(state, { title: 'Upwork', nuxt: 2, main, ...(over && { over: panel(state, over, true) }) });
}

export function newFeed(state: SiteState): string {
  const chip = (name: string): Markup =>
    html`<div aria-checked="false" data-test="chip" role="radio" class="air3-token">${name}</div>`;
  const main = html`<div class="app-frame"><div class="span-lg-9"><div class="saved-searches-chips" data-test="chip-group">${chip('All')}${chip('timetables')}</div><section>${offered(state).map(newFeedTile)}</section><button type="button" class="air3-btn">Load More Jobs</button></div><aside class="span-3"><div class="air3-card"><div>Connects: ${state.balance}</div><div>Preferences</div></div></aside></div>`;
  return page(state, { title: 'Upwork', nuxt: 3, main });
}
