import { type Fact, idOf, jobOf, type Proposal } from '../../core/ledger/index.ts';
import type { LogEntry } from '../../protocol/answers.ts';
import { done, type Reply, refused } from '../../protocol/reply.ts';
import type { CommandHandler, Room } from '../handler.ts';
import { appliedFor } from '../log/applied.ts';
import { changed } from '../log/changed.ts';
import { type Deed, deedNote, enterDeed } from '../log/deed.ts';
import { apart, marked, sentByHand } from '../log/entries.ts';
import { isFixed, logEntry } from '../views/log-entry.ts';
import { proposalBy } from '../views/proposals.ts';

export const logAdd: CommandHandler<'log-add'> = {
  async change({ at, entry }, room) {
    const fact = await apart(room, sentByHand(entry, 'own'));
    return done(await enterDeed(room, { at, say: [fact] }, idOf(fact)));
  },
  answer: (_question, room, note) => entryAbout(room, note),
};

export const logSent: CommandHandler<'log-sent'> = {
  async change({ at, uid, title, sentAt, base, boost }, room) {
    const fact = sentByHand({ jobUid: uid, title, sentAt: sentAt ?? at, base, boost, note: '' }, 'own');
    return done(await enterDeed(room, { at, say: [fact] }, null));
  },
  answer: async () => done(null),
};

/** What was seen is never changed: it is taken back and said anew by hand. A note alone is not worth that. */
export const logEdit: CommandHandler<'log-edit'> = {
  async change({ at, entry, change }, room) {
    const proposal = await proposalBy(room, entry);
    if (!proposal) return refused('not-found');
    const { note, ...rest } = change;
    const say: Fact[] = [];
    if (Object.keys(rest).length === 0 && proposal.job !== null) {
      if (note !== undefined) say.push(marked(proposal, proposal.job, note, at));
      return done(await enterDeed(room, { at, say }, entry));
    }
    const whole = changed(proposal, change, at);
    if (!whole.ok) return whole;
    const fact = sentByHand(whole.value, proposal.account);
    say.push(fact);
    const job = jobOf(fact);
    // A word on the job outlives the entry it was said of: where there is one it is said again.
    if (job !== null && (note !== undefined || proposal.note !== '' || proposal.tags.length > 0))
      say.push(marked(proposal, job, whole.value.note, at));
    return done(await enterDeed(room, { at, say, takeBack: proposal.facts }, idOf(fact)));
  },
  answer: (_question, room, note) => entryAbout(room, note),
};

export const logDelete: CommandHandler<'log-delete'> = {
  async change({ at, entry }, room) {
    const proposal = await proposalBy(room, entry);
    if (!proposal) return refused('not-found');
    const deleting = await deletionOf(room, proposal);
    return deleting.ok ? done(await enterDeed(room, { at, ...deleting.value }, null)) : deleting;
  },
  async answer() {
    return done(null);
  },
};

/** What is to be taken back so that a proposal is gone; one that is fixed stays. */
export async function deletionOf(room: Room, proposal: Proposal): Promise<Reply<Pick<Deed, 'takeBack'>>> {
  if (isFixed(proposal)) return refused('in-statement');
  return done({ takeBack: [...proposal.facts, ...(await appliedFor(room, proposal))] });
}

/** The proposal that the command was about, as it is now. */
export async function entryAbout(room: Room, note: unknown): Promise<Reply<LogEntry>> {
  const about = deedNote(note)?.about ?? null;
  const proposal = about === null ? undefined : await proposalBy(room, about);
  return proposal ? done(logEntry(proposal)) : refused('not-found');
}
