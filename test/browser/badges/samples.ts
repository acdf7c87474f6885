/**
 * Runs inside a test page: draws every kind of badge there is, by the extension's own code, with the roots open so that
 * a checker can look in. The jobs are invented.
 */

import { type Board, makeBoard, type Wanted } from '../../../src/content/badges/board.ts';
import { type Phrases, phrasesFor } from '../../../src/content/badges/phrases.ts';
import { sayCard } from '../../../src/content/badges/say-card.ts';
import { sayLine } from '../../../src/content/badges/say-line.ts';
import type { Theme } from '../../../src/content/theme.ts';
import type { Mills } from '../../../src/core/connects.ts';
import type { Job } from '../../../src/core/job.ts';
import type { KnownJob, PageSettings, SeenBalance } from '../../../src/protocol/answers.ts';
import { blankJob } from '../../../src/readers/blank.ts';
import { englishWords } from '../../unit/ui/english.ts';

const TODAY = '2026-10-05';
const settings: PageSettings = { mode: 'badges', price: 150 as Mills, currency: 'USD' };

const unknown: KnownJob = { first: null, last: null, sent: null, skipped: null, perhapsSent: null };
const cost = (connects: number, day: string) => ({ connects, at: `2026-${day}T09:00:00+02:00` });
const today = (value: number): SeenBalance => ({ value, at: `${TODAY}T08:00:00+02:00` });

interface Case {
  job: Partial<Job>;
  known?: Partial<KnownJob>;
  onPage?: number;
  remembered?: SeenBalance;
  apply?: true;
}

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
};

const LINES: Record<string, Partial<KnownJob>> = {
  seen: { first: cost(14, '10-03'), last: cost(14, '10-05') },
  sent: { last: cost(14, '10-03'), sent: { at: '2026-10-03T10:00:00+02:00', base: 14, boost: 0 } },
  boosted: { sent: { at: '2026-10-04T10:00:00+02:00', base: 14, boost: 22 } },
  skipped: { last: cost(21, '10-01'), skipped: '2026-10-04T20:00:00+02:00' },
};

/** Puts a badge after each node that names a case: `data-card="short"`, `data-line="sent"`. Returns the board. */
function show(document: Document, theme: Theme, act = (_action: string) => {}): Board {
  const say = phrasesFor(englishWords('en-GB'), settings, TODAY);
  const board = makeBoard(document, (action) => act(action), 'open');
  const wanted: Wanted[] = [];
  for (const anchor of document.querySelectorAll<HTMLElement>('[data-card],[data-line]')) {
    const { card, line } = anchor.dataset;
    const badge = card === undefined ? lineOf(line ?? '', say) : cardOf(card, say);
    if (badge) wanted.push({ place: { anchor, where: 'after' }, uid: card ?? line ?? '', badge });
  }
  board.theme(theme);
  board.draw(wanted, ['card', 'line']);
  return board;
}

function cardOf(name: string, say: Phrases) {
  const sample = CARDS[name];
  if (!sample) return null;
  const { job, known, onPage = null, remembered = null, apply } = sample;
  const memory = known ? { ...unknown, ...known } : null;
  const whole = { ...blankJob(), uid: '2000000000000000001', ...job };
  return sayCard({ job: whole, known: memory, settings, onPage, remembered, canSkip: !apply }, say);
}

function lineOf(name: string, say: Phrases) {
  const known = LINES[name];
  return known ? sayLine({ ...unknown, ...known }, settings, say) : null;
}

/** Every case there is, by name. */
const CASES = { cards: Object.keys(CARDS), lines: Object.keys(LINES) };

Object.assign(globalThis, { showBadges: show, CASES });
