import type { Diagnostic, Reading } from './job.ts';

/**
 * How a page was read, without a word of what it said: for each field the anchors that gave it, or the reason why it is
 * unknown. The names come from a script in the page's own process, so that whatever does not look like one of our names
 * is left out: no text of a job or of a client can get in here.
 */
export interface ReadField {
  /** The path in the reading, without positions: "jobs.connects". */
  field: string;
  /** How many of the page's items gave it, by the anchor that did. */
  read: { anchor: string; count: number }[];
  unknown: { reason: Diagnostic['reason']; anchors: string[]; count: number }[];
}

const FIELD = /^(balance|sent|account|filter|jobs|proposals|history)(\[\d+\])?((\.[a-zA-Z]{1,24}){0,3})$/;
/** "job-pubilshed-date", "Rating is", "text boxes" */
const NAME = /^[A-Za-z][a-z0-9]*(-[a-z0-9]+){0,5}( [a-z]{1,12}){0,2}$/;
const MOST_LETTERS = 40;
/** Stands for a name that is none of ours. */
const OTHER = 'other';
/** A field has a handful of anchors; more of them are no reading of ours. */
const MOST_ANCHORS = 10;

/** Each field that the page has or should have, in the order of their names. */
export function readFields({ anchors, diagnostics }: Pick<Reading, 'anchors' | 'diagnostics'>): ReadField[] {
  const fields = new Map<string, ReadField>();
  const of = (path: string): ReadField | null => {
    const [, base, , rest] = FIELD.exec(path) ?? [];
    if (base === undefined) return null;
    const field = `${base}${rest ?? ''}`;
    const known = fields.get(field) ?? { field, read: [], unknown: [] };
    fields.set(field, known);
    return known;
  };
  for (const [path, anchor] of Object.entries(anchors)) {
    const field = of(path);
    if (!field) continue;
    const name = nameOf(anchor);
    const same = field.read.find((each) => each.anchor === name);
    if (same) same.count += 1;
    else if (field.read.length < MOST_ANCHORS) field.read.push({ anchor: name, count: 1 });
  }
  for (const { field: path, reason, anchors: tried } of diagnostics) {
    const field = of(path);
    if (!field) continue;
    const names = [...new Set(tried.slice(0, MOST_ANCHORS).map(nameOf))];
    const same = field.unknown.find((each) => each.reason === reason && each.anchors.join() === names.join());
    if (same) same.count += 1;
    else if (field.unknown.length < MOST_ANCHORS) field.unknown.push({ reason, anchors: names, count: 1 });
  }
  return [...fields.values()].sort((one, other) => (one.field < other.field ? -1 : 1));
}

function nameOf(anchor: string): string {
  return anchor.length <= MOST_LETTERS && NAME.test(anchor) ? anchor : OTHER;
}
