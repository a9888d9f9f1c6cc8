import type { Language } from '../../src/errors/refusal.ts';
import { decisionLimit, lineLimit, nameLimit, placeLimit, titleLimit } from '../../src/meetings/contract.ts';
import { emptyContent, newItem } from '../../src/meetings/items.ts';
import type { ClosedContent, ItemContent } from '../../src/meetings/model/agenda-item.ts';
import type { MeetingState, MeetingStatus } from '../../src/meetings/model/meeting.ts';
import { emptyState, newMeeting } from '../../src/meetings/new-meeting.ts';
import { at, attendanceOf, decision, groupOf, guid, rosterOf, type Sample } from './sample-meetings.ts';

/** Danish words of that many characters in all, with long ones among them. */
export const words = (length: number): string =>
  'Kriminalitetsforebyggelsessamarbejde på tværs af skole, socialforvaltning og politi i hele området '
    .repeat(Math.ceil(length / 90))
    .slice(0, length - 1)
    .padEnd(length, 'å')
    .replace(/ $/, 'å');

interface Size {
  readonly items: number;
  readonly members: number;
  readonly subItems: number;
  readonly decisionLength: number;
}

export const longest: Size = { items: 40, members: 60, subItems: 12, decisionLength: decisionLimit };

function fullContent(size: Size, n: number): ItemContent {
  return {
    ...emptyContent(words(titleLimit)),
    caseNumber: `27.25.00-A00-${n + 1}-30`,
    sections: ['Sagsfremstilling', 'Lovgrundlag', 'Økonomi'].map((heading) => ({ heading, text: words(1500) })),
    subItems: Array.from({ length: size.subItems }, (_, m) => ({
      subItemId: guid(5000 + n * 100 + m),
      title: words(titleLimit),
      decisions: [],
    })),
    decisions: [
      decision('forwarded', words(size.decisionLength), {
        sentTo: words(placeLimit),
        votes: { for: 999, against: 999, abstain: 999 },
        minority: words(size.decisionLength),
      }),
    ],
    agreements: [
      {
        agreementId: guid(4000 + n),
        task: words(lineLimit),
        owner: { personId: null, name: words(nameLimit) },
        due: '2030-09-30',
      },
    ],
  };
}

/** Everything at its limit: by default 40 items, every tenth of them closed, and 60 members. */
export function longMeeting(status: MeetingStatus, language: Language = 'da', changed: Partial<Size> = {}): Sample {
  const size = { ...longest, ...changed };
  const names = Array.from(
    { length: size.members },
    (_, n) => `${String(n + 1).padStart(2, '0')} ${words(nameLimit - 3)}`,
  );
  const roster = rosterOf(names);
  const group = groupOf(words(nameLimit), 'steering', roster, language);
  const meeting = newMeeting({
    meetingId: guid(3),
    title: words(titleLimit),
    kind: 'extraordinary',
    date: '2030-09-25',
    time: '16:30',
    until: '18:45',
    place: words(placeLimit),
    guests: Array.from({ length: 5 }, () => words(nameLimit)),
    changes: [
      {
        kind: 'moved',
        by: words(nameLimit),
        at: '2030-09-20T10:00:00.000Z',
        announcementId: null,
        note: words(lineLimit),
      },
    ],
    createdBy: group.chair,
    createdAt: '2030-02-20T09:00:00.000Z',
  });
  const made = Array.from({ length: size.items }, (_, n) =>
    newItem({ itemId: guid(200 + n) }, fullContent(size, n), n % 10 === 9),
  );
  const attendance = roster.map((member, n) =>
    n % 3 === 2 ? attendanceOf(member, 'absent', words(nameLimit)) : attendanceOf(member, 'attending'),
  );
  const state: MeetingState = {
    ...emptyState(group, meeting),
    items: made.map(({ item }) => item),
    closedContents: made.flatMap(({ closedContents }): ClosedContent[] => closedContents),
    attendance: status === 'draft' ? [] : attendance,
    proposals: Array.from({ length: 10 }, (_, n) => ({
      itemId: guid(600 + n),
      by: guid(1001),
      byName: words(nameLimit),
      at: '2030-09-01T10:00:00.000Z',
      state: 'waiting',
      note: words(lineLimit),
      revision: 1,
      closed: false,
      content: { title: words(titleLimit), text: words(decisionLimit) },
    })),
    replies: roster.slice(0, 10).map(({ personId, name }) => ({
      personId,
      name,
      version: 1,
      approvedAt: null,
      comment: words(1000),
      answer: words(lineLimit),
      revision: 1,
    })),
  };
  return { state: at(status, { state, roster }, Math.floor(size.items / 2)), roster };
}

/** Nothing but what a meeting must have: no item, no place, nobody who has answered. */
export function emptyMeeting(status: MeetingStatus, language: Language = 'da'): Sample {
  const roster = rosterOf(['A']);
  const group = groupOf('B', 'empty', roster, language);
  const meeting = newMeeting({
    meetingId: guid(3),
    title: 'C',
    kind: 'ordinary',
    date: '2030-09-25',
    time: '08:00',
    createdBy: group.chair,
    createdAt: '2030-02-20T09:00:00.000Z',
  });
  return { state: at(status, { state: emptyState(group, meeting), roster }), roster };
}
