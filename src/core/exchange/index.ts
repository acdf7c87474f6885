/** The door for what comes in and goes out by hand. */
export { readCsv, writeCsv } from './csv.ts';
export { guessTable } from './csv-columns.ts';
export { factsFromTable } from './csv-facts.ts';
export { bookIn, EXPORTS, type ExportKind, exportOf } from './exports.ts';
export { jobsByTitle, pasteStatement, statementReading } from './paste.ts';
export { recordsFile } from './records-file.ts';
export * from './shapes.ts';
