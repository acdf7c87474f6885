// @vitest-environment jsdom
// @vitest-environment-options {"url": "https://www.upwork.com/"}
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { known, noon, OTHER, UID } from '../background/badges/facts.ts';
import {
  article,
  hosts,
  JOB_URL,
  LIST_URL,
  load,
  move,
  PANEL_URL,
  type Played,
  play,
  ROOT,
  settle,
  stop,
  texts,
} from './page.ts';

let page: Played;
beforeEach(() => {
  page = play();
});
afterEach(stop);

const main = () => document.querySelector('main') ?? document.body;
const seen = known({ last: { connects: 14, at: noon('10-05') } });
const nodes = (markup: string) => new DOMParser().parseFromString(markup, 'text/html').body.childNodes;

async function open(url: string, markup: string): Promise<void> {
  load(url, markup);
  page.start();
  await settle();
}

describe('a page that is still loading', () => {
  test('is not read or touched before it has come to life', async () => {
    load(JOB_URL, article(UID));
    page.isAlive = false;
    const before = document.body.innerHTML;
    page.start();
    await settle();
    expect([page.reads, document.body.innerHTML]).toEqual([0, before]);
    expect(await page.handlers?.['page-state']()).toMatchObject({ reading: null, why: 'loading' });
    page.isAlive = true;
    main().append(...nodes('<footer>Alive</footer>'));
    await settle();
    expect(texts()).toEqual([expect.stringContaining('16 Connects')]);
  });

  test.each([
    ['gives no sign of life', null, 600],
    ['does not come to life for long', false, 5000],
  ])('and %s (%s) is left in peace until %i ms after its load', async (_, alive, ms) => {
    load(JOB_URL, article(UID));
    page.isAlive = alive;
    page.start();
    await vi.advanceTimersByTimeAsync(ms - 50);
    expect(hosts()).toEqual([]);
    await settle();
    expect(texts()).toEqual([expect.stringContaining('16 Connects')]);
  });

  test('waits for its load', async () => {
    load(JOB_URL, article(UID));
    page.isAlive = null;
    vi.spyOn(document, 'readyState', 'get').mockReturnValue('interactive');
    page.start();
    await settle();
    expect(page.reads).toBe(0);
    window.dispatchEvent(new Event('load'));
    await settle();
    expect(hosts()).toHaveLength(1);
  });

  test('has its card corrected when the cost arrives late', async () => {
    await open(JOB_URL, article(UID, ''));
    expect(texts()).toEqual([expect.stringContaining('Cost not found on this page')]);
    document.querySelector('b')?.replaceChildren('16');
    await settle();
    expect(texts()).toEqual([expect.stringContaining('16 Connects')]);
    expect(page.questions()).toEqual(['hello', 'observe', 'observe']);
  });

  test('says nothing of a cost that is still being drawn', async () => {
    load(JOB_URL, article(UID, ''));
    const half = page.env.site.read(document, JOB_URL, '2026-10-05');
    page.says = { ...half, diagnostics: [{ field: 'jobs[0].connects', reason: 'loading', anchors: [] }] };
    page.start();
    await settle();
    expect([hosts(), page.questions()]).toEqual([[], ['hello']]);
    expect(await page.handlers?.['page-state']()).toMatchObject({ reading: null, why: 'loading' });
    await page.handlers?.changed();
    await settle();
    expect(page.questions()).toEqual(['hello']);
    page.says = null;
    document.querySelector('b')?.replaceChildren('16');
    await settle();
    expect(texts()).toEqual([expect.stringContaining('16 Connects')]);
  });

  test('that is no job after all has no badge and is not told', async () => {
    await open(JOB_URL, '<p>Just a moment</p>');
    expect(hosts()).toEqual([]);
    expect(page.questions()).toEqual(['hello']);
    expect(await page.handlers?.['page-state']()).toMatchObject({ reading: null, why: 'not-read' });
  });

  test('and never rests is read all the same', async () => {
    load(JOB_URL, article(UID));
    page.start();
    const busy = setInterval(() => main().setAttribute('style', `top: ${performance.now()}px`), 20);
    await settle();
    clearInterval(busy);
    expect(texts()).toEqual([expect.stringContaining('16 Connects')]);
  });
});

