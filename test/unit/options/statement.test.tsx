// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { Reading } from '../../../src/core/job.ts';
import { Options } from '../../../src/options/app.tsx';
import { parseRoute } from '../../../src/options/route.ts';
import { statementAddress, statementQueryOf } from '../../../src/options/statement-query.ts';
import { signed } from '../../../src/options/statement-table.tsx';
import type { PageState } from '../../../src/protocol/answers.ts';
import { type TwinWorld, twinClient } from '../../twins/app-client.ts';
import { appState, entries, pageState, reading } from '../../twins/sample.ts';
import { booksOf, statementOf } from '../../twins/sample-ledger.ts';
import { draw, named, press, read, settle } from '../ui/draw.ts';

const now = new Date('2026-11-21T12:00:00Z');

beforeAll(() => {
  vi.useFakeTimers({ toFake: ['Date'], now });
  // jsdom has no modal dialogs; the real ones are tested in the browser.
  HTMLDialogElement.prototype.showModal = () => undefined;
  HTMLDialogElement.prototype.close = () => undefined;
});
afterAll(() => void vi.useRealTimers());

async function options(hash: string, change: Partial<TwinWorld> = {}) {
  const client = twinClient({ state: appState(now, { sent: 30 }), log: entries(30, now), page: null, ...change });
  location.hash = hash;
  const body = await draw(<Options client={client} />);
  const last = (type: string) => client.sent.findLast((each) => each.type === type)?.question;
  return { client, body, last };
}

async function set(field: Element | null, value: string, event = 'change') {
  await act(() => {
    (field as HTMLInputElement).value = value;
    field?.dispatchEvent(new Event(event, { bubbles: true }));
  });
  await settle();
}

const labelled = (root: ParentNode, label: string) =>
  [...root.querySelectorAll('.field')]
    .find((each) => read(each.querySelector('label')) === label)
    ?.querySelector('input, select, textarea') ?? null;

