import type { Clock } from '../meetings/ports.ts';

/** How often something may happen: `most` times within so many milliseconds. */
export interface Rate {
  readonly most: number;
  readonly withinMs: number;
}

/** The window moves on by a tenth of itself. */
const slots = 10;
const none: readonly number[] = Array.from({ length: slots }, () => 0);

interface Counted {
  /** The latest slot that was counted in, since 1970. */
  readonly slot: number;
  /** Of the latest slots, the oldest first. */
  readonly counts: readonly number[];
}

/** Counts per key how often something happened lately. Of more keys than it may keep, those longest unused are forgotten. */
export class RateLimit {
  readonly #rate: Rate;
  readonly #clock: Clock;
  readonly #mostKeys: number;
  readonly #kept = new Map<string, Counted>();

  constructor(rate: Rate, clock: Clock, mostKeys = 10_000) {
    this.#rate = rate;
    this.#clock = clock;
    this.#mostKeys = mostKeys;
  }

  /** Counts one more, and answers true; false, without counting, where that would be one too many. */
  take(key: string): boolean {
    const { slot, counts } = this.#now(key);
    if (this.#isFull(counts)) return false;
    this.#kept.delete(key);
    this.#kept.set(key, { slot, counts: [...counts.slice(0, -1), (counts.at(-1) ?? 0) + 1] });
    if (this.#kept.size > this.#mostKeys) this.#forgetOldest();
    return true;
  }

  /** Whether one more would be one too many. */
  isSpent(key: string): boolean {
    return this.#isFull(this.#now(key).counts);
  }

  /** How many keys are counted now. */
  get size(): number {
    return this.#kept.size;
  }

  #now(key: string): Counted {
    const slot = Math.floor((this.#clock().getTime() * slots) / this.#rate.withinMs);
    const { slot: latest, counts } = this.#kept.get(key) ?? { slot, counts: none };
    // A clock that is set back stands still here.
    const passed = Math.max(0, slot - latest);
    return { slot: latest + passed, counts: [...counts, ...none.slice(0, passed)].slice(-slots) };
  }

  #isFull(counts: readonly number[]): boolean {
    return counts.reduce((sum, count) => sum + count, 0) >= this.#rate.most;
  }

  #forgetOldest(): void {
    const [oldest] = this.#kept.keys();
    if (oldest !== undefined) this.#kept.delete(oldest);
  }
}
