import { calendarAddress } from '../calendar/calendar-address.ts';
import type { Language } from '../errors/refusal.ts';
import { mayReadClosed } from '../meetings/closed-access.ts';
import type { AgendaItem } from '../meetings/model/agenda-item.ts';
import type { Attendance } from '../meetings/model/attendance.ts';
import type { Change, MeetingState, MeetingStatus } from '../meetings/model/meeting.ts';
import { calledTo } from '../meetings/rights.ts';
import { whenText } from '../texts/dates.ts';
import { changeSentence, itemNumber, openTitle } from '../texts/meeting-sentences.ts';
import { type Texts, texts } from '../texts/texts.ts';
import { agendaLine } from './agenda-line.ts';
import { type AgendaView, isAnswered } from './agenda-view.ts';
import { mayHold, waysOn } from './agenda-ways.ts';
import { attendanceLines } from './attendance-lines.ts';
import { type Card, fill, fillPart } from './card.ts';
import { plain } from './escape.ts';
import { firstThatFits, shortened } from './fit.ts';

const statusStyles: Record<MeetingStatus, string> = {
  draft: 'default',
  called: 'accent',
  running: 'warning',
  closed: 'good',
  approved: 'good',
  cancelled: 'attention',
};

/** Teams refreshes a card for 60 people at the most. */
const refreshLimit = 60;

/**
 * What an answer button on a shared card carries as `seen`: it grows with every answer of anybody, so a button
 * on a card that has been shown again since is a new one.
 */
export const attendanceRevision = (attendance: readonly Attendance[]): number =>
  attendance.reduce((sum, row) => sum + row.revision, 0);

function ownSection(view: AgendaView, words: Texts, mayAnswer: boolean) {
  const row = view.state.attendance.find((candidate) => candidate.personId === view.own?.personId);
  const answer =
    row?.answer === 'attending'
      ? words.ownView.attending
      : row?.answer !== 'absent'
        ? words.ownView.unanswered
        : row.substitute === null
          ? words.ownView.absent
          : words.ownView.absentWithSubstitute(plain(row.substitute.name));
  return {
    shown: view.own !== undefined && view.state.meeting.status !== 'draft',
    heading: words.ownView.heading,
    answer,
    mayAnswer,
    substituteLabel: words.ownView.substitute,
    substituteHint: words.ownView.substituteHint,
    substitute: String(view.typed?.substitute ?? row?.substitute?.name ?? ''),
  };
}

const hintOf = (status: MeetingStatus, words: Texts): string =>
  status === 'draft'
    ? words.agenda.draftHint
    : status === 'closed' || status === 'approved'
      ? words.agenda.heldHint
      : '';

/** Whether the card is somebody's own, outside the channel, who may read this closed item. */
const readsClosed = ({ state, own, place }: AgendaView, item: AgendaItem): boolean =>
  own !== undefined && place === 'personal' && mayReadClosed(state, item, own.personId);

/** The items that say more than this card has room for: those with sections, and in a personal chat the closed ones that this person may read. */
function itemsToRead(view: AgendaView, longest: number): { title: string; value: string }[] {
  const { state, own, language } = view;
  if (own === undefined) return [];
  return state.items
    .filter((item) => (item.closed ? readsClosed(view, item) : item.content.sections.length > 0))
    .map((item) => ({
      title: shortened(`${itemNumber(item)}. ${openTitle(item, language)}`, longest),
      value: item.itemId,
    }));
}

/** Before the meeting: how many the group needs to decide, and how many have said that they come. */
function quorumLine({ group, meeting, attendance }: MeetingState, words: Texts): { text: string }[] {
  const { quorum } = group.settings;
  if (quorum === null || meeting.status !== 'called') return [];
  return [{ text: words.quorumAhead(attendance.filter(({ answer }) => answer === 'attending').length, quorum) }];
}

