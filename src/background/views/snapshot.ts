import type { Reading } from '../../core/job.ts';
import { glanceAtJobs, type JobGlance, lastBalance } from '../../core/ledger/index.ts';
import type { KnownJob, PageSettings, Snapshot } from '../../protocol/answers.ts';
import type { Settings } from '../../protocol/settings.ts';
import { adviceFor } from '../advice/advice.ts';
import type { PageFacts } from '../badges/facts.ts';
import { phrasesFor } from '../badges/phrases.ts';
import { sayBadges } from '../badges/say.ts';
import type { Room } from '../handler.ts';
import { followUpsIn } from '../records/follow-ups.ts';
import { ledgerSettings, settingsIn } from '../records/settings.ts';
import { baseCost, boostBid } from './log-entry.ts';
import { knownProposals, knownStatement, notedSending } from './page-facts.ts';

/** All that there is to say on a page; `justSaid` as its question has it. */
export async function snapshot(room: Room, reading: Reading, justSaid: string | null): Promise<Snapshot> {
  const { store, words, now } = room;
  const settings = await settingsIn(store);
  const say = phrasesFor(words, settings, now.slice(0, 10));
  const facts = await pageFacts(room, reading);
  const uid = reading.page === 'job' || reading.page === 'apply' ? reading.jobs[0]?.uid : null;
  return {
    sequence: store.sequence,
    badges: sayBadges(reading, facts, settings, say, justSaid),
    verdict: (uid && facts.advice[uid]?.verdict) || null,
  };
}

async function pageFacts(room: Room, reading: Reading): Promise<PageFacts> {
  const { store, shelf, now } = room;
  const settings = ledgerSettings(await settingsIn(store));
  const uids = reading.jobs.flatMap(({ uid }) => uid ?? []);
  const { seen } = await shelf.ask((book) => lastBalance(book, 'own'));
  const { jobs } = await shelf.ask((book) => glanceAtJobs(book, uids, { now, settings }));
  return {
    balance: seen && { value: seen.present, at: seen.at },
    jobs: Object.fromEntries([...jobs].map(([uid, job]) => [uid, knownJob(job)])),
    reminders: Object.fromEntries((await followUpsIn(store)).map(({ about, day }) => [about, day])),
    advice: await adviceFor(room, reading, jobs),
    proposals: await knownProposals(room, reading),
    statement: await knownStatement(room, reading),
    noted: await notedSending(room, reading),
  };
}

export function pageSettings({ mode }: Settings): PageSettings {
  return { mode };
}

export function knownJob({ first, last, sent, perhapsSent, skipped }: JobGlance): KnownJob {
  return {
    first,
    last,
    // Without a day (only what came back is known) there is nothing to say about the sending.
    sent: sent && sent.sentAt !== null ? { at: sent.sentAt, base: baseCost(sent), boost: boostBid(sent) } : null,
    skipped,
    perhapsSent: perhapsSent && { at: perhapsSent.at, base: perhapsSent.cost, boost: perhapsSent.boost },
  };
}
