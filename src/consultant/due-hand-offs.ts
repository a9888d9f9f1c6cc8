import { errorForLog } from '../errors/error-for-log.ts';
import type { Clock } from '../meetings/ports.ts';
import { type HandOff, keptUntil, nextLook, passedOn } from '../quick-door/hand-off.ts';
import type { HandOffStore } from '../quick-door/ports.ts';
import type { DueOf } from '../reminders/due-work.ts';
import { triedAgain } from '../reminders/try-again.ts';
import type { HandOffCourier, Told } from './hand-off-courier.ts';

type DueHandOff = DueOf<'handOff'>;

export interface DueHandOffsWorld {
  readonly handOffs: HandOffStore;
  readonly courier: HandOffCourier;
  readonly consultants: readonly string[];
  readonly clock: Clock;
  readonly log: (event: string, details: Record<string, string | number>) => void;
}

/** Looks at handed-off questions when it is time: passes on what nobody took, tells what is untold, deletes what is old. */
export class DueHandOffs {
  readonly #world: DueHandOffsWorld;
  /** One at a time in this process, so that an asker hears of the steps in their order. */
  #turn: Promise<unknown> = Promise.resolve();

  constructor(world: DueHandOffsWorld) {
    this.#world = world;
  }

  /** The quick way after a click; what fails here is still due, and done then. */
  tellNow(tenantId: string, questionId: string): void {
    const look = this.#inTurn(() => this.#look(tenantId, questionId));
    look.catch((error: unknown) => this.#world.log('handOff.failed', { ...errorForLog(error) }));
  }

  async perform(works: readonly DueHandOff[]): Promise<DueHandOff[]> {
    const later: DueHandOff[] = [];
    for (const work of works) {
      try {
        later.push(...(await this.#inTurn(() => this.#lookWhenDue(work))));
      } catch (error) {
        // One question must not keep the others waiting.
        this.#world.log('handOff.failed', { ...errorForLog(error) });
        later.push(...triedAgain(work, this.#world.clock()));
      }
    }
    return later;
  }

  async #lookWhenDue(work: DueHandOff): Promise<DueHandOff[]> {
    const looked = await this.#look(work.tenantId, work.questionId);
    if (looked === undefined) return [];
    const next = { ...work, at: nextLook(looked.handOff, this.#world.clock()), tries: 0 };
    return looked.told === 'soon' ? [next, ...triedAgain(work, this.#world.clock())] : [next];
  }

  /** Undefined where there is nothing any more. */
  async #look(tenantId: string, questionId: string): Promise<{ handOff: HandOff; told: Told } | undefined> {
    const { handOffs, courier, consultants, clock } = this.#world;
    for (;;) {
      const kept = await handOffs.read(tenantId, questionId);
      if (kept === undefined) return undefined;
      const now = clock();
      if (now >= keptUntil(kept.handOff)) {
        await handOffs.remove(tenantId, questionId);
        return undefined;
      }
      const handOff = passedOn(kept.handOff, consultants, now);
      // Where somebody has taken it in between, it is looked at as it is now.
      if (handOff !== kept.handOff && !(await handOffs.change(tenantId, kept, handOff))) continue;
      return { handOff, told: await courier.tell(tenantId, handOff) };
    }
  }

  #inTurn<T>(act: () => Promise<T>): Promise<T> {
    const mine = this.#turn.then(act, act);
    this.#turn = mine;
    return mine;
  }
}