describe('the statement', () => {
  test('shows each movement with the balance after it, and a difference as a line with its causes', async () => {
    const { body } = await options('#/statement');
    const rows = [...body.querySelectorAll('.statement tbody tr')].map(read);
    expect(rows[0]).toMatch(/^Nov 21Proposal · Illustrated field guide .+Applied to job−7Balance \d+$/);
    expect(read(body.querySelector('.difference'))).toMatch(
      /Unexplained.*Between the balances of Nov 12 and Nov 20\. What may explain it: the availability badge; rows of/,
    );
  });

  test('says once what the label says as the kind does', async () => {
    const { body } = await options('#/statement');
    const badge = [...body.querySelectorAll('.statement .what')].map(read).filter((what) => /badge/i.test(what));
    expect(badge).toContain('Availability badge');
  });

  test('names one day where a difference came about within it', async () => {
    const item = statementOf(entries(12, now), now).find(({ difference }) => difference !== null);
    if (!item?.difference) throw new Error('There is a difference.');
    const difference = { ...item.difference, from: { ...item.difference.to, connects: 60 } };
    const { body } = await options('#/statement', { statement: [{ ...item, difference }] });
    expect(read(body.querySelector('.difference'))).toContain('Between two balances of Nov 20. What may explain it:');
  });

  test('is asked for by its address: kind, days and account', async () => {
    const { last } = await options('#/statement?show=return&from=2026-11-01&to=2026-11-30&account=agency&page=2');
    expect(last('statement')).toEqual({
      account: 'agency',
      part: 'return',
      from: '2026-11-01',
      to: '2026-11-30',
      offset: 100,
      limit: 100,
    });
  });

  test('keeps its filters in the address', async () => {
    const { body } = await options('#/statement');
    await set(labelled(body, 'Kind'), 'grant');
    expect(location.hash).toBe('#/statement?show=grant');
    await set(labelled(body, 'From'), '2026-11-02');
    expect(location.hash).toBe('#/statement?show=grant&from=2026-11-02');
  });

  test('has an address for every question, and leaves out what an address says wrongly', () => {
    const query = {
      account: 'agency',
      part: 'difference',
      from: '2026-02-28',
      to: null,
      offset: 200,
      limit: 100,
    } as const;
    expect(statementQueryOf(parseRoute(statementAddress(query)).query)).toEqual(query);
    const wrong = new URLSearchParams({ show: 'magic', from: '2026-02-31', page: '-1', account: 'x' });
    expect(statementQueryOf(wrong)).toEqual({
      account: 'own',
      part: null,
      from: null,
      to: null,
      offset: 0,
      limit: 100,
    });
  });

  test('names days that were not read, days that are lost, and what expires next', async () => {
    const { body } = await options('#/statement');
    expect(body.querySelector('progress')?.value).toBe(61);
    expect(read(body)).toContain('Not read: Aug 24 to Sep 21. Upwork begins to drop it on Nov 22.');
    expect(read(body)).toContain('Can no longer be read: Jul 24–Aug 23.');
    expect([...body.querySelectorAll('[aria-labelledby="lots"] li')].map(read)).toEqual([
      '5 Connects there before the log beganday not known',
      '19 Connects from Nov 6Nov 6, 2027',
      '22 Connects from Nov 17 · at the latestNov 17, 2027',
    ]);
    expect(read(body.querySelector('[aria-labelledby="grants"]'))).toContain('97 came, 100 expected');
  });

  test('teaches the guided start while nothing was read', async () => {
    const books = booksOf(now, { coverage: { covered: [], gaps: [], lost: [] }, unclear: [], perhapsSent: [] });
    const { body } = await options('#/statement', { books, statement: [] });
    const guide = read(body.querySelector('.guide'));
    expect(guide).toMatch(/^Start with Connects History.+0 of the last 90 days read/);
    expect(guide).toMatch(
      /Open Connects HistoryChoose “Last 90 days” and “All connects”Press “Show more” until it is gone/,
    );
    expect(read(body)).toContain('Nothing came or went yet');
  });

  test('lets a label be classified once, with a way back', async () => {
    const { body, last } = await options('#/statement');
    await set(body.querySelector('[aria-labelledby="unclear"] select'), 'purchase-probable');
    expect(last('classify')).toMatchObject({ label: 'Goodwill credit', means: 'purchase-probable' });
    await press(named('Undo'));
    expect(last('undo')).toMatchObject({ of: 'command-1' });
  });

  test('lets a label that was classified be classified anew', async () => {
    const { body, last } = await options('#/statement');
    const select = body.querySelector<HTMLSelectElement>('[aria-label="What “Thank-you credit” is"]');
    expect(select?.value).toBe('grant-reward');
    await set(select, 'purchase-probable');
    expect(last('classify')).toMatchObject({ label: 'Thank-you credit', means: 'purchase-probable' });
    expect(read(body.querySelector('.toast p'))).toBe('“Thank-you credit”: Bought');
  });

  test('asks no more about a label that the person says is something else', async () => {
    const books = booksOf(now, { labels: [{ label: 'Goodwill credit', means: 'other' }] });
    const { body } = await options('#/statement', { books });
    expect(body.querySelector('[aria-labelledby="unclear"]')).toBeNull();
    expect(read(body)).toContain('1 label that you explained');
  });

  test('lets each apply page that was left be settled, with a way back', async () => {
    const { body, last } = await options('#/statement');
    const [sent, not] = [...body.querySelectorAll<HTMLElement>('[aria-labelledby="perhaps"] button')];
    expect([sent, not].map((button) => read(button ?? null))).toEqual(['I sent it', 'I did not']);
    await press(not as HTMLElement);
    expect(last('perhaps-sent')).toMatchObject({ account: 'own', uid: '1991000000000000001', sent: false });
    expect(read(body.querySelector('.toast p'))).toBe('Not sent: Paint a fence');
    await press(named('Undo'));
    expect(last('undo')).toMatchObject({ of: 'command-1' });
    await press(sent as HTMLElement);
    expect(last('perhaps-sent')).toMatchObject({ sent: true });
  });

  test.each(['cost', 'boost'])('has an apply page whose %s nobody read entered by hand', async (unread) => {
    const [perhaps] = booksOf(now).perhapsSent;
    const books = booksOf(now, { perhapsSent: perhaps ? [{ ...perhaps, [unread]: null }] : [] });
    const { body } = await options('#/statement', { books });
    const link = body.querySelector('[aria-labelledby="perhaps"] a');
    expect([read(link), link?.getAttribute('href')]).toEqual(['I sent it', '#/log/add']);
  });

  test('takes the plan', async () => {
    const { body, last } = await options('#/statement');
    await press(named('Change plan'));
    const dialog = body.querySelector('dialog') as HTMLElement;
    await set(labelled(dialog, 'Day of the month on which Connects come'), '32', 'input');
    await press(named('Save', dialog));
    expect(last('set-plan')).toBeUndefined();
    expect(read(dialog)).toContain('Give a day from 1 to 31');
    await set(labelled(dialog, 'Day of the month on which Connects come'), '5', 'input');
    await press(named('Save', dialog));
    expect(last('set-plan')).toMatchObject({ account: 'own', plan: { plan: 'plus', day: 5, grant: null } });
  });

  test('takes a size of the monthly Connects that the person knows better', async () => {
    const { body, last } = await options('#/statement');
    await press(named('Change plan'));
    const dialog = body.querySelector('dialog') as HTMLElement;
    const field = labelled(dialog, 'Connects that come each month (optional)');
    await set(field, '80.5', 'input');
    await press(named('Save', dialog));
    expect(last('set-plan')).toBeUndefined();
    expect(read(dialog)).toContain('Give a whole number from 0 to 9,999.');
    await set(field, '80', 'input');
    await press(named('Save', dialog));
    expect(last('set-plan')).toMatchObject({ plan: { grant: 80 } });
  });
});

