/** One dated fact about the marketplace, with where it is known from. The facts themselves are in rules.json. */
export interface Rule {
  /** Stable, kebab-case; badges, outlooks and warnings name it. */
  id: string;
  topic: string;
  statement: string;
  value: unknown;
  unit: string | null;
  /** ISO days; null where open or unknown. The rule held on days from `effectiveFrom` to the day before `effectiveTo`. */
  effectiveFrom: string | null;
  effectiveTo: string | null;
  plan: 'any' | 'freelancer' | 'basic' | 'plus' | 'agency' | 'agency-plus' | 'new';
  /** An address, "observed: …" for a page where it was seen, "product choice" for our own; null where none is known. */
  source: string | null;
  /** The ISO day on which the source was last seen. */
  seen: string | null;
  /** unconfirmed: a hint at most, never stated as a fact. */
  confidence: 'high' | 'medium' | 'low' | 'unconfirmed';
  /** Which of its days are not known to the day. */
  approx?: string[];
  note?: string;
  /** Topic refund: what comes back of which part, and the ledger's word for what became of the proposal. */
  outcome?: string;
  part?: 'base' | 'boost' | 'badge' | 'purchase' | 'ad-credit';
  ledgerOutcome?: string;
  /** Topic history-label. */
  label?: string;
  sign?: number;
  kind?: string;
  jobLink?: boolean | null;
  /** Topic myth: what people say, and what is true. Its days bound the time when the claim was true. */
  claim?: string;
  verdict?: string;
  neverTrue?: boolean;
  seeRules?: string[];
}

/** Whether a dated thing held on that ISO day. */
export function held(rule: { from: string | null; to: string | null }, day: string): boolean {
  return (rule.from === null || rule.from <= day) && (rule.to === null || day < rule.to);
}
