import type { SampleJob } from '../data.ts';
import { html, type Markup } from '../html.ts';
import { jobLink } from '../state.ts';
import { ago, roundMoney, shortMoney } from '../words.ts';
import { feedbackMenu, icon, popper, rating } from './small.ts';

/** Tiles of the two feeds: the old app's and the new one's. */

const levelWords = (job: SampleJob): string => (job.level === 'Entry' ? 'Entry level' : job.level);
const tierWords = (job: SampleJob): string => job.tier.replace('Less than', 'Fewer than');

/** "Hourly: $10-$15", "Hourly", "Fixed-price". */
function typeWords({ terms }: SampleJob): string {
  if (terms.type === 'fixed') return 'Fixed-price';
  return terms.range ? `Hourly: ${roundMoney(terms.range[0])}-${roundMoney(terms.range[1])}` : 'Hourly';
}

function terms(job: SampleJob): Markup {
  const scope =
    job.terms.type === 'fixed'
      ? html`<span>Est. Budget:</span> <span data-test="budget">${roundMoney(job.terms.budget)}</span>`
      : html`<span><span>Est. Time:</span> <span data-test="duration">${job.terms.duration}, ${job.terms.workload}</span></span>`;
  return html`<small class="text-light display-inline-block text-caption"><strong data-test="job-type">${typeWords(job)}</strong> <span>- <span data-test="contractor-tier">${levelWords(job)}</span></span> <span>- ${scope}</span></small>`;
}

function client({ client }: SampleJob): Markup {
  return html`<div class="mt-4x badge-line">
    <small class="pr-6 d-inline-flex">${client.verified && html`<span class="is-verified">${icon('md')}<span class="sr-only">Verified</span></span>`}<strong data-test="payment-verification-status" class="text-light text-base-sm">${client.verified ? 'Payment verified' : 'Payment unverified'}</strong></small>
    <span data-test="js-feedback" class="pr-3"><small data-test="client-feedback" class="text-base-sm text-light rr-mask"></small>${rating(client.rating ?? 0, false)}</span>${
      client.spent !== null &&
      html` <small data-test="client-spendings" class="pr-6 text-base-sm text-light"><strong><span data-test="formatted-amount">${shortMoney(client.spent)}${client.spent > 0 && '+'}</span></strong> <span>spent</span></small>`
    } <small data-test="client-country" class="text-base-sm text-light rr-mask">${icon('sm')}${client.country}</small></div>`;
}

/** One tile of /nx/find-work/…. */
export function feedTile(job: SampleJob, position: number): Markup {
  return html`<section class="air3-card-section air3-card-hover p-4" data-ev-opening_uid="${job.number}" data-ev-position="${position}" data-ev-feed_name="best-matches" data-ev-sublocation="job_feed_tile" data-ev-label="visible_job_tile_impression" data-ev-featured="${String(job.featured)}">
  <div class="air3-grid-container mb-2x"><div class="span-11">
    <div class="d-flex align-items-center text-caption"><div class="job-tile-badges d-flex is-empty"></div><span>Posted <span data-test="posted-on">${ago(job.age)}</span></span> <span>•</span> <span>Proposals: <span data-test="proposals-tier">${tierWords(job)}</span></span></div>
    <h3 class="my-0 job-tile-title rr-mask h5"><a href="${jobLink(job)}?referrer_url_path=find_work_home" data-ev-label="link" class="air3-link text-decoration-none">${job.title}</a></h3></div>
    <div class="job-tile-side-actions"><div class="job-tile-actions"><div data-test="job-feedback" class="job-feedback"><span data-ev-sublocation="!popper"><button aria-expanded="false" aria-label="Job feedback ${job.title}" type="button" class="air3-btn air3-btn-circle"><span class="sr-only">Job feedback ${job.title}</span></button>${popper('popper_4', feedbackMenu('select-feedback'))}</span></div>
    <button aria-label="Save job ${job.title}" aria-pressed="${String(job.saved)}" data-test="job-save-button" type="button" class="air3-btn air3-btn-circle"><span class="sr-only">Save job ${job.title}</span></button></div></div></div>
  <div>${terms(job)}<div class="my-4x"><div class="air3-line-clamp-wrapper text-body break job-description" data-test="job-description-line-clamp"><div class="air3-line-clamp is-clamped"><span data-test="job-description-text" class="rr-mask">${job.text}</span></div></div></div>
  <div class="mt-4x"><div data-test="token-container"><div class="sr-only">Skills</div><div role="group" class="air3-token-container"><button data-test="token-skip-link" type="button" class="air3-token-skip sr-only" style="display: none;">Skip skills</button><ul class="air3-token-wrap">${job.skills.map(
    (skill) =>
      html`<a href="/nx/search/jobs/?ontology_skill_uid=1" class="air3-token text-light" data-test="attr-item">${skill}</a>`,
  )}</ul></div></div></div>${client(job)}</div></section>`;
}

/** One tile of /nx/s/find-work/…: no link, the id only in the impression tracker. */
export function newFeedTile(job: SampleJob, position: number): Markup {
  const { client, terms } = job;
  const scope = terms.type === 'fixed' ? terms.duration : `${terms.duration}, ${terms.workload}`;
  const kind = terms.type === 'fixed' ? `Fixed-price: ${roundMoney(terms.budget)}` : typeWords(job);
  return html`<div class="ngm-card ngm-card-primary is-interactive job-tile" data-test="job-tile" data-tile-index="${position}"><span class="impression-tracker" data-ev-label="visible_job_tile_impression" data-ev-opening_uid="${job.number}" data-ev-position="${position}" data-ev-sublocation="job_feed_tile"></span>
  <div class="d-flex flex-wrap text-caption"><span>Posted ${ago(job.age)}</span> <span>•</span> <div><span>Proposals:</span> <span data-test="proposals-tier">${tierWords(job)}</span></div></div>
  <div class="ngm-grid-container"><h3 data-test="job-title" class="h5">${job.title}</h3></div>
  <div class="meta text-caption"><span>${kind}</span> <span class="meta-divider"></span> <span>${levelWords(job)}</span> <span class="meta-divider"></span> <span>Est. Time: ${scope}</span></div>
  <p class="body-medium line-clamp">${job.text}</p>
  <div class="job-tile-attrs">${job.skills.map((skill) => html`<a class="job-tile-attr air3-token" data-test="attr-item" href="/nx/search/jobs/?ontology_skill_uid=1"><div class="ngm-tag" data-test="tag">${skill}</div></a>`)}</div>
  <div class="d-flex align-items-center gap-3 flex-wrap badge-line"><div class="d-flex">${
    client.verified
      ? html`<div class="ngm-tag-inline is-verified"><span class="sr-only">Verified</span></div><span>Payment verified</span>`
      : html`<span>Payment unverified</span>`
  }</div>${
    client.rating === null
      ? html`<span class="sr-only">Rating is 0 out of 5.</span>`
      : html`<div class="ngm-rating ngm-rating-minimal" data-test="rating-minimal"><div class="ngm-rating-minimal-star"></div><div class="ngm-rating-minimal-text">${client.rating.toFixed(1)}</div></div>`
  }${client.spent !== null && html`<div class="d-flex"><span>${shortMoney(client.spent)}${client.spent > 0 && '+'} spent</span></div>`}<div class="d-flex"><div class="ngm-icon"></div><span>${client.country}</span></div></div></div>`;
}
