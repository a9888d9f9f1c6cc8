import type { AgendaItem } from '../meetings/model/agenda-item.ts';
import { type Attendance, type Presence, unanswered } from '../meetings/model/attendance.ts';
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

interface Was {
  readonly presence: Presence;
  readonly itemId: string | null;
  readonly time: string | null;
}

const kinds = { arrived: 'late', left: 'left', partly: 'partly' } as const;

/** What is printed of a person, as a meeting keeps it: absence from the first items is coming late, from the last leaving. */
function presenceOf(name: string, minutes: Minutes, items: readonly AgendaItem[]): Was {
  const whole = (presence: Presence): Was => ({ presence, itemId: null, time: null });
  const said = minutes.lateOrEarly.find((entry) => entry.name === name);
  const saidAt = minutes.items.findIndex(({ number }) => number === said?.item);
  if (said !== undefined && saidAt >= 0) {
    return { presence: kinds[said.kind], itemId: items[saidAt]?.itemId ?? null, time: said.time };
  }
  if (minutes.participants.some((one) => one.name === name && one.absent)) return whole('absent');
  const away = minutes.items.map(({ absent }) => absent.includes(name));
  const [first, last] = [away.indexOf(true), away.lastIndexOf(true)];
  if (first === -1) return whole('present');
  const unbroken = away.slice(first, last + 1).every(Boolean);
  const [fromTheStart, toTheEnd] = [unbroken && first === 0, unbroken && last === away.length - 1];
  if (fromTheStart && toTheEnd) return whole('absent');
  const at = (presence: Presence, item: number): Was => ({ ...whole(presence), itemId: items[item]?.itemId ?? null });
  if (fromTheStart) return at('late', last + 1);
  return toTheEnd ? at('left', first - 1) : at('partly', first);
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
    const was = presenceOf(name, minutes, items);
    const presence = substitute !== undefined && was.presence === 'present' ? 'absent' : was.presence;
    return { ...unanswered(personId, name), ...was, presence, substitute: instead, revision: 1 };
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
