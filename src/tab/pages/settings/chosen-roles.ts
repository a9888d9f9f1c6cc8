import type { Settings } from '../../../tab-api/schema.ts';

type Person = Settings['people'][number];

/** Roles that several people can have, and belonging to the group. */
export const marks = ['deputies', 'minuteTakers', 'outsiders', 'members'] as const;
export type Mark = (typeof marks)[number];

/** Who has which role, by object id. */
export interface ChosenRoles extends Readonly<Record<Mark, ReadonlySet<string>>> {
  readonly chair: string;
}

const idsOf = (people: readonly Person[], has: (person: Person) => boolean): Set<string> =>
  new Set(people.filter(has).map(({ personId }) => personId));

export const rolesOf = ({ people }: Pick<Settings, 'people'>): ChosenRoles => ({
  chair: people.find(({ roles }) => roles.includes('chair'))?.personId ?? '',
  deputies: idsOf(people, ({ roles }) => roles.includes('deputy')),
  minuteTakers: idsOf(people, ({ roles }) => roles.includes('minuteTaker')),
  outsiders: idsOf(people, ({ outsider }) => outsider),
  members: idsOf(people, ({ inGroup }) => inGroup),
});

/** The roles with one mark set or taken from one person. */
export function marked(roles: ChosenRoles, mark: Mark, personId: string, on: boolean): ChosenRoles {
  const others = [...roles[mark]].filter((other) => other !== personId);
  return { ...roles, [mark]: new Set(on ? [...others, personId] : others) };
}

/** As `group.roles` takes them. Where everybody belongs nobody is listed, so that who joins the channel belongs too. */
export function asSent({ chair, deputies, minuteTakers, outsiders, members }: ChosenRoles, people: readonly Person[]) {
  const everybody = people.every(({ personId }) => members.has(personId));
  const joined = (ids: ReadonlySet<string>): string => [...ids].join(',');
  return {
    chair,
    deputies: joined(deputies),
    minuteTakers: joined(minuteTakers),
    outsiders: joined(outsiders),
    members: everybody ? '' : joined(members),
  };
}
