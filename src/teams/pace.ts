import { setTimeout as wait } from 'node:timers/promises';

/**
 * Keeps the sends to one conversation apart. Teams takes 7 in a second from a bot to one thread; two processes
 * that each keep this distance stay below it.
 */
export class Pace {
  readonly #everyMs: number;
  readonly #queues = new Map<string, Promise<void>>();

  constructor(everyMs: number) {
    this.#everyMs = everyMs;
  }

  /** Runs `send` when its turn in that conversation has come. */
  async inTurn<T>(conversation: string, send: () => Promise<T>): Promise<T> {
    const before = this.#queues.get(conversation) ?? Promise.resolve();
    let release: () => void = () => {};
    const mine = new Promise<void>((resolve) => {
      release = resolve;
    });
    this.#queues.set(conversation, mine);
    await before;
    try {
      return await send();
    } finally {
      void wait(this.#everyMs).then(() => {
        if (this.#queues.get(conversation) === mine) this.#queues.delete(conversation);
        release();
      });
    }
  }
}
