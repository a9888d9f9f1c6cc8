import type { AuditNote } from './audit.ts';
import type { Agreement } from './model/agreement.ts';
import type { Channel, Group, GroupRef } from './model/group.ts';
import type { Meeting, MeetingState, MinutesLink } from './model/meeting.ts';
import type { NumberCounter } from './model/number-counter.ts';
import type { Member } from './model/person.ts';

export type Clock = () => Date;
/** Mints a GUID. */
export type Ids = () => string;

/** `repeated`: the same click has been stored before. `conflict`: somebody else changed a row in between. */
export type CommitResult = 'done' | 'repeated' | 'conflict';

/** What a group's list of meetings says about each. */
export type MeetingSummary = Pick<Meeting, 'meetingId' | 'title' | 'status' | 'date' | 'time' | 'kind' | 'closedAt'>;

/** What a use case reads beside the meeting's own open rows. */
export interface Reads {
  readonly closed?: boolean;
  /** The running numbers of this scope. */
  readonly counter?: string | undefined;
  /** The group's agreements, closed ones too: all, or those that are not done. */
  readonly agreements?: boolean | 'open';
  /** The items waiting for the next agenda. */
  readonly carried?: boolean;
  /** The head of this meeting, as `previous`. */
  readonly previous?: string | undefined;
  /** The group's other meetings from this day on, `YYYY-MM-DD`, with what is closed of them. */
  readonly laterThan?: string;
  /** The last meeting that was held from this day on, `YYYY-MM-DD`. */
  readonly heldSince?: string;
}

export interface MeetingStore {
  readGroup(ref: GroupRef): Promise<Group | undefined>;
  createGroup(group: Group): Promise<'done' | 'repeated'>;
  /** Replaces the group if it still is as `before` was read. */
  changeGroup(before: Group, after: Group, receipt?: string): Promise<CommitResult>;
  /** One query for the meeting's rows beside one for its group, and one for each further thing that is asked for. */
  readMeeting(ref: GroupRef, meetingId: string, reads?: Reads): Promise<MeetingState | undefined>;
  /** Inserts a meeting that was built on `before`, whose carried items it may have taken. */
  createMeeting(
    state: MeetingState,
    before?: Pick<MeetingState, 'carried' | 'counters'>,
    note?: AuditNote,
  ): Promise<CommitResult>;
  /** Writes what differs between the two in one transaction, the receipt among it, and what the audit trail is to say of it. */
  changeMeeting(before: MeetingState, after: MeetingState, receipt: string, note?: AuditNote): Promise<CommitResult>;
  /** Notes on a meeting the ways to minutes that its items came from; safe to repeat. */
  noteLinks(ref: GroupRef, meetingId: string, links: readonly MinutesLink[]): Promise<void>;
  /** Whether that click has been stored before; asked only when it can no longer be done. */
  hasReceipt(ref: GroupRef, receipt: string): Promise<boolean>;
  /** A group's meetings from that date on, earliest first. */
  meetingsSince(ref: GroupRef, date: string): Promise<MeetingSummary[]>;
  /** The items that wait for a group's next agenda. */
  readCarried(ref: GroupRef): Promise<MeetingState['carried']>;
  /** The running numbers of a year or a term; from 1 on where nobody has used any yet. */
  readCounter(ref: GroupRef, scope: string): Promise<NumberCounter>;
  /** A group's agreements that are not done; closed ones only when asked for. */
  openAgreements(ref: GroupRef, reads: { closed: boolean }): Promise<Agreement[]>;
  /** All of a group's agreements, done and closed ones too. */
  allAgreements(ref: GroupRef): Promise<Agreement[]>;
  readAgreement(ref: GroupRef, agreementId: string): Promise<Agreement | undefined>;
  changeAgreement(
    ref: GroupRef,
    before: Agreement | null,
    after: Agreement,
    receipt: string,
    note?: AuditNote,
  ): Promise<CommitResult>;
}

/** The groups of a person, for places that are not a channel. May lag behind the roster, which decides. */
export interface GroupIndex {
  groupsOf(tenantId: string, personId: string): Promise<GroupRef[]>;
  note(ref: GroupRef, personIds: readonly string[]): Promise<void>;
  /** The groups of a team's channels. */
  groupsIn(tenantId: string, teamId: string): Promise<GroupRef[]>;
  noteIn(ref: GroupRef, teamId: string): Promise<void>;
}

/** How old a roster may be: `recent` up to five minutes, `fresh` asked for now. */
export type RosterAge = 'recent' | 'fresh';

export interface Roster {
  /**
   * Everyone in the channel (in a private or shared one) or in its team.
   * Throws a Refusal `roster.unreadable` when nobody answers.
   */
  members(tenantId: string, channel: Channel, age: RosterAge): Promise<readonly Member[]>;
}

/** Whether a person wants to be reminded; `revision` is what a button that changes it carries as `seen`. */
export interface ReminderChoice {
  readonly on: boolean;
  readonly revision: number;
}

export interface ReminderChoices {
  read(tenantId: string, personId: string): Promise<ReminderChoice>;
  /** Sets it, unless the click under that receipt has been stored before. Answers with what stands then. */
  set(tenantId: string, personId: string, on: boolean, receipt: string): Promise<ReminderChoice>;
}

/** Says that what Teams shows of a meeting or a group may have to change. */
export interface WakeUps {
  /** A note that outlives a crash; sent beside the read, seen after the commit. */
  announce(ref: GroupRef, subject: string): Promise<void>;
  /** The quick way in the own process, after the commit. */
  nudge(ref: GroupRef, subject: string): void;
}
