import type { Book } from '../core/ledger/index.ts';
import type { Words } from '../core/words.ts';
import type { Area } from '../platform/ports.ts';
import type { At } from '../protocol/answers.ts';
import type { Answer, Question, ToBackground } from '../protocol/messages.ts';
import type { Reply } from '../protocol/reply.ts';
import type { Shelf } from './shelf.ts';
import type { Change, Store } from './store/store.ts';
import type { Trouble } from './trouble.ts';

/** What a handler works with: the records as the last commit left them, and the time. */
export interface Room {
  store: Store;
  shelf: Shelf;
  now: At;
  words: Words;
  /** The browser's memory, for what may be lost. */
  session: Area;
  /** Why the latest change could not be kept; null where it was. */
  trouble: Trouble | null;
}

/** What a command wants written, and what shall be remembered with its id, as plain JSON. */
export interface Effect {
  changes: Change[];
  /** The ledger as it will be. */
  book?: Book;
  note?: unknown;
  /** Open pages show something else from now on. */
  tell: boolean;
}

/** Answers from the records and changes nothing. */
export interface QueryHandler<T extends keyof ToBackground> {
  answer(question: Question<ToBackground, T>, room: Room): Promise<Reply<Answer<ToBackground, T>>>;
}

/**
 * Works in two steps, so that a repeated command needs only the second: what is to be written, and (from the records
 * as they then are) the answer. Neither writes anything itself.
 */
export interface CommandHandler<T extends keyof ToBackground> {
  change(question: Question<ToBackground, T>, room: Room): Promise<Reply<Effect>>;
  answer(question: Question<ToBackground, T>, room: Room, note: unknown): Promise<Reply<Answer<ToBackground, T>>>;
}

type IsCommand<T extends keyof ToBackground> = Question<ToBackground, T> extends { id: string } ? true : false;
export type Handlers = {
  [T in keyof ToBackground]: IsCommand<T> extends true ? CommandHandler<T> : QueryHandler<T>;
};

/** Any of them, once the message was checked to be of its type's shape. */
export interface AnyHandler {
  change?(question: unknown, room: Room): Promise<Reply<Effect>>;
  answer(question: unknown, room: Room, note: unknown): Promise<Reply<unknown>>;
}
