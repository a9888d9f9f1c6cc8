import type { Attachment, ItemKind, Section } from '../src/meetings/model/agenda-item.ts';
import type { Answer } from '../src/meetings/model/attendance.ts';
import type { Member } from '../src/meetings/model/person.ts';
import type { Outcome } from '../src/minutes/model.ts';

/** What a meeting is to be, before anything is decided. Times are `HH:MM` on the wall in Denmark. */
export interface MeetingScript {
  readonly title: string;
  readonly time: string;
  readonly until: string;
  readonly place: string;
  /** Takes the place of the group's own agenda. */
  readonly items?: readonly ScriptedItem[];
  readonly answers: readonly ScriptedAnswer[];
}

/** A meeting that has been held: what each item ended with, in the order of the agenda. */
export interface HeldMeetingScript extends MeetingScript {
  readonly endings: readonly Ending[];
}

export interface ScriptedItem {
  readonly title: string;
  readonly kind: ItemKind;
  readonly caseNumber: string;
  readonly closed?: true;
  /** Under the headings that a new group has. */
  readonly sections: readonly Section[];
  readonly attachment?: Attachment;
}

export interface ScriptedAnswer {
  readonly by: Member;
  readonly answer: Answer;
  readonly substitute?: string;
}

export interface Ending {
  readonly outcome: Outcome;
  /** Empty where the minutes hold the outcome alone. */
  readonly decision: string;
  readonly agreement?: { readonly task: string; readonly owner: string; readonly dueInDays: number };
}
