import type { Entry } from '../catalogue/entry.ts';
import type { Language } from '../errors/refusal.ts';

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
