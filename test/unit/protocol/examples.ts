import type { EntryByHand, Question, ToBackground } from '../../../src/protocol/messages.ts';
import { blankReading } from '../../../src/readers/blank.ts';

export const AT = '2026-10-04T09:00:00+02:00';
export const ID = '00000000-0000-4000-8000-000000000001';
const uid = '2012345678901234567';

const GRANT: EntryByHand = { kind: 'grant', account: 'own', when: AT, amount: 10, jobUid: null, note: '' };

/** One good question for each message; the compiler misses none. */
export const EXAMPLES: { [T in keyof ToBackground]: Question<ToBackground, T> } = {
  hello: {},
  observe: { id: ID, at: AT, url: `https://www.upwork.com/jobs/~02${uid}`, reading: blankReading('job') },
  known: { reading: blankReading('job') },
  left: {},
  skip: { id: ID, at: AT, uid, title: 'Paint a fence', on: true },
  remind: { id: ID, at: AT, about: uid, title: 'Paint a fence', day: '2026-10-09' },
  'log-sent': { id: ID, at: AT, uid, title: null, sentAt: null, base: 12, boost: 0 },
  state: { uids: [uid, '0123456789abcdef'] },
  advice: { reading: blankReading('job') },
  results: {},
  skips: {},
  log: { search: '', outcome: null, sort: 'sentAt', descending: true, offset: 0, limit: 50 },
  refunds: { part: 'overdue', offset: 0, limit: 50 },
  statement: { account: 'own', part: null, from: '2026-10-01', to: null, offset: 0, limit: 50 },
  books: { account: 'own' },
  insights: { account: 'own' },
  story: { entry: 'some-entry' },
  'entry-add': { id: ID, at: AT, entry: GRANT },
  'entry-edit': { id: ID, at: AT, of: { id: 'some-fact', page: 'ledger/own/2026-10' }, entry: GRANT },
  'entry-delete': { id: ID, at: AT, of: { id: 'some-fact', page: 'ledger/own/2026-10' } },
  'perhaps-sent': { id: ID, at: AT, account: 'own', uid, applied: AT, sent: true },
  classify: { id: ID, at: AT, label: 'Goodwill credit', means: 'grant-reward' },
  'set-plan': { id: ID, at: AT, account: 'own', plan: { plan: 'plus', since: '2026-01-05', day: 5, grant: null } },
  mark: { id: ID, at: AT, entry: 'some-entry', tags: ['logo'], note: '' },
  readings: {},
  'set-settings': { id: ID, change: { mode: 'click' } },
  'log-add': {
    id: ID,
    at: AT,
    entry: { jobUid: uid, title: 'Paint a fence', sentAt: AT, base: 12, boost: 3, note: '' },
  },
  'log-edit': { id: ID, at: AT, entry: 'some-entry', change: { base: 14 } },
  'log-delete': { id: ID, at: AT, entry: 'some-entry' },
  undo: { id: ID, at: AT, of: ID },
  'open-rules': { rule: 'payment-unverified' },
  outcome: { id: ID, at: AT, entry: 'some-entry', outcome: 'viewed' },
  'log-delete-many': { id: ID, at: AT, entries: ['some-entry', 'other-entry'] },
  'outcome-many': { id: ID, at: AT, entries: ['some-entry', 'other-entry'], outcome: 'declined' },
  export: { format: 'json' },
  exported: { id: ID, at: AT },
  'import-preview': { text: '{}' },
  'import-known': {},
  import: { id: ID, at: AT, text: '{}', settings: false },
  sample: { id: ID, at: AT, text: '{}' },
  erase: { id: ID },
};

export const TYPES = Object.keys(EXAMPLES) as (keyof ToBackground)[];

/** The message as it goes over the wire. */
export function example(type: keyof ToBackground): Record<string, unknown> {
  return { type, ...EXAMPLES[type] };
}
