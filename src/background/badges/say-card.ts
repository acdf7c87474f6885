import type { Advice } from '../../core/advice/index.ts';
import { type Bid, type BidNote, bidOn } from '../../core/bid.ts';
import type { Connects } from '../../core/connects.ts';
import type { SeenBalance, SeenCost } from '../../protocol/answers.ts';
import type { Card, Line } from '../../protocol/badge.ts';
import type { Settings } from '../../protocol/settings.ts';
import type { Phrases } from './phrases.ts';
import { type Doing, sayActions } from './say-actions.ts';
import { sayAdvice, sayVerdict } from './say-advice.ts';
import { sayParts } from './say-boost.ts';
import { sayWhy } from './say-why.ts';

/** All that a card is made from. */
export interface CardFacts extends Doing {
  /** What a bid is worth; null where nobody has weighed it (yet). */
  advice: Advice | null;
  settings: Pick<Settings, 'price' | 'followUpDays'>;
  /** Connects as this very page shows them; null where it does not. */
  onPage: Connects | null;
  /** The latest balance any page showed. */
  remembered: SeenBalance | null;
  /** Whether anything can be done from here: not where the person has already gone on to apply. */
  canAct: boolean;
}

/** What a bid on this job costs and leaves, and what to know before sending it. */
export function sayCard(facts: CardFacts, say: Phrases): Card {
  const { job, known, settings, onPage, remembered } = facts;
  // A job that is over, or was bid on, leaves nothing to decide.
  const advice = facts.advice?.step === 'over' || facts.advice?.step === 'sent' ? null : facts.advice;
  const balance = onPage ?? remembered?.value ?? null;
  const bid = bidOn(job, known, balance, settings.price);
  const head = headOf(bid, say);
  const lines = bid.notes.flatMap((note) => (note === head.note ? [] : linesOf(note, bid, balance, say)));
  lines.unshift(...sayParts(bid, settings, say));
  if (head.note === null || head.note.kind === 'cost-unknown') {
    if (head.note && known?.last) lines.push(lastSeen(known.last, say));
    lines.push(...aboutBalance(onPage, remembered, say));
  }
  if (known?.skipped) lines.push({ tone: 'plain', text: say.t('badge_skipped', { day: say.day(known.skipped) }) });
  if (facts.reminder) lines.push(reminderOf(facts.reminder, say));
  return {
    kind: 'card',
    label: say.t('badge_card'),
    verdict: advice && sayVerdict(advice, say),
    main: head.main,
    tone: head.note?.kind === 'sent' || head.note?.kind === 'applied' ? 'done' : 'plain',
    beside: head.note === null && bid.money !== null && bid.total !== 0 ? say.money(bid.money) : null,
    after: head.note === null ? afterOf(bid, say) : null,
    lines: advice ? [...lines, ...sayAdvice(advice, job, say)] : lines,
    why: advice && sayWhy(advice, job, say),
    actions: facts.canAct ? sayActions(facts, say) : [],
    notDone: say.t('badge_not_saved'),
  };
}

/** The one thing that matters now: the cost, or the note that stands in its place. */
function headOf(bid: Bid, say: Phrases): { main: string; note: BidNote | null } {
  const first = bid.notes[0];
  if (first?.kind === 'closed') return { main: say.t(`badge_${first.status}`), note: first };
  if (bid.total === 0) return { main: say.t('badge_free'), note: null };
  if (bid.total !== null) return { main: say.connects(bid.total), note: null };
  if (first?.kind === 'sent') return { main: sentOf(first, say), note: first };
  if (first?.kind === 'applied') return { main: say.t('badge_applied'), note: first };
  if (bid.base !== null) return { main: say.connects(bid.base), note: null };
  return { main: say.t('badge_cost_unknown'), note: first ?? null };
}

function afterOf(bid: Bid, say: Phrases): string | null {
  const sent = bid.notes.some(({ kind }) => kind === 'sent' || kind === 'applied');
  // What is missing is said in a line of its own; what was sent has been paid for.
  if (bid.after === null || bid.after < 0 || sent) return null;
  return say.plural('badge_left', bid.after);
}

function linesOf(note: BidNote, bid: Bid, balance: Connects | null, say: Phrases): Line[] {
  // Where a cost is still asked, another bid could be sent by mistake.
  const tone = bid.total === null ? 'done' : 'caution';
  switch (note.kind) {
    case 'sent': {
      const sent = sentOf(note, say);
      return [{ tone, text: bid.total === null ? sent : say.t('badge_already', { sent }) }];
    }
    case 'applied':
      return [{ tone, text: say.t('badge_applied') }];
    case 'short':
      return [{ tone: 'stop', text: say.plural('badge_short', note.missing, { balance: say.number(balance ?? 0) }) }];
    case 'changed': {
      const up = bid.base !== null && bid.base > note.from;
      const values = { cost: say.number(note.from), day: say.day(note.at) };
      return [{ tone: up ? 'caution' : 'plain', text: say.t(up ? 'badge_dearer' : 'badge_cheaper', values) }];
    }
    case 'boost-unknown':
      return [{ tone: 'caution', text: say.t('badge_boost_unread') }];
    // What leaves no cost at all always stands at the head.
    default:
      return [];
  }
}

/** "Sent 3 Oct, 14 Connects"; the boost apart, and no amount where none is known. */
export function sentOf(sent: { at: string; base: Connects | null; boost: Connects | null }, say: Phrases): string {
  const day = say.day(sent.at);
  if (sent.base === null) return say.t('badge_sent', { day });
  const cost = say.connects(sent.base);
  if (!sent.boost) return say.t('badge_sent_cost', { cost, day });
  return say.t('badge_sent_boosted', { boost: say.number(sent.boost), cost, day });
}

/** What is left to say where the page does not tell the cost. */
function lastSeen({ connects, at }: SeenCost, say: Phrases): Line {
  return { tone: 'plain', text: say.t('badge_last_cost', { cost: say.connects(connects), day: say.day(at) }) };
}

/** "Reminds you 10 Oct", and from that day on what is waiting since then. */
function reminderOf(day: string, say: Phrases): Line {
  return { tone: 'plain', text: say.t(say.hasCome(day) ? 'badge_remind_due' : 'follow_up_on', { day: say.day(day) }) };
}

/** Where the balance comes from, unless this page or this day says it. */
function aboutBalance(onPage: Connects | null, remembered: SeenBalance | null, say: Phrases): Line[] {
  if (onPage !== null) return [];
  if (remembered === null) return [{ tone: 'plain', text: say.t('badge_balance_unknown') }];
  if (say.isToday(remembered.at)) return [];
  const values = { balance: say.number(remembered.value), day: say.day(remembered.at) };
  return [{ tone: 'plain', text: say.t('badge_balance_from', values) }];
}
