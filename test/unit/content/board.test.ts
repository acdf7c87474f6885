// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Board, makeBoard } from '../../../src/content/badges/board.ts';
import { TAG } from '../../../src/content/own-nodes.ts';
import { followTheme, themeOf } from '../../../src/content/theme.ts';
import type { Action, Badge, Card, Line } from '../../../src/protocol/badge.ts';
import type { Place } from '../../../src/readers/places.ts';
import { UID } from '../background/badges/facts.ts';

const SKIP: Action = { label: 'Skip this job', type: 'skip', word: { uid: UID, title: null, on: true } };
const card = (facts: Partial<Card> = {}): Card => ({
  kind: 'card',
  label: 'Bidthrift: what this bid costs',
  verdict: null,
  main: '16 Connects',
  tone: 'plain',
  beside: '$2.40',
  after: null,
  lines: [],
  why: null,
  actions: [SKIP],
  notDone: 'That was not saved.',
  ...facts,
});

let board: Board;
let acted: string[];
let anchor: Element;
beforeEach(() => {
  document.body.replaceChildren(document.createElement('h2'), document.createElement('p'));
  anchor = document.querySelector('h2') ?? document.body;
  acted = [];
  board = makeBoard(document, async ({ label }) => acted.push(label) > 0, 'open');
});
afterEach(() => vi.restoreAllMocks());

const draw = (badge: Badge, where: Place['where'] = 'after') =>
  board.draw([{ place: { anchor, where, uid: UID }, badge }], ['card', 'line']);
const host = () => document.querySelector(TAG);
const root = () => host()?.shadowRoot ?? null;

test('the host tells the page nothing but that it is there', () => {
  draw(card());
  expect(host()?.outerHTML).toBe(`<${TAG} class="rr-block"></${TAG}>`);
  board.theme('dark');
  draw(card({ main: '18 Connects' }));
  expect(host()?.outerHTML).toBe(`<${TAG} class="rr-block"></${TAG}>`);
});

test('the root is closed unless a test asks otherwise', () => {
  const attach = vi.spyOn(Element.prototype, 'attachShadow');
  makeBoard(document, async () => true).draw(
    [{ place: { anchor, where: 'after', uid: UID }, badge: card() }],
    ['card'],
  );
  expect(attach).toHaveBeenCalledWith({ mode: 'closed' });
});

test.each(['before', 'after', 'first', 'last'] as const)('a badge goes %s its anchor', (where) => {
  draw(card(), where);
  const found = {
    before: anchor.previousSibling,
    after: anchor.nextSibling,
    first: anchor.firstChild,
    last: anchor.lastChild,
  };
  expect(found[where]).toBe(host());
});

test('drawing the same again touches nothing', () => {
  draw(card());
  const inside = root()?.querySelector('.card');
  const watched = new MutationObserver(() => {});
  watched.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  draw(card());
  expect(watched.takeRecords()).toEqual([]);
  expect(root()?.querySelector('.card')).toBe(inside);
  draw(card({ main: '18 Connects' }));
  expect(watched.takeRecords()).toEqual([]);
  expect(root()?.querySelector('.main')?.textContent).toBe('18 Connects');
});

test('a badge about another job does not inherit the node of the first', () => {
  draw(card());
  const first = host();
  board.draw([{ place: { anchor, where: 'after', uid: '2012345678901234999' }, badge: card() }], ['card']);
  expect(host()).not.toBe(first);
  expect(document.querySelectorAll(TAG)).toHaveLength(1);
});

test('a badge whose place is gone goes with the next repair, wherever the site left it', () => {
  draw(card());
  anchor.remove();
  board.repair();
  expect(host()).toBeNull();
});

test('text of the page stays text', () => {
  const hostile = '<img src=x onerror="alert(1)"><script>alert(2)</script>';
  draw(card({ main: hostile, lines: [{ tone: 'stop', text: hostile }], beside: hostile, after: hostile }));
  expect(root()?.querySelectorAll('img, script')).toHaveLength(0);
  expect(root()?.querySelector('.main')?.textContent).toBe(hostile);
});

test('a click that a script made does nothing, and no click reaches the site', () => {
  draw(card());
  const heard = vi.fn();
  document.body.addEventListener('click', heard);
  const button = root()?.querySelector('button');
  button?.click();
  button?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
  expect([acted, heard.mock.calls]).toEqual([[], []]);
});

test('each tone has words and, but for plain, a shape of its own', () => {
  const tones = ['plain', 'done', 'caution', 'stop'] as const;
  draw(card({ lines: tones.map((tone) => ({ tone, text: tone })) }));
  const items = [...(root()?.querySelectorAll('li') ?? [])];
  expect(items.map((item) => item.textContent)).toEqual([...tones]);
  const shapes = items.map((item) => item.querySelector('.icon path')?.getAttribute('d') ?? null);
  expect(new Set(shapes).size).toBe(4);
  expect(shapes[0]).toBeNull();
});

