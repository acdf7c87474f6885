import { type Gap, type Glance, glance, glanceAtJobs, type LedgerSettings, owedOf } from '../core/ledger/index.ts';
import { type Attention, EXPIRY_DAYS, type FollowUp } from '../protocol/attention.ts';
import type { Settings } from '../protocol/settings.ts';
import type { Room } from './handler.ts';
import { followUpsIn } from './records/follow-ups.ts';
import { ledgerSettings, settingsIn } from './records/settings.ts';
import { type Upkeep, upkeepIn } from './records/upkeep.ts';

const A_DAY = 86_400_000;
/** A copy older than this is worth renewing; the first is worth making once there are so many proposals to lose. */
const BACKUP_DAYS = 30;
const BACKUP_PROPOSALS = 5;

/** As many of the latest proposals as the popup could show. */
const LATEST = 10;

/** What popup, toolbar icon and reminders look at: it costs the same however long the ledger is. */
export interface Overview {
  settings: Settings;
  seen: Glance;
  upkeep: Upkeep;
  followUps: FollowUp[];
  /** Most urgent first. */
  attention: Attention[];
}

/** Looks at the newest part of the ledger, and says what of it the person should know or do. */
export async function overview(room: Room): Promise<Overview> {
  const { store, shelf, now } = room;
  const settings = await settingsIn(store);
  const options = { now, settings: ledgerSettings(settings), account: 'own' } as const;
  const seen = await shelf.ask((book) => glance(book, options, LATEST));
  const followUps = await followUpsIn(store);
  const waiting = await stillOpen(
    followUps.filter(({ day }) => day <= now.slice(0, 10)),
    room,
  );
  // Last, so that whatever was found damaged on the way is told at once.
  const upkeep = await upkeepIn(store, now);
  const attention = attentionTo(seen, settings, upkeep, waiting, room);
  return { settings, seen, upkeep, followUps, attention };
}

/** Nobody wants to be reminded of what has ended meanwhile. */
async function stillOpen(due: readonly FollowUp[], { shelf, now }: Room): Promise<FollowUp[]> {
  if (due.length === 0) return [];
  const { jobs } = await shelf.ask((book) =>
    glanceAtJobs(
      book,
      due.map(({ about }) => about),
      { now },
    ),
  );
  return due.filter(({ about }) => {
    const { sent = null, statusNow = null } = jobs.get(about) ?? {};
    return sent ? !ENDED.has(sent.outcome) : statusNow === null || statusNow === 'open';
  });
}

const ENDED: ReadonlySet<string> = new Set([
  'hired',
  'other-hired',
  'declined',
  'withdrawn',
  'closed',
  'removed',
  'expired',
]);

function attentionTo(
  { overdue, gaps, nextExpiry, perhapsSent, balance, proposals }: Glance,
  { mode, reminders, ...settings }: Settings,
  upkeep: Upkeep,
  followUps: readonly FollowUp[],
  { trouble, now }: Room,
): Attention[] {
  const gap = reminders.history && closingGap(gaps, now, ledgerSettings({ mode, reminders, ...settings }));
  const lapses = nextExpiry !== null && daysUntil(nextExpiry.day, now) <= EXPIRY_DAYS;
  // Somebody may be writing that proposal right now.
  const left = perhapsSent.filter(({ at }) => Date.parse(now) - Date.parse(at) >= A_DAY);
  const all: (Attention | false)[] = [
    trouble === 'quota' && { code: 'storage-full' },
    trouble === 'storage' && { code: 'storage-error' },
    upkeep.damage.length > 0 && { code: 'stored-damaged' },
    mode === null && { code: 'welcome' },
    reminders.refund &&
      overdue.length > 0 && {
        code: 'refund-overdue',
        count: overdue.length,
        connects: overdue.reduce((sum, each) => sum + owedOf(each), 0),
      },
    gap && { code: 'history-gap', ...gap },
    reminders.expiry && lapses && { code: 'expiring', ...nextExpiry },
    ...(reminders['follow-up'] ? followUps.map((each) => ({ code: 'follow-up' as const, ...each })) : []),
    left.length > 0 && { code: 'perhaps-sent', count: left.length },
    balance.unexplained !== 0 && { code: 'balance-disagrees', connects: balance.unexplained },
    reminders.backup && backupDue(upkeep, proposals, now) && { code: 'backup-due', at: upkeep.exportedAt },
  ];
  return all.filter((one) => one !== false);
}

/** The gap that is nearest to being lost, once the person should be told of it. */
function closingGap(gaps: readonly Gap[], now: string, { captureDays }: LedgerSettings): Gap | false {
  const [first] = gaps.toSorted((one, other) => (one.from < other.from ? -1 : 1));
  return first !== undefined && -daysUntil(first.from, now) >= captureDays && first;
}

function backupDue({ exportedAt }: Upkeep, proposals: number, now: string): boolean {
  if (exportedAt === null) return proposals >= BACKUP_PROPOSALS;
  return proposals > 0 && -daysUntil(exportedAt.slice(0, 10), now) >= BACKUP_DAYS;
}

function daysUntil(day: string, now: string): number {
  return Math.round((Date.parse(day) - Date.parse(now.slice(0, 10))) / A_DAY);
}
