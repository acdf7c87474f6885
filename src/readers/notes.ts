/**
 * How a field is read: several anchors in order, each with a name. What they say must agree; a field that stays null
 * leaves the reason behind, and a field that was read leaves the name of the anchor it came from.
 */
import type { Diagnostic } from '../core/job.ts';

/** undefined: this anchor is not on the page · null: it is, but its words are not understood · else what it says. */
export type Said<T> = T | null | undefined;

/** One way to a field: a name for diagnostics (never the page's text), and the look itself. */
export type Anchor<T> = readonly [name: string, look: () => Said<T>];

export class Notes {
  readonly diagnostics: Diagnostic[] = [];
  readonly anchors: Record<string, string> = {};
  /** While the part that is being read is not drawn yet, an absent anchor means "loading". */
  loading = false;

  /** Reads one field by all its anchors. @param field the path in the reading, such as "jobs[0].connects" */
  field<T>(field: string, anchors: readonly Anchor<T>[]): T | null {
    let name: string | null = null;
    let value: T | null = null;
    const puzzling: string[] = [];
    for (const [each, look] of anchors) {
      const said = look();
      if (said === undefined) continue;
      if (said === null) puzzling.push(each);
      else if (name === null) {
        name = each;
        value = said;
      } else if (said !== value && JSON.stringify(said) !== JSON.stringify(value)) {
        return this.missing(field, 'conflict', [name, each]);
      }
    }
    if (name !== null) {
      this.anchors[field] = name;
      return value;
    }
    if (puzzling.length > 0) return this.missing(field, 'unreadable', puzzling);
    return this.missing(
      field,
      this.loading ? 'loading' : 'absent',
      anchors.map(([each]) => each),
    );
  }

  /** Leaves behind why a field is null. */
  missing(field: string, reason: Diagnostic['reason'], anchors: string[]): null {
    this.diagnostics.push({ field, reason, anchors });
    return null;
  }
}
