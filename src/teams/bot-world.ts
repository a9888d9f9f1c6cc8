import type { KeepingWorld } from '../catalogue/keep-entry.ts';
import type { CatalogueOrder } from '../catalogue/order-catalogue.ts';
import type { ConsultantChats } from '../consultant/consultant-chats.ts';
import type { DecisionStore } from '../decisions/found-decision.ts';
import type { DocumentOrders } from '../documents/document-order.ts';
import type { Language } from '../errors/refusal.ts';
import type { ImportStore } from '../imports/pending-import.ts';
import type { RateLimit } from '../limits/rate-limit.ts';
import type { World } from '../meetings/perform.ts';
import type { ReminderChoices } from '../meetings/ports.ts';
import type { PersonKeepingWorld } from '../privacy/person/keep-person-data.ts';
import type { PersonOrder } from '../privacy/person/order-person-file.ts';
import type { DeadConversations } from '../projection/dead-conversations.ts';
import type { ShownStore } from '../projection/shown.ts';
import type { HandOffWorld } from '../quick-door/hand-off-question.ts';
import type { InstallStore } from '../storage/install-store.ts';
import type { GroupMarks } from '../storage/retention-rows.ts';
import type { ConnectorPoster } from './connector-poster.ts';
import type { ConnectorRoster } from './connector-roster.ts';
import type { FileExchange } from './file-exchange.ts';

/** Called with ids, verbs, times and outcomes only: never with a name or a text. */
export type Log = (event: string, details: Record<string, string | number>) => void;

/** What the Teams room needs beside the use cases' own world. */
export interface BotWorld extends World, HandOffWorld, KeepingWorld, PersonKeepingWorld {
  readonly roster: ConnectorRoster;
  readonly poster: ConnectorPoster;
  readonly installs: InstallStore;
  readonly deadConversations: DeadConversations;
  readonly shownStore: ShownStore;
  readonly reminderChoices: ReminderChoices;
  /** The address under which the bot is reached from outside; null where none is set. */
  readonly publicUrl: string | null;
  /** The address that documents are fetched from: this machine's own in local mode. Null where there is none. */
  readonly address: () => string | null;
  readonly documentOrders: DocumentOrders;
  readonly catalogueOrders: DocumentOrders<CatalogueOrder>;
  readonly personOrders: DocumentOrders<PersonOrder>;
  readonly files: FileExchange;
  readonly imports: ImportStore;
  readonly decisions: DecisionStore;
  readonly consultantChats: ConsultantChats;
  /** From when a group whose team has no bot any more is kept for its last year only. */
  readonly groupMarks: GroupMarks;
  /** The language of shared cards in groups that are made from now on. */
  readonly language: Language;
  /** Whether this process brings what Teams shows to what the store holds. */
  readonly tendsCards: boolean;
  /** How fast one person may click. */
  readonly clickLimit: RateLimit;
  readonly log: Log;
}
