import type { AgendaItem } from '../meetings/model/agenda-item.ts';
import {
  type Attendance,
  cameLate,
  leftEarly,
  type Moment,
  tookPart,
  unanswered,
  withPresence,
} from '../meetings/model/attendance.ts';
import type { Meeting, MeetingState } from '../meetings/model/meeting.ts';
import type { Minutes } from './model.ts';

/** Nobody in Entra: printed names are no people of the team, even where they read the same. */
const printedPerson = (n: number): string => `printed-${n + 1}`;

/** Every name that is printed as being there or not, once. */
export function everybodyIn({ participants, items, lateOrEarly, disqualified, substitutes }: Minutes): string[] {
  const names = [
    ...participants.map(({ name }) => name),
    ...items.flatMap(({ absent }) => absent),
    ...lateOrEarly.map(({ name }) => name),
    ...disqualified.map(({ name }) => name),
    ...substitutes.map((substitute) => substitute.for),
  ];
  return [...new Set(names)].filter((name) => name !== '');
}

type Said = Minutes['lateOrEarly'][number];

/** What is printed of a person, as a meeting keeps it. What is said in words counts before what the lists of the absent show. */
function presenceOf(row: Attendance, minutes: Minutes, items: readonly AgendaItem[]): Attendance {
  const idAt = (place: number): string | null => items[place]?.itemId ?? null;
  const said = (kind: Said['kind']): Moment | undefined =>
    minutes.lateOrEarly
      .filter((entry) => entry.name === row.name && entry.kind === kind)
      .map(({ item, time }) => ({ itemId: idAt(minutes.items.findIndex(({ number }) => number === item)), time }))
      .find(({ itemId, time }) => itemId !== null || time !== null || kind === 'partly');
  const away = minutes.items.map(({ absent }) => absent.includes(row.name));
  const missed = away.flatMap((isAway, place) => (isAway ? [idAt(place) ?? ''] : []));
  const [came, left, partly] = [said('arrived'), said('left'), said('partly')];
  if (came !== undefined || left !== undefined) return comingAndLeaving(row, came, left);
  if (partly !== undefined) return { ...tookPart(row, missed, partly.time), itemId: partly.itemId };
  if (minutes.participants.some(({ name, absent }) => absent && name === row.name)) return withPresence(row, 'absent');
  const [first, last] = [away.indexOf(false), away.lastIndexOf(false)];
  if (first === -1) return withPresence(row, away.length === 0 ? 'present' : 'absent');
  if (away.slice(first, last).includes(true)) return tookPart(row, missed, null);
  const at = (place: number): Moment => ({ itemId: idAt(place), time: null });
  return comingAndLeaving(row, first === 0 ? undefined : at(first), last === away.length - 1 ? undefined : at(last));
}

function comingAndLeaving(row: Attendance, came: Moment | undefined, left: Moment | undefined): Attendance {
  const there = withPresence(row, 'present');
  const late = came === undefined ? there : cameLate(there, came);
  return left === undefined ? late : leftEarly(late, left);
}

/** The people that minutes print, and what is printed of them. */
export function attendanceFrom(
  minutes: Minutes,
  items: readonly AgendaItem[],
): Pick<MeetingState, 'attendance'> & Pick<Meeting, 'roll' | 'guests' | 'disqualified'> {
  const roll = everybodyIn(minutes).map((name, n) => ({ personId: printedPerson(n), name }));
  const ids = new Map(roll.map(({ personId, name }) => [name, personId]));
  const attendance = roll.map(({ personId, name }): Attendance => {
    const substitute = minutes.substitutes.find((one) => one.for === name);
    const instead = substitute === undefined ? null : { name: substitute.name, attended: substitute.attended };
    const was = presenceOf(unanswered(personId, name), minutes, items);
    const there = substitute !== undefined && was.presence === 'present' ? withPresence(was, 'absent') : was;
    return { ...there, substitute: instead, revision: 1 };
  });
  const unplaced = minutes.substitutes.filter((one) => one.for === '' && one.attended && !ids.has(one.name));
  return {
    roll,
    // Somebody who is absent needs no row to be so.
    attendance: attendance.filter(({ presence, substitute }) => presence !== 'absent' || substitute !== null),
    guests: [...(minutes.guests ?? []), ...unplaced.map(({ name }) => name)],
    disqualified: minutes.disqualified.flatMap(({ name, item }) => {
      const itemId = items[minutes.items.findIndex(({ number }) => number === item)]?.itemId;
      return itemId === undefined ? [] : [{ personId: ids.get(name) ?? '', name, itemId }];
    }),
  };
}
