import { addDays } from './day.ts';
import { compareLines, type Line } from './line.ts';
import type { Seen } from './placing.ts';

/** The bookings in the order in which balances can find them done: none is handed out before it can have happened. */
export class Queue {
  readonly #byDay: readonly Line[];
  readonly #byMoment: readonly Line[];
  #day = 0;
  #moment = 0;

  constructor(lines: readonly Line[]) {
    const sorted = lines.toSorted(compareLines);
    this.#byDay = sorted.filter(({ after }) => after === null);
    this.#byMoment = sorted
      .filter(({ after }) => after !== null)
      .sort((one, other) => (one.after ?? 0) - (other.after ?? 0));
  }

  /** Those that this balance can be the first to find. */
  until(seen: Seen): Line[] {
    const [day, moment] = [this.#day, this.#moment];
    // The page's date may be a day ahead of the person's.
    const last = addDays(seen.day, 1);
    while ((this.#byDay[this.#day]?.day ?? '~') <= last) this.#day++;
    while ((this.#byMoment[this.#moment]?.after ?? Number.POSITIVE_INFINITY) < seen.time) this.#moment++;
    return [...this.#byDay.slice(day, this.#day), ...this.#byMoment.slice(moment, this.#moment)];
  }

  /** All that no balance found. */
  rest(): Line[] {
    return [...this.#byDay.slice(this.#day), ...this.#byMoment.slice(this.#moment)];
  }
}
