import type { SampleJob } from '../data.ts';
import { html, type Markup } from '../html.ts';
import { connects } from '../words.ts';

/** The boost block of the apply page: others' bids, the own bid, and what pressing send would cost. */

const PLACES = ['1st', '2nd', '3rd', '4th'] as const;

function table(bids: readonly number[]): Markup {
  const rows = PLACES.map((place, index) => {
    const bid = bids[index];
    const said = bid === undefined ? 'No bids' : connects(bid);
    return html`<tr><td class="profile-pic"></td><td><div class="no-wrap">${place} place</div></td><td><div class="text-body-sm nowrap">${said}</div></td><td><small class="bidding-time">${bid === undefined ? '' : `${5 + 7 * index} minutes ago`}</small></td></tr>`;
  });
  return html`<div class="air3-table"><table tabindex="0" class="up-table-bordered text-body-sm booprop-profile-pics"><thead><tr><th scope="col" class="profile-pic"></th><th scope="col">Rank</th><th scope="col">Bid</th><th scope="col"><button type="button" class="air3-btn-link"><span class="sr-only">Refresh Bids List</span></button> <small class="bidding-time-th">now</small></th></tr></thead><tbody>${rows}</tbody></table></div>`;
}

const line = (label: string, amount: number, name: string): Markup =>
  html`<div class="air3-grid-container mt-2x text-body"><div class="span-6 span-md-8">${label}</div><div class="span-6 span-md-4 text-right" data-sample="${name}">${connects(amount)}</div></div>`;

/** `cost` is the base; `balance` what there is before sending. */
export function boostBlock(job: SampleJob, cost: number, balance: number): Markup {
  const first = (job.bids[0] ?? 0) + 1;
  const most = Math.max(0, balance - cost);
  return html`<div class="fe-proposal-boost-proposal"><div class="air3-card air3-card-outline my-6x py-0"><header class="py-6x"><strong>Boost your proposal (optional) <a href="/learn-more" class="up-n-link learn-more">Learn more</a></strong></header><section class="air3-card-section air3-loader-container"><div class="fe-proposal-boost-proposal-wrapper">
  <div class="edit-mode"><p class="text-body-sm">A bid moves your proposal up. It is charged only when it ranks.</p><div class="content-wrapper"><div class="bidding-box mt-4x">${table(job.bids)}
    <h5 class="mb-0">Your bid</h5><div id="your-bid-container" class="mt-2x"><div>Bid <strong>${connects(first)}</strong> or higher to be ranked in <strong>1st place.</strong></div>
    <div class="boost-bid-amount"><input type="number" placeholder="Connects" min="0" max="${most}" class="air3-input" aria-label="Your bid in Connects"><button id="set-bid-button" type="button" class="air3-btn air3-btn-secondary" data-ev-sublocation="boost_bid_editor">Set bid</button></div>
    <div class="air3-token-wrap mt-3x"><div class="air3-token text-caption remaining-connects">Remaining balance: ${connects(most)}</div></div><span id="bid-connects-label" class="sr-only">${most} Connects left</span></div>
    <div class="mt-6x"><strong>Summary</strong></div>${line('Bid to boost:', 0, 'bid')}${line('Required for proposal:', cost, 'required')}<hr class="my-2x"><div class="air3-grid-container"><strong class="span-6 span-md-8">Total:</strong> <strong class="span-6 span-md-4 text-right" data-sample="total">${connects(cost)}</strong></div></div></div></div>
  <div class="summary-mode" style="display: none"><div class="summary"><p role="alert" class="mb-6x">Your bid is set to <strong data-sample="own">1 Connect.</strong></p><button type="button" class="air3-btn air3-btn-secondary" data-sample="edit-bid">Edit</button></div></div>
  </div></section></div></div>`;
}
