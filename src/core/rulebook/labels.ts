import type { Connects } from '../connects.ts';

/** What a row of Connects History is, by its label. */
export const ROW_KINDS = [
  'base-spent',
  'base-returned',
  'boost-hold',
  'boost-returned',
  'boost-hold-released',
  'boost-spent',
  'badge-spent',
  'grant-monthly',
  'grant-plan',
  'grant-reward',
  'grant-badge',
  'purchase-probable',
  'reward-unclear',
  'refund-unclear',
  'other',
] as const;
export type RowKind = (typeof ROW_KINDS)[number];

interface Label {
  /** The rule that says so. */
  rule: string;
  label: string;
  kind: RowKind;
  /** −1 where the row takes Connects, 1 where it brings some. */
  sign: -1 | 1;
}

/** The labels that are understood; any other is kept as it is worded (rule history-label-unknown). */
export const LABELS: readonly Label[] = [
  { rule: 'history-label-applied', label: 'Applied to job', kind: 'base-spent', sign: -1 },
  { rule: 'history-label-boost-bid', label: 'Connects bid for boosted proposal', kind: 'boost-hold', sign: -1 },
  { rule: 'history-label-job-cancelled', label: 'Job cancelled', kind: 'base-returned', sign: 1 },
  {
    rule: 'history-label-boost-job-closed',
    label: 'You bid to boost a proposal, but the job was closed',
    kind: 'boost-returned',
    sign: 1,
  },
  {
    rule: 'history-label-boost-outbid',
    label: "You've been outbid to boost your proposal",
    kind: 'boost-returned',
    sign: 1,
  },
  {
    rule: 'history-label-boost-refund-total',
    label: 'We accepted your bid to boost a proposal. This is a refund for your total bid',
    kind: 'boost-hold-released',
    sign: 1,
  },
  {
    rule: 'history-label-boost-final-charge',
    label: 'We accepted your bid to boost a proposal. This is the final bid charge',
    kind: 'boost-spent',
    sign: -1,
  },
  {
    rule: 'history-label-connects-award',
    label: 'Refunded Connects for Connects Award',
    kind: 'reward-unclear',
    sign: 1,
  },
  { rule: 'history-label-connects-refunded', label: 'Connects refunded', kind: 'refund-unclear', sign: 1 },
  { rule: 'history-label-badge', label: 'Availability Badge', kind: 'badge-spent', sign: -1 },
  { rule: 'history-label-monthly', label: 'Monthly Connects renewal', kind: 'grant-monthly', sign: 1 },
  { rule: 'history-label-plus-upgrade', label: 'Membership upgraded to Plus', kind: 'grant-plan', sign: 1 },
  { rule: 'history-label-task-reward', label: 'Earned Connects by completing task', kind: 'grant-reward', sign: 1 },
  { rule: 'history-label-rising-talent', label: 'Rising Talent Achievement', kind: 'grant-badge', sign: 1 },
  { rule: 'history-label-purchase', label: 'Added extra Connects', kind: 'purchase-probable', sign: 1 },
];

export const UNKNOWN_LABEL = 'history-label-unknown';

/** A label as it is compared: white space folded, apostrophes straight, no final full stop, no capitals. */
export function foldLabel(label: string): string {
  return label.replace(/[‘’ʼ]/g, "'").replace(/\s+/g, ' ').trim().replace(/\.$/, '').toLowerCase();
}

const BY_LABEL = new Map(LABELS.map((label) => [foldLabel(label.label), label]));

/** What the labels mean to this person, by folded label. */
export type Classified = ReadonlyMap<string, RowKind>;

/** The sign speaks first: a known label with the wrong sign is not the row it seems to be. */
export function kindOf(label: string, amount: Connects, classified?: Classified): { kind: RowKind; rule: string } {
  const folded = foldLabel(label);
  const own = classified?.get(folded);
  if (own) return { kind: own, rule: UNKNOWN_LABEL };
  const known = BY_LABEL.get(folded);
  return known && Math.sign(amount) !== -known.sign ? known : { kind: 'other', rule: UNKNOWN_LABEL };
}
