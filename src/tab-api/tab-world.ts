import type { KeepingWorld } from '../catalogue/keep-entry.ts';
import type { DecisionStore } from '../decisions/found-decision.ts';
import type { DocumentOrders } from '../documents/document-order.ts';
import type { Language } from '../errors/refusal.ts';
import type { ImportStore } from '../imports/pending-import.ts';
import type { RateLimit } from '../limits/rate-limit.ts';
import type { PersonalAddress } from '../meetings/model/person.ts';
import type { World } from '../meetings/perform.ts';
import type { ReminderChoices } from '../meetings/ports.ts';
import type { HandOffWorld } from '../quick-door/hand-off-question.ts';
import type { Periods } from '../retention/periods.ts';
import type { NotedReadings } from './noted-readings.ts';
import type { SignedIn } from './sign-in/signed-in.ts';

/** What the tab's API needs beside the use cases' own world. */
export interface TabWorld extends World, HandOffWorld, KeepingWorld {
  readonly reminderChoices: ReminderChoices;
  readonly decisions: DecisionStore;
  readonly documentOrders: DocumentOrders;
  readonly imports: ImportStore;
  /** How Teams addresses who has the bot in a chat. */
  readonly installs: { addressOf(tenantId: string, personId: string): Promise<PersonalAddress | undefined> };
  readonly retention: Periods;
  readonly readings: NotedReadings;
  /** The address that documents are fetched from; null where there is none. */
  readonly address: () => string | null;
  /** How fast one person may do things. */
  readonly clickLimit: RateLimit;
  /** Called with ids, verbs, times and outcomes only: never with a name or a text. */
  readonly log: (event: string, details: Record<string, string | number>) => void;
}

/** Who looks at a page, and in which language. */
export interface Viewer {
  readonly person: SignedIn;
  readonly language: Language;
}
