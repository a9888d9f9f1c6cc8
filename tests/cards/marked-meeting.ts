import { newItem } from '../../src/meetings/items.ts';
import type { AgendaItem, ItemContent } from '../../src/meetings/model/agenda-item.ts';
import type { MeetingStatus } from '../../src/meetings/model/meeting.ts';
import { emptyState, newMeeting } from '../../src/meetings/new-meeting.ts';
import { at, attendanceOf, decision, groupOf, guid, rosterOf, type Sample } from './sample-meetings.ts';

/** Makes the text that somebody wrote in a field, so that it can be recognised wherever it turns up. */
export type Marked = (field: string) => string;

const contentWith = (marked: Marked, where: string): ItemContent => ({
  title: marked(`${where} title`),
  kind: 'decision',
  caseNumber: marked(`${where} case number`),
  documentNumber: marked(`${where} document number`),
  sections: [{ heading: marked(`${where} section heading`), text: marked(`${where} section`) }],
  attachments: [{ title: marked(`${where} attachment`), url: 'https://sted.example/bilag' }],
  subItems: [
    {
      subItemId: guid(300),
      title: marked(`${where} sub-item`),
      decisions: [decision('forwarded', marked(`${where} sub-decision`), { sentTo: marked(`${where} sub-forum`) })],
    },
  ],
  decisions: [
    decision('deferred', marked(`${where} decision`), {
      deferTo: marked(`${where} deferred to`),
      minority: marked(`${where} minority`),
      votes: { for: 1, against: 2, abstain: 3 },
    }),
  ],
  agreements: [
    {
      agreementId: guid(400),
      task: marked(`${where} task`),
      owner: { personId: null, name: marked(`${where} owner`) },
      due: '2020-04-15',
    },
  ],
});

/** A meeting in which every field that people write in holds a text of its own, in an open item and in a closed one. */
export function markedMeeting(status: MeetingStatus, open: Marked, closed: Marked): Sample {
  const roster = rosterOf([open('chair'), open('member'), open('absent member'), open('guest member')]);
  const group = groupOf(open('group'), 'steering', roster);
  const meeting = newMeeting({
    meetingId: guid(3),
    title: open('meeting title'),
    kind: 'acute',
    date: '2020-03-10',
    time: '14:00',
    place: open('place'),
    guests: [open('guest')],
    changes: [
      {
        kind: 'moved',
        by: open('changed by'),
        at: '2020-03-01T10:00:00.000Z',
        announcementId: null,
        note: open('change note'),
      },
    ],
    minutes: {
      version: 2,
      sentAt: '2020-03-10T16:00:00.000Z',
      approvedAt: null,
      filedAt: null,
      note: open('minutes note'),
      corrections: [{ text: open('correction'), by: open('corrected by'), at: '2020-03-11T10:00:00.000Z' }],
    },
    createdBy: group.chair,
    createdAt: '2020-02-20T09:00:00.000Z',
  });
  const made = [
    newItem({ itemId: guid(200) }, contentWith(open, 'item'), false),
    newItem({ itemId: guid(201) }, contentWith(closed, 'closed item'), true),
    newItem({ itemId: guid(202) }, contentWith(closed, 'second closed item'), true),
  ];
  const [chair, member, absent] = roster;
  const attendance = [
    ...(chair === undefined ? [] : [attendanceOf(chair, 'attending')]),
    ...(member === undefined ? [] : [attendanceOf(member, 'attending')]),
    ...(absent === undefined ? [] : [attendanceOf(absent, 'absent', open('substitute'))]),
  ];
  const state = {
    ...emptyState(group, meeting),
    items: made.map(({ item }): AgendaItem => item),
    closedContents: made.flatMap(({ closedContents }) => closedContents),
    attendance,
    proposals: [
      {
        itemId: guid(600),
        by: guid(1001),
        byName: open('proposer'),
        at: '2020-02-25T10:00:00.000Z',
        state: 'waiting' as const,
        note: null,
        revision: 1,
        closed: false as const,
        content: { title: open('proposal title'), text: open('proposal') },
      },
    ],
    replies: [
      {
        personId: guid(1001),
        name: open('commenter'),
        version: 2,
        approvedAt: null,
        comment: open('comment'),
        answer: open('answer'),
        revision: 1,
      },
    ],
  };
  return { state: at(status, { state, roster }, 1), roster };
}
