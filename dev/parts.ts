/** Something that runs for as long as development does. */
export interface Part {
  /** As people are told of it. */
  readonly name: string;
  stop(): Promise<void>;
  /** Settles when it is gone without having been asked, where that can happen. */
  readonly ended?: Promise<void>;
}

/** All that runs, ended in the opposite order to that in which it began. */
export class Parts {
  readonly #running: Part[] = [];
  #stopping = false;
  #tellOfLoss: (name: string) => void = () => undefined;

  /** Settles with the name of the first part that ends by itself. */
  readonly lost = new Promise<string>((resolve) => {
    this.#tellOfLoss = resolve;
  });

  add(part: Part): void {
    this.#running.push(part);
    void part.ended?.then(() => {
      if (!this.#stopping) this.#tellOfLoss(part.name);
    });
  }

  /** Stops everything, one after the other; what does not stop as it should does not keep the others from it. */
  async stop(): Promise<Error[]> {
    this.#stopping = true;
    const failures: Error[] = [];
    for (const part of this.#running.splice(0).reverse()) {
      try {
        await part.stop();
      } catch (error) {
        failures.push(new Error(`${part.name} did not end as it should.`, { cause: error }));
      }
    }
    return failures;
  }
}
