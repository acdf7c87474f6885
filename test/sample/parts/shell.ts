import { html, type Markup } from '../html.ts';
import type { SiteState } from '../state.ts';

/** The document around every page: top bar, main part, and what the page's own program needs. */

export interface Shell {
  title: string;
  /** Nuxt 2 pages have one wrapper more. */
  nuxt: 2 | 3;
  main: Markup;
  /** What stands at body level, outside the app: a panel over a list. */
  over?: Markup;
}

const LINKS = [
  ['/nx/find-work/best-matches', 'Find work'],
  ['/nx/s/find-work/best-matches', 'New feed'],
  ['/nx/search/jobs/?q=timetable&sort=recency', 'Search'],
  ['/nx/search/jobs/saved', 'Saved jobs'],
  ['/nx/proposals/', 'My proposals'],
  ['/nx/plans/connects/history/', 'Connects History'],
] as const;

function topBar(state: SiteState): Markup {
  const links = LINKS.map(([href, words]) => html`<li><a class="up-n-link nav-link" href="${href}">${words}</a></li>`);
  return html`<div id="top-nav-ssi-app"><header data-cy="nav" class="nav-parent-wrapper"><div class="nav-v2">
    <a href="/nx/find-work/" class="up-n-link nav-brand" data-cy="brand">sample marketplace</a>
    <nav aria-label="Primary">${state.visitor ? html`<ul class="nav-right"><li><a class="nav-link" href="/ab/account-security/login">Log in</a></li></ul>` : html`<ul data-cy="nav-right" class="nav-right">${links}</ul>`}</nav>
    <button type="button" class="nav-theme" data-sample="theme">Light or dark</button>
  </div></header></div>`;
}

export function page(state: SiteState, { title, nuxt, main, over }: Shell): string {
  const inner = html`<div class="layout-container"><div class="layout"><div class="nav-parent-wrapper"
    ><div class="microapp-slot-user">${topBar(state)}</div></div><div class="main-content"><div class="main-content-inner"
    ><main id="main" tabindex="-1"><div class="container">${main}</div></main></div></div></div>
    <footer class="up-footer" theme="air-3-0"><p class="up-footer-copyright">Invented jobs and people, for trying out Bidthrift.</p></footer></div>`;
  const app = nuxt === 2 ? html`<div id="__layout">${inner}</div>` : inner;
  const document = html`<!DOCTYPE html>
<html lang="en" theme="${state.theme}"><head><meta charset="utf-8"><title>${title}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="/sample/style.css"><script src="/sample/app.js" data-pace="${state.pace}" data-landing="${state.landing}" defer></script>
</head><body><div class="microapp-slot-top"></div><div id="__nuxt"${nuxt === 2 ? html` data-server-rendered="true"` : ''}>${app}</div>${over}</body></html>`;
  return document.text;
}
