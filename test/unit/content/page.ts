import { vi } from 'vitest';
import type { PageFacts } from '../../../src/background/badges/facts.ts';
import { phrasesFor } from '../../../src/background/badges/phrases.ts';
import { sayBadges } from '../../../src/background/badges/say.ts';
import type { Env } from '../../../src/content/env.ts';
import { live } from '../../../src/content/life.ts';
import { TAG } from '../../../src/content/own-nodes.ts';
import type { Reading } from '../../../src/core/job.ts';
import type { PageHandlers } from '../../../src/platform/page-client.ts';
import type { KnownJob, Snapshot } from '../../../src/protocol/answers.ts';
import type { FromPage, Question } from '../../../src/protocol/messages.ts';
import { done, type ErrorCode, refused } from '../../../src/protocol/reply.ts';
import type { Settings } from '../../../src/protocol/settings.ts';
import type { Place } from '../../../src/readers/places.ts';
import { route } from '../../../src/readers/routes.ts';
import { job, NOW, pageFacts, reading, settings, TODAY } from '../background/badges/facts.ts';
import { englishWords } from '../ui/english.ts';

/**
 * A page, a browser and a background for the content script to live in: the page is jsdom's, the rest is played here.
 * A job in it is `<article data-uid="…">`, its cost the text of a `<b>`.
 */
export const ROOT = 'https://www.upwork.com';
export const JOB_URL = `${ROOT}/jobs/~022012345678901234567`;
export const LIST_URL = `${ROOT}/nx/search/jobs?q=a`;
export const PANEL_URL = `${ROOT}/nx/search/jobs/details/~022012345678901234567?q=a`;

type Asked = { [T in keyof FromPage]: { type: T } & Question<FromPage, T> }[keyof FromPage];

/** All that were started. */
const all: Played[] = [];

export class Played {
  readonly asked: Asked[] = [];
  settings: Settings = settings;
  facts: PageFacts = pageFacts();
  sequence = 1;
  alive = true;
  /** What each question is refused with; the first of the list goes first. */
  readonly refusals: ErrorCode[] = [];
  reads = 0;
  /** The page's own sign that it has come to life. */
  isAlive: boolean | null = true;
  handlers: PageHandlers | null = null;
  /** What the page says in place of what its nodes say. */
  says: Reading | null = null;

  readonly env: Env = {
    window,
    site: {
      route,
      isAlive: () => this.isAlive,
      read: (root, url) => {
        this.reads++;
        return this.says ?? readingOf(root, url);
      },
      placesOf: (root, url) => placesIn(root, url),
    },
    wire: {
      alive: () => this.alive,
      now: () => NOW,
      listen: (handlers) => {
        this.handlers = handlers;
      },
      // The answer of each question has its own type; here both sides of it are played.
      ask: (async (type: Asked['type'], question: object) => {
        this.asked.push({ ...question, type } as Asked);
        if (!this.alive) return refused('orphaned');
        const refusal = this.refusals.shift();
        if (refusal) return refused(refusal);
        return done(type === 'hello' ? this.settings : this.#says(question));
      }) as Env['wire']['ask'],
    },
  };

  /** What the background knows of jobs from now on. */
  knows(jobs: Record<string, KnownJob>, sequence: number): void {
    this.facts = pageFacts(jobs);
    this.sequence = sequence;
  }

  /** Its answer, in the words that it finds itself. */
  #says(question: { reading?: Reading; justSaid?: string }): Snapshot | null {
    const { reading, justSaid = null } = question;
    if (!reading) return null;
    const say = phrasesFor(englishWords('en-GB'), this.settings, TODAY);
    const badges = sayBadges(reading, this.facts, this.settings, say, justSaid);
    return { sequence: this.sequence, badges, verdict: null };
  }

  /** The types of all questions so far, and forgets them. */
  questions(): string[] {
    return this.asked.splice(0).map(({ type }) => type);
  }

  start(): void {
    all.push(this);
    live(this.env);
  }
}

/** The jobs of a panel if one is open, else those of the list. */
function unitsIn(root: Document, url: string): HTMLElement[] {
  const scope = route(url).panel ? '[role=dialog] article' : 'main article';
  return [...root.querySelectorAll<HTMLElement>(scope)];
}

