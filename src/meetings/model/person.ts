/** A person as Entra knows them: `personId` is the object id in the host tenant, `name` the display name. */
export interface Person {
  readonly personId: string;
  readonly name: string;
}

/** How Teams addresses a person, and where: in the chat with the bot. */
export interface PersonalAddress {
  readonly teamsId: string;
  readonly serviceUrl: string;
}

/** A person in the roster of a group's channel, as Teams answers it. */
export interface Member extends Person {
  /** The bot's own address of the person in Teams (`29:…`). */
  readonly teamsId: string;
  readonly standing: 'owner' | 'member' | 'guest';
}
