import type { SampleJob } from '../data.ts';
import { html, type Markup } from '../html.ts';
import { boostBlock } from '../parts/boost.ts';
import { page } from '../parts/shell.ts';
import { icon, popper } from '../parts/small.ts';
import { address, type SiteState } from '../state.ts';
import { connects, dayOf, money, shortDate } from '../words.ts';

/** The page on which a proposal is written and sent. */

const card = (name: string, heading: string, content: Markup): Markup =>
  html`<div class="${name}"><div class="air3-card air3-card-outline my-6x py-0"><header class="py-6x"><h2 class="mb-0 h4">${heading}</h2></header><section class="air3-card-section air3-loader-container">${content}</section></div></div>`;

function settings(cost: number, balance: number): Markup {
  const help = html`<span data-ev-sublocation="!popper" class="fe-learn-more-about-connects">${popper('popper_4', html`<p class="m-0">The Connects taken from your balance when you submit. <a href="/learn-more" class="up-n-link">Learn more</a></p>`)}</span>`;
  const after =
    balance >= cost &&
    html`<div class="remaining-balance-details text-body-sm"><div>When you submit this proposal, you'll have <strong data-sample="after">${connects(balance - cost)}</strong> remaining.</div></div>`;
  return card(
    'fe-proposal-settings',
    'Proposal settings',
    html`<div class="form-group"><label class="label">Propose with a Specialized profile</label><div class="air3-dropdown-toggle-label">General profile</div></div>
  <div class="fe-job-proposals-connects-widget"><div class="price-details"><div class="mb-3x text-body-sm"><div class="d-flex align-items-center"><div>This proposal requires <strong>${connects(cost)}</strong></div>${help}</div></div>${after}</div></div>`,
  );
}

function details(state: SiteState, job: SampleJob): Markup {
  const feature = (value: Markup, label: Markup, sign: string): Markup =>
    html`<li><div class="header">${icon('sm', 'icon', html`data-cy="${sign}"`)}${value}</div><small class="text-light-on-inverse">${label}</small></li>`;
  const twins = (wide: string, narrow: string): Markup =>
    html`<span class="d-none d-lg-inline">${wide}</span> <span class="d-lg-none">${narrow}</span>`;
  const { terms } = job;
  const pay =
    terms.type === 'fixed'
      ? feature(html`<strong>${money(terms.budget)}</strong>`, html`Fixed-price`, 'fixed-price')
      : html`${terms.range && feature(html`<div><strong class="d-block">${money(terms.range[0])} <span>- ${money(terms.range[1])}</span></strong></div>`, html`Hourly range`, 'clock-timelog')}${feature(html`<strong>${terms.workload}</strong>`, html`Hourly`, 'clock-hourly')}`;
  const length = feature(
    html`<strong>${twins(terms.duration, terms.duration.replace(' to ', '-'))}</strong>`,
    twins('Project length', 'Duration'),
    'hourly-duration',
  );
  const posted = shortDate(dayOf(new Date(Date.parse(state.now) - job.age * 60_000)));
  return card(
    'fe-job-details',
    'Job details',
    html`<div class="air3-grid-container"><div class="content span-md-8 span-lg-9"><h3 class="mb-6x h5">${job.title}</h3><ul class="list-inline mb-3x"><li><div class="air3-token text-body-sm">${job.category}</div></li><li><small class="text-light-on-inverse">Posted <span itemprop="datePosted">${posted}</span></small></li></ul>
  <div class="description text-body-sm"><span class="air3-truncation"><span tabindex="-1"><span id="air3-truncation-1">${job.text}</span></span><span class="air3-truncation-labels"><button type="button" class="air3-truncation-btn"><span>more</span><span class="sr-only">More/Less about</span></button></span></span></div>
  <a href="/jobs/~${address(job).slice(1)}" class="up-n-link d-inline-block text-body-sm mt-6x" target="_blank" data-test="open-original-posting">View job posting</a></div>
  <div class="sidebar span-md-4 span-lg-3 pl-4"><ul class="fe-ui-job-features p-0">${feature(html`<strong>${job.level}</strong>`, html`Experience level`, 'expertise')}${pay}${length}</ul></div></div>`,
  );
}

