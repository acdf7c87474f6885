import type { Outcome } from '../ledger/index.ts';

/** Words that people keep for what became of a proposal, in small letters; our own exports' are among them. */
const WORDS: Readonly<Record<Outcome, readonly string[]>> = {
  pending: [
    'pending',
    'sent',
    'submitted',
    'applied',
    'active',
    'open',
    'waiting',
    'no reply',
    'no response',
    'no answer',
    'no answer yet',
  ],
  viewed: ['viewed', 'seen', 'viewed by client'],
  replied: ['replied', 'reply', 'response', 'responded', 'answered', 'message', 'messaged'],
  interviewed: ['interviewed', 'interview', 'interviewing', 'call'],
  hired: ['hired', 'won', 'hired me', 'you were hired', 'contract', 'got it', 'accepted'],
  'other-hired': [
    'other hired',
    'other-hired',
    'hired other',
    'hired someone else',
    'someone else hired',
    'someone else',
    'other freelancer',
  ],
  declined: ['declined', 'rejected', 'declined by client', 'archived by client'],
  withdrawn: ['withdrawn', 'withdrew', 'declined by you'],
  closed: [
    'closed',
    'job closed',
    'job is closed',
    'cancelled',
    'canceled',
    'job cancelled',
    'no hire',
    'closed without hire',
    'closed, nobody hired',
  ],
  removed: ['removed', 'job removed', 'removed by upwork'],
  expired: ['expired', 'job expired'],
};

const BY_WORD = new Map(
  Object.entries(WORDS).flatMap(([outcome, words]) => words.map((word) => [word, outcome as Outcome] as const)),
);

/** What a cell of an outcome column says; undefined where that is not known. */
export function outcomeIn(cell: string, own: Readonly<Record<string, Outcome>> = {}): Outcome | undefined {
  const word = outcomeWord(cell);
  return Object.hasOwn(own, word) ? own[word] : BY_WORD.get(word);
}

/** The cell as it is looked up. */
export function outcomeWord(cell: string): string {
  return cell.replace(/\s+/g, ' ').trim().replace(/[.!]$/, '').toLowerCase();
}