test('a badge is a named group with real text, and icons are silent', () => {
  draw(card({ lines: [{ tone: 'stop', text: 'Not enough' }] }));
  const group = root()?.querySelector('[role=group]');
  expect(group?.getAttribute('aria-label')).toBe('Bidthrift: what this bid costs');
  for (const icon of root()?.querySelectorAll('svg') ?? []) expect(icon.getAttribute('aria-hidden')).toBe('true');
  expect(root()?.querySelector('[role=status]')?.textContent).toBe('');
});

test('when an action gives way to the one that takes it back, the keyboard stays there', () => {
  draw(card());
  root()?.querySelector('button')?.focus();
  draw(card({ actions: [{ ...SKIP, label: 'Undo skip' }] }));
  expect((root()?.activeElement as HTMLElement | null)?.textContent).toBe('Undo skip');
  draw(card({ actions: [] }));
  expect(root()?.activeElement ?? null).toBeNull();
});

test('reasons that are unfolded stay so when the badge is drawn anew, and the keyboard on the same one', () => {
  const lines: Line[] = ['payment-unverified', 'fixed-price'].map((rule) => ({ tone: 'against', text: rule, rule }));
  const why = { label: 'Why', parts: [{ title: 'For and against', lines }] };
  draw(card({ why }));
  const details = () => root()?.querySelector('details');
  expect(details()?.open).toBe(false);
  details()?.toggleAttribute('open');
  root()?.querySelectorAll('button')[1]?.focus();
  draw(card({ why, main: '18 Connects' }));
  expect(details()?.open).toBe(true);
  expect((root()?.activeElement as HTMLElement | null)?.textContent).toBe('fixed-price');
  draw(card({ main: '20 Connects' }));
  expect(details() ?? null).toBeNull();
});

test('Escape folds the reasons up again, gives the keyboard back to their handle, and closes nothing of the site', () => {
  draw(
    card({ why: { label: 'Why', parts: [{ title: 'For', lines: [{ tone: 'for', text: 'Cheap', rule: 'cheap' }] }] } }),
  );
  const details = root()?.querySelector('details');
  const heard = vi.fn();
  document.addEventListener('keydown', heard);
  const press = (key: string) =>
    root()?.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
  details?.toggleAttribute('open', true);
  details?.querySelector('button')?.focus();
  press('a');
  expect([details?.open, heard.mock.calls.length]).toEqual([true, 1]);
  press('Escape');
  expect([details?.open, root()?.activeElement?.tagName, heard.mock.calls.length]).toEqual([false, 'SUMMARY', 1]);
  // Folded up it is the site's own key again.
  press('Escape');
  expect(heard).toHaveBeenCalledTimes(2);
  document.removeEventListener('keydown', heard);
});

test('a badge never takes the keyboard by itself', () => {
  const field = document.createElement('textarea');
  document.body.append(field);
  field.focus();
  draw(card());
  draw(card({ main: '18 Connects' }));
  expect(document.activeElement).toBe(field);
});

test('where constructed sheets are refused, the styles stand in the root', () => {
  Object.defineProperty(ShadowRoot.prototype, 'adoptedStyleSheets', {
    configurable: true,
    set() {
      throw new Error('Permission denied');
    },
  });
  draw(card());
  expect(root()?.firstElementChild?.localName).toBe('style');
  Reflect.deleteProperty(ShadowRoot.prototype, 'adoptedStyleSheets');
});

describe('the theme', () => {
  const system = (dark: boolean) => Object.assign(new EventTarget(), { matches: dark }) as MediaQueryList;
  const html = (theme: string | null) => {
    const root = document.createElement('html');
    if (theme !== null) root.setAttribute('theme', theme);
    return root;
  };

  test.each([
    ['air-3-0', true, 'light'],
    ['dark', false, 'dark'],
    ['air-3-0-dark', false, 'dark'],
    ['light', true, 'light'],
    [null, true, 'dark'],
    [null, false, 'light'],
    ['', true, 'dark'],
  ] as const)('%s on a system that is dark: %s is %s', (theme, dark, result) => {
    expect(themeOf(html(theme), system(dark))).toBe(result);
  });

  test('is followed as the site and the system change, until the end', async () => {
    const media = system(false);
    window.matchMedia = () => media;
    const heard: string[] = [];
    const ending = new AbortController();
    document.documentElement.removeAttribute('theme');
    followTheme(window, (theme) => heard.push(theme), ending.signal);
    for (const theme of ['dark', 'darker']) {
      document.documentElement.setAttribute('theme', theme);
      await Promise.resolve();
    }
    document.documentElement.removeAttribute('theme');
    await Promise.resolve();
    Object.assign(media, { matches: true }).dispatchEvent(new Event('change'));
    expect(heard).toEqual(['light', 'dark', 'light', 'dark']);
    ending.abort();
    document.documentElement.setAttribute('theme', 'air-3-0');
    await Promise.resolve();
    expect(heard).toHaveLength(4);
  });

  test('of every badge changes at once', () => {
    draw(card());
    board.theme('dark');
    expect(root()?.querySelector<HTMLElement>('.frame')?.dataset['theme']).toBe('dark');
  });
});
