import { describe, expect, it } from 'vitest';
import { isAlive, placesOf } from '../../../src/readers/places.ts';
import { read } from '../../../src/readers/read.ts';
import { documentOf, fixtures } from '../../pages/fixtures.ts';

const ALL = ['search', 'feed', 'job', 'panel', 'apply', 'proposal', 'proposals', 'connects-history'];
const pages = ALL.flatMap((kind) => fixtures(kind).map((page) => [`${kind}/${page.name}`, page] as const));
const page = (name: string) => {
  const found = pages.find(([each]) => each === name)?.[1];
  if (!found) throw new Error(`there is no page ${name}`);
  return { ...found, root: documentOf(found.html, found.url) };
};
/** The first place on a page, in words. */
const first = (name: string) => {
  const { root, url } = page(name);
  const [place] = placesOf(root, url);
  return place && [place.where, place.anchor.textContent?.replace(/\s+/g, ' ').trim()];
};

describe('places', () => {
  it.each(pages)('are found without changing the page: %s', (_, { html, url }) => {
    const root = documentOf(html, url);
    const before = root.documentElement.outerHTML;
    placesOf(root, url);
    isAlive(root);
    expect(root.documentElement.outerHTML).toBe(before);
  });

  it.each(pages.filter(([name]) => /^(?:search|feed)/.test(name)))(
    'are one for each job of a list: %s',
    (_, { html, url }) => {
      const root = documentOf(html, url);
      const places = placesOf(root, url);
      expect(places.map(({ uid }) => uid)).toEqual(read(root, url).jobs.map(({ uid }) => uid));
      for (const { unit, anchor } of places) expect(unit.contains(anchor)).toBe(true);
    },
  );

  it.each([
    ['search/hydrated-2024', 'job-tile-header'],
    ['search/as-sent-2026', 'job-tile-header'],
    ['feed/old-2025', 'air3-grid-container'],
    ['feed/new-2026', 'ngm-grid-container'],
  ])('in a tile stand below the part with its heading: %s', (name, part) => {
    const { root, url } = page(name);
    for (const { anchor, where, unit } of placesOf(root, url)) {
      expect([where, anchor.parentElement === unit, anchor.classList.contains(part)]).toEqual(['after', true, true]);
    }
  });

  it('on the page of a job stand below the cost and the balance', () => {
    expect(first('job/fixed-2026')).toEqual(['after', 'Available Connects: 38']);
    expect(first('panel/over-search-2025')).toEqual(['after', 'Available Connects: 28']);
    expect(first('panel/words-over-feed-2026')).toEqual([
      'after',
      'Send a proposal for: 11 Connects Available Connects: 53',
    ]);
    expect(first('apply/hourly-four-bids')?.[1]).toContain('This proposal requires 16 Connects');
  });

  it('below the title where no cost is shown', () => {
    expect(first('job/visitor-2026')).toEqual(['after', 'Ferry bell']);
    expect(first('job/applied')).toEqual(['after', 'Attic inventory']);
  });

  it('in a panel are the panel’s, never those of the list behind it', () => {
    const { root, url } = page('panel/over-search-2025');
    const [place, ...more] = placesOf(root, url);
    expect(more).toEqual([]);
    expect(place?.anchor.closest('[role="dialog"]')).not.toBeNull();
  });

  it('are two on an apply page: below the cost, and below the button that sends and all beside it', () => {
    for (const name of ['apply/hourly-four-bids', 'apply/boost-set', 'apply/agency-no-boost']) {
      const { root, url } = page(name);
      const [card, send, ...more] = placesOf(root, url);
      expect([card?.uid, send?.uid, more], name).toEqual([null, 'send', []]);
      expect(send?.anchor.tagName, name).toBe('FOOTER');
      expect(send?.anchor.textContent, name).toMatch(/Send for \d+ Connects/);
    }
  });

  it('are none below buttons of which two say what sending takes, or of which none does', () => {
    const { root, url } = page('apply/boost-set');
    const button = [...root.querySelectorAll('button')].find((each) => each.textContent?.startsWith('Send for'));
    button?.after(button.cloneNode(true));
    expect(placesOf(root, url).map(({ uid }) => uid)).toEqual([null]);
    for (const each of root.querySelectorAll('footer button')) each.textContent = 'Enviar';
    expect(placesOf(root, url).map(({ uid }) => uid)).toEqual([null]);
  });

  it('are one for a proposal of its own page, below the heading, and none where there is no heading', () => {
    expect(first('proposal/landing')).toEqual(['after', 'Proposal details']);
    expect(first('proposal/landing-banner-only')).toBeUndefined();
  });

  it.each(pages.filter(([name]) => name.startsWith('proposals/')))(
    'are one for each proposal that can be told by its id: %s',
    (_, { html, url }) => {
      const root = documentOf(html, url);
      const known = read(root, url).proposals.flatMap(({ uid }) => uid ?? []);
      const places = placesOf(root, url);
      expect(places.map(({ uid }) => uid)).toEqual(known);
      for (const { unit, anchor } of places) expect(unit.contains(anchor)).toBe(true);
    },
  );

  it.each(pages.filter(([name]) => name.startsWith('connects-history/')))(
    'of a statement stand above its rows, in wide and in narrow windows: %s',
    (_, { html, url }) => {
      const root = documentOf(html, url);
      const shown = [...root.querySelectorAll('main table, main .transactions-table-sm')];
      const places = placesOf(root, url);
      expect(places).toHaveLength(read(root, url).history.length > 0 ? 1 : 0);
      for (const { anchor, where } of places) {
        expect([where, anchor.querySelector('h1')]).toEqual(['before', null]);
        // Following, or within.
        const behind = 4 | 16;
        expect(shown.every((el) => el === anchor || anchor.compareDocumentPosition(el) & behind)).toBe(true);
      }
    },
  );

  it.each(['panel/still-empty', 'panel/still-the-job-before', 'search/challenge', 'search/not-drawn-yet'])(
    'are none on %s',
    (name) => {
      const { root, url } = page(name);
      expect(placesOf(root, url)).toEqual([]);
    },
  );
});

it('a page shows whether its program has taken over the server’s markup', () => {
  const of = (markup: string) => isAlive(documentOf(`<body>${markup}</body>`));
  expect(of('<div id="__nuxt" data-server-rendered="true"><div id="__layout"></div></div>')).toBe(false);
  expect(of('<div id="__nuxt"><div id="__layout"></div></div>')).toBe(true);
  expect(of('<div id="__nuxt" data-v-app=""></div>')).toBe(true);
  expect(of('<div id="__nuxt"></div>')).toBeNull();
  expect(of('<main></main>')).toBeNull();
});
