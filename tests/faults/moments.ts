import type { Chance } from './chance.ts';

/** The moments at which a bot may be ended: a click on its way, a request to the storage or to Teams, or its answer. */
export class Moments {
  readonly #chance: Chance;
  readonly #meanBetween: number;
  readonly #happens: () => boolean;
  #left: number;
  #on = false;

  /** `happens` is called about every `meanBetween` moments, and at the next one again where it says that it could not be. */
  constructor(chance: Chance, meanBetween: number, happens: () => boolean) {
    this.#chance = chance;
    this.#meanBetween = meanBetween;
    this.#happens = happens;
    this.#left = this.#next();
  }

  turn(on: boolean): void {
    this.#on = on;
  }

  readonly pass = (): void => {
    if (!this.#on) return;
    this.#left -= 1;
    if (this.#left > 0) return;
    if (this.#happens()) this.#left = this.#next();
  };

  #next(): number {
    return this.#chance.between(1, Math.max(2, Math.round(this.#meanBetween * 2)));
  }
}
