import type { Member } from '../meetings/model/person.ts';
import { shortened } from './fit.ts';

/** Teams' own people picker, which the inputs ask for too, finds the people for whom there was no room. */
export interface PeopleRoom {
  readonly people: number;
  /** Characters of a name. */
  readonly name: number;
}

/** What there may be room for, to be tried in this order. */
export const peopleRooms: readonly [PeopleRoom, ...PeopleRoom[]] = [
  { people: 100, name: 100 },
  { people: 100, name: 40 },
  { people: 40, name: 40 },
];

const byName = (a: Member, b: Member): number => a.name.localeCompare(b.name, 'da');

/**
 * People to choose between, for clients without a people picker. Guests are members like others. Who is `chosen` is always
 * among them: nobody loses a role because a list was too long.
 */
export function peopleChoices(
  roster: readonly Member[],
  room: PeopleRoom = peopleRooms[0],
  chosen: ReadonlySet<string> = new Set(),
): { title: string; value: string }[] {
  const isChosen = (member: Member) => chosen.has(member.personId);
  const others = roster.filter((member) => !isChosen(member)).sort(byName);
  return [...roster.filter(isChosen), ...others]
    .slice(0, room.people)
    .sort(byName)
    .map((member) => ({ title: shortened(member.name, room.name), value: member.personId }));
}
