import type { AgendaItem, ClosedContent, ItemKind } from './agenda-item.ts';
import type { Agreement } from './agreement.ts';
import type { Attendance } from './attendance.ts';
import type { CarriedItem } from './carried-item.ts';
import type { ClosedReason } from './closed-reason.ts';
import type { ClosedDraft, DecisionDraft } from './decision-draft.ts';
import type { Group, MessageRef } from './group.ts';
import type { MinutesReply } from './minutes-reply.ts';
import type { NumberCounter } from './number-counter.ts';
import type { Person } from './person.ts';
import type { ClosedProposal, Proposal } from './proposal.ts';

export const meetingKinds = ['ordinary', 'extraordinary', 'acute'] as const;
export type MeetingKind = (typeof meetingKinds)[number];

export const meetingStatuses = ['draft', 'called', 'running', 'closed', 'approved', 'cancelled'] as const;
export type MeetingStatus = (typeof meetingStatuses)[number];

/** A change to a called meeting, as the card tells it. What was written is never part of it. */
export interface Change {
  readonly kind:
    | 'moved'
    | 'cancelled'
    | 'reopened'
    | 'itemAdded'
    | 'itemChanged'
    | 'itemMoved'
    | 'itemRemoved'
    | 'itemConcealed'
    | 'itemRevealed'
    | 'edited';
  readonly by: string;
  readonly at: string;
  /** Names what a reply in the thread says once; null where the card alone tells it. */
  readonly announcementId: string | null;
  /** The item that it is about, where that still stands on the agenda. */
  readonly itemId?: string;
  /** Why, in the chair's words; never of a closed item. */
  readonly note: string | null;
}

/** Where the minutes of a meeting stand. Every change of their text is a new version. */
export interface MinutesState {
  readonly version: number;
  readonly sentAt: string | null;
  readonly approvedAt: string | null;
  /** Handed to the archive system. */
  readonly filedAt: string | null;
  /** A note of the minute-taker's above the items. */
  readonly note: string | null;
  /** What was corrected after the minutes were sent, a line each, oldest first. */
  readonly corrections: readonly { readonly text: string; readonly by: string; readonly at: string }[];
}

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
  /** Who is called to an acute meeting; empty: everybody in the group. */
  readonly invitees: readonly string[];
  readonly createdBy: string;
  readonly createdAt: string;
  readonly calledAt: string | null;
  /** Who leads and who takes the minutes of this meeting when it is not the group's own chair and minute-taker. */
  readonly leader: string | null;
  readonly minuteTaker: string | null;
  /** Who started it, and gets the leader's card in the personal chat. */
  readonly ledBy: string | null;
  readonly closedAt: string | null;
  /** Of an acute meeting that was taken up again: a called agenda reports it already. */
  readonly isReported?: true;
  /** Who belonged to the group when the meeting ended; empty before. */
  readonly roll: readonly Person[];
  readonly guests: readonly string[];
  /** Who is disqualified (inhabil) from which item. */
  readonly disqualified: readonly { readonly personId: string; readonly name: string; readonly itemId: string }[];
  readonly minutes: MinutesState;
  /** Names it in the address of its calendar file and can be guessed by nobody; null until it is called. */
  readonly calendarToken: string | null;
  /** Grows with every change that calendars must take over. */
  readonly sequence: number;
  /** The numbers it was given, so that cancelling can give them back. */
  readonly numbers: { readonly scope: string; readonly from: number; readonly to: number } | null;
  /** Newest last; the card shows the newest. */
  readonly changes: readonly Change[];
  /** The message whose form made the meeting. */
  readonly madeIn: MessageRef | null;
  readonly revision: number;
}

export const noMinutes: MinutesState = {
  version: 1,
  sentAt: null,
  approvedAt: null,
  filedAt: null,
  note: null,
  corrections: [],
};

/** What an item is made of, before it has its place on an agenda. */
export interface ItemDraft {
  readonly title: string;
  readonly kind: ItemKind;
  readonly closed: boolean;
}

/** The way in Teams to the minutes of a meeting that an item came from. */
export interface MinutesLink {
  readonly meetingId: string;
  readonly url: string;
}

/** A later meeting of the group with what stands on it, closed contents too. */
export type LaterMeeting = Pick<MeetingState, 'meeting' | 'items' | 'closedContents'>;

/** A meeting and all that changes with it in one transaction. Rules take one and return the next. */
export interface MeetingState {
  readonly group: Group;
  readonly meeting: Meeting;
  /** In the order of the agenda. */
  readonly items: readonly AgendaItem[];
  /** Present only where closed content was asked for. */
  readonly closedContents: readonly ClosedContent[];
  /** What is being written of decisions while the meeting runs. */
  readonly decisionDrafts: readonly DecisionDraft[];
  /** Present only where closed content was asked for. */
  readonly closedDrafts: readonly ClosedDraft[];
  readonly attendance: readonly Attendance[];
  readonly proposals: readonly Proposal[];
  /** Present only where closed content was asked for. */
  readonly closedProposals: readonly ClosedProposal[];
  /** Present only where closed content was asked for. */
  readonly closedReasons: readonly ClosedReason[];
  readonly replies: readonly MinutesReply[];
  /** Found when the meeting is first shown; no rule needs them. */
  readonly links: readonly MinutesLink[];
  /** Rows of the group beyond the meeting: present where they were asked for, or made by a rule. */
  readonly agreements: readonly Agreement[];
  readonly carried: readonly CarriedItem[];
  readonly counters: readonly NumberCounter[];
  /** The last meeting that was held, where it was asked for: approving its minutes locks it. */
  readonly previous: Meeting | null;
  /** The meetings after this one that are not cancelled, earliest first, where they were asked for: what has come over to them. */
  readonly later: readonly LaterMeeting[] | null;
  /** The last meeting of the group that was held and whose minutes are not approved, where it was asked for. */
  readonly lastHeld: Pick<Meeting, 'meetingId' | 'date' | 'closedAt'> | null;
}
