import type { Job, PageKind, Reading } from './job.ts';

/** What a page of its kind should always let be read, as far as a bid or the books depend on it. */
export const VITAL = [
  'cost',
  'pay',
  'proposals',
  'payment',
  'total',
  'boost',
  'balance',
  'days',
  'rows',
  'id',
] as const;
export type Vital = (typeof VITAL)[number];

/** How many of them were read, and which were not. */
export interface Health {
  of: number;
  missing: Vital[];
}

type Test = (reading: Reading, job: Job | undefined) => boolean;

const TESTS: Record<Vital, Test> = {
  cost: (_, job) => job?.connects != null,
  // An hourly job may name no rate; that it is one was read all the same.
  pay: (_, job) => job?.budget != null || job?.hourly != null || job?.type === 'hourly',
  proposals: (_, job) => job?.proposals != null,
  payment: (_, job) => job?.client.paymentVerified != null,
  total: (_, job) => job?.total != null,
  boost: (_, job) => job?.boost?.own != null,
  balance: ({ balance }) => balance !== null,
  days: ({ filter }) => filter?.days != null && filter.more !== null,
  rows: ({ history, proposals, diagnostics }) =>
    history.length + proposals.length > 0 && !diagnostics.some(({ field }) => /^(history|proposals)\[/.test(field)),
  id: (_, job) => job?.uid != null,
};

const WANTED: Record<PageKind, readonly Vital[]> = {
  job: ['cost', 'pay', 'proposals', 'payment'],
  apply: ['cost', 'total', 'boost', 'balance'],
  search: ['id', 'pay', 'proposals', 'payment'],
  feed: ['id', 'pay', 'proposals', 'payment'],
  'connects-history': ['balance', 'days', 'rows'],
  proposals: ['rows'],
  proposal: [],
  none: [],
};

/** Whether the readers still understand this page: of a list by its first job. Null where nothing is to be read. */
export function healthOf(reading: Reading): Health | null {
  const [job] = reading.jobs;
  // A closed job, or one that was bid on, has no price any more: that it is not shown is no news.
  const over = reading.page === 'job' && (job?.applied || (job?.status ?? 'open') !== 'open');
  const wanted = WANTED[reading.page].filter((vital) => !(over && vital === 'cost'));
  const list = reading.page === 'search' || reading.page === 'feed';
  if (wanted.length === 0 || (list && !job)) return null;
  return { of: wanted.length, missing: wanted.filter((vital) => !TESTS[vital](reading, job)) };
}
