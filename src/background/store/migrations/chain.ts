/** All records by name, as plain values. */
export type Records = ReadonlyMap<string, unknown>;

/**
 * One step from a version to the next. Pure and total: a record that is missing stays missing, one of an unexpected
 * shape is passed on as it is, and records the step does not speak of are untouched.
 */
export interface Migration<From extends number, To extends number> {
  from: From;
  to: To;
  up(records: Records): Map<string, unknown>;
}

/** Steps that fit together: a gap between two versions does not compile. */
export class Chain<Now extends number> {
  readonly version: Now;
  readonly #steps: readonly Migration<number, number>[];

  private constructor(version: Now, steps: readonly Migration<number, number>[]) {
    this.version = version;
    this.#steps = steps;
  }

  static from<First extends number>(version: First): Chain<First> {
    return new Chain(version, []);
  }

  step<To extends number>(next: Migration<Now, To>): Chain<To> {
    return new Chain(next.to, [...this.#steps, next]);
  }

  /** The records of an older version as this one has them. Throws where the version is before the first of the chain. */
  run(records: Records, version: number): Records {
    if (version === this.version) return records;
    const start = this.#steps.findIndex(({ from }) => from === version);
    if (start === -1) throw new Error(`no way from version ${version} to ${this.version}`);
    return this.#steps.slice(start).reduce<Records>((before, step) => step.up(before), records);
  }
}
