import { html, type Markup } from '../html.ts';
import { page } from '../parts/shell.ts';
import { address, type Entry, type SiteState } from '../state.ts';
import { connects, dayOf, daysBefore, statementDay } from '../words.ts';

/** Connects History: each row stands on the page twice, in a table and in a list for narrow windows. */

const PER_PAGE = 10;
const RANGES = [7, 30, 90] as const;

const signed = (amount: number): string => (amount < 0 ? `-${-amount}` : `+${amount}`);
const spoken = (amount: number): string => `${amount < 0 ? 'Spent' : 'Added'} ${connects(Math.abs(amount))}`;

function tableRow(state: SiteState, entry: Entry, index: number, today: string): Markup {
  const action = entry.job
    ? html`<div><small>${entry.action}</small><div class="mr-3x mb-2x"><a class="up-n-link" role="false" href="https://www.upwork.com/jobs/${address(entry.job)}/" target="_blank"><strong>${entry.job.title}</strong></a></div></div>`
    : html`<div class="mr-3x"><div class="mb-0">${entry.action}</div></div>`;
  const who =
    state.account === 'agency' &&
    html`<td id="freelancer-cell-${index}" data-cy="applicant-cell">${entry.job && 'Wim Dotterbloem'}<div>—</div></td>`;
  return html`<tr tabindex="0"><td id="date-cell-${index}">${statementDay(entry.day, today)}</td><td id="action-cell-${index}">${action}</td>${who}<td id="connects-cell-${index}"><div class="ml-auto ${!entry.job && 'd-flex'}"><div aria-hidden="true" class="mb-0">${signed(entry.amount)}</div>${!entry.job && html`<div class="air3-icon md ml-auto" aria-hidden="true"></div>`}<span class="sr-only">${spoken(entry.amount)}</span></div></td></tr>`;
}

function card(entry: Entry, today: string): Markup {
  const amount = html`<div class="ml-auto nowrap"><div aria-hidden="true" class="mb-0">${signed(entry.amount)} Connect${Math.abs(entry.amount) !== 1 && 's'}</div><span class="sr-only">${spoken(entry.amount)}</span></div>`;
  const what = entry.job
    ? html`<div class="m-4x text-base-sm d-flex"><div class="mr-4x"><small>${entry.action}</small><div><a class="up-n-link" role="false" href="https://www.upwork.com/jobs/${address(entry.job)}/" target="_blank"><strong>${entry.job.title}</strong></a></div></div>${amount}</div>`
    : html`<button class="m-4x text-base-sm d-flex transaction-button" type="button" data-ev-label="view_transaction_details"><div class="mr-4x"><div>${entry.action}</div></div>${amount}</button>`;
  return html`<div><div class="date-sm px-4x py-2x text-caption">${statementDay(entry.day, today)}</div>${what}</div>`;
}

function dropdown(id: string, label: string, shown: string, options: Markup): Markup {
  return html`<div class="width-100"><label id="${id}-label" for="${id}" class="up-label">${label}</label><div class="air3-dropdown is-full-width" id="${id}"><div data-test="dropdown-toggle" class="air3-dropdown-toggle" role="combobox" aria-expanded="false" tabindex="0" aria-labelledby="${id}-label"><div class="air3-dropdown-toggle-title"><span class="air3-dropdown-toggle-label ellipsis">${shown}</span></div></div>${options}</div></div>`;
}

/** `days`: 7, 30 or 90; `pages`: how often "Show more" was pressed, plus one. */
export function history(state: SiteState, days: number, pages: number): string {
  const today = dayOf(new Date(state.now));
  const within = state.history.filter((entry) => entry.day > daysBefore(today, days));
  const shown = within.slice(0, pages * PER_PAGE);
  const choices = html`<div class="air3-dropdown-menu" style="display: none;"><ul>${RANGES.map((range) => html`<li><button type="button" class="air3-menu-item" data-sample-days="${range}">Last ${range} days</button></li>`)}</ul></div>`;
  const rows = shown.map((entry, index) => tableRow(state, entry, index, today));
  const list =
    shown.length === 0
      ? html`<p>No Connects transactions.</p>`
      : html`<div class="air3-table-responsive d-none d-md-block"><table id="connects-history-table" class="air3-table air3-table-hover" aria-label="Connects transactions table"><thead><tr><th id="dates-header">Date</th><th id="action-header">Action</th>${state.account === 'agency' && html`<th id="freelancer-header">Freelancer</th>`}<th id="connects-header">Connects</th></tr></thead><tbody>${rows}</tbody></table></div><div class="transactions-table-sm mb-8x d-block d-md-none">${shown.map((entry) => card(entry, today))}</div>`;
  const more =
    shown.length < within.length &&
    html`<div class="mt-4x text-center"><button class="air3-btn air3-btn-link" type="button" data-sample-more="${pages + 1}">Show more</button></div>`;
  const main = html`<div class="connects-history" data-days="${days}"><div class="top-alerts"></div><h1 class="mb-0 mt-0">Connects History</h1><div class="air3-grid-container my-4x"><div class="air3-card my-2x span-12 span-md-6"><div class="d-flex"><div class="mr-2x"><h2 class="h5">My balance</h2><h2 class="h3">${connects(state.balance)}</h2><button data-cy="buyConnectsButton" class="air3-btn air3-btn-primary mt-3x" type="button">Buy Connects</button></div></div></div>
  <div class="span-6 span-md-3 mb-2x">${dropdown('connects-type-dropdown', 'Connects type', 'All connects', html``)}</div><div class="span-6 span-md-3 mb-2x">${dropdown('dates-dropdown', 'Date', `Last ${days} days`, choices)}</div></div><div>${list}${more}</div></div>`;
  return page(state, { title: 'Connects History - Upwork', nuxt: 3, main });
}
