import { type Bid, type BidNote, bidOn } from '../../core/bid.ts';
import type { Connects } from '../../core/connects.ts';
import type { Job } from '../../core/job.ts';
import type { KnownJob, PageSettings, SeenBalance } from '../../protocol/answers.ts';
import type { Action, Card, Line } from './model.ts';
import type { Phrases } from './phrases.ts';

/** All that a card is made from. */
export interface CardFacts {
  job: Job;
  /** What the person's own visits know about this job; null when nothing. */
  known: KnownJob | null;
  settings: PageSettings;
  /** Connects as this very page shows them; null where it does not. */
  onPage: Connects | null;
  /** The latest balance any page showed. */
  remembered: SeenBalance | null;
  /** Whether a job can be skipped from here: not where the person has already gone on to apply. */
  canSkip: boolean;
}

/** What a bid on this job costs and leaves, and what to know before sending it. */
export function sayCard(facts: CardFacts, say: Phrases): Card {
  const { job, known, settings, onPage, remembered } = facts;
  const balance = onPage ?? remembered?.value ?? null;
  const bid = bidOn(job, known, balance, settings.price);
  const head = headOf(bid, say);
  const lines = bid.notes.filter((note) => note !== head.note).map((note) => lineOf(note, bid, balance, say));
  lines.unshift(...partsOf(bid, say));
  if (head.note?.kind === 'cost-unknown') lines.push(...insteadOfCost(known, balance, say));
  else if (head.note === null) lines.push(...aboutBalance(onPage, remembered, say));
  if (known?.skipped)
    lines.push({ tone: 'plain', text: say.words.t('badge_skipped', { day: say.day(known.skipped) }) });
  return {
    kind: 'card',
    label: say.words.t('badge_card'),
    main: head.main,
    tone: head.note?.kind === 'sent' || head.note?.kind === 'applied' ? 'done' : 'plain',
    beside: head.note === null && bid.money !== null && bid.total !== 0 ? say.money(bid.money) : null,
    after: head.note === null ? afterOf(bid, say) : null,
    lines,
    actions: facts.canSkip ? actionsOf(job, known, say) : [],
  };
}

/** The one thing that matters now: the cost, or the note that stands in its place. */
function headOf(bid: Bid, say: Phrases): { main: string; note: BidNote | null } {
  const { t } = say.words;
  const first = bid.notes[0];
  if (first?.kind === 'closed') return { main: t(`badge_${first.status}`), note: first };
  if (bid.total === 0) return { main: t('badge_free'), note: null };
  if (bid.total !== null) return { main: say.connects(bid.total), note: null };
  if (first?.kind === 'sent') return { main: sentOf(first, say), note: first };
  if (first?.kind === 'applied') return { main: t('badge_applied'), note: first };
  return { main: t('badge_cost_unknown'), note: first ?? null };
}

function afterOf(bid: Bid, say: Phrases): string | null {
  const sent = bid.notes.some(({ kind }) => kind === 'sent' || kind === 'applied');
  // What is missing is said in a line of its own; what was sent has been paid for.
  if (bid.after === null || bid.after < 0 || sent) return null;
  return say.words.plural('badge_left', bid.after);
}

/** Base and boost apart, once a boost is set. */
function partsOf(bid: Bid, say: Phrases): Line[] {
  if (bid.boost === 0 || bid.base === null) return [];
  const values = { base: say.number(bid.base), boost: say.number(bid.boost) };
  return [{ tone: 'plain', text: say.words.t('badge_parts', values) }];
}

function lineOf(note: BidNote, bid: Bid, balance: Connects | null, say: Phrases): Line {
  const { t, plural } = say.words;
  switch (note.kind) {
    case 'closed':
      return { tone: 'caution', text: t(`badge_${note.status}`) };
    case 'sent':
      // On a job that takes no more proposals it is no warning.
      if (bid.total === null) return { tone: 'done', text: sentOf(note, say) };
      return { tone: 'caution', text: t('badge_already', { sent: sentOf(note, say) }) };
    case 'applied':
      return { tone: bid.total === null ? 'done' : 'caution', text: t('badge_applied') };
    case 'short':
      return { tone: 'stop', text: plural('badge_short', note.missing, { balance: say.number(balance ?? 0) }) };
    case 'changed': {
      const up = bid.base !== null && bid.base > note.from;
      const values = { cost: say.number(note.from), day: say.day(note.at) };
      return up
        ? { tone: 'caution', text: t('badge_dearer', values) }
        : { tone: 'plain', text: t('badge_cheaper', values) };
    }
    case 'cost-unknown':
      return { tone: 'caution', text: t('badge_cost_unknown') };
  }
}

/** "Sent 3 Oct, 14 Connects"; the boost apart, and no amount where none is known. */
export function sentOf(sent: { at: string; base: Connects | null; boost: Connects | null }, say: Phrases): string {
  const { t } = say.words;
  const day = say.day(sent.at);
  if (sent.base === null) return t('badge_sent', { day });
  const cost = say.connects(sent.base);
  if (!sent.boost) return t('badge_sent_cost', { cost, day });
  return t('badge_sent_boosted', { boost: say.number(sent.boost), cost, day });
}

/** What is left to say where the page does not tell the cost. */
function insteadOfCost(known: KnownJob | null, balance: Connects | null, say: Phrases): Line[] {
  const { t } = say.words;
  const lines: Line[] = [];
  if (known?.last) {
    const values = { cost: say.connects(known.last.connects), day: say.day(known.last.at) };
    lines.push({ tone: 'plain', text: t('badge_last_cost', values) });
  }
  if (balance === null) lines.push({ tone: 'plain', text: t('badge_balance_unknown') });
  return lines;
}

/** Where the balance comes from, unless this page or this day says it. */
function aboutBalance(onPage: Connects | null, remembered: SeenBalance | null, say: Phrases): Line[] {
  const { t } = say.words;
  if (onPage !== null) return [];
  if (remembered === null) return [{ tone: 'plain', text: t('badge_balance_unknown') }];
  if (say.isToday(remembered.at)) return [];
  const values = { balance: say.number(remembered.value), day: say.day(remembered.at) };
  return [{ tone: 'plain', text: t('badge_balance_from', values) }];
}

function actionsOf(job: Job, known: KnownJob | null, say: Phrases): Action[] {
  const { t } = say.words;
  if (known?.skipped) return [{ id: 'unskip', label: t('badge_unskip') }];
  const open = job.status === null || job.status === 'open';
  return open && !known?.sent && !job.applied ? [{ id: 'skip', label: t('badge_skip') }] : [];
}
