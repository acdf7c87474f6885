// @vitest-environment jsdom
// @vitest-environment-options {"url": "https://www.upwork.com/"}
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Mode } from '../../../src/protocol/settings.ts';
import { OTHER, settings, UID } from '../background/badges/facts.ts';
import { arrive, article, hide, hosts, JOB_URL, load, move, Played, play, ROOT, settle, stop, texts } from './page.ts';

let page: Played;
beforeEach(() => {
  page = play();
  load(JOB_URL, article(UID));
});
afterEach(stop);

const serialized = () => document.documentElement.outerHTML;
const readNow = () => page.handlers?.['read-now']();
const pageState = () => page.handlers?.['page-state']();
const changed = async () => {
  await page.handlers?.changed();
  await settle();
};
const mode = (to: Mode) => {
  page.settings = { ...settings, mode: to };
};

test('with badges on, a job page is read once, told once, and badged', async () => {
  page.start();
  await settle();
  expect(page.questions()).toEqual(['hello', 'observe']);
  expect(page.reads).toBe(1);
  expect(texts()).toEqual([expect.stringContaining('16 Connects $2.40')]);
});

describe.each(['click', 'never', null] as const)('in mode %s', (chosen) => {
  beforeEach(() => mode(chosen));

  test('nothing is read, told or touched, whatever happens on the page', async () => {
    const before = serialized();
    page.start();
    await settle();
    hide(true);
    hide(false);
    await settle();
    expect(serialized()).toBe(before);
    document.querySelector('b')?.replaceChildren('18');
    window.dispatchEvent(new Event('popstate'));
    await settle();
    expect(page.reads).toBe(0);
    expect(page.questions()).toEqual(['hello']);
    expect(hosts()).toEqual([]);
  });

  test('no event tells the page that anybody is here', async () => {
    const said = vi.spyOn(EventTarget.prototype, 'dispatchEvent');
    page.start();
    await settle();
    await readNow();
    await changed();
    expect(said).not.toHaveBeenCalled();
    mode('badges');
    await changed();
    expect(said).toHaveBeenCalledOnce();
  });

  test('the page says why it was not read', async () => {
    page.start();
    await settle();
    expect(await pageState()).toEqual({ url: JOB_URL, mode: chosen, page: 'job', reading: null, why: 'mode' });
  });
});

test('in mode "click" it tells once that the page which was read was left, and hears of no move before it was read', async () => {
  const navigation = new EventTarget();
  Object.assign(window, { navigation });
  const go = (url: string) => {
    history.pushState(null, '', url);
    navigation.dispatchEvent(new Event('currententrychange'));
  };
  mode('click');
  page.start();
  await settle();
  go('/jobs/~022000000000000000002');
  go(JOB_URL);
  expect(page.questions()).toEqual(['hello']);
  await readNow();
  await readNow();
  page.questions();
  go('/ab/account-security/login');
  go('/ab/account-security/password');
  Reflect.deleteProperty(window, 'navigation');
  expect(page.questions()).toEqual(['left']);
});

describe('where no event tells of a move', () => {
  test('whoever asks about the next page finds that the one which was read was left', async () => {
    mode('click');
    page.start();
    await settle();
    await readNow();
    page.questions();
    move(`${ROOT}/ab/account-security/login`);
    await pageState();
    await pageState();
    expect(page.questions()).toEqual(['left']);
  });
});

test.each([
  ['badges', 'click'],
  ['badges', 'never'],
  ['click', 'never'],
] as const)('what was said over the tab in mode "%s" goes when the mode becomes "%s"', async (before, after) => {
  mode(before);
  page.start();
  await settle();
  await readNow();
  page.questions();
  mode(after);
  await changed();
  await settle();
  expect(page.questions()).toEqual(['hello', 'left']);
  await changed();
  await settle();
  expect(page.questions()).toEqual(['hello']);
});

test('asked by the toolbar button in mode "click", it reads once, answers, and leaves the page as it was', async () => {
  mode('click');
  page.start();
  await settle();
  const before = serialized();
  const state = await readNow();
  expect(state).toMatchObject({
    mode: 'click',
    page: 'job',
    why: null,
    reading: { jobs: [{ uid: UID, connects: 16 }] },
  });
  document.querySelector('p')?.replaceChildren('Changed by the page');
  await settle();
  expect(page.reads).toBe(1);
  expect(page.questions()).toEqual(['hello', 'observe']);
  document.querySelector('p')?.replaceChildren('More');
  expect(serialized()).toBe(before);
  expect(await pageState()).toMatchObject({ why: null, reading: { jobs: [{ connects: 16 }] } });
});

