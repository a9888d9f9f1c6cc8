import { shortDay } from '../texts/dates.ts';
import { itemNumber } from '../texts/meeting-sentences.ts';
import { texts } from '../texts/texts.ts';
import { cameFrom } from './came-from.ts';
import { broughtForward } from './carry-over.ts';
import type { Author } from './changes.ts';
import { contentOf, withContent } from './items.ts';
import { laterContent, laterMeetings, withoutLaterItems } from './later-meetings.ts';
import type { AgendaItem, Decision } from './model/agenda-item.ts';
import type { LaterMeeting, MeetingState } from './model/meeting.ts';

/** Whether an item stands on a later draft just as it came there. */
function isUntouched(state: MeetingState, item: AgendaItem, later: LaterMeeting, there: AgendaItem): boolean {
  const content = contentOf(state, item);
  if (content === undefined) throw new Error('What is closed must be read before items are taken back.');
  const same = JSON.stringify(laterContent(later, there)) === JSON.stringify(broughtForward(content));
  return later.meeting.status === 'draft' && same;
}

/** An item that stays on a later agenda is not treated here too: it is deferred to that meeting, if it is not so already. */
function leftToLater(state: MeetingState, item: AgendaItem, later: LaterMeeting, by: string, at: Date): MeetingState {
  const day = shortDay(later.meeting.date, state.group.language);
  const decision: Decision = {
    outcome: 'deferred',
    text: '',
    togetherWith: null,
    deferTo: texts[state.group.language].carry.toMeeting(day),
    sentTo: null,
    votes: null,
    minority: null,
    by,
    at: at.toISOString(),
    correction: false,
  };
  const settled = withContent(state, item, (content) =>
    item.state === 'done' ? content : { ...content, decisions: [...content.decisions, decision] },
  );
  return {
    ...settled,
    items: settled.items.map((one) =>
      one.itemId === item.itemId ? { ...one, state: 'done', standsOn: later.meeting.meetingId } : one,
    ),
  };
}

/** The one line that reports an acute meeting on an ordinary agenda. */
const isReportOf = ({ meeting }: MeetingState, { origin }: AgendaItem): boolean =>
  origin?.reason === 'acute' && origin.meetingId === meeting.meetingId;

export interface TakenBack {
  readonly state: MeetingState;
  /** What became of what had come over to later meetings, in the group's language; null where nothing had. */
  readonly note: string | null;
}

/**
 * Takes back what an ended meeting had left to later ones, so that nothing stands on two agendas: off a draft where nobody has
 * changed it, while what was changed or called stays there and counts as deferred here. Carried items of a cancelled
 * meeting come back too. The state must have been read with what is closed and with what waits.
 */
export function withTakenBack(before: MeetingState, author: Author, personId: string): TakenBack {
  const { meeting, group } = before;
  const words = texts[group.language].carry;
  const back: AgendaItem[] = [];
  const stays: { readonly item: AgendaItem; readonly later: LaterMeeting }[] = [];
  const told = { ...author, note: words.reopened(shortDay(meeting.date, group.language)) };
  const later = laterMeetings(before).map((one) => {
    const gone = one.items.filter((there) => {
      if (isReportOf(before, there)) return one.meeting.status === 'draft';
      const item = before.items.find(({ itemId }) => cameFrom(there, { meetingId: meeting.meetingId, itemId }));
      if (item === undefined) return false;
      const untouched = isUntouched(before, item, one, there);
      if (untouched) back.push(item);
      else stays.push({ item, later: one });
      return untouched;
    });
    return withoutLaterItems(one, gone, told);
  });
  const state = stays.reduce<MeetingState>(
    (standing, { item, later: one }) => leftToLater(standing, item, one, personId, author.at),
    {
      ...before,
      later,
    },
  );
  const named = (items: readonly AgendaItem[]) => items.map(itemNumber).join(', ');
  const isReported = later.some((one) => one.items.some((there) => isReportOf(before, there)));
  const notes = [
    ...(back.length === 0 ? [] : [words.takenBack(named(back))]),
    ...stays.map(({ item, later: one }) => words.staysOn(itemNumber(item), shortDay(one.meeting.date, group.language))),
  ];
  const reported: MeetingState = isReported ? { ...state, meeting: { ...meeting, isReported } } : state;
  return { state: reported, note: notes.length === 0 ? null : notes.join(' ') };
}
