import type { Group, GroupRef } from '../meetings/model/group.ts';
import type { DecisionRecord, MeetingDecisions } from './decision-record.ts';

/** A decision that a search found, or may find. */
export interface FoundDecision extends DecisionRecord {
  readonly group: Group;
  readonly meeting: Pick<MeetingDecisions, 'meetingId' | 'title' | 'date'>;
  readonly closed: boolean;
}

export interface DecisionStore {
  /** What a group's meetings have decided on their open items, or on their closed ones. */
  ofGroup(ref: GroupRef, which: 'open' | 'closed'): Promise<MeetingDecisions[]>;
}
