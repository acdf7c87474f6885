import { html } from '../html.ts';
import { page } from '../parts/shell.ts';
import type { SiteState } from '../state.ts';

/** Pages that are none of ours: they must stay untouched. */

export function login(state: SiteState): string {
  const main = html`<div class="container"><div id="main-auth-card" class="air3-card air3-card-outline"><form id="login" name="username" method="post"><h1>Log in</h1><input type="text" class="air3-input" aria-label="Username"><button type="button" class="air3-btn air3-btn-primary">Continue</button></form></div></div>`;
  return page({ ...state, visitor: true }, { title: 'Upwork Login - Log in to your Upwork account', nuxt: 2, main });
}

export function challenge(state: SiteState): string {
  return html`<!DOCTYPE html>
<html lang="en-US" theme="${state.theme}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Challenge - Upwork</title><link rel="stylesheet" href="/sample/style.css"></head><body><main class="container"><div class="up-challenge-container"><div class="main-wrapper" role="main"><div class="main-content">Checking your browser.</div></div></div></main></body></html>`
    .text;
}

/** A page of the site that Bidthrift has nothing to do with, and every address there is no page for. */
export function elsewhere(state: SiteState, words: string): string {
  return page(state, {
    title: 'Upwork',
    nuxt: 2,
    main: html`<h1>${words}</h1><p>Send a proposal for: <strong>14 Connects</strong>, said a page that is no job.</p>`,
  });
}
