// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { Popup } from '../../../src/popup/app.tsx';
import type { AppState } from '../../../src/protocol/answers.ts';
import { type TwinWorld, twinClient } from '../../twins/app-client.ts';
import { adviceOn, ago, appState, entries, job, pageState, reading } from '../../twins/sample.ts';
import { refundsAtAGlance } from '../../twins/sample-ledger.ts';
import { draw, named, press, read, settle } from '../ui/draw.ts';

const now = new Date('2026-11-21T12:00:00Z');
const usual = (): TwinWorld => ({ state: appState(now), log: entries(12, now), page: pageState() });
const state = (change: Partial<AppState>): TwinWorld => ({ ...usual(), state: appState(now, change) });
const known = { first: null, last: null, sent: null, skipped: null, perhapsSent: null };

beforeAll(() => void vi.useFakeTimers({ toFake: ['Date'], now }));
afterAll(() => void vi.useRealTimers());

async function popup(world: TwinWorld) {
  const client = twinClient(world);
  const body = await draw(<Popup client={client} />);
  return { client, body, page: body.querySelector('section[aria-labelledby="page"]') };
}

describe('this page', () => {
  test('shows the bid as a sum, in figures and, for those who listen, in a sentence', async () => {
    const { page } = await popup(usual());
    expect(read(page?.querySelector('.sum') ?? null)).toBe('46now−14bid=32left$2.10in money');
    expect(read(page?.querySelector('.aloud') ?? null)).toBe(
      'This bid costs 14 Connects, $2.10. You have 46 Connects, so 32 Connects would be left.',
    );
  });

  test('says what the bid is worth, what it must bring, and what weighs most', async () => {
    const poor = job({
      connects: 22,
      budget: 60,
      proposals: '50+',
      text: 'You pay a refundable deposit of $50 first.',
    });
    const { page, client } = await popup({
      ...usual(),
      page: pageState({ reading: reading({ jobs: [poor] }) }),
      advice: adviceOn(poor),
    });
    expect(read(page?.querySelector('.verdict') ?? null)).toBe('Skip');
    expect(read(page?.querySelector('.grounds') ?? null)).toMatch(/1 win pays for \d+ of these bids/);
    const signs = [...(page?.querySelectorAll('.grounds li') ?? [])].map(read);
    expect(signs[0]).toMatch(/^Not safe: Asks you to pay, deposit or buy something ?You pay a refundable deposit/);
    expect(signs.some((sign) => sign === 'Against: 50 or more proposals')).toBe(true);
    await press(named('How this is decided'));
    expect(client.sent).toContainEqual({ type: 'openOptions', question: { view: '/rules/verdict' } });
  });

  test('says of a boost what it adds, what it must change to pay, and when it comes back', async () => {
    const boosted = job({ connects: 14, budget: 500, boost: { bids: [9, 8], firstPlace: 10, own: 10 }, total: 24 });
    const [, win = 0] = adviceOn(boosted)[boosted.uid ?? '']?.winChance ?? [];
    const { page } = await popup({
      ...usual(),
      page: pageState({ page: 'apply', reading: reading({ page: 'apply', jobs: [boosted] }) }),
      advice: adviceOn(boosted),
    });
    expect(read(page)).toContain('The boost adds 10 Connects, $1.50.');
    // $1.50 of the $450 that are left of $500: 1 in 300.
    expect(read(page)).toContain('It pays if 1 in 300 such bids is won only because of it:');
    expect(win).toBeGreaterThan(0);
    const [from, to] = [win, win + 1 / 300].map((share) => Math.round(1 / share));
    expect(read(page)).toContain(`must grow from about 1 in ${from} to 1 in ${to}.`);
    expect(read(page)).toContain('You get it back if others outbid it, if it is not among the top four');
  });

  test.each([
    ['more than the job pays', { budget: 1 }, 'It would not pay for itself even if it made the win certain.'],
    ['what nobody knows to weigh', { budget: null }, 'The boost adds 10 Connects, $1.50.'],
  ])('says of a boost that takes %s only what is true', async (_, change, words) => {
    const boosted = job({ connects: 14, boost: { bids: [], firstPlace: null, own: 10 }, total: 24, ...change });
    const { page } = await popup({
      ...usual(),
      page: pageState({ page: 'apply', reading: reading({ page: 'apply', jobs: [boosted] }) }),
      advice: adviceOn(boosted),
    });
    expect(read(page)).toContain(words);
    expect(read(page)).not.toContain('must grow');
  });

  test.each([
    ['above', 1_000_000, 'Bid', 'So bid: it pays even if only 1 in', 0],
    ['across', 500, 'Think twice', 'So think twice: it may be 1 in', 0],
    ['below', 60, 'Skip', 'So skip: even 1 in', 2],
  ] as const)('says which end of the likely chance decided: %s the bar', async (step, budget, verdict, words, end) => {
    const one = job({ connects: 22, budget, proposals: '50+' });
    const advice = adviceOn(one)[one.uid ?? ''];
    expect(advice?.step).toBe(step);
    const { page } = await popup({
      ...usual(),
      page: pageState({ reading: reading({ jobs: [one] }) }),
      advice: adviceOn(one),
    });
    expect(read(page?.querySelector('.verdict') ?? null)).toBe(verdict);
    const said = read(page?.querySelector('.grounds') ?? null);
    const count = Math.round(1 / (advice?.winChance[end] ?? 0)).toLocaleString('en');
    expect(said).toContain(words);
    expect(said).toMatch(new RegExp(`1 in ${count}\\b`));
    // All that stands below a "Bid" may speak against it: it has been counted.
    expect(said).toMatch(/Already counted in that chance: ?Against: 50 or more proposals/);
  });

  test('says it where even a win would not pay for the Connects', async () => {
    const tiny = job({ connects: 22, budget: 3 });
    const { page } = await popup({
      ...usual(),
      page: pageState({ reading: reading({ jobs: [tiny] }) }),
      advice: adviceOn(tiny),
    });
    const said = read(page?.querySelector('.grounds') ?? null);
    expect(said).toContain('Even a win would bring no more than its Connects cost');
    expect(said).not.toContain('1 win pays');
    expect(said).not.toContain('So skip');
  });

  test('says how much of what matters was read, and what was not', async () => {
    const whole = await popup(usual());
    expect(read(whole.page?.querySelector('.health') ?? null)).toBe('All that matters on this page was read.');
    const torn = job({ connects: null, proposals: null });
    const { page, client } = await popup({ ...usual(), page: pageState({ reading: reading({ jobs: [torn] }) }) });
    expect(read(page?.querySelector('.health') ?? null)).toContain(
      'Read: 2 of the 4 facts that matter. Missing: cost and number of proposals.',
    );
    await press(page?.querySelector('.health a') as HTMLElement);
    expect(client.sent).toContainEqual({ type: 'openOptions', question: { view: '/readings' } });
  });

  test('a balance that an earlier page told is not called missing without a word of it', async () => {
    const page = (change: object) => pageState({ reading: reading({ page: 'apply', balance: null, ...change }) });
    const missing = async (world: TwinWorld) => read((await popup(world)).page?.querySelector('.health') ?? null);
    expect(await missing({ ...usual(), page: page({}) })).toContain('balance (known from an earlier page).');
    for (const world of [
      { ...usual(), page: page({ account: 'agency' }) },
      { ...state({ balance: null }), page: page({}) },
    ])
      expect(await missing(world)).toContain('and balance.');
  });

  test('says no verdict of a job that is over, nor where none came', async () => {
    const over = job({ status: 'closed' });
    const closed = await popup({
      ...usual(),
      page: pageState({ reading: reading({ jobs: [over] }) }),
      advice: adviceOn(over),
    });
    expect(closed.page?.querySelector('.verdict')).toBeNull();
    const { page } = await popup(usual());
    expect(page?.querySelector('.verdict, .grounds')).toBeNull();
    expect(read(page?.querySelector('.sum') ?? null)).not.toBe('');
  });

  test('has the boost apart and tells how many Connects are missing', async () => {
    const boosted = job({ boost: { bids: [9], firstPlace: 10, own: 10 }, total: 24 });
    const { page } = await popup({
      ...usual(),
      page: pageState({ reading: reading({ page: 'apply', balance: 16, jobs: [boosted] }) }),
    });
    expect(read(page?.querySelector('.sum') ?? null)).toBe('16now−14bid−10boost=−8left$3.60in money');
    expect(read(page)).toContain('You are 8 Connects short for this bid.');
  });

  test('without any balance tells the cost and that what it leaves is unknown', async () => {
    const { page } = await popup({
      ...state({ balance: null }),
      page: pageState({ reading: reading({ balance: null }) }),
    });
    expect(read(page?.querySelector('.sum') ?? null)).toBe('14bid$2.10in money');
    expect(read(page)).toContain('What it leaves is unknown');
  });

  test('says that the cost was not found instead of a figure', async () => {
    const { page } = await popup({
      ...usual(),
      page: pageState({ reading: reading({ jobs: [job({ connects: null })] }) }),
    });
    expect(page?.querySelector('.sum')).toBeNull();
    expect(read(page)).toContain('The cost was not found on this page.');
  });

  test("asks for what is known of this page's job, and tells it", async () => {
    const uid = job().uid ?? '';
    const sent = { at: ago(now, 20), base: 14, boost: 10 };
    const { client, page } = await popup(state({ jobs: { [uid]: { ...known, sent } } }));
    expect(client.sent).toContainEqual({ type: 'state', question: { uids: [uid] } });
    expect(read(page)).toMatch(/You sent a proposal on \w+ \d+, for 14 Connects and a boost of 10 Connects\./);
  });

  test('has no sum for a job that was bid on or is closed, but has one where another bid is about to be sent', async () => {
    const sent = { at: ago(now, 20), base: 14, boost: 0 };
    const world = state({ jobs: { [job().uid ?? '']: { ...known, sent } } });
    expect((await popup(world)).page?.querySelector('.sum')).toBeNull();
    const again = { ...world, page: pageState({ reading: reading({ page: 'apply' }) }) };
    expect((await popup(again)).page?.querySelector('.sum')).not.toBeNull();
    const closed = { ...usual(), page: pageState({ reading: reading({ jobs: [job({ status: 'closed' })] }) }) };
    const { page } = await popup(closed);
    expect(page?.querySelector('.sum')).toBeNull();
    expect(read(page)).toContain('This job is closed.');
  });

  test("does not weigh an agency's bid against the person's own balance", async () => {
    const agency = reading({ account: 'agency', balance: null });
    const { page } = await popup({ ...usual(), page: pageState({ reading: agency }) });
    expect(read(page?.querySelector('.sum') ?? null)).toBe('14bid$2.10in money');
  });

  test('tells what a job cost when it was first seen, and that it was skipped', async () => {
    const first = { connects: 12, at: ago(now, 9) };
    const jobs = { [job().uid ?? '']: { ...known, first, skipped: ago(now, 2) } };
    const { page } = await popup(state({ jobs }));
    expect(read(page)).toMatch(/It was 12 Connects when you first saw it, on/);
    expect(read(page)).toMatch(/You skipped this job on/);
  });

  test('skips the job with what such a bid would have cost, and takes that back', async () => {
    const { client, page } = await popup(usual());
    const { uid, title } = job();
    await press(named('Skip this job'));
    const told = client.sent.filter(({ type }) => type === 'skip').map(({ question }) => question);
    expect(told).toEqual([expect.objectContaining({ uid, title, on: true, reading: reading() })]);
    expect(read(page)).toContain('You skipped this job on Nov 21.');
    await press(named('Undo skip'));
    expect(read(page)).not.toContain('You skipped');
    named('Skip this job');
  });

  test('says no more of a skip once a proposal was sent all the same', async () => {
    const sent = { at: ago(now, 1), base: 14, boost: 0 };
    const { page } = await popup(state({ jobs: { [job().uid ?? '']: { ...known, sent, skipped: ago(now, 2) } } }));
    expect(read(page)).toContain('You sent a proposal');
    expect(read(page)).not.toMatch(/skip/i);
  });

  test.each([
    ['closed', { jobs: [job({ status: 'closed' })] }],
    ['of no known number', { jobs: [job({ uid: null })] }],
    ['about to be bid on', { page: 'apply' as const }],
  ])('offers no skip of a job that is %s', async (_, change) => {
    await popup({ ...usual(), page: pageState({ reading: reading(change) }) });
    expect(() => named('Skip this job')).toThrow();
  });

  test('in the mode "only when I click" reads the page once, on opening', async () => {
    const untouched = pageState({ mode: 'click', reading: null, why: 'mode' });
    const { client, page } = await popup({
      ...usual(),
      page: untouched,
      clicked: pageState({ mode: 'click', reading: reading() }),
    });
    expect(client.sent.filter(({ type }) => type === 'read-now')).toHaveLength(1);
    expect(read(page)).toContain('14bid');
    expect(read(page)).toContain('Read once, just now.');
  });

  test('in the mode "never" asks the page for nothing and points to adding by hand', async () => {
    const { client, page } = await popup({
      ...usual(),
      page: pageState({ mode: 'never', reading: null, why: 'mode' }),
    });
    expect(client.sent.map(({ type }) => type)).not.toContain('read-now');
    expect(read(page)).toContain('You chose that pages are never read.');
    await press(named('Add a proposal by hand', page ?? undefined));
    expect(client.sent.slice(-2)).toEqual([
      { type: 'openOptions', question: { view: '/log/add' } },
      { type: 'close', question: {} },
    ]);
  });

  test('in a tab older than Bidthrift tells to reload it once', async () => {
    const { page } = await popup({ ...usual(), page: null });
    expect(read(page)).toContain('reload this page once');
  });

  test('offers to ask for the site where access was taken away, and looks again once it is given', async () => {
    const { client, page } = await popup({ ...usual(), page: null, siteAccess: false });
    client.world.page = pageState();
    await press(named('Allow on www.upwork.com'));
    expect(read(page)).toContain('14bid');
  });

  test('that only the press of the button opened to us is shown, with a way to see the others by themselves', async () => {
    const { page } = await popup({ ...usual(), siteAccess: false });
    expect(read(page)).toContain('14bid');
    expect(read(page)).toContain('only once you press its button there');
    await press(named('Allow on www.upwork.com'));
    expect(read(page)).not.toContain('only once you press');
  });

  test('that a person wants read by a press alone says nothing of it', async () => {
    const { page } = await popup({ ...usual(), siteAccess: false, page: pageState({ mode: 'click' }) });
    expect(read(page)).toContain('14bid');
    expect(read(page)).not.toContain('only once you press');
  });

  test('that cannot answer says why, and can be asked again', async () => {
    const { client, page } = await popup({ ...usual(), pageTrouble: { code: 'orphaned' } });
    expect(read(page)).toContain('Bidthrift was updated. Reload this page.');
    delete client.world.pageTrouble;
    await press(named('Look again'));
    expect(read(page)).toContain('14bid');
  });

  test.each([
    ['search', { page: 'search' as const, jobs: [job(), job({ uid: '2' })] }, '2 jobs in this list.'],
    ['one tile', { page: 'feed' as const, jobs: [job()] }, '1 job in this list.'],
    ['sent', { page: 'proposal' as const, sent: true, jobs: [] }, 'Proposal sent. It is in your log.'],
    ['history', { page: 'connects-history' as const, jobs: [], balance: 30 }, 'It shows a balance of 30 Connects.'],
    ['none', { page: 'none' as const, jobs: [] }, 'There is no bid on this page.'],
    ['a job page without a job', { jobs: [] }, 'No job could be found on this page.'],
  ])('of another kind says what it is: %s', async (_, change, words) => {
    const { page } = await popup({ ...usual(), page: pageState({ reading: reading(change) }) });
    expect(read(page)).toContain(words);
  });

  test.each([
    [null, 'Which days this page shows could not be read.'],
    [{ days: 90, type: 'other', more: false }, 'choose “All connects”'],
    [{ days: 7, type: 'all', more: false }, 'choose “Last 90 days”'],
    [{ days: 90, type: 'all', more: true }, 'press “Show more” until it is gone'],
    [{ days: 90, type: 'all', more: null }, 'press “Show more” until it is gone'],
    [{ days: 90, type: 'all', more: false }, 'All of the last 90 days is read, and your log agrees.'],
  ] as const)('on Connects History says what is still missing: %j', async (filter, words) => {
    const { page } = await popup({
      ...usual(),
      page: pageState({ reading: reading({ page: 'connects-history', filter }) }),
    });
    expect(read(page)).toContain(words);
  });

  test.each([
    ['asks for nothing where the rest was read before', 'own', 'all', 'All of the last 90 days is read'],
    ['asks for every kind of row even then', 'own', 'other', 'choose “All connects”'],
    ['asks for all of an agency’s page, of which that says nothing', 'agency', 'all', 'choose “Last 90 days”'],
  ] as const)('on Connects History %s', async (_, account, type, words) => {
    const filter = { days: 7, type, more: true } as const;
    const { page } = await popup({
      ...state({ history: { days: 90, complete: true } }),
      page: pageState({ reading: reading({ page: 'connects-history', filter, account }) }),
    });
    expect(read(page)).toContain(words);
  });

  test('on Connects History asks for all the days that it shows by the person’s own value', async () => {
    const world = usual();
    const state = { ...world.state, history: { days: 365, complete: false } };
    const filter = (days: number) => ({ days, type: 'all', more: false }) as const;
    const shown = async (days: number) => {
      const page = pageState({ reading: reading({ page: 'connects-history', filter: filter(days) }) });
      return read((await popup({ ...world, state, page })).page);
    };
    expect(await shown(90)).toContain('choose “Last 365 days”');
    expect(await shown(365)).toContain('All of the last 365 days is read');
  });

  test('cannot bring markup in: a title stays text', async () => {
    const title = '<img src=x onerror="document.title=1"><b>bold</b>';
    const { page } = await popup({ ...usual(), page: pageState({ reading: reading({ jobs: [job({ title })] }) }) });
    expect(read(page?.querySelector('.job-title') ?? null)).toBe(title);
    expect(page?.querySelector('img, b')).toBeNull();
  });
});

