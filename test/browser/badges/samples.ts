/**
 * Runs inside a test page: draws every kind of badge there is, by the extension's own code, with the roots open so that
 * a checker can look in. The jobs are invented.
 */

import type { KnownProposal, KnownStatement } from '../../../src/background/badges/facts.ts';
import { type Phrases, phrasesFor } from '../../../src/background/badges/phrases.ts';
import { sayCard } from '../../../src/background/badges/say-card.ts';
import { sayLine } from '../../../src/background/badges/say-line.ts';
import { sayRow } from '../../../src/background/badges/say-row.ts';
import { sayStatement } from '../../../src/background/badges/say-statement.ts';
import { type Board, makeBoard, type Wanted } from '../../../src/content/badges/board.ts';
import type { Theme } from '../../../src/content/theme.ts';
import {
  type Advice,
  advise,
  DEFAULT_SITUATION,
  fit as learn,
  type Me,
  type Memory,
  NO_MEMORY,
} from '../../../src/core/advice/index.ts';
import type { Job } from '../../../src/core/job.ts';
import type { KnownJob, SeenBalance } from '../../../src/protocol/answers.ts';
import type { Action } from '../../../src/protocol/badge.ts';
import { DEFAULT_SETTINGS } from '../../../src/protocol/settings.ts';
import { blankJob, blankReading } from '../../../src/readers/blank.ts';
import { englishWords } from '../../unit/ui/english.ts';

const TODAY = '2026-10-05';
const settings = DEFAULT_SETTINGS;

const unknown: KnownJob = { first: null, last: null, sent: null, skipped: null, perhapsSent: null };
const cost = (connects: number, day: string) => ({ connects, at: `2026-${day}T09:00:00+02:00` });
const today = (value: number): SeenBalance => ({ value, at: `${TODAY}T08:00:00+02:00` });

interface Case {
  job: Partial<Job>;
  known?: Partial<KnownJob>;
  onPage?: number;
  remembered?: SeenBalance;
  apply?: true;
  /** What the person told about themselves: with it the bid is weighed. */
  me?: Partial<Me>;
  /** What own visits know, for a bid that is weighed. */
  visits?: Partial<Pick<Memory, 'earlier' | 'changes'>>;
  reminder?: string;
}

/** A bid on this job weighed as the background does it. */
function weighed(job: Job, me: Partial<Me>, visits: Case['visits'] = {}): Advice {
  const whole: Me = { ...DEFAULT_SITUATION, balance: 60, now: `${TODAY}T09:00:00+02:00`, history: [], ...me };
  const recent = [0.1, 0.2, 0.4, 0.6, 0.8, 1.2, 1.6, 2.4, 3, 4];
  return advise(learn(whole), whole, job, { ...NO_MEMORY, ...visits, recent });
}

const crowded: Partial<Job> = {
  connects: 16,
  status: 'open',
  type: 'fixed',
  budget: 300,
  proposals: '20-50',
  questions: 3,
  client: { ...blankJob().client, paymentVerified: false, hireRate: 20, rating: 4.9, spent: 1200 },
  complete: true,
};

const CARDS: Record<string, Case> = {
  enough: { job: { connects: 16, status: 'open' }, onPage: 46 },
  short: { job: { connects: 16, status: 'open' }, onPage: 12 },
  boosted: {
    job: { connects: 20, total: 48, boost: { bids: [50, 31], firstPlace: 51, own: 28 } },
    remembered: today(189),
    apply: true,
  },
  dearer: {
    job: { connects: 16, status: 'open' },
    known: { first: cost(12, '09-28'), last: cost(16, '10-05') },
    onPage: 1046,
  },
  cheaper: { job: { connects: 9 }, known: { first: cost(12, '09-28'), last: cost(9, '10-05') }, onPage: 30 },
  sent: { job: {}, known: { sent: { at: '2026-10-03T10:00:00+02:00', base: 14, boost: 0 } }, onPage: 30 },
  again: {
    job: { connects: 14 },
    known: { sent: { at: '2026-10-03T10:00:00+02:00', base: 14, boost: 10 } },
    onPage: 30,
  },
  'not found': { job: {}, known: { last: cost(14, '10-01') } },
  old: { job: { connects: 7 }, remembered: { value: 46, at: '2025-12-24T08:00:00+01:00' } },
  skipped: { job: { connects: 12 }, known: { skipped: '2026-10-04T20:00:00+02:00' }, onPage: 46 },
  closed: { job: { status: 'closed' }, known: { sent: { at: '2026-09-20T10:00:00+02:00', base: 14, boost: null } } },
  removed: { job: { status: 'removed' } },
  private: { job: { status: 'private' } },
  huge: {
    job: { connects: 1_234_567_890, status: 'open' },
    known: { first: cost(987_654_321, '09-28') },
    onPage: 12_345,
  },
  free: { job: { connects: 0, status: 'open' }, onPage: 46 },
  applied: { job: { applied: true, status: 'open' }, known: { last: cost(14, '10-01') }, onPage: 46 },
  bid: {
    job: { connects: 6, status: 'open', type: 'fixed', budget: 9000, proposals: '<5', questions: 4, complete: true },
    onPage: 46,
    me: {},
  },
  think: { job: { ...crowded, budget: 900 }, onPage: 60, me: {} },
  'boost weighed': {
    job: { ...crowded, budget: 900, total: 44, boost: { bids: [31, 12], firstPlace: 32, own: 28 } },
    onPage: 60,
    me: {},
    apply: true,
  },
  reposted: {
    job: { ...crowded, budget: 900 },
    known: { first: cost(12, '09-28') },
    onPage: 60,
    me: {},
    visits: {
      changes: [{ kind: 'crowd', since: '2026-09-28T09:00:00+02:00', from: '5-10', to: '20-50', grew: true }],
      earlier: [
        {
          uid: '2000000000000000009',
          first: '2026-08-02T09:00:00+02:00',
          last: '2026-08-30T09:00:00+02:00',
          status: 'closed',
          hires: 0,
          spent: 14,
        },
      ],
    },
    reminder: '2026-10-10',
  },
  time: { job: crowded, onPage: 60, me: { minutesPerProposal: 20, hourlyValue: 40 } },
  skip: { job: { ...crowded, connects: 24, budget: 25, proposals: '50+' }, onPage: 60, me: {} },
  unsafe: {
    job: {
      ...crowded,
      title: 'Data entry from home',
      text: 'Easy work. Before you start you pay a refundable deposit of 50 USD for the training kit.',
    },
    onPage: 60,
    me: {},
  },
  cannot: { job: crowded, onPage: 12, me: { balance: 12 } },
  unknown: { job: { connects: 16, status: 'open' }, onPage: 60, me: {} },
};