describe('the guided start', () => {
  const history = (filter: Reading['filter'], rest: Partial<PageState> = {}) =>
    pageState({ page: 'connects-history', reading: reading({ page: 'connects-history', filter }), ...rest });
  const guide = async (page: PageState | null, books = booksOf(now, { coverage: NOTHING_READ })) => {
    const drawn = await options('#/guide', { page, books });
    return { ...drawn, next: () => read(drawn.body.querySelector('.next-step')) };
  };
  const NOTHING_READ = { covered: [], gaps: [], lost: [] };

  test.each([
    [null, 'Next: open Connects History. This page follows along.'],
    [history(null, { reading: null, why: 'loading' }), 'Connects History is open, but it was not read yet.'],
    [history({ days: 7, type: 'all', more: true }), 'Next: choose “Last 90 days”.'],
    [history({ days: 90, type: 'other', more: true }), 'Next: choose “All connects”, so that no row is missing.'],
    [history({ days: 90, type: 'all', more: true }), 'Next: press “Show more” until it is gone.'],
    [history({ days: 90, type: 'all', more: false }), 'That page shows all it can.'],
  ])('says what the open page still lacks (%#)', async (page, words) => {
    expect((await guide(page)).next()).toContain(words);
  });

  test('says that reading must be chosen first, and leads there, while nothing is chosen', async () => {
    const { settings } = appState(now);
    const page = history(null, { reading: null, why: 'loading' });
    const state = appState(now, { settings: { ...settings, mode: null } });
    const books = booksOf(now, { coverage: NOTHING_READ });
    const { client, body } = await options('#/guide', { page, books, state });
    const next = body.querySelector('.next-step');
    expect(read(next)).toMatch(/^Next: choose when Bidthrift may read pages\..*Choose now$/);
    expect(read(body.querySelector('.guide'))).not.toContain('reload');
    expect(body.querySelectorAll('.guide-steps .done')).toHaveLength(0);
    await press(next?.querySelector('button') as HTMLElement);
    expect(client.sent.map(({ type }) => type)).toContain('openWelcome');
  });

  test('has one heading while there is something to read, and ends with a word and a way on', async () => {
    const links = (body: Element) => [...body.querySelectorAll('.guide .row a')].map(read);
    const name = (body: Element) =>
      read(body.querySelector(`#${body.querySelector('.guide')?.getAttribute('aria-labelledby')}`));
    const begun = await guide(null);
    expect(name(begun.body)).toBe('Start with Connects History');
    expect([...begun.body.querySelectorAll('h1, h2')].map(read)).toEqual(['Start with Connects History']);
    expect(links(begun.body)).toEqual(['Open your log', 'Open the statement']);
    const covered = [{ from: '2026-08-24', to: '2026-11-21' }];
    const ended = await guide(null, booksOf(now, { coverage: { ...NOTHING_READ, covered } }));
    expect(read(ended.body.querySelector('.guide h2'))).toBe('Done for now');
    expect(ended.body.querySelector('.guide ol')).toBeNull();
    expect(read(ended.body.querySelector('.guide .primary'))).toBe('Open your log');
    expect(name(ended.body)).toBe('Done for now');
  });

  test('follows the page as it is read further', async () => {
    const { client, body, next } = await guide(history({ days: 90, type: 'all', more: true }));
    expect(body.querySelectorAll('.guide-steps .done')).toHaveLength(2);
    client.world.page = history({ days: 90, type: 'all', more: false });
    client.world.books = booksOf(now, {
      coverage: { ...NOTHING_READ, covered: [{ from: '2026-08-24', to: '2026-11-21' }] },
    });
    await act(() => void client.command('undo', { at: '', of: '' }));
    await settle();
    expect(read(body)).toContain('90 of the last 90 days read');
    expect(read(body)).toContain('Read up to Nov 21. Come back by Feb 19, 2027, and no day is missed.');
    expect(next()).toBe('');
  });

  test('names every day that is missing, and asks for nothing where that is only what came since', async () => {
    const covered = (...runs: [string, string][]) =>
      booksOf(now, { coverage: { ...NOTHING_READ, covered: runs.map(([from, to]) => ({ from, to })) } });
    const page = history({ days: 90, type: 'all', more: true });
    const holed = await guide(page, covered(['2026-08-20', '2026-10-01'], ['2026-10-03', '2026-11-18']));
    expect(read(holed.body)).toContain('86 of the last 90 days read');
    expect([...holed.body.querySelectorAll('.guide ul li')].map(read)).toEqual([
      'Not read: Oct 2. Upwork drops it on Dec 31.',
      'Not read: Nov 19 to Nov 21. Upwork begins to drop it on Feb 17, 2027.',
    ]);
    expect(holed.next()).not.toBe('');
    const since = await guide(page, covered(['2026-08-20', '2026-11-18']));
    expect(read(since.body)).toContain('Read up to Nov 18. Come back by Feb 16, 2027, and no day is missed.');
    expect([since.next(), since.body.querySelectorAll('.guide li').length]).toEqual(['', 0]);
    // From here on the person is reminded, and led to this view.
    const long = await guide(page, covered(['2026-06-20', '2026-09-21']));
    expect(read(long.body)).toContain('Not read: Sep 22 to Nov 21. Upwork begins to drop it on Dec 21.');
    expect(long.next()).not.toBe('');
    expect((await guide(page, covered(['2026-06-20', '2026-09-22']))).next()).toBe('');
  });

  test('goes by the number of days that the person has set', async () => {
    const state = appState(now);
    const terms = { 'statement-days': { value: 365, from: '2026-11-01' } };
    const { body } = await options('#/guide', {
      state: { ...state, settings: { ...state.settings, terms } },
      page: history({ days: 90, type: 'all', more: false }),
      books: booksOf(now, { coverage: { ...NOTHING_READ, covered: [{ from: '2026-08-24', to: '2026-11-21' }] } }),
    });
    expect(body.querySelector('progress')?.max).toBe(365);
    expect(read(body)).toContain('90 of the last 365 days read');
    expect(read(body)).toContain('Not read: Nov 22, 2025 to Aug 23. Upwork begins to drop it on Nov 22.');
    expect(read(body.querySelector('.next-step'))).toBe('Next: choose “Last 365 days”.');
  });

  test('leads to the paste where no page may be read', async () => {
    const state = appState(now);
    const { body } = await options('#/guide', {
      state: { ...state, settings: { ...state.settings, mode: 'never' } },
      books: booksOf(now, { coverage: NOTHING_READ }),
    });
    expect(named<HTMLAnchorElement>('Paste it here').getAttribute('href')).toBe('#/data');
    expect(body.querySelector('.next-step')).toBeNull();
  });
});