describe('the balance', () => {
  const section = (body: HTMLElement) => read(body.querySelector('.balance'));

  test('comes with its money, its age and the page it was seen on', async () => {
    const { body } = await popup(usual());
    expect(section(body)).toContain('46Connects · $6.90');
    expect(section(body)).toContain('Seen 2 hours ago on My proposals');
  });

  test('comes with its curve in words, how long it lasts, and what expires next', async () => {
    const { body } = await popup(usual());
    expect(body.querySelector('svg.trend > title')?.textContent).toBe(
      'Balance since Sep 26: from 38 to 46, lowest 9, highest 92.',
    );
    // 46 at 118 in 30 days.
    expect(section(body)).toContain('Lasts about 12 days at your pace');
    expect(section(body)).toContain('Next to expire: 7 on Dec 31');
  });

  test('tells of what expires first where that is within a month, and last where it is later', async () => {
    const lines = async (day: string) => {
      const { body } = await popup(state({ nextExpiry: { day, connects: 7 } }));
      return [...body.querySelectorAll('.balance li')].map(read);
    };
    expect((await lines('2026-12-21'))[1]).toBe('7 Connects expire Dec 21');
    const later = await lines('2026-12-22');
    expect(later.at(-1)).toBe('Next to expire: 7 on Dec 22');
    expect(later.filter((line) => line.includes('expire'))).toHaveLength(1);
  });

  test('has no curve of two points, and lasts nobody knows how long without a pace', async () => {
    const { body } = await popup(state({ trend: appState(now).trend.slice(0, 2), pace: null }));
    expect(body.querySelector('svg.trend')).toBeNull();
    expect(section(body)).not.toContain('pace');
  });

  test('draws a flat line where nothing moved', async () => {
    const trend = appState(now).trend.map((each) => ({ ...each, connects: 5 }));
    const { body } = await popup(state({ trend }));
    expect(body.querySelector('svg.trend .line')?.getAttribute('d')).not.toMatch(/NaN|Infinity/);
  });

  test.each([
    [17, '17', '46 seen 2 hours ago on an apply page, 29 spent since'],
    [53, '53', '46 seen 2 hours ago on an apply page, 7 came since'],
  ])('counts what was booked since a page showed it: %i', async (value, figure, words) => {
    const seen = { seen: 46, at: ago(now, 0.09), page: 'apply' as const, expected: value, unexplained: 0 };
    const { body } = await popup(state({ balance: { value, ...seen } }));
    expect(read(body.querySelector('.balance strong'))).toBe(figure);
    expect(section(body)).toContain(words);
  });

  test.each([
    [-4, '4 Connects fewer than your log explains.'],
    [3, '3 Connects more than your log explains.'],
  ])('that is off by %i says so', async (unexplained, words) => {
    const seen = { value: 46, seen: 46, at: ago(now, 0.1), page: 'apply' as const };
    const balance = { ...seen, expected: 46 - unexplained, unexplained };
    const difference: AppState['difference'] = {
      amount: unexplained,
      from: { at: ago(now, 9), connects: 50 },
      to: { at: ago(now, 3), connects: 46 },
      causes: ['badge', 'elsewhere'],
    };
    const attention: AppState['attention'] = [{ code: 'balance-disagrees', connects: unexplained }];
    const { body, client } = await popup(state({ balance, difference, attention }));
    expect(read(body)).toContain(words);
    expect(read(body)).toContain('Between Nov 12 and Nov 18. Most likely: the availability badge.');
    await press(named(`${Math.abs(unexplained)} Connects unexplained`));
    expect(client.sent).toContainEqual({ type: 'openOptions', question: { view: '/statement?show=difference' } });
  });
});