describe('the site redraws', () => {
  test('and a badge that was dropped is back in the next frame, without another reading', async () => {
    await open(JOB_URL, article(UID));
    const [host] = hosts();
    host?.remove();
    await settle();
    expect(hosts()).toEqual([host]);
    expect(page.reads).toBe(1);
  });

  test('and new nodes get their badge', async () => {
    await open(JOB_URL, article(UID));
    main().replaceChildren(...nodes(article(UID)));
    await settle();
    expect(texts()).toEqual([expect.stringContaining('16 Connects')]);
    expect(document.querySelector('h2')?.nextElementSibling).toBe(hosts()[0]);
  });

  test('and a site that will not have a badge gets its way in the end', async () => {
    await open(JOB_URL, article(UID));
    let dropped = 0;
    const drop = new MutationObserver(() => {
      dropped += hosts().length;
      for (const host of hosts()) host.remove();
    });
    drop.observe(main(), { childList: true, subtree: true });
    hosts()[0]?.remove();
    await settle();
    const settled = dropped;
    await settle();
    drop.disconnect();
    expect([settled > 5, settled < 50, dropped - settled]).toEqual([true, true, 0]);
    expect(page.reads).toBe(1);
  });

  test('and puts a badge and something new into place at once', async () => {
    await open(JOB_URL, article(UID));
    main().replaceChildren(...nodes(article(UID, '18')), ...hosts());
    await settle();
    expect(texts()).toEqual([expect.stringContaining('18 Connects')]);
  });

  test('and our own drawing causes neither reading nor drawing', async () => {
    await open(LIST_URL, article(UID) + article(OTHER));
    page.knows({ [UID]: seen, [OTHER]: seen }, 2);
    await page.handlers?.changed();
    await settle();
    await settle();
    expect(hosts()).toHaveLength(2);
    expect(page.reads).toBe(1);
  });
});

describe('an apply page', () => {
  test('never says the former sum beside the button that sends, and keeps its card, while the answer is awaited', async () => {
    const { placesOf } = page.env.site;
    Object.assign(page.env.site, {
      placesOf: (root: Document, url: string) =>
        placesOf(root, url).flatMap((card) => {
          const anchor = card.unit.querySelector('p');
          return anchor ? [card, { ...card, uid: 'send', anchor }] : [card];
        }),
    });
    await open(`${ROOT}/nx/proposals/job/~02${UID}/apply/`, article(UID));
    expect(texts()).toEqual([expect.stringContaining('16 Connects'), expect.stringContaining('Takes 16 Connects')]);
    const { ask } = page.env.wire;
    let answer = () => {};
    Object.assign(page.env.wire, {
      ask: (...question: Parameters<typeof ask>) =>
        new Promise((resolve) => (answer = () => resolve(ask(...question)))),
    });
    document.querySelector('b')?.replaceChildren('18');
    await settle();
    expect(texts()).toEqual([expect.stringContaining('16 Connects')]);
    answer();
    await settle();
    expect(texts()).toEqual([expect.stringContaining('18 Connects'), expect.stringContaining('Takes 18 Connects')]);
  });
});

test('a page that turns into one that is not read loses its badges', async () => {
  await open(JOB_URL, article(UID));
  expect(hosts()).toHaveLength(1);
  // What the card stands at is still there, but no reader finds a job in it.
  document.body.append(...document.querySelectorAll('article'));
  await settle();
  expect([page.reads, hosts()]).toEqual([2, []]);
});

