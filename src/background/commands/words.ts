import type { LabelFact, MarkFact, PlanFact } from '../../core/ledger/index.ts';
import { done, refused } from '../../protocol/reply.ts';
import type { CommandHandler } from '../handler.ts';
import { enterDeed } from '../log/deed.ts';
import { proposalBy } from '../views/proposals.ts';

/** The person's own word on what a label means. */
export const classify: CommandHandler<'classify'> = {
  async change({ at, label, means }, room) {
    const word: LabelFact = { kind: 'label', at, source: 'hand', label, means };
    return done(await enterDeed(room, { at, say: [word] }, null));
  },
  answer: async () => done(null),
};

/** The person's plan, which says what grants to expect. */
export const setPlan: CommandHandler<'set-plan'> = {
  async change({ at, account, plan }, room) {
    const word: PlanFact = { kind: 'plan', at, source: 'hand', account, ...plan };
    return done(await enterDeed(room, { at, say: [word] }, null));
  },
  answer: async () => done(null),
};

/** Tags and a note about a proposal's job. */
export const mark: CommandHandler<'mark'> = {
  async change({ at, entry, tags, note }, room) {
    const proposal = await proposalBy(room, entry);
    if (!proposal) return refused('not-found');
    if (proposal.job === null) return refused('incomplete');
    const word: MarkFact = { kind: 'mark', at, source: 'hand', job: proposal.job, tags, note };
    return done(await enterDeed(room, { at, say: [word] }, null));
  },
  answer: async () => done(null),
};
