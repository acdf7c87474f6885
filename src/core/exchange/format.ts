/** What a file of all records says it is. */
export const FORMAT = 'records';

/** The version of the records, in storage and in files. */
export const VERSION = 1;
