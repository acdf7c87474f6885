/**
 * What a badge says, ready to be drawn: words only, no page and no browser. Whatever comes to be said later (a verdict,
 * its reasons, more to do) is another line or another action; drawing does not need to know what they mean.
 */

/** plain: good to know · done: taken care of · caution: look twice · stop: this cannot go through. */
export type Tone = 'plain' | 'done' | 'caution' | 'stop';

export interface Line {
  tone: Tone;
  text: string;
}

/** What a person can do from a badge. */
export type ActionId = 'skip' | 'unskip';

export interface Action {
  id: ActionId;
  label: string;
}

/** On a job, its slide-over and its apply page: one thing that matters now, and the rest below it. */
export interface Card {
  kind: 'card';
  /** Whose note this is and what about, for those who hear it. */
  label: string;
  /** "16 Connects", or what stands in the way of a cost. */
  main: string;
  /** Of the main words. */
  tone: Tone;
  /** "$2.40". */
  beside: string | null;
  /** "30 left after sending". */
  after: string | null;
  lines: Line[];
  actions: Action[];
}

/** On a tile: one compact line, only where something is known. */
export interface TileLine {
  kind: 'line';
  label: string;
  lines: Line[];
}

export type Badge = Card | TileLine;