describe('what was read only when asked', () => {
  beforeEach(async () => {
    mode('click');
    page.start();
    await settle();
    page.questions();
  });

  test('is shown for no other page', async () => {
    await readNow();
    move(`${ROOT}/jobs/~02${OTHER}`);
    expect(await pageState()).toMatchObject({ page: 'job', reading: null, why: 'mode' });
  });

  test('is nothing where the page turns out to be none of those that are read', async () => {
    load(JOB_URL, '<p>Just a moment</p>');
    expect(await readNow()).toMatchObject({ reading: null, why: 'mode' });
    expect([page.reads, page.questions()]).toEqual([1, []]);
  });

  test('is nothing while the tab is hidden', async () => {
    hide(true);
    expect(await readNow()).toMatchObject({ reading: null, why: 'mode' });
    expect([page.reads, page.questions()]).toEqual([0, []]);
  });
});

describe('where nobody told how pages are to be treated', () => {
  beforeEach(() => page.refusals.push('no-receiver', 'no-receiver'));

  test('the popup that asks for the state of the page makes it ask again', async () => {
    page.start();
    await settle();
    expect(await pageState()).toMatchObject({ mode: 'badges', why: 'loading' });
    await settle();
    expect(hosts()).toHaveLength(1);
  });

  test('the toolbar button that asks for a reading makes it ask again', async () => {
    mode('click');
    page.start();
    await settle();
    expect(await readNow()).toMatchObject({ mode: 'click', why: null, reading: { jobs: [{ uid: UID }] } });
  });
});

test('asked by the popup with badges on, it reads again what no change of the page told of', async () => {
  page.start();
  await settle();
  page.says = page.env.site.read(document, JOB_URL, '2026-10-05');
  page.says.jobs[0] = { ...page.says.jobs[0], connects: 18 } as (typeof page.says.jobs)[0];
  expect(await readNow()).toMatchObject({ why: null, reading: { jobs: [{ connects: 18 }] } });
});

test.each(['never', null] as const)('asked by the toolbar button in mode %s, it reads nothing', async (chosen) => {
  mode(chosen);
  page.start();
  await settle();
  expect(await readNow()).toMatchObject({ reading: null, why: 'mode' });
  expect(page.reads).toBe(0);
});

test('popup and background get the whole reading: what a post asks for stands in its words', async () => {
  page.start();
  await settle();
  expect(await pageState()).toMatchObject({ why: null, reading: { jobs: [{ text: 'A description.' }] } });
  expect(page.asked.find(({ type }) => type === 'observe')).toMatchObject({
    reading: { jobs: [{ text: 'A description.' }] },
  });
});

test('when badges are turned off, they go, and nothing more is read', async () => {
  page.start();
  await settle();
  expect(hosts()).toHaveLength(1);
  mode('never');
  await changed();
  expect(hosts()).toEqual([]);
  document.querySelector('b')?.replaceChildren('18');
  await settle();
  expect(page.reads).toBe(1);
});

test('when badges are turned on, the page is read without a reload', async () => {
  mode(null);
  page.start();
  await settle();
  mode('badges');
  await changed();
  expect(texts()).toEqual([expect.stringContaining('16 Connects')]);
});

test('a new price is drawn without reading or telling again', async () => {
  page.start();
  await settle();
  page.questions();
  page.settings = { ...settings, price: 200 as typeof settings.price };
  page.sequence = 2;
  await changed();
  expect(texts()).toEqual([expect.stringContaining('16 Connects $3.20')]);
  expect(page.questions()).toEqual(['hello', 'known']);
  expect(page.reads).toBe(1);
});

test('an answer about the mode that was overtaken by a later one is not followed', async () => {
  page.start();
  await settle();
  const answers: (() => void)[] = [];
  const { ask } = page.env.wire;
  page.env.wire.ask = (async (type: 'hello', question: never) => {
    const reply = await ask(type, question);
    if (type === 'hello') await new Promise<void>((resolve) => answers.push(resolve));
    return reply;
  }) as typeof ask;
  await page.handlers?.changed();
  mode('never');
  await changed();
  expect(answers).toHaveLength(2);
  answers[1]?.();
  await settle();
  answers[0]?.();
  await settle();
  expect(hosts()).toEqual([]);
});

test('the end of its load is no return from the cache', async () => {
  page.start();
  await settle();
  window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: false }));
  await settle();
  expect(page.questions()).toEqual(['hello', 'observe']);
});

test('a hidden tab is not read until it is shown', async () => {
  hide(true);
  page.start();
  await settle();
  expect(page.reads).toBe(0);
  expect(await pageState()).toMatchObject({ reading: null, why: 'hidden' });
  hide(false);
  await settle();
  expect(page.reads).toBe(1);
  expect(hosts()).toHaveLength(1);
});

test('a tab that was shown, hidden and shown again is told only once where nothing changed', async () => {
  page.start();
  await settle();
  hide(true);
  document.querySelector('p')?.replaceChildren('Changed while hidden');
  await settle();
  expect(page.reads).toBe(1);
  expect(hosts()).toHaveLength(1);
  hide(false);
  await settle();
  expect(page.questions()).toEqual(['hello', 'observe', 'known']);
});

