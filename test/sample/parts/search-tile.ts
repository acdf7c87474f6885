import type { SampleJob } from '../data.ts';
import { html, type Markup } from '../html.ts';
import { jobLink } from '../state.ts';
import { ago, money, shortMoney } from '../words.ts';
import { feedbackMenu, icon, popper, rating } from './small.ts';

/** One tile of the search results, as the server sends it: the page's program adds the component names. */

/** The searched word set off, as the results have it even in titles. */
function highlighted(text: string, word: string): Markup {
  const at = word === '' ? -1 : text.toLowerCase().indexOf(word.toLowerCase());
  if (at < 0) return html`${text}`;
  const end = at + word.length;
  return html`${text.slice(0, at)}<span class="highlight">${text.slice(at, end)}</span>${text.slice(end)}`;
}

function terms({ terms, level }: SampleJob): Markup {
  const words = level === 'Entry' ? 'Entry Level' : level;
  const range = terms.type === 'hourly' && terms.range ? `: ${money(terms.range[0])} - ${money(terms.range[1])}` : '';
  return html`<ul class="job-tile-info-list text-base-sm mb-4">
    <li data-test="job-type-label"><strong>${terms.type === 'fixed' ? 'Fixed price' : `Hourly${range}`}</strong></li>
    <li data-test="experience-level"><strong>${words}</strong></li>${
      terms.type === 'fixed'
        ? html`<li data-test="is-fixed-price"><strong class="mr-1">Est. budget:</strong> <strong class="rr-mask">${money(terms.budget)}</strong></li>`
        : html`<li data-test="duration-label"><strong class="mr-1">Est. time:</strong> <strong>${terms.duration}, ${terms.workload}</strong></li>`
    }</ul>`;
}

function client({ client }: SampleJob): Markup {
  const stars =
    client.rating === null
      ? html`<div class="air3-rating-value-text">0</div><span class="sr-only">Rating is 0 out of 5.</span>${popper('popper_stars', html`<div>No feedback yet</div>`, 'tooltip')}`
      : html`${rating(client.rating)}${popper('popper_stars', html`<div>${client.exact} Stars, based on ${client.reviews} feedbacks</div>`, 'tooltip')}`;
  return html`<ul class="d-flex align-items-center flex-wrap text-light gap-wide text-base-sm mb-4">
    <li data-test="payment-verified" class="pr-3">${
      client.verified
        ? html`<div class="air3-badge-tagline"><div class="is-verified">${icon('md')}<span class="sr-only">Verified</span></div> Payment verified</div>`
        : html`<div class="air3-badge-tagline">${icon('md')} Payment unverified</div>`
    }</li>
    <li data-test="total-feedback" class="pr-3">${stars}</li>${
      client.spent !== null &&
      html`<li data-test="total-spent" class="pr-3"><div class="air3-badge-tagline"><strong class="rr-mask">${shortMoney(client.spent)}${client.spent > 0 && '+'}</strong> <span>spent</span></div></li>`
    }
    <li data-test="location" class="pr-3"><div class="air3-badge-tagline">${icon('md')}<span class="rr-mask"><span class="sr-only">Location</span> ${client.country}</span></div></li></ul>`;
}

export function searchTile(job: SampleJob, position: number, word: string): Markup {
  const ids = html`data-ev-job-uid="${job.number}" data-ev-opening_uid="${job.number}"`;
  const tier = job.tier.replace('Less than', 'Fewer than');
  return html`<article data-ev-job-uid="${job.number}" data-ev-label="search_results_impression" data-ev-sublocation="search_results" data-ev-position="${position}" class="job-tile cursor-pointer air3-card air3-card-list px-4x">
  <div data-test="badges" class="d-flex flex-wrap gap-1x">${job.featured && html`<span class="air3-badge">Featured</span>`}</div>
  <div class="job-tile-header d-flex align-items-start"><div ${ids} class="d-flex flex-column flex-1 mr-4 mb-3">
    <div class="mb-1"><small data-test="job-pubilshed-date" class="text-light mb-1"><span>Posted ${ago(job.age)}</span> <span class="mx-1">·</span> <span data-test="proposals-tier">Proposals: ${tier}</span></small></div>
    <div class="air3-line-clamp-wrapper"><div class="air3-line-clamp is-clamped"><h2 class="h5 mb-0 mr-2 job-tile-title"><a href="${jobLink(job)}?referrer_url_path=/nx/search/jobs/" ${ids} data-ev-label="link" class="air3-link" data-test="job-tile-title-link">${highlighted(job.title, word)}</a></h2></div></div></div>
    <div class="job-tile-actions d-flex"><div class="job-feedback"><span data-ev-sublocation="!popper"><button aria-label="Job Feedback ${job.title}" type="button" class="air3-btn air3-btn-circle"><span class="sr-only">Job Feedback</span></button>${popper('popper_feedback', feedbackMenu(''))}</span></div>
    <div class="save"><button aria-label="${job.saved ? 'Saved' : 'Save'} Job ${job.title}" type="button" ${ids} data-ev-label="save" class="air3-btn air3-btn-circle"><span class="sr-only">${job.saved ? 'Saved' : 'Save Job'}</span></button></div></div></div>
  <div class="details">${client(job)}${terms(job)}
    <div class="air3-line-clamp-wrapper clamp mb-3"><div class="air3-line-clamp is-clamped"><p class="mb-0 text-body-sm rr-mask">${highlighted(job.text, word)}</p></div></div>
    <div class="air3-token-container">${job.skills.slice(0, 3).map((skill) => html`<div class="air3-token-wrap"><button data-test="token" type="button" class="air3-token"><span>${skill}</span></button></div>`)}${
      job.skills.length > 3 &&
      html`<div class="air3-token-wrap"><div class="air3-token">+${job.skills.length - 3}</div></div>`
    }</div></div></article>`;
}
