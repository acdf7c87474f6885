import { idOf, type Proposal } from '../../core/ledger/index.ts';
import type { Room } from '../handler.ts';
import { pagesOf, type Ref } from './deed.ts';

/** How long before sending its apply page may have been seen. */
const WINDOW = 6 * 3_600_000;

/**
 * The apply pages that a proposal was sent from, as far as they lie beside its landing page: who says that it was never
 * sent does not want to be told that it perhaps was.
 */
export async function appliedFor(room: Room, { facts, job, sentAt }: Proposal): Promise<Ref[]> {
  const sent = Date.parse(sentAt ?? '');
  const pages = await pagesOf(
    room,
    facts.map(({ page }) => page),
  );
  return [...pages].flatMap(([page, { facts: lying }]) =>
    lying.flatMap((fact) => {
      if (fact.kind !== 'apply' || fact.job !== job) return [];
      const before = sent - Date.parse(fact.at);
      return before >= 0 && before <= WINDOW ? [{ id: idOf(fact), page }] : [];
    }),
  );
}
