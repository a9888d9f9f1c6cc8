import { randomUUID } from 'node:crypto';
import { draftAgenda } from '../../src/meetings/agenda.ts';
import { usualSettings } from '../../src/meetings/group-settings.ts';
import { type Attendance, unanswered } from '../../src/meetings/model/attendance.ts';
import type { Group, TemplateItem } from '../../src/meetings/model/group.ts';
import type { MeetingState } from '../../src/meetings/model/meeting.ts';
import { emptyState, newMeeting } from '../../src/meetings/new-meeting.ts';

/** Typed into closed items: it must never be read by who did not ask for what is closed. */
export const canary = 'kanariefugl-i-lukket-punkt';

const agenda: readonly TemplateItem[] = [
  { title: 'Godkendelse af dagsorden', kind: 'approval', subItems: [], closed: false },
  { title: canary, kind: 'discussion', subItems: [canary], closed: true },
  { title: 'Eventuelt', kind: 'message', subItems: ['Næste møde'], closed: false },
];

/** A group that no other test knows. */
export const sampleGroup = (): Group => ({
  tenantId: randomUUID(),
  groupId: randomUUID(),
  name: 'SSP-netværk Ådal',
  kind: 'network',
  template: 'empty',
  agenda,
  settings: usualSettings,
  language: 'da',
  chair: randomUUID(),
  deputies: [],
  minuteTakers: [],
  outsiders: [],
  members: [],
  channel: { serviceUrl: 'http://127.0.0.1/', teamId: '19:team', channelId: '19:team', kind: 'standard' },
  setUpIn: null,
  createdAt: '2020-02-20T09:00:00.000Z',
  revision: 1,
});

/** A draft of that day with three items, the second one closed. */
export const sampleMeeting = (group: Group, date = '2020-03-10', time = '16:30'): MeetingState => {
  const meeting = newMeeting({
    meetingId: randomUUID(),
    title: `Møde ${date}`,
    kind: 'ordinary',
    date,
    time,
    createdBy: group.chair,
    createdAt: '2020-02-20T09:00:00.000Z',
  });
  return { ...emptyState(group, meeting), ...draftAgenda(agenda, randomUUID) };
};

/** The state with one more person who comes. */
export const withAnswer = (state: MeetingState, personId: string, answer: Attendance['answer']): MeetingState => ({
  ...state,
  attendance: [
    ...state.attendance.filter((row) => row.personId !== personId),
    { ...unanswered(personId, `Medlem ${personId}`), answer, revision: 1 },
  ],
});

/** The state with another head. */
export const withHead = (state: MeetingState, change: Partial<MeetingState['meeting']>): MeetingState => ({
  ...state,
  meeting: { ...state.meeting, ...change, revision: state.meeting.revision + 1 },
});
