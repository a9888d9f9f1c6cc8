import type { Entry } from '../catalogue/entry.ts';
import type { Language } from '../errors/refusal.ts';
import type { HandOff } from './hand-off.ts';
import type { CountedTopic } from './topics.ts';

export interface CatalogueStore {
  /** Changes with every change of the catalogue; null where there is none. */
  revision(tenantId: string): Promise<string | null>;
  entries(tenantId: string): Promise<Entry[]>;
  /** Puts these entries in place of those in force. */
  replace(tenantId: string, entries: readonly Entry[], by: string): Promise<void>;
}

/** A question for as long as its buttons need it: its words without personal data, at most a day. */
export interface KeptQuestion {
  readonly questionId: string;
  readonly askedBy: string;
  /** Personal data is masked before it comes here. */
  readonly words: string;
  readonly language: Language;
  readonly at: string;
}

export interface QuestionStore {
  keep(tenantId: string, question: KeptQuestion): Promise<void>;
  /** Undefined once its day is over. */
  read(tenantId: string, questionId: string): Promise<KeptQuestion | undefined>;
  /** One person's word on an answer; a later one takes its place. */
  rate(tenantId: string, rating: Rating): Promise<void>;
  areaOf(tenantId: string, personId: string): Promise<string | undefined>;
  rememberArea(tenantId: string, personId: string, area: string): Promise<void>;
}

/** Whether an answer helped: which entry it led to, never the words of the question. */
export interface Rating {
  readonly questionId: string;
  readonly by: string;
  readonly helpful: boolean;
  readonly at: string;
}

/** A handed-off question as it was read, to be changed only if it still is so. */
export interface KeptHandOff {
  readonly handOff: HandOff;
  readonly version: string;
}

export interface HandOffStore {
  /** All that are kept of a tenant, in no order. */
  all(tenantId: string): Promise<HandOff[]>;
  read(tenantId: string, questionId: string): Promise<KeptHandOff | undefined>;
  /** False where it has been handed off before: then nothing changes. */
  begin(tenantId: string, handOff: HandOff): Promise<boolean>;
  /** False where somebody else has changed it since it was read. */
  change(tenantId: string, before: KeptHandOff, after: HandOff): Promise<boolean>;
  /** Deletes it with everything that was noted about it. */
  remove(tenantId: string, questionId: string): Promise<void>;
}

/** The topics of questions that were not answered well: ids of concepts, counted by month (`YYYY-MM`). */
export interface TopicStore {
  /** A question counts once for each topic, however often it is said. */
  count(tenantId: string, month: string, questionId: string, topics: readonly string[]): Promise<void>;
  /** It was a good answer after all. */
  uncount(tenantId: string, month: string, questionId: string, topics: readonly string[]): Promise<void>;
  /** Most asked first. */
  ofMonth(tenantId: string, month: string): Promise<CountedTopic[]>;
}

/** Sees to it that something is looked at when its time has come, whatever becomes of this process. Safe to repeat. */
export interface QuestionAppointments {
  /** The words of a question that was asked then are deleted before their day is over. */
  forgetWords(tenantId: string, askedAt: Date): Promise<void>;
  lookAtHandOff(tenantId: string, questionId: string, at: Date): Promise<void>;
  showTopics(tenantId: string, month: string): Promise<void>;
}
