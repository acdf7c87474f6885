import type { Message, ToBackground } from '../protocol/messages.ts';
import { entryAdd, entryDelete, entryEdit } from './commands/entries.ts';
import { exported } from './commands/exported.ts';
import { importAll, importPreview } from './commands/import.ts';
import { logAdd, logDelete, logEdit, logSent } from './commands/log.ts';
import { logDeleteMany, outcomeMany } from './commands/many.ts';
import { observe } from './commands/observe.ts';
import { outcome } from './commands/outcome.ts';
import { perhapsSent } from './commands/perhaps-sent.ts';
import { remind } from './commands/remind.ts';
import { setSettings } from './commands/settings.ts';
import { skip } from './commands/skip.ts';
import { undo } from './commands/undo.ts';
import { classify, mark, setPlan } from './commands/words.ts';
import type { AnyHandler, Handlers } from './handler.ts';
import { advice } from './queries/advice.ts';
import { books } from './queries/books.ts';
import { exportFile } from './queries/export.ts';
import { hello } from './queries/hello.ts';
import { importKnown } from './queries/import-known.ts';
import { insights } from './queries/insights.ts';
import { known } from './queries/known.ts';
import { left } from './queries/left.ts';
import { log } from './queries/log.ts';
import { readings } from './queries/readings.ts';
import { refunds } from './queries/refunds.ts';
import { results } from './queries/results.ts';
import { skips } from './queries/skips.ts';
import { state } from './queries/state.ts';
import { statement } from './queries/statement.ts';
import { story } from './queries/story.ts';

/** Who carries out what; the compiler misses no message. What needs no records is the desk's own. */
const HANDLERS: Omit<Handlers, 'erase' | 'open-rules' | 'sample'> = {
  hello,
  observe,
  known,
  left,
  skip,
  remind,
  'log-sent': logSent,
  state,
  advice,
  results,
  skips,
  log,
  refunds,
  statement,
  books,
  insights,
  story,
  readings,
  'entry-add': entryAdd,
  'entry-edit': entryEdit,
  'entry-delete': entryDelete,
  'perhaps-sent': perhapsSent,
  classify,
  'set-plan': setPlan,
  mark,
  'set-settings': setSettings,
  'log-add': logAdd,
  'log-edit': logEdit,
  'log-delete': logDelete,
  undo,
  outcome,
  'log-delete-many': logDeleteMany,
  'outcome-many': outcomeMany,
  export: exportFile,
  exported,
  'import-preview': importPreview,
  'import-known': importKnown,
  import: importAll,
};

export function handlerOf({
  type,
}: Exclude<Message<ToBackground>, { type: 'erase' | 'open-rules' | 'sample' }>): AnyHandler {
  // The message was checked to be of the shape that its type's handler takes.
  return HANDLERS[type] as AnyHandler;
}
