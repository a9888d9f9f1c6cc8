export type UserRole = 'owner' | 'user' | 'guest';

/** Somebody in the tenant, or a guest there; `mri` is what Teams calls them towards this one bot, `objectId` what Entra ID calls them. */
export interface Person {
  readonly mri: string;
  readonly objectId: string;
  /** Where they are at home: a guest's is another than the bot's, and `objectId` is theirs as a guest. */
  readonly tenantId: string;
  readonly name: string;
  userRole: UserRole;
}

export interface Channel {
  readonly id: string;
  /** General has no name of its own in Teams. */
  readonly name: string | undefined;
  /** Of a private or shared channel its own; elsewhere the team's are the channel's. */
  members?: Person[];
}

/** A team: its id is General's channel id, its members are everybody's roster. */
export class Team {
  readonly channels: Channel[];
  readonly members: Person[] = [];

  constructor(
    readonly id: string,
    readonly name: string,
    readonly aadGroupId: string,
    channelNames: readonly string[],
  ) {
    const others = channelNames.map((channel, n) => ({ id: id.replace('@', `c${n + 1}@`), name: channel }));
    this.channels = [{ id, name: undefined }, ...others];
  }

  get general(): Channel {
    return this.channels[0]!;
  }

  /** The channel of that name; a name the team does not have is a mistake in the test. */
  channel(name: string): Channel {
    const found = this.channels.find((channel) => channel.name === name);
    if (!found) throw new Error(`${this.name} has no channel ${name}`);
    return found;
  }

  addMember(person: Person): void {
    if (!this.members.includes(person)) this.members.push(person);
  }

  removeMember(person: Person): void {
    const at = this.members.indexOf(person);
    if (at >= 0) this.members.splice(at, 1);
  }
}

const roles = [
  'Formand',
  'Næstformand',
  'Referent',
  'Skoleleder',
  'Lokalbetjent',
  'Klubleder',
  'Socialrådgiver',
  'Sundhedsplejerske',
];

/** GUID-shaped ids that read as numbers: 7 → 00000000-0000-4000-8000-000000000007. */
export function guid(n: number): string {
  return `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
}

/** One tenant with the bot, its teams and its people; the same calls make the same ids. */
export class Town {
  readonly tenantId: string = guid(1);
  /** Where its guests are at home. */
  readonly guestsTenantId: string = guid(9);
  readonly bot: { readonly id: string; readonly name: string } = { id: `28:${guid(2)}`, name: 'Tovholder' };
  readonly teams: Team[] = [];
  readonly people: Person[] = [];

  /** A new person of the tenant who is in no team yet. */
  person(name: string, userRole: UserRole = 'user'): Person {
    const n = this.people.length + 1;
    const objectId = guid(1000 + n);
    const mri = `29:1${Buffer.from(`${objectId}/bot`).toString('base64url')}`;
    const tenantId = userRole === 'guest' ? this.guestsTenantId : this.tenantId;
    const person: Person = { mri, objectId, tenantId, name, userRole };
    this.people.push(person);
    return person;
  }

  /** A new team with General, the named channels, and `size` members: first an owner (Formand), then one role each. */
  team(name: string, channelNames: readonly string[] = [], size = 8): Team {
    const n = this.teams.length + 1;
    const team = new Team(`19:team${n}@thread.tacv2`, name, guid(500 + n), channelNames);
    for (let m = 0; m < size; m++) {
      team.addMember(this.person(roles[m] ?? `Medlem ${m + 1}`, m === 0 ? 'owner' : 'user'));
    }
    this.teams.push(team);
    return team;
  }
}
