import type { Deed, Holder } from '../../src/rights/who-may.ts';
import { whoMay } from '../../src/rights/who-may.ts';
import { type Person, type Team, Town } from '../connector/town.ts';

/** Everybody who tries, and what they are to the group, its meetings, the question and the entry of the tests. */
export const parts = {
  chair: ['member', 'closedReader', 'chair', 'sender'],
  deputy: ['member', 'closedReader', 'deputy'],
  minuteTaker: ['member', 'closedReader', 'minuteTaker'],
  creator: ['member', 'closedReader', 'creator'],
  member: ['member', 'closedReader'],
  /** At home in another tenant, and a guest in the team: a member like others. */
  guest: ['member', 'closedReader'],
  /** A member outside public authority. */
  outsider: ['member'],
  agreementOwner: ['member', 'closedReader', 'agreementOwner'],
  installer: ['member', 'closedReader', 'installer'],
  owner: ['member', 'closedReader', 'owner'],
  consultantInGroup: ['member', 'closedReader', 'consultant', 'consultantInGroup'],
  consultant: ['consultant', 'consultantWhoSent'],
  asker: ['asker'],
  contact: ['contact'],
  /** Of the tenant, and in no team. */
  staff: [],
  /** Was deputy and minute-taker, and has left the team: the group still names this person. */
  gone: [],
  /** The chair of another group. */
  neighbour: [],
} as const satisfies Record<string, readonly Holder[]>;

export type Part = keyof typeof parts;
export const everybody = Object.keys(parts) as Part[];

export const isInGroup = (part: Part): boolean => (parts[part] as readonly Holder[]).includes('member');

/** What the table says of one cell. */
export function mayBy(deed: Deed, part: Part): boolean {
  const held: readonly Holder[] = parts[part];
  return whoMay[deed].some((holder: Holder) => holder === 'anyone' || held.includes(holder));
}

const outside: readonly Part[] = ['consultant', 'asker', 'contact', 'staff'];

/** One town with two teams, in which everybody has a part. */
export class Cast {
  readonly town = new Town();
  readonly team: Team = this.town.team('SSP Nordby', [], 0);
  readonly others: Team = this.town.team('SSP Søby', [], 0);
  readonly #people: ReadonlyMap<Part, Person>;

  constructor() {
    this.#people = new Map(everybody.map((part) => [part, this.#takes(part)]));
    this.others.addMember(this.town.person('Nabo'));
  }

  #takes(part: Part): Person {
    const role = part === 'owner' ? 'owner' : part === 'guest' ? 'guest' : 'user';
    const person = this.town.person(`Spiller ${part}`, role);
    if (part === 'neighbour') this.others.addMember(person);
    else if (part !== 'gone' && !outside.includes(part)) this.team.addMember(person);
    return person;
  }

  person(part: Part): Person {
    const person = this.#people.get(part);
    if (person === undefined) throw new Error(`Nobody plays ${part}.`);
    return person;
  }

  id(part: Part): string {
    return this.person(part).objectId;
  }
}