test('a page back from the cache asks for the mode before it is read again', async () => {
  page.start();
  await settle();
  window.dispatchEvent(new Event('pagehide'));
  mode('never');
  hide(false);
  window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
  await settle();
  expect(page.reads).toBe(1);
  expect(hosts()).toEqual([]);
});

test('a page back from the cache is read again', async () => {
  page.start();
  await settle();
  window.dispatchEvent(new Event('pagehide'));
  load(JOB_URL, article(UID, '18'));
  await settle();
  expect(page.reads).toBe(1);
  window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
  await settle();
  expect(texts()).toEqual([expect.stringContaining('18 Connects')]);
});

test('an orphan takes its nodes away at the next change of the page and never reads again', async () => {
  page.start();
  await settle();
  page.alive = false;
  document.querySelector('p')?.replaceChildren('Changed');
  await settle();
  expect(hosts()).toEqual([]);
  document.querySelector('p')?.replaceChildren('Changed again');
  hide(true);
  hide(false);
  await settle();
  expect(page.reads).toBe(1);
});

test('a newer instance ends the older one and removes what it left', async () => {
  page.start();
  await settle();
  const newer = new Played();
  newer.start();
  await settle();
  expect(hosts()).toHaveLength(1);
  expect(texts()).toEqual([expect.stringContaining('16 Connects')]);
  document.querySelector('b')?.replaceChildren('18');
  await settle();
  expect(page.reads).toBe(1);
  expect(newer.reads).toBe(2);
});

test('an instance that ends leaves no timer behind', async () => {
  page.start();
  await vi.advanceTimersByTimeAsync(10);
  document.querySelector('p')?.replaceChildren('Changed');
  await Promise.resolve();
  // Two after the load, the rest before reading, and a frame.
  expect(vi.getTimerCount()).toBe(4);
  arrive();
  expect(vi.getTimerCount()).toBe(0);
});

test('leftovers of an instance that died are removed in every mode', async () => {
  document.querySelector('h2')?.after(document.createElement('side-note'));
  mode('never');
  page.start();
  expect(hosts()).toEqual([]);
});

test('without an answer from the background nothing is read; the next change asks again', async () => {
  page.refusals.push('no-receiver', 'no-receiver');
  page.start();
  await settle();
  expect(page.questions()).toEqual(['hello', 'hello']);
  expect(page.reads).toBe(0);
  await changed();
  expect(hosts()).toHaveLength(1);
});

test('a worker that died over an observation is told once more, under the same id', async () => {
  page.start();
  await settle();
  page.asked.length = 0;
  page.refusals.push('no-receiver');
  document.querySelector('b')?.replaceChildren('18');
  await settle();
  const [first, second] = page.asked;
  expect(first).toMatchObject({ type: 'observe', reading: { jobs: [{ connects: 18 }] } });
  expect(second).toEqual(first);
  expect(texts()).toEqual([expect.stringContaining('18 Connects')]);
});

test('a page without an answer has no badge, and tells what it shows again with its next change', async () => {
  page.start();
  await Promise.resolve();
  page.refusals.push('storage', 'storage');
  await settle();
  expect([hosts(), page.questions()]).toEqual([[], ['hello', 'observe', 'known']]);
  document.querySelector('p')?.replaceChildren('Less');
  await settle();
  expect(page.questions()).toEqual(['observe']);
  expect(texts()).toEqual([expect.stringContaining('16 Connects $2.40')]);
});

test('a badge stays as it was until there is a new answer, and goes where there is none about the page as it is now', async () => {
  page.start();
  await settle();
  const [host] = hosts();
  let answer = () => {};
  const { ask } = page.env.wire;
  page.env.wire.ask = (async (type: 'observe', question: never) => {
    if (type === 'observe') await new Promise<void>((resolve) => (answer = resolve));
    return ask(type, question);
  }) as typeof ask;
  document.querySelector('b')?.replaceChildren('18');
  await settle();
  expect([hosts(), texts()]).toEqual([[host], [expect.stringContaining('16 Connects $2.40')]]);
  answer();
  await settle();
  expect([hosts(), texts()]).toEqual([[host], [expect.stringContaining('18 Connects')]]);
  document.querySelector('b')?.replaceChildren('20');
  await settle();
  page.refusals.push('storage', 'storage');
  answer();
  await settle();
  expect(hosts()).toEqual([]);
});

test('a badge stays where the page is as it was and only what is known cannot be asked', async () => {
  page.start();
  await settle();
  const [host] = hosts();
  await page.handlers?.changed();
  page.refusals.push('storage');
  await settle();
  expect(page.questions()).toEqual(['hello', 'observe', 'hello', 'known']);
  expect(hosts()).toEqual([host]);
});

test('a page that is not ours to read is left alone and says so', async () => {
  load('https://www.upwork.com/ab/account-security/login', article(OTHER));
  const before = serialized();
  page.start();
  await settle();
  expect(serialized()).toBe(before);
  expect(page.reads).toBe(0);
  expect(await pageState()).toMatchObject({ page: 'none', reading: null, why: 'not-read' });
});