describe('a list', () => {
  beforeEach(() => {
    page.knows({ [UID]: seen }, 1);
  });

  test('has a line only where a visit knows something', async () => {
    await open(LIST_URL, article(OTHER) + article(UID));
    expect(texts()).toEqual(['14 Connects ($2.10), seen today']);
    expect(hosts()[0]?.parentElement?.dataset['uid']).toBe(UID);
  });

  test('is not read again for what happens inside a job that was read', async () => {
    await open(LIST_URL, article(UID) + article(OTHER));
    document.querySelector('p')?.replaceChildren('Menu opened');
    document.querySelector('p')?.setAttribute('style', 'color: red');
    await settle();
    expect(page.reads).toBe(1);
  });

  test('is not read again for what happens around the main part', async () => {
    await open(LIST_URL, article(UID));
    document.body.append(...nodes('<div class="popper">Notifications</div>'));
    await settle();
    expect(page.reads).toBe(1);
  });

  test('is read again when its main part is drawn anew', async () => {
    await open(LIST_URL, article(UID));
    document.body.replaceChildren(...nodes(`<main>${article(UID)}</main>`));
    await settle();
    expect(page.reads).toBe(2);
    expect(hosts()).toHaveLength(1);
  });

  test('is read again when jobs are added, and a job that is drawn as another one loses its line', async () => {
    await open(LIST_URL, article(UID));
    main().append(...nodes(article(OTHER)));
    await settle();
    expect(page.reads).toBe(2);
    const tile = document.querySelector<HTMLElement>('article');
    tile?.setAttribute('data-uid', '2012345678901234000');
    tile?.setAttribute('data-ev-job-uid', '2012345678901234000');
    await settle();
    expect(hosts()).toEqual([]);
  });

  test('keeps its lines while a panel lies over it, and the panel has a card of its own', async () => {
    await open(LIST_URL, article(OTHER) + article(UID));
    const [line] = hosts();
    move(PANEL_URL);
    document.body.append(...nodes(`<div role="dialog"></div>`));
    await settle();
    expect(hosts()).toEqual([line]);
    document.querySelector('[role=dialog]')?.append(...nodes(article(UID)));
    await settle();
    const { reads } = page;
    document.querySelector('main p')?.replaceChildren('A list behind a panel');
    await settle();
    expect(page.reads).toBe(reads);
    expect(texts()).toEqual(['14 Connects ($2.10), seen today', expect.stringContaining('16 Connects')]);
    document.querySelector('[role=dialog]')?.remove();
    move(LIST_URL);
    await settle();
    expect(hosts()).toEqual([line]);
  });
});

describe('the app moves to another page without a load', () => {
  test('and the flush that runs anyway finds it where no event tells', async () => {
    await open(JOB_URL, article(UID));
    move(`${ROOT}/jobs/~02${OTHER}`);
    main().replaceChildren(...nodes(article(OTHER, '9')));
    await settle();
    expect(texts()).toEqual([expect.stringContaining('9 Connects')]);
    expect(page.asked.at(-1)).toMatchObject({ type: 'observe', url: `${ROOT}/jobs/~02${OTHER}` });
  });

  describe('and before anything tells of it', () => {
    beforeEach(async () => {
      await open(JOB_URL, article(UID));
      page.questions();
      move(`${ROOT}/jobs/~02${OTHER}`);
    });
    const fresh = { url: `${ROOT}/jobs/~02${OTHER}`, reading: null, why: 'loading' };

    test('whoever asks does not get the reading of the page before', async () => {
      expect(await page.handlers?.['page-state']()).toMatchObject(fresh);
    });

    test('what still stands in the page is not read as the next one', async () => {
      expect(await page.handlers?.['read-now']()).toMatchObject(fresh);
      expect([page.reads, page.questions()]).toEqual([1, ['left']]);
    });

    test('nothing is asked about the page before', async () => {
      await page.handlers?.changed();
      await vi.advanceTimersByTimeAsync(0);
      expect(page.questions()).toEqual(['hello', 'left']);
    });
  });

  test.each([
    ['a job', JOB_URL, ['left']],
    ['an apply page', `${ROOT}/nx/proposals/job/~02${UID}/apply/`, ['left']],
    ['a list', `${ROOT}/nx/search/jobs/?q=x`, []],
  ])(
    'and leaves %s for a page that is not read: that is told once, if anything was said of it',
    async (_, from, told) => {
      const navigation = new EventTarget();
      Object.assign(window, { navigation });
      await open(from, article(UID));
      page.questions();
      for (const next of ['/ab/account-security/login', '/ab/account-security/password']) {
        move(`${ROOT}${next}`);
        navigation.dispatchEvent(new Event('currententrychange'));
      }
      Reflect.deleteProperty(window, 'navigation');
      expect(page.questions()).toEqual(told);
    },
  );

  test('and a page that is not read is not watched where an event tells', async () => {
    const observed = vi.spyOn(MutationObserver.prototype, 'observe');
    const watched = () => observed.mock.calls.filter(([, how]) => how?.subtree).length;
    const navigation = new EventTarget();
    Object.assign(window, { navigation });
    await open(`${ROOT}/ab/account-security/login`, '<p>Log in</p>');
    expect(watched()).toBe(0);
    move(JOB_URL);
    navigation.dispatchEvent(new Event('currententrychange'));
    Reflect.deleteProperty(window, 'navigation');
    expect(watched()).toBe(1);
  });

  test('and an event where there is one takes the old card away at once', async () => {
    const navigation = new EventTarget();
    Object.assign(window, { navigation });
    await open(JOB_URL, article(UID));
    move(`${ROOT}/jobs/~02${OTHER}`);
    navigation.dispatchEvent(new Event('currententrychange'));
    expect(hosts()).toEqual([]);
    Reflect.deleteProperty(window, 'navigation');
  });

  test('and back by the history', async () => {
    await open(JOB_URL, article(UID));
    move(`${ROOT}/nx/my-stats/`);
    window.dispatchEvent(new PopStateEvent('popstate'));
    await settle();
    expect([hosts(), page.reads]).toEqual([[], 1]);
  });

  test('from a page that is not read to one that is', async () => {
    await open(`${ROOT}/nx/find-work/invites`, '<p>Invitations</p>');
    expect(page.reads).toBe(0);
    move(JOB_URL);
    main().replaceChildren(...nodes(article(UID)));
    await settle();
    expect(texts()).toEqual([expect.stringContaining('16 Connects')]);
  });

  test('and what was noted of one proposal does not stand on the page of another for a moment', async () => {
    const proposal = (uid: string) => `${ROOT}/nx/proposals/${uid}?success`;
    page.facts = { ...page.facts, noted: { base: 22, boost: 7, left: 17 } };
    await open(proposal(UID), article(UID));
    expect(texts()).toEqual(['Noted: 22 + 7 Connects17 left']);
    move(proposal(OTHER));
    window.dispatchEvent(new PopStateEvent('popstate'));
    expect(hosts()).toEqual([]);
  });

  test('and a mere change of the query of the same job moves no badge', async () => {
    await open(JOB_URL, article(UID));
    const [host] = hosts();
    move(`${JOB_URL}?referrer_url_path=x`);
    window.dispatchEvent(new PopStateEvent('popstate'));
    expect(hosts()).toEqual([host]);
    await settle();
    expect(hosts()).toEqual([host]);
    expect(page.questions()).toEqual(['hello', 'observe', 'known']);
  });

  test('and a mere move inside the page is none', async () => {
    await open(JOB_URL, article(UID));
    move(`${JOB_URL}#client`);
    window.dispatchEvent(new PopStateEvent('popstate'));
    await settle();
    expect(page.reads).toBe(1);
  });

  test('and an answer about the page before is not drawn on the next', async () => {
    let answer = (_: unknown) => {};
    const { ask } = page.env.wire;
    page.env.wire.ask = (async (type: 'observe', question: never) => {
      const reply = await ask(type, question);
      if (type === 'observe') await new Promise((resolve) => (answer = resolve));
      return reply;
    }) as typeof ask;
    await open(JOB_URL, article(UID));
    move(`${ROOT}/nx/my-stats/`);
    window.dispatchEvent(new PopStateEvent('popstate'));
    answer(null);
    await settle();
    expect(hosts()).toEqual([]);
  });
});

