import type { SampleJob } from '../data.ts';
import { html, type Markup } from '../html.ts';
import { address, type SiteState, sentFor } from '../state.ts';
import { ago, connects, money } from '../words.ts';
import { aboutClient, aboutClientToVisitors, clientsPast } from './client.ts';
import { icon, popper } from './small.ts';

/** A job's own content, as its page and the panel over a list show it. */

const EXPERIENCE = {
  Entry: ['Entry Level', 'I am looking for freelancers with the lowest rates'],
  Intermediate: ['Intermediate', 'I am looking for a mix of experience and value'],
  Expert: ['Expert', 'I am willing to pay higher rates for the most experienced freelancers'],
} as const;

const twins = (wide: string, narrow: string): Markup =>
  html`<span class="d-none d-lg-inline">${wide}</span><span class="d-lg-none">${narrow}</span>`;

function features({ terms, level }: SampleJob): Markup {
  const [word, meaning] = EXPERIENCE[level];
  const item = (sign: string, value: Markup, label: Markup | string): Markup =>
    html`<li>${icon('md', '', html`data-cy="${sign}"`)}${value}<div class="description">${label}</div></li>`;
  const expertise = item('expertise', html`<strong>${word}</strong>`, twins(meaning, 'Experience Level'));
  const amount = (dollars: number): Markup => html`<div><p class="m-0"><strong>${money(dollars)}</strong></p></div>`;
  if (terms.type === 'fixed') {
    return html`<ul class="features list-unstyled m-0">${item('fixed-price', amount(terms.budget), 'Fixed-price')}${expertise}</ul>`;
  }
  const range =
    terms.range &&
    item(
      'clock-timelog',
      html`<div class="d-flex">${amount(terms.range[0])}<p class="m-0 mx-1x">-</p>${amount(terms.range[1])}</div>`,
      'Hourly',
    );
  return html`<ul class="features list-unstyled m-0">${item('clock-hourly', html`<strong>${terms.workload}</strong>`, 'Hourly')}${item('duration2', html`<strong>${twins(terms.duration, terms.duration.replace(' to ', '-'))}</strong>`, 'Duration')}${expertise}${range}</ul>`;
}

function activity(job: SampleJob): Markup {
  const { activity: seen } = job;
  const item = (title: string, value: string | number, help = html``): Markup =>
    html`<li class="ca-item"><span class="title">${title}</span>${help} <span class="value">${value}</span></li>`;
  const help = html`<span data-ev-sublocation="!popper" class="help-icon">${popper('popper_2', html`<p class="m-0">This range leaves out 3 proposals that were withdrawn.</p>`)}</span>`;
  return html`<h5>Activity on this job</h5><ul class="client-activity-items list-unstyled">${item('Proposals:', job.tier, help)}${
    seen.lastViewed && item('Last viewed by client:', seen.lastViewed)
  }${seen.hires > 0 && item('Hires:', seen.hires)}${item('Interviewing:', seen.interviewing)}${item('Invites sent:', seen.invites)}${item('Unanswered invites:', seen.unanswered)}</ul>`;
}

function questions({ questions }: SampleJob): Markup {
  if (questions.length === 0) return html``;
  return html`<section class="air3-card-section"><p class="text-base mb-4x"><strong>You will be asked to answer the following questions when submitting a proposal:</strong></p><ol class="list-styled mb-0">${questions.map((question) => html`<li>${question}</li>`)}</ol></section>`;
}

