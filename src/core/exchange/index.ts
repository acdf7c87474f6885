/** The door for what comes in and goes out by hand. */
export { readCsv, writeCsv } from './csv.ts';
export { guessTable } from './csv-columns.ts';
export { factsFromTable } from './csv-facts.ts';
export { daysMissing, daysRead } from './days-read.ts';
export { type Encoding, textOf } from './encoding.ts';
export { EXPORTS, type ExportKind } from './exports.ts';
export { pasteStatement, statementReading } from './paste.ts';
export { factsOfPaste, type KnownRange, rangeTold } from './paste-range.ts';
export { recordsFile } from './records-file.ts';
export * from './shapes.ts';
export { jobsByTitle } from './titles.ts';
