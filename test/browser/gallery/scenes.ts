import type { Page } from 'playwright-core';
import type { ReadPage } from '../../../src/protocol/read-page.ts';
import { dayAfter } from '../../../src/ui/spans.ts';
import type { TwinWorld } from '../../twins/app-client.ts';
import { adviceOn, ago, appState, entries, job, pageState, reading } from '../../twins/sample.ts';
import { insightsIn, SKIPS } from '../../twins/sample-insights.ts';
import { booksOf, refundsAtAGlance } from '../../twins/sample-ledger.ts';
import { dataScenes } from './data-scenes.ts';

export interface Scene {
  page: 'popup' | 'options' | 'welcome';
  /** Address after the "#". */
  hash?: string;
  world: (now: Date) => TwinWorld;
  /** What is done on the page before it is looked at. */
  act?: (page: Page) => Promise<void>;
}

const usual = (now: Date): TwinWorld => ({
  state: appState(now),
  log: entries(128, now),
  page: pageState(),
  advice: adviceOn(job()),
});

const reminded = (now: Date): TwinWorld => {
  const world = usual(now);
  const [first] = world.log;
  const followUps = [
    {
      about: '2012345678901234567',
      title: 'Paint the sign of a small bakery, and letter its window',
      day: dayAfter(now.toISOString(), 0),
    },
    { about: first?.jobUid ?? '2012345678901234568', title: first?.title ?? null, day: dayAfter(now.toISOString(), 4) },
  ];
  return { ...world, state: { ...world.state, followUps } };
};
/** A crowded job of a client nobody has verified. */
const boosted = job({ boost: { bids: [9, 8, 5], firstPlace: 10, own: 10 }, total: 24, connects: 14 });
const poor = job({
  title: 'Need someone for long term work, details in chat, first pay a small deposit',
  connects: 22,
  budget: 60,
  proposals: '50+',
  text: 'Before we start you pay a refundable deposit of $50 for the equipment.',
  client: { ...job().client, paymentVerified: false, rating: null },
});
const fresh = (now: Date): TwinWorld => ({
  state: appState(now, {
    balance: null,
    latest: [],
    sent: 0,
    exportedAt: null,
    refunds: refundsAtAGlance([], now),
    nextExpiry: null,
    trend: [],
    pace: null,
  }),
  log: [],
  page: null,
});
const readingsOf = (now: Date): ReadPage[] => {
  const by = (field: string, anchor: string, count = 1) => ({ field, read: [{ anchor, count }], unknown: [] });
  const not = (field: string, reason: 'absent' | 'unreadable', ...anchors: string[]) => ({
    field,
    read: [],
    unknown: [{ reason, anchors, count: 1 }],
  });
  return [
    {
      at: ago(now, 0.002),
      page: 'job',
      items: 1,
      fields: [
        by('balance', 'words'),
        by('jobs.budget', 'is-fixed-price'),
        by('jobs.client.country', 'location'),
        by('jobs.client.paymentVerified', 'payment-verified'),
        not('jobs.client.rating', 'absent', 'Rating is'),
        by('jobs.connects', 'required'),
        not('jobs.proposals', 'unreadable', 'proposals-tier'),
        by('jobs.title', 'heading'),
      ],
    },
    {
      at: ago(now, 0.02),
      page: 'search',
      items: 10,
      fields: [by('jobs.title', 'job-tile-title-link', 10), by('jobs.proposals', 'proposals-tier', 10)],
    },
    {
      at: ago(now, 0.1),
      page: 'connects-history',
      items: 18,
      fields: [by('balance', 'words'), by('filter.days', 'words')],
    },
  ];
};
const LONG = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft'.repeat(3);

