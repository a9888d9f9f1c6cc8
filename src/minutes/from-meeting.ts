import { contentOf } from '../meetings/items.ts';
import type { AgendaItem } from '../meetings/model/agenda-item.ts';
import { cameAt, leftAt, type Moment, wasPresent } from '../meetings/model/attendance.ts';
import type { MeetingState } from '../meetings/model/meeting.ts';
import type { Person } from '../meetings/model/person.ts';
import { rollOf } from '../meetings/roll.ts';
import { da } from '../texts/da.ts';
import { momentText } from '../texts/dates.ts';
import { minutesItemFrom, printedNumber } from './item-from-meeting.ts';
import type { Minutes } from './model.ts';

/** Before the meeting has ended it has no roll: then whoever is called takes part. */
function participantsOf(state: MeetingState, called: readonly Person[]): Minutes['participants'] {
  if (state.meeting.roll.length === 0) return called.map(({ name }) => ({ name, absent: false }));
  const absent = new Set(rollOf(state).absent);
  return state.meeting.roll.map(({ name }) => ({ name, absent: absent.has(name) }));
}

type LateOrEarly = Minutes['lateOrEarly'][number];

/** Who came late, left or was partly there. Where no item is named it is said of the meeting; which were missed, the items say. */
function lateOrEarlyOf(state: MeetingState, shown: ReadonlyMap<string, AgendaItem>): LateOrEarly[] {
  const told = (name: string, kind: LateOrEarly['kind'], moment: Moment | undefined): LateOrEarly[] => {
    if (moment === undefined) return [];
    const { itemId, time } = moment;
    const item = itemId === null ? undefined : shown.get(itemId);
    if (item !== undefined) return [{ name, kind, item: printedNumber(item), time }];
    return itemId === null && (kind === 'partly' || time !== null) ? [{ name, kind, item: '', time }] : [];
  };
  return state.attendance.flatMap((row) => [
    ...told(row.name, 'arrived', cameAt(row)),
    ...told(row.name, 'left', leftAt(row)),
    ...told(row.name, 'partly', row.presence === 'partly' ? row : undefined),
  ]);
}

/** Who came instead, or was called in and did not; of whom nobody has said it nothing is told. */
const substitutesOf = ({ attendance }: MeetingState): Minutes['substitutes'] =>
  attendance.flatMap((row) =>
    row.substitute === null || row.substitute.attended === null || wasPresent(row)
      ? []
      : [{ for: row.name, name: row.substitute.name, attended: row.substitute.attended }],
  );

/** What stands above the items: the minute-taker's note, and what was corrected after the minutes were sent. */
function notesOf({ meeting: { minutes } }: MeetingState): string[] {
  return [
    ...(minutes.note === null ? [] : [minutes.note]),
    ...minutes.corrections.map(({ text, by, at }) => da.minutesForms.corrected(momentText(at, 'da'), by, text)),
  ];
}

/**
 * The meeting as its documents carry it. Of closed items it holds what `closedContents` holds and nothing more: the
 * others are their number, and who came late to them, left or was disqualified is not told. `called` are the people
 * of an agenda, whose meeting has no roll yet.
 */
export function minutesFrom(state: MeetingState, called: readonly Person[] = []): Minutes {
  const { group, meeting } = state;
  const shown = new Map(
    state.items.filter((item) => contentOf(state, item) !== undefined).map((item) => [item.itemId, item]),
  );
  const notes = notesOf(state);
  return {
    title: meeting.title,
    committee: group.name,
    date: meeting.date,
    time: meeting.time,
    place: meeting.place,
    participants: participantsOf(state, called),
    items: state.items.map((item) => minutesItemFrom(state, item)),
    substitutes: substitutesOf(state),
    lateOrEarly: lateOrEarlyOf(state, shown),
    disqualified: meeting.disqualified.flatMap(({ name, itemId }) => {
      const item = shown.get(itemId);
      return item === undefined ? [] : [{ name, item: printedNumber(item) }];
    }),
    guests: [...meeting.guests],
    ...(notes.length === 0 ? {} : { notes }),
    warnings: [],
  };
}