/** Cards whose reasons are unfolded. */
const OPEN = new Set(['think', 'unsafe', 'boost weighed', 'reposted']);

const STATEMENTS: Record<string, KnownStatement> = {
  agrees: { unexplained: 0, between: null, covered: { from: '2026-07-08', to: TODAY }, shown: 90, complete: false },
  differs: {
    unexplained: -4,
    between: { from: '2026-09-03T09:00:00+02:00', to: '2026-09-12T09:00:00+02:00' },
    covered: { from: '2026-09-13', to: TODAY },
    shown: 90,
    complete: false,
  },
};

const ROWS: Record<string, KnownProposal> = {
  open: { base: { connects: 14, outlook: 'may-return', since: null }, boost: null },
  overdue: { base: { connects: 14, outlook: 'overdue', since: '2026-09-20' }, boost: null },
  apart: {
    base: { connects: 14, outlook: 'due', since: '2026-10-03' },
    boost: { connects: 22, outlook: 'returned', since: '2026-10-04' },
  },
};

const LINES: Record<string, Partial<KnownJob> & { job?: Partial<Job> }> = {
  seen: { first: cost(14, '10-03'), last: cost(14, '10-05') },
  sent: { last: cost(14, '10-03'), sent: { at: '2026-10-03T10:00:00+02:00', base: 14, boost: 0 } },
  boosted: { sent: { at: '2026-10-04T10:00:00+02:00', base: 14, boost: 22 } },
  skipped: { last: cost(21, '10-01'), skipped: '2026-10-04T20:00:00+02:00' },
  unsafe: { job: { title: 'Typing', text: CARDS['unsafe']?.job.text ?? null, status: 'open' } },
};

/** Puts a badge after each node that names a case: `data-card="short"`, `data-line="sent"`. Returns the board. */
function show(document: Document, theme: Theme, act = (_action: string) => {}): Board {
  const say = phrasesFor(englishWords('en-GB'), settings, TODAY);
  const acted = async ({ type }: Action) => {
    act(type);
    return true;
  };
  const board = makeBoard(document, acted, 'open');
  const wanted: Wanted[] = [];
  for (const anchor of document.querySelectorAll<HTMLElement>('[data-card],[data-line]')) {
    const { card, line } = anchor.dataset;
    const badge = card === undefined ? lineOf(line ?? '', say) : cardOf(card, say);
    if (badge) wanted.push({ place: { anchor, where: 'after', uid: card ?? line ?? '' }, badge });
  }
  board.theme(theme);
  board.draw(wanted, ['card', 'line']);
  for (const { place } of wanted) {
    const details = place.anchor.nextElementSibling?.shadowRoot?.querySelector('details');
    if (details && OPEN.has(place.uid ?? '')) details.open = true;
  }
  return board;
}

function cardOf(name: string, say: Phrases) {
  const sample = CARDS[name];
  if (!sample) return null;
  const { job, known, onPage = null, remembered = null, apply, me, visits, reminder = null } = sample;
  const memory = known ? { ...unknown, ...known } : null;
  const whole = { ...blankJob(), uid: '2000000000000000001', ...job };
  const advice = me ? weighed(whole, me, visits) : null;
  const facts = { job: whole, known: memory, advice, settings, onPage, remembered, canAct: !apply };
  return sayCard({ ...facts, reminder, justSaid: null }, say);
}

function lineOf(name: string, say: Phrases) {
  const [row, statement, line] = [ROWS[name], STATEMENTS[name], LINES[name]];
  if (row) return sayRow(row, say);
  const filter = { days: 90, type: 'all', more: name === 'differs' } as const;
  if (statement) return sayStatement({ ...blankReading('connects-history'), filter }, statement, say);
  if (!line) return null;
  const { job, ...known } = line;
  const advice = job ? weighed({ ...blankJob(), ...job }, {}) : null;
  return sayLine({ ...unknown, ...known }, advice, settings, say);
}

/** Every case there is, by name. */
const CASES = {
  cards: Object.keys(CARDS),
  lines: [...Object.keys(LINES), ...Object.keys(STATEMENTS), ...Object.keys(ROWS)],
};

Object.assign(globalThis, { showBadges: show, CASES });