/** Into the calendar while the meeting is ahead, and out of it when it is cancelled. */
function calendarLink({ state: { meeting }, publicUrl }: AgendaView, words: Texts): string {
  const address = calendarAddress(publicUrl ?? null, meeting);
  if (address === null) return '';
  if (meeting.status === 'called') return `[${words.calendar.add}](${address})`;
  return meeting.status === 'cancelled' ? `[${words.calendar.remove}](${address})` : '';
}

/** Who did the same to the same item more than once is told of once. */
const isRepeated = (change: Change, later: readonly Change[]): boolean =>
  later.some(({ kind, itemId, by }) => kind === change.kind && itemId === change.itemId && by === change.by);

/** What was changed lately, by whom and when, the newest first. Of a closed item its number and "Lukket". Escaped. */
const latestChanges = ({ meeting, items }: MeetingState, language: Language, shown: number): string =>
  meeting.changes
    .filter((change, index) => !isRepeated(change, meeting.changes.slice(index + 1)))
    .slice(-shown)
    .reverse()
    .map((change) => changeSentence(change, items, language, plain))
    .join('\n\n');

interface Room {
  readonly subItems: 'listed' | 'counted';
  /** How many names each line of the attendance has. */
  readonly names: number;
  /** How many characters of a title stand in a choice. */
  readonly choice: number;
  readonly changes: number;
}

function cardData(view: AgendaView, room: Room): object {
  const { state, language, own } = view;
  const { meeting, group, items } = state;
  const words = texts[language];
  const { status } = meeting;
  const ids = { groupId: group.groupId, meetingId: meeting.meetingId };
  const answering = isAnswered(status);
  const members = calledTo(group, meeting, view.roster);
  const when = whenText(meeting, language);
  const seen = attendanceRevision(state.attendance);
  const toRead = itemsToRead(view, room.choice);
  return {
    lang: language,
    speak: words.agenda.summary(meeting.title, when),
    refreshFor:
      view.place === 'channel' && answering ? members.slice(0, refreshLimit).map((member) => member.teamsId) : [],
    ids,
    head: fillPart('agenda-head', {
      statusStyle: statusStyles[status],
      // Nearly all meetings are ordinary ones: only what is unusual is said.
      group: plain(meeting.kind === 'ordinary' ? group.name : `${group.name} · ${words.meetingKind[meeting.kind]}`),
      status: words.status[status],
      title: plain(meeting.title),
      when,
      place: meeting.place === null ? words.placeMissing : plain(meeting.place),
      calendar: calendarLink(view, words),
    }),
    notice: plain(view.notice ?? ''),
    change: latestChanges(state, language, room.changes),
    own: ownSection(view, words, answering),
    agendaHeading: words.agenda.heading,
    noItems: words.agenda.noItems,
    items: items.map((item) => agendaLine(item, state, language, room.subItems, readsClosed(view, item))),
    attendance: {
      shown: status !== 'draft' && status !== 'cancelled',
      heading: words.agenda.attendance,
      lines:
        status === 'draft' || status === 'cancelled'
          ? []
          : [
              ...attendanceLines(state.attendance, answering ? members : [], words, room.names),
              ...quorumLine(state, words),
            ],
    },
    hint: hintOf(status, words),
    may: { call: status === 'draft' && mayHold(own?.roles, 'meeting.call'), answer: answering },
    ways: waysOn(view, words, toRead.length > 0),
    itemToRead: words.ownView.itemToRead,
    itemsToRead: toRead,
    actions: words.actions,
    headData: { ...ids, seen: meeting.revision },
    attendData: { ...ids, answer: 'attending', seen },
    absentData: { ...ids, answer: 'absent', seen },
  };
}

/** The agenda as it stands, for the channel or as one person's own view. */
export function agendaCard(view: AgendaView): Card {
  const withRoom = (room: Room) => () => fill('agenda', cardData(view, room));
  return firstThatFits(
    withRoom({ subItems: 'listed', names: 30, choice: 120, changes: 4 }),
    withRoom({ subItems: 'counted', names: 30, choice: 60, changes: 2 }),
    withRoom({ subItems: 'counted', names: 5, choice: 20, changes: 1 }),
  );
}
