import type { HandOffStore } from '../quick-door/ports.ts';
import type { Performers } from '../reminders/due-work.ts';
import { DueHandOffs } from './due-hand-offs.ts';
import { sweepQuestions } from './due-questions.ts';
import { DueTopics, type DueTopicsWorld } from './due-topics.ts';
import { HandOffCourier } from './hand-off-courier.ts';
import type { HandOffNotes } from './hand-off-notes.ts';

export interface DeskWorld extends DueTopicsWorld {
  readonly handOffs: HandOffStore & HandOffNotes;
  /** Deletes the words of the questions whose time is over; answers with how many they were. */
  readonly sweep: (tenantId: string) => Promise<number>;
}

export interface ConsultantDesk {
  /** Tells those concerned now how a handed-off question stands. */
  readonly tellOfHandOff: (tenantId: string, questionId: string) => void;
  /** What is done of questions when it is due. */
  readonly performers: Pick<Performers, 'questions' | 'handOff' | 'topics'>;
}

/** Puts together what consultants are brought, and what becomes of questions over time. */
export function consultantDesk(world: DeskWorld): ConsultantDesk {
  const courier = new HandOffCourier({ ...world, notes: world.handOffs });
  const handOffs = new DueHandOffs({ ...world, courier });
  const topics = new DueTopics(world);
  return {
    tellOfHandOff: (tenantId, questionId) => handOffs.tellNow(tenantId, questionId),
    performers: {
      questions: sweepQuestions(world),
      handOff: (works) => handOffs.perform(works),
      topics: (works) => topics.perform(works),
    },
  };
}