describe('an entry by hand', () => {
  const form = async (hash = '#/statement/add') => {
    const page = await options(hash);
    return { ...page, dialog: page.body.querySelector('dialog') as HTMLElement };
  };

  test('is added with its kind, amount and moment', async () => {
    const { dialog, last } = await form();
    await set(labelled(dialog, 'Kind'), 'adjust');
    await set(labelled(dialog, 'How many Connects'), '-5', 'input');
    await set(labelled(dialog, 'Note (optional)'), ' lost ', 'input');
    await press(named('Add', dialog));
    const when = expect.stringMatching(/^2026-11-21T12:00:00/);
    const entry = { kind: 'adjust', account: 'own', when, amount: -5, jobUid: null, note: 'lost' };
    expect(last('entry-add')).toMatchObject({ entry });
    expect(location.hash).toBe('#/statement');
  });

  test.each([
    ['grant', '0'],
    ['grant', '-5'],
    ['purchase', 'ten'],
    ['adjust', '0'],
    ['adjust', '1.5'],
  ])('of the kind %s is never of %s', async (kind, amount) => {
    const { dialog, last } = await form();
    await set(labelled(dialog, 'Kind'), kind);
    await set(labelled(dialog, 'How many Connects'), amount, 'input');
    await press(named('Add', dialog));
    expect(last('entry-add')).toBeUndefined();
    expect(read(dialog)).toContain('Give a whole number');
  });

  test('is put right with the very moment it had, and deleted with a way back', async () => {
    const { body, last } = await options('#/statement');
    await press(body.querySelector<HTMLElement>('[aria-label^="Edit Bought"]') as HTMLElement);
    const dialog = body.querySelector('dialog') as HTMLElement;
    await set(labelled(dialog, 'How many Connects'), '45', 'input');
    await press(named('Save', dialog));
    const of = { id: 'by-hand', page: 'ledger/own/2026-11' };
    expect(last('entry-edit')).toMatchObject({
      of,
      entry: { amount: 45, when: '2026-11-15T12:00:00+00:00', note: 'Card' },
    });
    await press(body.querySelector<HTMLElement>('[aria-label^="Delete Bought"]') as HTMLElement);
    expect(last('entry-delete')).toMatchObject({ of });
    expect(named('Undo')).toBeTruthy();
  });
});

