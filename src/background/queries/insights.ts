import { insightsOf } from '../../core/insight/index.ts';
import { active, type LookFact } from '../../core/ledger/index.ts';
import { done } from '../../protocol/reply.ts';
import type { QueryHandler } from '../handler.ts';
import { conclusionsIn } from '../views/conclusions.ts';

/** The numbers behind the charts. They take the whole ledger, and are asked for by the view that draws them alone. */
export const insights: QueryHandler<'insights'> = {
  async answer({ account }, room) {
    const { report, lines, since } = await conclusionsIn(room, account);
    // Concluding has opened every page.
    const looks = [...room.shelf.book.pages.values()].flatMap((page) =>
      active(page).filter((fact): fact is LookFact => fact.kind === 'look'),
    );
    return done(insightsOf(report, lines, looks, since, room.now));
  },
};
