import type { SampleJob } from '../data.ts';
import { html, type Markup } from '../html.ts';
import { money, shortDate, shortMoney } from '../words.ts';
import { icon, popper, rating } from './small.ts';

/** "About the client" of a job page, as a member sees it and as a visitor does. */

const plural = (count: number, unit: string): string => `${count} ${unit}${count === 1 ? '' : 's'}`;

function payment(verified: boolean): Markup {
  const phone = html`<div class="d-flex align-items-center mt-4">${icon('sm', 'payment-verified text-success')}<strong class="text-light-on-muted text-caption">Phone number verified</strong></div>`;
  if (!verified) {
    return html`<div class="mt-4"><div class="d-flex align-items-center"><span class="text-caption">Payment method not verified</span><span data-ev-sublocation="!popper" class="popover">${popper('popper_5', html`<p>This client does not have a verified payment method.</p>`)}</span></div></div>${phone}`;
  }
  return html`<div class="d-flex align-items-center mt-4"><span data-ev-sublocation="!popper" class="popover"><span>${icon('sm', 'payment-verified text-success air3-popper-trigger')}</span>${popper('popper_5', html`<p>This client has a verified payment method.</p>`)}</span><strong class="text-light-on-muted text-caption">Payment method verified</strong></div>${phone}`;
}

function stars({ client }: SampleJob): Markup {
  if (client.rating === null) return html``;
  const reviews = plural(client.reviews, 'review');
  return html`<div class="text-light-on-muted rating mt-2 mb-4" data-testid="buyer-rating">${rating(client.rating)} <span class="nowrap mt-1">${client.exact} of ${reviews}</span></div>`;
}

export function aboutClient(job: SampleJob): Markup {
  const { client } = job;
  return html`<div class="cfe-ui-job-about-client mt-7" data-test="about-client-container"><div class="d-flex align-items-center"><h5 class="m-0" data-testid="head-title">About the client</h5></div><div>${payment(client.verified)}</div>${stars(job)}
  <ul class="features text-light-on-muted list-unstyled mt-4 rr-mask">
    <li data-qa="client-location"><strong>${client.country}</strong><div><span class="nowrap">${client.city}</span> <span class="nowrap ml-1">${client.clock}</span></div></li>
    <li data-qa="client-job-posting-stats"><strong>${plural(client.posted, 'job')} posted</strong><div>${client.hireRate}% hire rate, ${plural(client.open, 'open job')}</div></li>${
      client.spent !== null &&
      client.spent > 0 &&
      html`<li><strong data-qa="client-spend"><span><span>${shortMoney(client.spent)}</span> total spent</span></strong><div data-qa="client-hires">${plural(client.hires, 'hire')}, ${client.active} active</div></li>`
    }${
      client.avgHourly !== null &&
      html`<li><strong data-qa="client-hourly-rate">${money(client.avgHourly)} <span class="normal">/hr</span> avg hourly rate paid</strong><div data-qa="client-hours">${client.hours.toLocaleString('en-US')} hours</div></li>`
    }<li data-qa="client-contract-date"><small>Member since ${shortDate(client.since)}</small></li></ul>
  <section class="mt-5"><div class="text-base"><strong>Job link</strong></div><div class="mt-2"><input type="text" class="air3-input" aria-label="Job link" readonly disabled value="https://www.upwork.com/jobs/~02${job.number}"><button type="button" class="air3-btn-link mt-2" aria-label="Copy to clipboard">Copy link</button></div></section></div>`;
}

/** Without an account there is no payment line, no hire rate and no rating. */
export function aboutClientToVisitors({ client }: SampleJob): Markup {
  return html`<div class="cfe-about-client-v2 air3-card-section py-4x" data-test="AboutClientVisitor"><h5 class="mb-4 d-flex">About the client</h5><div data-qa="client-contract-date" class="text-light-on-muted mb-3"><small>Member since ${shortDate(client.since)}</small></div>
  <ul class="ac-items list-unstyled rr-mask"><li data-qa="client-location"><strong>${client.country}</strong><div><span class="nowrap">${client.city}</span> <span class="nowrap">${client.clock}</span></div></li>${
    client.spent !== null &&
    client.spent > 0 &&
    html`<li><strong data-qa="client-spend"><span>${shortMoney(client.spent)}</span> total spent</strong><div data-qa="client-hires">${plural(client.hires, 'hire')}, ${client.active} active</div></li>`
  }</ul></div>`;
}

/** What follows the job on its page and must not be taken for it: other jobs, other ratings, other people. */
export function clientsPast(): Markup {
  const item = (title: string, stars: number, price: string): Markup =>
    html`<div class="item" data-cy="job"><div class="main"><span class="text-base"><a class="up-n-link js-job-link" href="/jobs/~021700000000000000123/" data-cy="job-title">${title}</a></span><div class="mt-2x">${rating(stars)}</div><div class="text-body-sm">To freelancer: <span class="rr-mask"><a class="up-n-link" href="/freelancers/~010000000000000000">Wim Dotterbloem</a></span> <span>No feedback given</span></div></div><div data-cy="date" class="stats"><div>Jul 2025 - <span>Sep 2025</span></div><div data-cy="stats" class="rr-mask"><span>Fixed-price <span>${price}</span></span></div></div></div>`;
  return html`<div class="extra-jobs-cards px-md-6"><div class="air3-card air3-card-outline air3-card-sections mt-2"><section class="air3-card-section"><header><h5 data-cy="work-history-title" class="d-flex m-0"><span class="flex-1">Client's recent history (2)</span></h5></header></section>
  <section class="items air3-card-section" data-cy="jobs">${item('Paint a lighthouse, digitally', 1, '$665.00')}${item('Count the gulls', 3, '$50.00')}</section></div>
  <div class="air3-card air3-card-outline mt-2"><section class="air3-card-section"><h5>Other open jobs by this Client (1)</h5><ul><li><a href="/jobs/~021700000000000000456/">Feed the gulls</a> Hourly: $90.00 - $95.00</li></ul></section></div></div>`;
}
