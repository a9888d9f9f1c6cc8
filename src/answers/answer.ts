import type { Entry, EntryKind } from '../catalogue/entry.ts';
import type { Language } from '../errors/refusal.ts';
import type { Outcome } from './ask.ts';

/** One entry as it is shown in an answer. */
export interface AnswerEntry {
  readonly id: string;
  readonly kind: EntryKind;
  readonly title: string;
  readonly summary: string;
  /** The step of the staircase in words, or null. */
  readonly step: string | null;
  readonly contact: Entry['contact'];
  readonly area: string | null;
  /** Why this one, in the asker's language; empty when there is nothing to say. */
  readonly why: readonly string[];
  readonly source: string | null;
  /** When it was last confirmed, as a phrase. */
  readonly verified: string;
  /** A warning when the entry is stale, or null. */
  readonly stale: string | null;
}

/** A question back, with what to choose from: a value to send back and what to show. */
export interface QuestionBack {
  readonly text: string;
  readonly about: 'place' | 'age' | 'entry';
  readonly choices: readonly { readonly value: string; readonly label: string }[];
}

/** An answer as plain data, for a card and a shell alike. Texts are plain: escape them for where they are shown. */
export interface Answer {
  readonly outcome: Outcome;
  readonly language: Language;
  /** What stands before everything else: 112, then the request not to write personal data. */
  readonly first: readonly string[];
  /** A sentence of the answer itself, when nothing fits or nothing could be read; else null. */
  readonly message: string | null;
  readonly questionBack: QuestionBack | null;
  /** The best door. */
  readonly door: AnswerEntry | null;
  readonly initiatives: readonly AnswerEntry[];
  readonly guidance: readonly AnswerEntry[];
  /** The entry that answers best, of whichever kind: show it first. */
  readonly bestId: string | null;
}