test('an answer that was overtaken by the one to a later question is not drawn', async () => {
  const answers: (() => void)[] = [];
  const { ask } = page.env.wire;
  page.env.wire.ask = (async (type: 'observe', question: never) => {
    const reply = await ask(type, question);
    if (type === 'observe') await new Promise<void>((resolve) => answers.push(resolve));
    return reply;
  }) as typeof ask;
  await open(LIST_URL, article(UID));
  page.knows({ [OTHER]: seen }, 1);
  main().append(...nodes(article(OTHER)));
  await settle();
  answers[1]?.();
  await settle();
  answers[0]?.();
  await settle();
  expect(texts()).toEqual(['14 Connects ($2.10), seen today']);
});

test('an answer from before the one that is known changes nothing', async () => {
  page.knows({ [UID]: seen }, 5);
  await open(LIST_URL, article(UID));
  page.knows({}, 4);
  await page.handlers?.changed();
  await settle();
  expect(page.questions()).toEqual(['hello', 'observe', 'hello', 'known']);
  expect(texts()).toEqual(['14 Connects ($2.10), seen today']);
});

test('ticking clocks are no news', async () => {
  await open(JOB_URL, article(UID));
  const first = page.env.site.read(document, JOB_URL, '2026-10-05');
  const [job] = first.jobs;
  if (!job) throw new Error('no job');
  page.says = {
    ...first,
    jobs: [{ ...job, posted: '18 minutes ago', activity: { ...job.activity, lastViewed: 'x' } }],
  };
  document.querySelector('p')?.replaceChildren('18 minutes ago');
  await settle();
  expect(page.questions()).toEqual(['hello', 'observe', 'known']);
});
