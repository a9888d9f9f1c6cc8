import type { Group } from './model/group.ts';
import { type Meeting, type MeetingState, noMinutes } from './model/meeting.ts';

type Given = Pick<Meeting, 'meetingId' | 'title' | 'kind' | 'date' | 'time' | 'createdBy' | 'createdAt'> &
  Partial<Meeting>;

/** A draft with nothing on it but what is given. */
export const newMeeting = (given: Given): Meeting => ({
  status: 'draft',
  until: null,
  place: null,
  calledAt: null,
  invitees: [],
  leader: null,
  minuteTaker: null,
  ledBy: null,
  closedAt: null,
  roll: [],
  guests: [],
  disqualified: [],
  minutes: noMinutes,
  calendarToken: null,
  sequence: 0,
  numbers: null,
  changes: [],
  madeIn: null,
  revision: 1,
  ...given,
});

/** A meeting on which nothing stands yet. */
export const emptyState = (group: Group, meeting: Meeting): MeetingState => ({
  group,
  meeting,
  items: [],
  closedContents: [],
  decisionDrafts: [],
  closedDrafts: [],
  attendance: [],
  proposals: [],
  closedProposals: [],
  closedReasons: [],
  replies: [],
  links: [],
  agreements: [],
  carried: [],
  counters: [],
  previous: null,
  later: null,
  lastHeld: null,
});
