/** A clock that goes on by itself from where the test puts it. */
export class TestClock {
  #offset: number;

  constructor(startsAt: Date) {
    this.#offset = startsAt.getTime() - Date.now();
  }

  readonly now = (): Date => new Date(Date.now() + this.#offset);

  moveTo(moment: string): void {
    this.#offset = new Date(moment).getTime() - Date.now();
  }
}