/** Every state of our own pages that is worth a look, by name. */
export const SCENES: Record<string, Scene> = {
  'popup-job': { page: 'popup', world: usual },
  'popup-warnings': {
    page: 'popup',
    world: (now) => ({
      ...usual(now),
      state: appState(now, {
        balance: { value: 16, seen: 16, at: ago(now, 0.01), page: 'apply', expected: 20, unexplained: -4 },
        jobs: {
          '1991000000000000001': {
            first: { connects: 12, at: ago(now, 9) },
            last: { connects: 14, at: ago(now, 1) },
            sent: null,
            skipped: null,
            perhapsSent: null,
          },
        },
        difference: {
          amount: -4,
          from: { at: ago(now, 9), connects: 40 },
          to: { at: ago(now, 1), connects: 16 },
          causes: ['badge', 'not-covered', 'elsewhere'],
        },
        attention: [
          { code: 'refund-overdue', count: 2, connects: 43 },
          {
            code: 'history-gap',
            from: ago(now, 84).slice(0, 10),
            to: ago(now, 60).slice(0, 10),
            lostOn: ago(now, -6).slice(0, 10),
          },
          { code: 'expiring', connects: 7, day: ago(now, -9).slice(0, 10) },
          {
            code: 'follow-up',
            about: '1991000000000000002',
            title: 'Short explainer film about heat pumps, script to final cut',
            day: ago(now, 0).slice(0, 10),
          },
          { code: 'perhaps-sent', count: 1 },
          { code: 'balance-disagrees', connects: -4 },
          { code: 'backup-due', at: null },
        ],
      }),
      page: pageState({
        page: 'apply',
        reading: reading({
          page: 'apply',
          balance: 16,
          jobs: [boosted],
        }),
      }),
      advice: adviceOn(boosted),
    }),
  },
  'popup-skip': {
    page: 'popup',
    world: (now) => ({
      ...usual(now),
      state: appState(now, {
        balance: { value: 46, seen: 46, at: ago(now, 0.01), page: 'job', expected: 46, unexplained: 0 },
      }),
      page: pageState({ reading: reading({ jobs: [poor] }) }),
      advice: adviceOn(poor),
    }),
  },
  'popup-sent': {
    page: 'popup',
    world: (now) => ({
      ...usual(now),
      state: appState(now, {
        jobs: {
          '1991000000000000001': {
            first: null,
            last: null,
            sent: { at: ago(now, 20), base: 14, boost: 10 },
            skipped: null,
            perhapsSent: null,
          },
        },
      }),
      page: pageState({ reading: reading({ jobs: [job({ connects: null, applied: true })] }) }),
    }),
  },
  'popup-new': { page: 'popup', world: fresh },
  'popup-first': {
    page: 'popup',
    world: (now) => ({
      ...fresh(now),
      state: appState(now, {
        balance: null,
        latest: [],
        sent: 0,
        refunds: refundsAtAGlance([], now),
        settings: { ...appState(now).settings, mode: null },
        attention: [{ code: 'welcome' }],
      }),
    }),
  },
  'popup-sample': {
    page: 'popup',
    world: (now) => ({ ...usual(now), state: appState(now, { sample: true }) }),
  },
  'options-sample': {
    page: 'options',
    hash: '/log',
    world: (now) => ({ ...usual(now), state: appState(now, { sample: true }) }),
  },
  'options-sample-data': {
    page: 'options',
    hash: '/data',
    world: (now) => ({ ...usual(now), state: appState(now, { sample: true }) }),
  },
  'popup-press': { page: 'popup', world: (now) => ({ ...usual(now), siteAccess: false, advice: adviceOn(job()) }) },
  'popup-failed': { page: 'popup', world: (now) => ({ ...usual(now), pageTrouble: { code: 'orphaned' } }) },
  'popup-revoked': { page: 'popup', world: (now) => ({ ...usual(now), page: null, siteAccess: false }) },
  'popup-never': {
    page: 'popup',
    world: (now) => ({
      ...usual(now),
      state: appState(now, { settings: { ...appState(now).settings, mode: 'never' } }),
      page: pageState({ mode: 'never', reading: null, why: 'mode' }),
    }),
  },
  'popup-huge': {
    page: 'popup',
    world: (now) => ({
      ...usual(now),
      state: appState(now, {
        balance: {
          value: 1_234_567,
          seen: 1_234_567,
          at: ago(now, 400),
          page: 'connects-history',
          expected: 0,
          unexplained: 1_234_567,
        },
        latest: entries(3, now).map((each) => ({ ...each, title: LONG, base: 98_765, boost: 12_345 })),
      }),
      page: pageState({ reading: reading({ balance: 1_234_567, jobs: [job({ title: LONG, connects: 98_765 })] }) }),
    }),
  },
  'popup-history': {
    page: 'popup',
    world: (now) => ({
      ...usual(now),
      page: pageState({
        page: 'connects-history',
        reading: reading({ page: 'connects-history', jobs: [], filter: { days: 90, type: 'all', more: true } }),
      }),
    }),
  },
  'popup-calm': {
    page: 'popup',
    world: (now) => {
      const log = entries(2, now);
      return { ...usual(now), log, state: appState(now, { refunds: refundsAtAGlance(log, now) }) };
    },
  },
  'options-refunds': { page: 'options', hash: '/refunds', world: usual },
  'options-refunds-returned': { page: 'options', hash: '/refunds?show=returned', world: usual },
  'options-refunds-empty': { page: 'options', hash: '/refunds', world: fresh },
  'options-statement': { page: 'options', hash: '/statement', world: usual },
  'options-statement-add': { page: 'options', hash: '/statement/add', world: usual },
  'options-statement-empty': {
    page: 'options',
    hash: '/statement',
    world: (now) => ({
      ...fresh(now),
      statement: [],
      books: booksOf(now, {
        balance: { expected: null, seen: null, seenAt: null, seenOn: null, unexplained: 0, differences: [] },
        opening: null,
        lots: [],
        coverage: { covered: [], gaps: [], lost: [] },
        perhapsSent: [],
        grants: [],
        unclear: [],
        labels: [],
        plan: null,
        agency: false,
      }),
    }),
  },
  'options-proposal': { page: 'options', hash: '/proposal/entry-3', world: usual },
  'options-proposal-not-shown': { page: 'options', hash: '/proposal/entry-4', world: usual },
  'options-proposal-gone': { page: 'options', hash: '/proposal/nothing', world: usual },
  'options-log': { page: 'options', hash: '/log', world: usual },
  'options-log-picked': {
    page: 'options',
    hash: '/log',
    world: usual,
    act: async (page) => {
      await page
        .getByRole('checkbox', { name: /^Select / })
        .nth(2)
        .click();
      await page
        .getByRole('checkbox', { name: /^Select / })
        .nth(4)
        .click({ modifiers: ['Shift'] });
    },
  },
  'options-log-columns': {
    page: 'options',
    hash: '/log',
    world: (now) => ({
      ...usual(now),
      state: appState(now, { settings: { ...appState(now).settings, logHides: ['boost', 'note'] } }),
    }),
    act: async (page) => page.getByRole('button', { name: 'Columns' }).click(),
  },
  'options-log-left': {
    page: 'options',
    hash: '/log',
    world: usual,
    act: async (page) => {
      await page.getByRole('checkbox', { name: 'Select all on this page' }).click();
      await page.getByRole('button', { name: 'Delete', exact: true }).click();
    },
  },
  'options-log-reminders': { page: 'options', hash: '/log?show=reminders', world: reminded },
  'options-log-empty': { page: 'options', hash: '/log', world: fresh },
  'options-log-none': { page: 'options', hash: '/log?q=zither', world: usual },
  'options-log-add': { page: 'options', hash: '/log/add', world: usual },
  'options-log-huge': {
    page: 'options',
    hash: '/log',
    world: (now) => ({
      ...usual(now),
      log: entries(4, now).map((each) => ({ ...each, title: LONG, note: LONG, base: 98_765, boost: 1_234_567 })),
    }),
  },
  'options-log-10000': {
    page: 'options',
    hash: '/log',
    world: (now) => ({ ...usual(now), state: appState(now, { sent: 10_000 }), log: entries(10_000, now) }),
  },
  'options-insights': {
    page: 'options',
    hash: '/insights',
    world: (now) => ({ ...usual(now), insights: insightsIn(now), skips: SKIPS }),
  },
  'options-insights-few': {
    page: 'options',
    hash: '/insights',
    world: (now) => ({ ...usual(now), insights: insightsIn(now, 9) }),
  },
  'options-insights-empty': { page: 'options', hash: '/insights', world: fresh },
  'options-rules': { page: 'options', hash: '/rules', world: usual },
  'options-rules-bids': { page: 'options', hash: '/rules/bids', world: usual },
  'options-rules-book': { page: 'options', hash: '/rules/boost-auction-days', world: usual },
  'options-rules-myths': { page: 'options', hash: '/rules/myths', world: usual },
  'options-rules-values': {
    page: 'options',
    hash: '/rules/values',
    world: (now) => {
      const terms = {
        'plus-monthly': { value: 120, from: ago(now, 12).slice(0, 10) },
        'returned-expired': { value: 1, from: ago(now, 30).slice(0, 10) },
      };
      return { ...usual(now), state: appState(now, { settings: { ...appState(now).settings, terms } }) };
    },
  },
  'options-rules-plus': {
    page: 'options',
    hash: '/rules/plus',
    world: (now) => ({ ...usual(now), insights: insightsIn(now) }),
  },
  'options-rules-found': { page: 'options', hash: '/rules?q=boost', world: usual },
  'options-settings': { page: 'options', hash: '/settings', world: usual },
  'options-data': {
    page: 'options',
    hash: '/data',
    world: (now) => ({
      ...usual(now),
      state: appState(now, { exportedAt: null }),
      importReport: {
        added: 42,
        same: 86,
        leftOut: 2,
        left: [
          { where: 'facts[3]', on: '2026-10-04' },
          { where: 'facts[17]', on: null },
        ],
        settings: true,
      },
    }),
  },
  ...dataScenes(usual),
  'options-readings': {
    page: 'options',
    hash: '/readings',
    world: (now) => ({ ...usual(now), readings: readingsOf(now) }),
  },
  'options-readings-empty': { page: 'options', hash: '/readings', world: usual },
  'options-update': {
    page: 'options',
    hash: '/refunds',
    world: (now) => ({
      ...usual(now),
      state: appState(now, { settings: { ...appState(now).settings, seenVersion: '0.0.9' } }),
    }),
  },
  'options-about': { page: 'options', hash: '/about', world: usual },
  welcome: {
    page: 'welcome',
    world: (now) => ({ ...fresh(now), state: appState(now, { settings: { ...appState(now).settings, mode: null } }) }),
  },
  'welcome-chosen': { page: 'welcome', world: fresh },
};
