import type { MessageRef } from '../meetings/model/group.ts';

/** The card of a handed-off question that stands in a consultant's chat. */
export interface StandingCard {
  readonly message: MessageRef;
  readonly serviceUrl: string;
  /** The step of the question that it shows, and who has taken it. */
  readonly shows: string;
}

/** What has been told of a handed-off question, noted before it is: what is in doubt after a crash is not told again. */
export interface HandOffNotes {
  /** Whether it has not been told yet, noting that it is. */
  noteSaid(tenantId: string, questionId: string, name: string): Promise<boolean>;
  /** It was not told after all. */
  takeBack(tenantId: string, questionId: string, name: string): Promise<void>;
  cardOf(tenantId: string, questionId: string, personId: string): Promise<StandingCard | undefined>;
  keepCard(tenantId: string, questionId: string, personId: string, card: StandingCard): Promise<void>;
}
