import type { Random } from "./random.ts";

/** Picks values in proportion to their weights. */
export class Weighted<T> {
  readonly #values: readonly T[];
  readonly #upTo: readonly number[];
  readonly #total: number;

  constructor(entries: readonly (readonly [value: T, weight: number])[]) {
    let total = 0;
    this.#values = entries.map(([value]) => value);
    this.#upTo = entries.map(([, weight]) => (total += weight));
    this.#total = total;
  }

  /** One of the values. */
  pick(random: Random): T {
    const point = (random.below(1_000_000) / 1_000_000) * this.#total;
    return this.#values[this.#upTo.findIndex((end) => point < end)] as T;
  }
}