describe('the page of one proposal', () => {
  test('tells its story in the order of time, with both sides and its rule', async () => {
    const { body } = await options('#/proposal/entry-2');
    expect([...body.querySelectorAll('.story li span:last-child')].map(read)).toEqual([
      'Seen: 20 Connects',
      'Apply page: 17 Connects and a boost of 10 Connects',
      'Proposal sent',
      '−17 Proposal: “Applied to job” in Connects History',
      'Seen: 1 person hired',
      'Seen closed',
      'You said: Viewed',
    ]);
    expect(body.querySelectorAll('.sides > div')).toHaveLength(2);
  });

  test('says where it is from, and that Connects History does not show it', async () => {
    const { body } = await options('#/proposal/entry-4');
    expect(read(body)).toContain('Added by hand');
    expect(read(body.querySelector('.not-shown'))).toBe('Connects History of that day does not show this bid');
    expect([...body.querySelectorAll('.story li')].map(read)).toContainEqual(
      expect.stringContaining('−10 Proposal, which Connects History of that day does not show'),
    );
    const { body: other } = await options('#/proposal/entry-3');
    expect(other.querySelector('.not-shown')).toBe(null);
  });

  test('takes tags and a note', async () => {
    const { body, last } = await options('#/proposal/entry-2');
    await set(labelled(body, 'Tags'), 'film, heat,, film ', 'input');
    await set(labelled(body, 'Note (optional)'), 'call on Monday', 'input');
    await press(named('Save'));
    expect(last('mark')).toMatchObject({ entry: 'entry-2', tags: ['film', 'heat'], note: 'call on Monday' });
  });

  test('that is not there any more says so', async () => {
    const { body } = await options('#/proposal/nothing');
    expect(read(body)).toContain('That entry is not in your log any more.');
  });
});

test('signs are as wide as each other, and nothing has none', () => {
  expect([signed(5), signed(-1234), signed(0)]).toEqual(['+5', '−1,234', '0']);
});
