import { errorForLog } from '../errors/error-for-log.ts';
import type { Clock } from '../meetings/ports.ts';
import type { DueOf } from '../reminders/due-work.ts';
import { triedAgain } from '../reminders/try-again.ts';

type DueSweep = DueOf<'questions'>;

export interface DueQuestionsWorld {
  /** Deletes the words of the questions whose time is over; answers with how many they were. */
  readonly sweep: (tenantId: string) => Promise<number>;
  readonly clock: Clock;
  readonly log: (event: string, details: Record<string, string | number>) => void;
}

/** Deletes the words of questions before their day is over. */
export const sweepQuestions =
  ({ sweep, clock, log }: DueQuestionsWorld) =>
  async (works: readonly DueSweep[]): Promise<DueSweep[]> => {
    const later: DueSweep[] = [];
    for (const work of works) {
      try {
        log('questions.swept', { count: await sweep(work.tenantId) });
      } catch (error) {
        log('questions.not-swept', { ...errorForLog(error) });
        // Never given up: what may not lie longer than a day is deleted late rather than never.
        later.push(...triedAgain({ ...work, tries: 0 }, clock()));
      }
    }
    return later;
  };