describe('before anything is known', () => {
  const fresh = (mode: 'badges' | 'click' | 'never') =>
    state({ balance: null, trend: [], sent: 0, latest: [], settings: { ...appState(now).settings, mode } });
  const steps = (body: HTMLElement) => [...body.querySelectorAll('.first li')].map(read);

  test.each([
    ['badges', 'Open Connects History', 'shown on its page and here', 'lands in your log'],
    ['click', 'until it is gone, then the toolbar button', 'press the toolbar button', 'on the page that follows'],
    ['never', 'by hand', 'what became of each', 'Export a copy'],
  ] as const)('three lines teach the mode "%s"', async (mode, first, second, third) => {
    const { body } = await popup(fresh(mode));
    expect(steps(body)).toHaveLength(3);
    expect(steps(body)[0]).toContain(first);
    expect(steps(body)[1]).toContain(second);
    expect(steps(body)[2]).toContain(third);
  });

  test('they make room for the first thing that is known', async () => {
    const { body } = await popup(state({ balance: null }));
    expect(steps(body)).toEqual([]);
  });
});

describe('what needs attention', () => {
  const overdue = { code: 'refund-overdue', count: 2, connects: 43 } as const;
  const followUp = { code: 'follow-up', about: '1991000000000000002', title: 'Film', day: '2026-11-20' } as const;
  const many: AppState['attention'] = [
    overdue,
    { code: 'history-gap', from: '2026-08-30', to: '2026-09-12', lostOn: '2026-11-28' },
    { code: 'expiring', connects: 1, day: '2026-12-01' },
    followUp,
    { code: 'perhaps-sent', count: 1 },
    { code: 'backup-due', at: null },
  ];
  const lines = (body: HTMLElement) => [...body.querySelectorAll('.attention li')].map(read);

  test('is a short list in the given order, and the rest is one press away', async () => {
    const { body } = await popup(state({ attention: many }));
    expect(read(body.querySelector('.attention h2'))).toBe('Needs attention 6');
    expect(lines(body)).toHaveLength(3);
    expect(lines(body)[0]).toContain('43 Connects should have come back from 2 proposals.');
    expect(lines(body)[1]).toContain('from Aug 30 to Sep 12 was not read yet. Upwork begins to drop it on Nov 28');
    expect(lines(body)[2]).toContain('1 Connect expires on Dec 1.');
    await press(named('Show 3 more'));
    expect(lines(body)).toHaveLength(6);
    expect(lines(body)[5]).toContain('Your records have no copy yet.');
  });

  test('leads to where it can be done', async () => {
    const { body, client } = await popup(state({ attention: [overdue] }));
    await press(body.querySelector('.attention a') as HTMLElement);
    expect(client.sent).toContainEqual({ type: 'openOptions', question: { view: '/refunds?show=overdue' } });
  });

  test('a reminder is done, or put off', async () => {
    const { client } = await popup(state({ attention: [followUp], followUps: [followUp] }));
    await press(named('In 3 days'));
    expect(client.world.state.followUps).toEqual([{ about: followUp.about, title: 'Film', day: '2026-11-24' }]);
    await press(named('Done'));
    expect(client.world.state.followUps).toEqual([]);
  });

  test('keeps the focus on the list once what was pressed is gone', async () => {
    const { client } = await popup(state({ attention: [followUp, ...many.filter((each) => each !== followUp)] }));
    const focused = () => read(document.activeElement?.closest('.line') ?? null);
    const pressed = async (label: string) => {
      named(label).focus();
      await press(named(label));
    };
    await pressed('Show 3 more');
    expect(focused()).toContain('1 Connect expires on Dec 1.');
    client.world.state = { ...client.world.state, attention: many.filter((each) => each !== followUp) };
    await pressed('Done');
    expect(focused()).toContain('43 Connects should have come back from 2 proposals.');
  });

  test('is not spoken of where nothing does, and the first question is no such thing', async () => {
    const { body } = await popup(state({ attention: [{ code: 'welcome' }] }));
    expect(body.querySelector('.attention')).toBeNull();
  });
});

