import { placeLimit, titleLimit } from '../meetings/contract.ts';
import { emptyContent, inOrder, newItem } from '../meetings/items.ts';
import type { AgendaItem, ClosedContent, Decision, ItemContent } from '../meetings/model/agenda-item.ts';
import type { Group } from '../meetings/model/group.ts';
import { type MeetingState, noMinutes } from '../meetings/model/meeting.ts';
import { emptyState, newMeeting } from '../meetings/new-meeting.ts';
import type { Ids } from '../meetings/ports.ts';
import { attendanceFrom } from './attendance-to-meeting.ts';
import type { Minutes, MinutesItem } from './model.ts';
import { outcomeOf } from './outcome-of.ts';

/** What an earlier meeting is made with beside its minutes. */
export interface EarlierMeeting {
  readonly group: Group;
  readonly meetingId: string;
  /** `YYYY-MM-DD`, and `HH:MM`. */
  readonly date: string;
  readonly time: string;
  /** Who had it read, and when. */
  readonly by: string;
  readonly at: Date;
}

const recommendationHeading = 'Indstilling';

/** The recommendation is a section like others, where it is not among them already. */
function sectionsOf({ sections, recommendation }: MinutesItem): ItemContent['sections'] {
  const collapsed = (text: string) => text.replace(/\s+/g, ' ').trim();
  const stands = recommendation === null || sections.some(({ text }) => collapsed(text) === collapsed(recommendation));
  return stands ? sections : [...sections, { heading: recommendationHeading, text: recommendation }];
}

function decisionsOf(item: MinutesItem, { by, at }: EarlierMeeting): Decision[] {
  const text = item.decision ?? '';
  const outcome = item.outcome ?? outcomeOf(text);
  if (text === '' && outcome === 'none') return [];
  return [
    {
      outcome,
      text,
      togetherWith: null,
      deferTo: null,
      sentTo: null,
      votes: item.votes ?? null,
      minority: null,
      by,
      at: at.toISOString(),
      correction: false,
    },
  ];
}

const contentFrom = (item: MinutesItem, earlier: EarlierMeeting, ids: Ids): ItemContent => ({
  ...emptyContent(item.title),
  caseNumber: item.caseNumber,
  documentNumber: item.documentNumber,
  sections: sectionsOf(item),
  // Only the titles are printed; the documents stay where they are.
  attachments: item.attachments.map((title) => ({ title, url: '' })),
  decisions: decisionsOf(item, earlier),
  agreements: (item.agreements ?? []).map(({ task, owner, due }) => ({
    agreementId: ids(),
    task,
    owner: owner === null ? null : { personId: null, name: owner },
    due,
  })),
});

function itemFrom(
  item: MinutesItem,
  earlier: EarlierMeeting,
  ids: Ids,
): { item: AgendaItem; closedContents: ClosedContent[] } {
  const number = item.number !== null && /^\d{1,6}$/.test(item.number) ? Number(item.number) : null;
  const frame = { itemId: ids(), number };
  const made = newItem(frame, contentFrom(item, earlier, ids), item.closed);
  return { ...made, item: { ...made.item, state: 'done' } };
}

/** An earlier meeting, held and approved, made of its minutes. What closed items say is in `closedContents` alone. */
export function meetingFrom(minutes: Minutes, earlier: EarlierMeeting, ids: Ids): MeetingState {
  const made = minutes.items.map((item) => itemFrom(item, earlier, ids));
  const items = inOrder(made.map(({ item }) => item));
  const { attendance, ...people } = attendanceFrom(minutes, items);
  const at = earlier.at.toISOString();
  const meeting = newMeeting({
    meetingId: earlier.meetingId,
    title: (minutes.committee || minutes.title || earlier.group.name).slice(0, titleLimit),
    kind: 'ordinary',
    status: 'approved',
    date: earlier.date,
    time: earlier.time,
    place: minutes.place?.slice(0, placeLimit) ?? null,
    createdBy: earlier.by,
    createdAt: at,
    closedAt: `${earlier.date}T${earlier.time}:00.000Z`,
    minutes: { ...noMinutes, sentAt: at, approvedAt: at },
    ...people,
  });
  return {
    ...emptyState(earlier.group, meeting),
    items,
    closedContents: made.flatMap(({ closedContents }) => closedContents),
    attendance,
  };
}