function readingOf(root: Document, url: string): Reading {
  const { page } = route(url);
  const jobs = unitsIn(root, url).map((unit) => {
    const cost = unit.querySelector('b')?.textContent;
    return job({ uid: unit.dataset['uid'] ?? null, connects: cost ? Number(cost) : null, text: 'A description.' });
  });
  return reading({ page: jobs.length > 0 ? page : 'none', jobs });
}

/** A list has a place for each job by its id, any other page the one place it is about. */
const placesIn = (root: Document, url: string): Place[] => {
  const { page } = route(url);
  return unitsIn(root, url).flatMap((unit) => {
    const anchor = unit.querySelector('h2');
    const uid = page === 'search' || page === 'feed' ? (unit.dataset['uid'] ?? null) : null;
    return anchor ? [{ uid, unit, anchor, where: 'after' }] : [];
  });
};

/** The markup of a job in the page. */
export const article = (uid: string, cost = '16'): string =>
  `<article data-uid="${uid}"><h2>A shop to repair</h2><b>${cost}</b><p>More</p></article>`;

/** Puts a page at an address, as a load would. */
export function load(url: string, markup: string): void {
  window.history.replaceState({}, '', url);
  document.documentElement.removeAttribute('theme');
  document.body.replaceChildren(
    ...new DOMParser().parseFromString(`<main>${markup}</main>`, 'text/html').body.childNodes,
  );
}

/** Moves inside the single-page app, without any event. */
export function move(url: string): void {
  window.history.pushState({}, '', url);
}

/** The closed roots, by host. */
const roots = new WeakMap<Element, ShadowRoot>();

/** What listens for clicks on each button. */
const listening = new WeakMap<EventTarget, (click: { isTrusted: boolean }) => void>();

/** A person's click on a button of the badges. No script can make one, so what listens at the button is called. */
export async function press(label: string): Promise<void> {
  const buttons = hosts().flatMap((host) => [...(roots.get(host)?.querySelectorAll('button') ?? [])]);
  const button = buttons.find(({ textContent }) => textContent === label);
  const heard = button && listening.get(button);
  if (!heard) throw new Error(`no button "${label}" in ${buttons.map(({ textContent }) => textContent)}`);
  heard({ isTrusted: true });
  await settle();
}

/** What the badges' live regions say. */
export const reports = (): string[] =>
  hosts().map((host) => roots.get(host)?.querySelector('[role=status]')?.textContent ?? '');

let hidden = false;
export function hide(to: boolean): void {
  hidden = to;
  document.dispatchEvent(new Event('visibilitychange'));
}

/** Lets everything that is due happen: answers, the page's rest, frames. */
export const settle = () => vi.advanceTimersByTimeAsync(2000);

export const hosts = (): Element[] => [...document.querySelectorAll(TAG)];

/** Fake time, a system theme, and a view into closed roots. Call in beforeEach. */
export function play(): Played {
  vi.useFakeTimers();
  hidden = false;
  Object.defineProperty(document, 'hidden', { configurable: true, get: () => hidden });
  window.matchMedia = () => Object.assign(new EventTarget(), { matches: false }) as MediaQueryList;
  const attach = Element.prototype.attachShadow;
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
    const root = attach.call(this, init);
    roots.set(this, root);
    return root;
  });
  const listen = EventTarget.prototype.addEventListener;
  vi.spyOn(EventTarget.prototype, 'addEventListener').mockImplementation(function (this: EventTarget, ...how) {
    const [type, listener] = how;
    if (type === 'click' && this instanceof HTMLButtonElement && typeof listener === 'function')
      listening.set(this, listener as (click: { isTrusted: boolean }) => void);
    listen.apply(this, how);
  });
  return new Played();
}

/** A newer instance begins to badge, in another world. */
export function arrive(): void {
  document.dispatchEvent(new Event(`${TAG}-arrival`));
}

/** Ends every instance that still lives: those that badge, and those that only listen. Call in afterEach. */
export async function stop(): Promise<void> {
  arrive();
  for (const played of all.splice(0)) {
    played.alive = false;
    await played.handlers?.changed();
  }
  await vi.advanceTimersByTimeAsync(0);
  vi.useRealTimers();
  vi.restoreAllMocks();
}

/** What is inside the badges in the page, host by host. */
export const boxes = (): (HTMLElement | null)[] =>
  hosts().map((host) => roots.get(host)?.querySelector<HTMLElement>('.card, .line') ?? null);

/** What the badges in the page say. */
export const texts = (): string[] => boxes().map((box) => (box?.textContent ?? '').replace(/\s+/g, ' ').trim());