const money_input = (id: string): Markup =>
  html`<input id="${id}" type="text" placeholder="$0.00" data-test="currency-input" class="air3-input">`;

function terms({ terms }: SampleJob): Markup {
  const field = (id: string, label: string): Markup =>
    html`<div class="form-group"><label for="${id}"><strong>${label}</strong></label>${money_input(id)}</div>`;
  if (terms.type === 'fixed') {
    return card(
      'fe-proposal-job-terms',
      'Terms',
      html`<fieldset><legend>How do you want to be paid?</legend><label><input type="radio" name="milestoneMode" value="milestone"> By milestone</label> <label><input type="radio" name="milestoneMode" value="project" checked> By project</label></fieldset>${field('charged-amount-id', 'Total price of project')}<p>Freelancer Service Fee: 10%</p>${field('earned-amount-id', 'You’ll Receive')}`,
    );
  }
  const budget =
    terms.range &&
    html`<div class="clients-budget">Client’s budget: ${money(terms.range[0])} - ${money(terms.range[1])}</div>`;
  return card(
    'fe-proposal-job-terms',
    'Terms',
    html`<h3 class="h5">What is the rate you'd like to bid for this job?</h3><div class="contractors-rate">Your profile rate: <strong>$30.00/hr</strong></div>${budget}${field('step-rate', 'Hourly rate')}<p>Freelancer Service Fee: 10%</p>${field('receive-step-rate', "You'll receive")}`,
  );
}

function additional({ questions }: SampleJob): Markup {
  const area = (label: Markup, more: Markup): Markup =>
    html`<div class="form-group mb-8x">${label}<div class="air3-textarea textarea-wrapper"><textarea rows="4" class="air3-textarea inner-textarea" ${more}></textarea></div><div role="status" class="text-right">5000 characters left</div></div>`;
  const asked =
    questions.length > 0 &&
    html`<div class="fe-proposal-job-questions questions-area">${questions.map((question) => area(html`<label class="label">${question}</label>`, html``))}</div>`;
  return card(
    'fe-proposal-additional-details',
    'Additional details',
    html`<div class="cover-letter-area">${area(html`<label id="cover_letter_label" class="label">Cover Letter</label>`, html`aria-labelledby="cover_letter_label"`)}</div>${asked}`,
  );
}

export function apply(state: SiteState, job: SampleJob): string {
  const cost = job.cost ?? 0;
  const enough = state.balance >= cost;
  const alert = (words: Markup): Markup =>
    html`<div role="alert" class="air3-alert air3-alert-inline"><div class="air3-alert-content">${words}</div></div>`;
  const missed =
    job.missed.length > 0 &&
    alert(
      html`<h5>You do not meet all the client's preferred qualifications</h5><p>You may still submit a proposal, but the client will see that the proposal does not meet the following criteria:</p><ul>${job.missed.map((one) => html`<li>${one}</li>`)}</ul><button type="button" class="sr-only">Close the alert</button>`,
    );
  const poor =
    !enough &&
    alert(
      html`<p>You need more Connects to submit this proposal. <a class="up-n-link" href="/nx/plans/connects/buy">Buy Connects</a></p>`,
    );
  const send = html`<footer class="pb-3x mt-6x"><div class="fe-apply-footer-controls" role="group"><button type="button" class="air3-btn air3-btn-primary m-0" data-sample="send" ${!enough && html`disabled`}>Send for ${connects(cost)}</button><button type="button" class="air3-btn air3-btn-link m-0" data-sample-go="/jobs/${address(job)}/">Cancel</button></div></footer>`;
  const main = html`<div class="fe-ui-application-vue fe-job-apply" data-cost="${cost}" data-balance="${state.balance}" data-fixed="${String(job.terms.type === 'fixed')}"><h1>Submit a proposal</h1><div class="alerts mb-4x">${missed}${poor}</div>${settings(cost, state.balance)}${details(state, job)}${terms(job)}${additional(job)}${enough && boostBlock(job, cost, state.balance)}${send}</div>`;
  return page(state, { title: 'Submit a proposal', nuxt: 2, main });
}
