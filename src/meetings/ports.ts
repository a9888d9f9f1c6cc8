import type { Channel, Group, GroupRef } from './model/group.ts';
import type { Meeting, MeetingState } from './model/meeting.ts';
import type { Member } from './model/person.ts';

export type Clock = () => Date;
/** Mints a GUID. */
export type Ids = () => string;

/** `repeated`: the same click has been stored before. `conflict`: somebody else changed a row in between. */
export type CommitResult = 'done' | 'repeated' | 'conflict';

/** What a group's list of meetings says about each. */
export type MeetingSummary = Pick<Meeting, 'meetingId' | 'title' | 'status' | 'date' | 'time' | 'kind'>;

export interface MeetingStore {
  readGroup(ref: GroupRef): Promise<Group | undefined>;
  createGroup(group: Group): Promise<'done' | 'repeated'>;
  /** Replaces the group if it still is as `before` was read. */
  changeGroup(before: Group, after: Group, receipt?: string): Promise<CommitResult>;
  /** One query for the meeting's rows beside one for its group; closed contents in a query of their own when asked. */
  readMeeting(ref: GroupRef, meetingId: string, reads: { closed: boolean }): Promise<MeetingState | undefined>;
  createMeeting(state: MeetingState): Promise<'done' | 'repeated'>;
  /** Writes what differs between the two in one transaction, the receipt among it. */
  changeMeeting(before: MeetingState, after: MeetingState, receipt: string): Promise<CommitResult>;
  /** A group's meetings from that date on, earliest first. */
  meetingsSince(ref: GroupRef, date: string): Promise<MeetingSummary[]>;
}

/** The groups of a person, for places that are not a channel. May lag behind the roster, which decides. */
export interface GroupIndex {
  groupsOf(tenantId: string, personId: string): Promise<GroupRef[]>;
  note(ref: GroupRef, personIds: readonly string[]): Promise<void>;
}

export interface Roster {
  /**
   * Everyone in the channel (in a private or shared one) or in its team.
   * `recent` may be five minutes old; `fresh` is asked for now. Throws a Refusal `roster.unreadable` when nobody answers.
   */
  members(tenantId: string, channel: Channel, age: 'recent' | 'fresh'): Promise<readonly Member[]>;
}

/** Says that what Teams shows of a meeting or a group may have to change. */
export interface WakeUps {
  /** A note that outlives a crash; sent beside the read, seen after the commit. */
  announce(ref: GroupRef, subject: string): Promise<void>;
  /** The quick way in the own process, after the commit. */
  nudge(ref: GroupRef, subject: string): void;
}
