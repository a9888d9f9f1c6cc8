import type { QuestionAppointments } from '../quick-door/ports.ts';
import { firstWorkingMorningAfter } from '../quick-door/working-days.ts';
import type { DueWorks } from '../reminders/due-work.ts';

export interface AppointmentsWorld {
  readonly dueWork: DueWorks;
  /** When the words of a question that was asked then are swept away. */
  readonly sweepTimeFor: (askedAt: Date) => Date;
}

const remembered = 10_000;

/** Puts what questions need to have looked at among the work that is due at its time. */
export class DueAppointments implements QuestionAppointments {
  readonly #world: AppointmentsWorld;
  /** What this process has put already; only saves work. */
  readonly #put = new Set<string>();

  constructor(world: AppointmentsWorld) {
    this.#world = world;
  }

  forgetWords(tenantId: string, askedAt: Date): Promise<void> {
    const { dueWork, sweepTimeFor } = this.#world;
    const at = sweepTimeFor(askedAt);
    return this.#once(`questions|${tenantId}|${at.toISOString()}`, () =>
      dueWork.put({ kind: 'questions', tenantId, at, tries: 0 }),
    );
  }

  lookAtHandOff(tenantId: string, questionId: string, at: Date): Promise<void> {
    return this.#world.dueWork.put({ kind: 'handOff', tenantId, questionId, at, tries: 0 });
  }

  showTopics(tenantId: string, month: string): Promise<void> {
    return this.#once(`topics|${tenantId}|${month}`, () =>
      this.#world.dueWork.put({ kind: 'topics', tenantId, month, at: firstWorkingMorningAfter(month), tries: 0 }),
    );
  }

  async #once(name: string, put: () => Promise<void>): Promise<void> {
    if (this.#put.has(name)) return;
    await put();
    if (this.#put.size >= remembered) this.#put.clear();
    this.#put.add(name);
  }
}