describe('what comes back', () => {
  test('is told in three sums and the latest lines, each with why and day', async () => {
    const log = entries(6, now);
    const { body, client } = await popup(state({ refunds: refundsAtAGlance(log, now) }));
    const section = body.querySelector('[aria-labelledby="refunds"]') as Element;
    expect([...section.querySelectorAll('.sums > div')].map(read)).toEqual([
      'overdue22',
      'due back12',
      'back this month15',
    ]);
    expect([...section.querySelectorAll('li')].map((each) => read(each.querySelector('.small')))).toEqual([
      '22 · Closed, nobody hired, Nov 18',
      '12 · Closed, nobody hired, Nov 21',
    ]);
    await press(named('All refunds'));
    expect(client.sent).toContainEqual({ type: 'openOptions', question: { view: '/refunds' } });
  });

  test('is not spoken of where there is nothing of it', async () => {
    const { body } = await popup(state({ refunds: refundsAtAGlance([], now) }));
    expect(body.querySelector('[aria-labelledby="refunds"]')).toBeNull();
  });
});

describe('the popup', () => {
  test('before the first question is answered asks it and shows nothing else', async () => {
    const settings = { ...appState(now).settings, mode: null };
    const { client, body } = await popup(state({ settings, attention: [{ code: 'welcome' }] }));
    expect(read(body.querySelector('main'))).toMatch(/^One question first/);
    expect(body.querySelector('[aria-labelledby="page"]')).toBeNull();
    await press(named('Choose now'));
    expect(client.sent.map(({ type }) => type)).toContain('openWelcome');
  });

  test('lists the latest proposals with their cost and what becomes of it', async () => {
    const { body } = await popup(usual());
    const items = [...body.querySelectorAll('[aria-labelledby="latest"] li')].map(read);
    expect(items).toHaveLength(3);
    expect(items[1]).toMatch(/^Clean up and document a ten-year-old accounting spreadsheet.+12 Connectsdue back/);
    expect(items[2]).toMatch(/17 \+ 10 boostNo answer yet/);
  });

  test.each([
    ['returned', 'overdue', 'overdue'],
    ['due', 'returned', 'due back'],
    ['returned', null, 'returned'],
    ['gone', 'returned', null],
    ['may-return', 'may-return', null],
  ] as const)(
    'tells of a cost that is %s and a bid that is %s what matters most: %s',
    async (outlook, boostOutlook, word) => {
      const [entry] = entries(1, now);
      if (!entry) throw new Error('No entry.');
      const { body } = await popup(state({ latest: [{ ...entry, outlook, boostOutlook }] }));
      const tag = body.querySelector('[aria-labelledby="latest"] li .tag');
      expect(tag && read(tag)).toBe(word);
    },
  );

  test('switches the mode, and stays with the old one and the reason when that fails', async () => {
    const { client, body } = await popup(usual());
    const never = () => body.querySelector<HTMLInputElement>('input[value="never"]') as HTMLInputElement;
    client.world.broken = { code: 'quota' };
    for (const _ of ['once', 'and again']) {
      await press(never());
      expect(read(body.querySelector('[role="alert"]'))).toContain('no room left');
      expect(never().checked).toBe(false);
    }
    delete client.world.broken;
    await press(never());
    expect(client.world.state.settings.mode).toBe('never');
    expect(read(body.querySelector('[role="alert"]'))).toBe('');
  });

  test('sets what became of a proposal, and says why where that could not be kept', async () => {
    const { client, body } = await popup(usual());
    const select = body.querySelector<HTMLSelectElement>('.latest select') as HTMLSelectElement;
    const choose = async (value: string) => {
      select.value = value;
      await act(async () => void select.dispatchEvent(new Event('change', { bubbles: true })));
      await settle();
    };
    await choose('replied');
    expect(client.world.log[0]?.outcome).toBe('replied');
    client.world.broken = { code: 'quota' };
    await choose('hired');
    expect(read(body.querySelector('[role="alert"]'))).toContain('no room left');
    expect(select.value).toBe('replied');
  });

  test('sets a reminder for a proposal, shows its day and takes it back', async () => {
    const { client } = await popup(usual());
    const title = entries(1, now)[0]?.title ?? '';
    await press(named(`Remind me of ${title} in 5 days`));
    expect(client.world.state.followUps).toEqual([{ about: '1991000000000000000', title, day: '2026-11-26' }]);
    await press(named(`Reminds you Nov 26. Take back the reminder of ${title}`));
    expect(client.world.state.followUps).toEqual([]);
  });

  test('has every view one press away', async () => {
    const { client, body } = await popup(usual());
    for (const link of body.querySelectorAll<HTMLElement>('nav a, main > .row a, .top a')) await press(link);
    const opened = client.sent.filter(({ type }) => type === 'openOptions').map(({ question }) => question['view']);
    const views = ['log', 'refunds', 'statement', 'insights', 'rules', 'data', 'readings', 'about', 'settings'];
    expect(opened.toSorted()).toEqual(views.map((view) => `/${view}`).toSorted());
  });

  test('follows changes while it is open', async () => {
    const { client, body } = await popup(usual());
    await act(async () => void (await client.command('log-delete', { at: '', entry: 'entry-0' })));
    await settle();
    expect(read(body.querySelector('[aria-labelledby="latest"] li'))).toMatch(/^Clean up/);
  });

  test('closes on Escape', async () => {
    const { client } = await popup(usual());
    await act(() => void document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' })));
    expect(client.sent.at(-1)?.type).toBe('close');
  });

  test("wears the person's own theme", async () => {
    await popup(state({ settings: { ...appState(now).settings, theme: 'dark' } }));
    expect(document.documentElement.dataset['theme']).toBe('dark');
    await popup(usual());
    expect(document.documentElement.dataset['theme']).toBeUndefined();
  });
});

describe('sample data', () => {
  /** The invented parts are loaded only now, and the machine may be busy. */
  const arrived = (seen: () => void) => vi.waitFor(seen, { timeout: 30_000 });
  const fresh = () => state({ balance: null, trend: [], sent: 0, latest: [] });

  test('is offered before anything is known, also before the first question is answered', async () => {
    const { client } = await popup(fresh());
    await press(named('Try with sample data'));
    await arrived(() => expect(client.world.state.sample).toBe(true));
    const { text } = client.sent.find(({ type }) => type === 'sample')?.question ?? {};
    expect(JSON.parse(String(text))).toMatchObject({ bidthrift: 'records', settings: { mode: 'badges' } });
    const unasked = fresh();
    unasked.state.settings = { ...unasked.state.settings, mode: null };
    await popup(unasked);
    named('Try with sample data');
    await popup(usual());
    expect(() => named('Try with sample data')).toThrow();
  });

  test('is marked, looks at no tab, hides what is about the real records, and ends', async () => {
    const { client, body } = await popup(state({ sample: true }));
    expect(read(body.querySelector('.sample-bar'))).toContain('Everything here is invented.');
    await arrived(() => expect(read(body.querySelector('.job-title'))).toContain('veterinary clinic'));
    expect(client.sent.map(({ type }) => type)).not.toContain('page-state');
    expect(body.querySelector('.mode')).toBeNull();
    await press(named('End sample'));
    expect(client.sent).toContainEqual({ type: 'sample', question: expect.objectContaining({ text: null }) });
    expect(body.querySelector('.sample-bar')).toBeNull();
    // What is asked about the invented page says so: the real records refuse to hear of it.
    for (const { question } of client.sent.filter(({ type }) => type === 'advice'))
      expect(question['sample']).toBe(question['reading'] === client.world.page?.reading ? undefined : true);
    expect(client.sent.map(({ type }) => type)).toContain('page-state');
  });
});
