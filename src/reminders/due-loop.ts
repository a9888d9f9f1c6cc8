import { errorForLog } from '../errors/error-for-log.ts';
import type { DueWork, DueWorks } from './due-work.ts';

export interface DueLoopSettings {
  /** How often it is asked what is due. */
  readonly checkEveryMs: number;
}

export const usualDueLoop: DueLoopSettings = { checkEveryMs: 60_000 };

export interface DueLoopWorld {
  readonly dueWork: DueWorks;
  /** Does what is due, and answers with what is left for later. */
  readonly perform: (works: readonly DueWork[]) => Promise<DueWork[]>;
  readonly log: (event: string, details: Record<string, string | number>) => void;
}

/** Asks again and again what is due, one round at a time, and does it. */
export class DueLoop {
  readonly #world: DueLoopWorld;
  readonly #settings: DueLoopSettings;
  #timer: NodeJS.Timeout | null = null;
  #round: Promise<void> = Promise.resolve();
  #stopped = false;

  constructor(world: DueLoopWorld, settings = usualDueLoop) {
    this.#world = world;
    this.#settings = settings;
  }

  start(): void {
    this.#schedule(0);
  }

  /** Begins no further round, and waits for the one in work. */
  async stop(): Promise<void> {
    this.#stopped = true;
    if (this.#timer !== null) clearTimeout(this.#timer);
    await this.#round;
  }

  #schedule(inMs: number): void {
    if (this.#stopped) return;
    this.#timer = setTimeout(() => {
      this.#round = this.#doRound().finally(() => this.#schedule(this.#settings.checkEveryMs));
    }, inMs);
  }

  async #doRound(): Promise<void> {
    try {
      const claim = await this.#world.dueWork.claim();
      if (claim === undefined) return;
      await claim.finish(await this.#world.perform(claim.works));
    } catch (error) {
      // It is still due, and the next round takes it up.
      this.#world.log('due-work.failed', { ...errorForLog(error) });
    }
  }
}
