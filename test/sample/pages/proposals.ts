import { html, type Markup } from '../html.ts';
import { page } from '../parts/shell.ts';
import { popper } from '../parts/small.ts';
import { address, type SampleProposal, type SiteState, snowflake } from '../state.ts';
import { ago, connects, dayOf, money, shortDate } from '../words.ts';

/** My proposals, and one proposal: also the page that sending leads to. */

function boostMark(rank: SampleProposal['rank']): Markup {
  if (rank === 'none') return html``;
  const [kind, words] = rank === 'boosted' ? ['in-the-money', 'Boosted'] : ['outbid', 'Boost outbid'];
  return html`<div class="sponsored-proposal-badge air-v3 active m-0 p-0 d-flex flex-row ${kind}"><span data-ev-sublocation="!popper"><span><div class="d-inline-flex flex-row"><span class="label text-caption">${words}</span></div></span>${popper('popper_31', html`<div>Your proposal may still appear if a boosted slot reopens before the auction ends.</div>`, 'tooltip')}</span></div>`;
}

interface Row {
  uid: string;
  title: string;
  at: string;
  word: 'Initiated' | 'Received';
  rank: SampleProposal['rank'];
  viewed: boolean;
  where: string;
}

function row(state: SiteState, one: Row, index: number): Markup {
  const minutes = (Date.parse(state.now) - Date.parse(one.at)) / 60_000;
  const viewed = html`<td data-cy="proposal-views-slot" class="proposal-views-slot ${!one.viewed && 'd-none'}"><div class="cell-content-wrapper">${
    one.viewed &&
    html`<div data-cy="proposal-views-mark"><span class="relative-time">Viewed by client</span><span data-ev-sublocation="!popper">${popper('popper_32', html`<h3 class="title">New Proposal Views</h3>`)}</span></div>`
  }</div></td>`;
  // The accessible name says "Boosted" of an outbid one, too.
  return html`<tr data-qa="item${index}" data-ev-sublocation="${one.where}" data-ev-label="proposal_title" class="details-row"><td data-cy="time-slot" class="time-slot py-4x"><div class="cell-content-wrapper text-body-sm"><div>${one.word} <span class="nowrap">${shortDate(dayOf(new Date(one.at)))}</span></div> <small><span class="text-light-on-inverse">${ago(Math.max(0, minutes))}</span></small></div></td>
  <td data-cy="job-info" class="job-info"><div class="cell-content-wrapper">${boostMark(one.rank)}<a href="/nx/proposals/${one.uid}" aria-label="${one.title}${one.rank !== 'none' && ' Boosted'}" data-ev-label="jpn_list_details_link" class="up-n-link">${one.title}</a></div></td><td data-cy="ai-interview-slot"></td><td data-qa="reason-slot" class="reason-slot d-none"></td>
  <td data-cy="default-slot" class="default-slot"><div class="cell-content-wrapper"><span class="text-body-sm text-light-on-inverse no-wrap">General Profile</span></div></td>${viewed}<td data-cy="requirements-met-slot" class="requirements-met-slot d-none"></td></tr>`;
}

function group(state: SiteState, name: string, heading: string, rows: Row[]): Markup {
  return html`<div data-qa="card-${name}" class="air3-card air3-card-outline my-6x py-0"><header class="d-flex justify-space-between py-6x ${rows.length === 0 && 'no-items'}"><h2 class="mb-0 h4">${heading} <span class="d-none">with</span> <span data-qa="count" class="no-wrap">(${rows.length})</span> <span class="d-none">proposals</span></h2></header>${
    rows.length > 0 &&
    html`<section class="fe-hide-last-border collapsed"><table class="list-wrapped-as-table up-proposals-list__block"><tbody>${rows.map((one, index) => row(state, one, index))}</tbody></table></section>`
  }</div>`;
}

export function proposals(state: SiteState): string {
  const of = (kind: SampleProposal['group'], word: Row['word'], where: string): Row[] =>
    state.proposals
      .filter((one) => one.group === kind)
      .map((one) => ({
        uid: one.uid,
        title: one.job.title,
        at: one.sentAt,
        word,
        rank: one.rank,
        viewed: one.viewed,
        where,
      }));
  const invited: Row[] = state.jobs
    .filter((job) => job.invited)
    .map((job) => {
      const moment = Date.parse(state.now) - 3 * 3_600_000;
      return {
        uid: snowflake(moment, 700),
        title: job.title,
        at: new Date(moment).toISOString(),
        word: 'Received',
        rank: 'none',
        viewed: false,
        where: 'invitations',
      };
    });
  const tab = (name: string, words: string): Markup =>
    html`<button role="tab" type="button" aria-selected="${String(name === 'active')}" data-ev-tab="${name}" title="${words}" class="air3-tab-btn"><span>${words}</span></button>`;
  const main = html`<div class="lists-container expanded data-loaded"><div><h1 data-qa="page-title" class="m-0-top">My proposals</h1></div><div role="tablist" class="air3-tab-list">${tab('active', 'Active')}${tab('referrals', 'Referrals')}${tab('archived', 'Archived')}</div><div class="active-tab">${group(state, 'offers', 'Offers', [])}${group(state, 'invitations', 'Invitations to interview', invited)}${group(state, 'active-proposals', 'Active proposals', of('active', 'Received', 'active_candidacies'))}${group(state, 'submitted-proposals', 'Submitted proposals', of('submitted', 'Initiated', 'submitted_proposals'))}</div></div>`;
  return page(state, { title: 'Proposals', nuxt: 2, main });
}

/** `landing`: the proposal was sent this moment. */
export function proposal(state: SiteState, one: SampleProposal, landing: boolean): string {
  const { job } = one;
  const posted = shortDate(dayOf(new Date(Date.parse(state.now) - job.age * 60_000)));
  const hourly = job.terms.type === 'hourly';
  const boosted =
    one.boost > 0 &&
    html`<section class="air3-card-section"><h4>Boosted proposal</h4><p>Your bid is set to ${connects(one.boost)}.</p></section>`;
  const main = html`<div class="fe-ui-application-vue fe-proposal-details" data-test="proposal-details">${
    landing &&
    html`<div role="alert" class="air3-alert air3-alert-positive"><div class="air3-alert-content">Your proposal was submitted.</div></div>`
  }<h1>Proposal details</h1><div class="fe-job-details air3-card air3-card-outline"><header><h2 class="h4">Job details</h2></header><section class="air3-card-section"><h3 class="mb-6x h5">${job.title}</h3><small>Posted <span itemprop="datePosted">${posted}</span></small><p class="description">${job.text}</p><a href="/jobs/${address(job)}" class="up-n-link" target="_blank" data-test="open-original-posting">View job posting</a></section></div>
  <div class="air3-card air3-card-outline"><section class="air3-card-section" data-test="${hourly ? 'terms-review-hourly' : 'terms-review'}"><h4>Your proposed terms</h4><p>${hourly ? `Hourly rate ${money(30)}/hr` : `Total price of project ${money(50)}`}</p></section><section class="air3-card-section"><h4>Cover letter</h4><p>Good morning, I would like to do this.</p></section>${boosted}<footer class="air3-card-section"><button type="button" class="air3-btn air3-btn-secondary">Edit proposal</button> <button type="button" class="air3-btn air3-btn-link">Withdraw proposal</button></footer></div></div>`;
  return page(state, { title: 'Proposals', nuxt: 2, main });
}
