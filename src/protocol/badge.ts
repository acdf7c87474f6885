import type { Verdict } from '../core/advice/index.ts';
import type { FromPage, Question } from './messages.ts';

/**
 * What a badge says, ready to be drawn: words only. The background finds them, and whoever draws them need not know what
 * they mean.
 */

/** What a person can do from a badge. */
export type Deed = 'skip' | 'remind' | 'log-sent' | 'undo' | 'open-rules';
/** What has to be said for that; the page adds id and moment. */
export type Word<T extends Deed> = T extends Deed ? Omit<Question<FromPage, T>, 'id' | 'at'> : never;

/**
 * plain: good to know · done: taken care of · caution: look twice · stop: this cannot go through, or must not · for and
 * against a bid · or the verdict on it. Each has its own shape, so that none rests on colour alone.
 */
export type Tone = 'plain' | 'done' | 'caution' | 'stop' | 'for' | 'against' | Verdict;

export interface Line {
  tone: Tone;
  text: string;
  /** What is known about it, in small. */
  note?: string;
  /** The rule it rests on; a click looks that up. */
  rule?: string;
}

/** What a person can do or say from a badge, and the message that says so. */
export interface Action {
  label: string;
  type: Deed;
  word: Word<Deed>;
}

/** What is shown when it is asked for. */
export interface Why {
  label: string;
  parts: { title: string; lines: Line[] }[];
}

/** On a job, its slide-over and its apply page: one thing that matters now, and the rest below it. */
export interface Card {
  kind: 'card';
  /** Whose note this is and what about, for those who hear it. */
  label: string;
  /** Null where nothing was weighed, or nothing is left to decide. */
  verdict: Line | null;
  /** "16 Connects", or what stands in the way of a cost. */
  main: string;
  /** Of the main words. */
  tone: Tone;
  /** "$2.40". */
  beside: string | null;
  /** "30 left after sending". */
  after: string | null;
  lines: Line[];
  why: Why | null;
  actions: Action[];
  /** To be said where an action could not be carried out. */
  notDone: string;
}

/** On a tile: one compact line, only where something is known. */
export interface TileLine {
  kind: 'line';
  label: string;
  lines: Line[];
}

export type Badge = Card | TileLine;
