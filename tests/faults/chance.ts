/**
 * Chance that a seed decides: mulberry32. A seed fixes the numbers and their order, not what they decide: requests that come at
 * the same time draw kills and faults in the order of their arrival, and whoever is not answered draws more often. So the same
 * seed makes a campaign of the same kind, and not the same campaign again.
 */
export class Chance {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** From 0 up to, but not including, 1. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }

  /** True that often. */
  hits(probability: number): boolean {
    return this.next() < probability;
  }

  /** A whole number, both ends included. */
  between(least: number, most: number): number {
    return least + Math.floor(this.next() * (most - least + 1));
  }

  /** Throws where there is nothing to choose from. */
  oneOf<T>(things: readonly T[]): T {
    const chosen = things[this.between(0, things.length - 1)];
    if (chosen === undefined) throw new Error('There is nothing to choose from.');
    return chosen;
  }

  /** Chance of its own, so that what one person does does not hang on what another does. */
  fork(): Chance {
    return new Chance(this.between(0, 2 ** 31));
  }
}
