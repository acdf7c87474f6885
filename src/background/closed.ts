import { TERMS } from '../core/rulebook/overrides.ts';
import type { Area } from '../platform/ports.ts';
import type { AppState, At, PageSettings, Snapshot } from '../protocol/answers.ts';
import type { Message, ToBackground } from '../protocol/messages.ts';
import { done, type Reply, refused } from '../protocol/reply.ts';
import { DEFAULT_SETTINGS, type Settings } from '../protocol/settings.ts';
import { fileName } from './file-name.ts';
import { StorageFailure } from './store/reading-keys.ts';

const NOTHING = { count: 0, connects: 0, first: [] };

/** stored-newer: a later Bidthrift wrote the records · stored-unreadable: they cannot be brought to this version. */
export type WhyClosed = 'stored-newer' | 'stored-unreadable';

/**
 * The answers while the records cannot be opened: nothing is read from pages, nothing is changed, the person is told
 * why, and everything that lies there can be saved as it is.
 */
export async function answerClosed(
  message: Message<ToBackground>,
  why: WhyClosed,
  local: Area,
  now: At,
): Promise<Reply<unknown>> {
  const settings: Settings = { ...DEFAULT_SETTINGS, mode: null };
  switch (message.type) {
    case 'hello':
      return done({ mode: null } satisfies PageSettings);
    case 'known':
      return done({ sequence: 0, badges: {}, verdict: null } satisfies Snapshot);
    case 'state':
      return done({
        sequence: 0,
        settings,
        sample: false,
        balance: null,
        trend: [],
        pace: null,
        difference: null,
        refunds: { overdue: NOTHING, due: NOTHING, returned: NOTHING },
        nextExpiry: null,
        latest: [],
        sent: 0,
        history: { days: TERMS['statement-days'].published, complete: false },
        jobs: {},
        followUps: [],
        exportedAt: null,
        attention: [{ code: why }],
      } satisfies AppState);
    case 'log':
      return done({ entries: [], total: 0 });
    case 'export':
      if (message.format !== 'json') return refused('read-only', why);
      return done({ name: fileName('stored', now), type: 'application/json', text: await everything(local) });
    default:
      return refused('read-only', why);
  }
}

async function everything(local: Area): Promise<string> {
  try {
    return JSON.stringify({ bidthrift: 'stored', records: await local.get(null) }, null, 1);
  } catch (failure) {
    throw new StorageFailure(failure);
  }
}
