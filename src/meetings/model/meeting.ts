import type { AgendaItem, ClosedContent } from './agenda-item.ts';
import type { Agreement } from './agreement.ts';
import type { Attendance } from './attendance.ts';
import type { Group, MessageRef } from './group.ts';
import type { Person } from './person.ts';

export const meetingKinds = ['ordinary', 'extraordinary', 'acute'] as const;
export type MeetingKind = (typeof meetingKinds)[number];

export const meetingStatuses = ['draft', 'called', 'running', 'closed', 'approved', 'cancelled'] as const;
export type MeetingStatus = (typeof meetingStatuses)[number];

/** The head of a meeting; dates are `YYYY-MM-DD`, times `HH:MM`, both as the clock on the wall in Denmark says. */
export interface Meeting {
  readonly meetingId: string;
  readonly title: string;
  readonly kind: MeetingKind;
  readonly status: MeetingStatus;
  readonly date: string;
  readonly time: string;
  readonly until: string | null;
  readonly place: string | null;
  readonly createdBy: string;
  readonly createdAt: string;
  /** Who leads this meeting: whoever started it, and gets the leader's card in the personal chat. */
  readonly ledBy: string | null;
  readonly closedAt: string | null;
  /** Who belonged to the group when the meeting ended; empty before. */
  readonly roll: readonly Person[];
  /** The message whose form made the meeting. */
  readonly madeIn: MessageRef | null;
  readonly revision: number;
}

/** A meeting and all that changes with it in one transaction. Rules take one and return the next. */
export interface MeetingState {
  readonly group: Group;
  readonly meeting: Meeting;
  /** In the order of the agenda. */
  readonly items: readonly AgendaItem[];
  /** Present only where closed content was asked for. */
  readonly closedContents: readonly ClosedContent[];
  readonly attendance: readonly Attendance[];
  /** Agreements made at this meeting. */
  readonly agreements: readonly Agreement[];
}
