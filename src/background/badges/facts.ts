import type { Advice } from '../../core/advice/index.ts';
import type { KnownJob, Outlook, SeenBalance } from '../../protocol/answers.ts';

/** What is known of all that one page shows: what its badges are made from, beside the reading itself. */
export interface PageFacts {
  /** The latest balance any page showed. */
  balance: SeenBalance | null;
  /** By job uid; a job about which nothing is known has no key. */
  jobs: Record<string, KnownJob>;
  /** The day on which the person wants to be reminded of it, by job uid. */
  reminders: Record<string, string>;
  /** What a bid is worth, by job uid: all of it for a page about one job, of a list only where there is something to say. */
  advice: Record<string, Advice>;
  /** By the marketplace's id of the proposal; only for My proposals. */
  proposals: Record<string, KnownProposal>;
  /** Only for Connects History. */
  statement: KnownStatement | null;
  /** Only for the page that follows sending. */
  noted: NotedSending | null;
}

/** What the ledger noted of a proposal that was sent a moment ago. */
export interface NotedSending {
  /** Connects, without any boost. */
  base: number;
  /** Connects; null where nobody read whether there was a boost. */
  boost: number | null;
  /** Connects that should be left by all that is known; null before any balance. */
  left: number | null;
}

/** What became of the Connects of one side of a proposal. */
export interface KnownSide {
  /** Connects; null where nobody knows them. */
  connects: number | null;
  outlook: Outlook;
  /** The day on which the outlook came to be so; null where it follows from the passing of time alone. */
  since: string | null;
}

/** A proposal of the log, for its row of My proposals. */
export interface KnownProposal {
  base: KnownSide;
  /** Null without a boost. */
  boost: KnownSide | null;
}

/** How the ledger stands after Connects History was read. */
export interface KnownStatement {
  /** Connects that moved without a reason known; 0 where all agrees, null before any balance. */
  unexplained: number | null;
  /** The balances between which all of them moved; null where it was more than once. */
  between: { from: string; to: string } | null;
  /** The latest days of which every row was read. */
  covered: { from: string; to: string } | null;
  /** How far back Connects History can show, in days (rule history-windows, or the person's own value). */
  shown: number;
  /** Whether all of these days were read. */
  complete: boolean;
}
