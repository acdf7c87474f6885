import type { BoostState, Outcome, Outlook, Proposal, StatementLine } from '../ledger/index.ts';
import type { PlainKey, Words } from '../words.ts';

/** What the ledger concludes, in the words of the screens, for the cells of a table. */
export interface CellWords {
  outcome(outcome: Outcome): string;
  /** Null, an empty cell, where there is nothing that could come back. */
  outlook(outlook: Outlook | null): string | null;
  boost(state: BoostState): string;
  sort(sort: StatementLine['sort']): string;
  proposalFrom(proposal: Pick<Proposal, 'sent' | 'file'>): string;
  lineFrom(how: StatementLine['how']): string;
}

export function cellWords(t: Words['t']): CellWords {
  const named = (kind: 'outcome' | 'outlook' | 'boost' | 'sort', word: string) =>
    // A test holds every word of the ledger's to a message.
    t(`${kind}_${word.replaceAll('-', '_')}` as PlainKey);
  return {
    outcome: (outcome) => named('outcome', outcome),
    outlook: (outlook) => (outlook === null ? null : named('outlook', outlook)),
    boost: (state) => (state === 'unknown' ? t('outlook_unknown') : named('boost', state)),
    sort: (sort) => named('sort', sort === 'other' ? 'rest' : sort),
    proposalFrom: ({ sent, file }) => t(file ? 'how_file' : FROM[sent]),
    lineFrom: (how) => t(LINE_FROM[how]),
  };
}

const FROM = { yes: 'how_page', statement: 'how_statement', hand: 'how_hand' } as const satisfies Record<
  Proposal['sent'],
  PlainKey
>;
const LINE_FROM = {
  row: 'how_statement',
  page: 'how_pending',
  hand: 'how_hand',
  file: 'how_file',
} as const satisfies Record<StatementLine['how'], PlainKey>;
