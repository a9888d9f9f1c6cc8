import type { Clock } from '../meetings/ports.ts';
import type { ReceivedWakeUp, WakeUp, WakeUpQueue } from './wake-up-queue.ts';

/** A queue in memory, held to the same contract as Azure's. */
export class MemoryWakeUpQueue implements WakeUpQueue {
  readonly #clock: Clock;
  readonly #messages = new Set<{ wakeUp: WakeUp; visibleFrom: number; tries: number }>();
  readonly #aside: WakeUp[] = [];

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  async send(wakeUp: WakeUp, delaySeconds: number): Promise<void> {
    this.#messages.add({ wakeUp, visibleFrom: this.#clock().getTime() + delaySeconds * 1000, tries: 0 });
  }

  async receive(hiddenSeconds: number): Promise<ReceivedWakeUp[]> {
    const now = this.#clock().getTime();
    const visible = [...this.#messages].filter((message) => message.visibleFrom <= now).slice(0, 32);
    return visible.map((message) => {
      message.tries += 1;
      message.visibleFrom = now + hiddenSeconds * 1000;
      return {
        wakeUp: message.wakeUp,
        tries: message.tries,
        done: async () => {
          this.#messages.delete(message);
        },
      };
    });
  }

  async setAside(wakeUp: WakeUp): Promise<void> {
    this.#aside.push(wakeUp);
  }

  async putBack(): Promise<number> {
    const back = this.#aside.splice(0);
    for (const wakeUp of back) await this.send(wakeUp, 0);
    return back.length;
  }

  async countSetAside(): Promise<number> {
    return this.#aside.length;
  }
}