/** Cost, balance and the way to apply, where there is one. */
function applying(state: SiteState, job: SampleJob): Markup {
  const sent = sentFor(state, job);
  const balance = html`<div class="mt-2">Available Connects: ${state.balance}</div>`;
  const save = html`<div job-uid="${job.number}"><button type="button" class="air3-btn air3-btn-secondary air3-btn-block"><span>${job.saved ? 'Saved' : 'Save job'}</span></button></div><div class="mt-4"><button type="button" class="air3-btn air3-btn-link">Flag as inappropriate</button></div>`;
  if (job.status === 'closed') return html`${save}<div class="text-light-on-muted mt-5">${balance}</div>`;
  if (sent) {
    return html`<a class="air3-btn air3-btn-primary air3-btn-block" href="/nx/proposals/${sent.uid}">View proposal</a><p class="mt-4">You have already submitted a proposal</p>${save}<div class="text-light-on-muted mt-5">${balance}</div>`;
  }
  const help = html`<span data-ev-sublocation="!popper">${popper('popper_4', html`This is the number of Connects required to submit a proposal for this job. <a class="up-n-link" href="/learn-more">Learn More</a>`)}</span>`;
  const cost =
    job.cost !== null &&
    html`<div><div>Send a proposal for: <strong>${connects(job.cost)}</strong> ${help}</div></div>`;
  return html`<button type="button" id="submit-proposal-button" class="air3-btn-primary air3-btn air3-btn-block" aria-label="Apply now" data-cy="submit-proposal-button" data-sample-go="/nx/proposals/job/${address(job)}/apply/">Apply now</button>${save}<div class="text-light-on-muted mt-5">${cost}${balance}</div>`;
}

export function jobContent(state: SiteState, job: SampleJob, panel: boolean): Markup {
  const title = state.visitor
    ? html`<header class="air3-card-section py-4x"><h1 class="m-0 h4">${job.title}</h1>`
    : html`<section class="air3-card-section"><h4 class="d-flex align-items-center mt-0 mb-5"><span class="flex-1">${job.title}</span></h4>`;
  const head = html`${title}<div class="d-flex posted-on-line"><div class="text-light-on-muted text-body-sm"><div>Posted <span>${ago(job.age)}</span></div></div><div class="d-inline-flex align-items-center text-base-sm">${icon('md', 'mr-2')}<p class="text-light-on-muted m-0" tabindex="0">${job.location}</p></div></div>`;
  const notice =
    job.status === 'closed' &&
    html`<div role="alert" class="air3-alert air3-alert-inline"><div class="air3-alert-content">This job is no longer available.</div></div>`;
  const side = state.visitor
    ? html`<div class="sidebar air3-card-sections"><div data-test="GlobalSignup"><h4>Explore opportunities for free</h4><a href="/nx/signup/" class="up-n-link air3-btn air3-btn-primary air3-btn-block">Sign up</a></div></div>`
    : html`<div class="sidebar air3-card-sections"><section class="air3-card-section"><div class="d-flex flex-column gap">${applying(state, job)}</div>${aboutClient(job)}</section></div>`;
  return html`<div class="job-details-content">${notice}<div class="job-details-card d-flex gap-0 air3-card air3-card-outline p-0 ${panel && 'slider'}"><div class="air3-card-sections flex-1">
  ${head}${state.visitor ? html`</header>` : html`</section>`}
  <section class="air3-card-section"><div class="break mt-2" data-test="Description"><strong class="text-base-sm">Summary</strong><p class="text-body-sm multiline-text">${job.text}</p></div></section>
  <section data-ev-sublocation="page" class="air3-card-section text-base-sm">${features(job)}</section>
  <section class="air3-card-section"><section><ul class="list-unstyled segmentations"><li><strong class="mr-1x">Project Type:</strong> <span>One-time project</span></li></ul></section></section>
  ${questions(job)}
  <section class="air3-card-section"><h5>Skills and Expertise</h5><div class="air3-grid-container"><div><strong>Mandatory skills</strong><div class="skills-list mt-3">${job.skills.map((skill) => html`<span class="badge air3-badge"><span slot="reference">${skill}</span></span>`)}</div></div></div></section>
  <section class="air3-card-section"><section>${activity(job)}</section></section>${state.visitor && aboutClientToVisitors(job)}</div>${side}</div>${!state.visitor && clientsPast()}</div>`;
}
