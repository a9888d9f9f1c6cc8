import { Activities, type Activity, chatOf, type Envelope, type InstallAction, type Where } from './activities.ts';
import { BotAnswer } from './bot-answer.ts';
import type { FakeConnector } from './connector.ts';
import type { Message } from './conversations.ts';
import { TeamsPerson } from './teams-person.ts';
import type { Channel, Person, Team } from './town.ts';

export interface ClientSettings {
  readonly connector: FakeConnector;
  /** The bot's address, `http://127.0.0.1:PORT/api/messages`. */
  readonly bot: string;
  /** What the clients' Teams is set to. */
  readonly locale?: string;
  /** The time that stands on activities. */
  readonly now?: () => Date;
}

/** Teams towards the bot: posts activities to its address as people and the service do. */
export class TeamsClient {
  readonly connector: FakeConnector;
  readonly activities: Activities;
  /** Everything that the bot has answered, in which conversation, with which status, and to what: an invoke's name, else ''. */
  readonly answered: {
    readonly conversationId: string;
    readonly to: string;
    readonly status: number;
    readonly body: unknown;
    /** What it answers. */
    readonly activity?: Activity;
  }[] = [];
  readonly #settings: ClientSettings;
  #sent = 0;

  constructor(settings: ClientSettings) {
    this.#settings = settings;
    this.connector = settings.connector;
    this.activities = new Activities(settings.connector.town);
  }

  /** Somebody in front of their Teams; another locale than the client's when given. */
  as(person: Person, locale = this.#settings.locale ?? 'da-DK'): TeamsPerson {
    return new TeamsPerson(this, person, locale);
  }

  /** The bot is added to a team with `channel` chosen: `conversationUpdate` with the bot among those added. */
  botAdded(by: Person, team: Team, channel: Channel = team.general): Promise<BotAnswer> {
    return this.#membership(this.inChannel(team, channel), [this.connector.town.bot], by, 'membersAdded');
  }

  /** The bot is taken out of a team. */
  botRemoved(by: Person, team: Team): Promise<BotAnswer> {
    return this.#membership({ conversationId: team.id, team }, [this.connector.town.bot], by, 'membersRemoved');
  }

  /** The other half of an install, or of an uninstall: `installationUpdate`. Teams sends both, in either order. */
  installation(by: Person, team: Team, action: InstallAction, channel = team.general): Promise<BotAnswer> {
    const where = this.inChannel(team, channel);
    return this.send(this.activities.installation(this.envelope('event'), by, where, action), where);
  }

  /** Something becomes of the team as a whole: it is archived, deleted, and so on. */
  teamEvent(by: Person, team: Team, eventType: string): Promise<BotAnswer> {
    const where = { conversationId: team.id, team };
    return this.send(this.activities.teamEvent(this.envelope('event'), by, where, eventType), where);
  }

  /** The bot is added to (or removed from) somebody's personal chat. */
  personalInstallation(by: Person, action: 'add' | 'remove'): Promise<BotAnswer> {
    const where = chatOf(by);
    return this.send(this.activities.installation(this.envelope('event'), by, where, action), where);
  }

  /** People come into the team, and the bot is told. */
  async membersAdded(team: Team, people: readonly Person[], by = team.members[0]!): Promise<BotAnswer> {
    for (const person of people) team.addMember(person);
    return this.#membership({ conversationId: team.id, team }, people, by, 'membersAdded');
  }

  /** People leave the team, and the bot is told. */
  async membersRemoved(team: Team, people: readonly Person[], by = team.members[0]!): Promise<BotAnswer> {
    for (const person of people) team.removeMember(person);
    return this.#membership({ conversationId: team.id, team }, people, by, 'membersRemoved');
  }

  #membership(
    where: Where,
    who: readonly ({ readonly id: string } | Person)[],
    by: Person,
    change: 'membersAdded' | 'membersRemoved',
  ): Promise<BotAnswer> {
    return this.send(this.activities.membership(this.envelope('event'), by, where, change, who), where);
  }

  /** A channel, or one of its threads. */
  inChannel(team: Team, channel: Channel, conversationId = channel.id): Where {
    return { conversationId, team, channel };
  }

  /** Where a message of the bot stands. */
  whereIs(message: Message): Where {
    const { team, channel } = this.connector.conversations.place(message.conversationId) ?? {};
    return { conversationId: message.conversationId, team, channel };
  }

  /** A fresh id, the time, and where to answer. Message ids are numbers as Teams' are. */
  envelope(kind: 'message' | 'event', locale = this.#settings.locale ?? 'da-DK'): Envelope {
    this.#sent += 1;
    const id = kind === 'message' ? this.connector.conversations.mintMessageId() : `f:${this.#sent}`;
    const now = this.#settings.now?.() ?? new Date();
    return { id, now, locale, serviceUrl: this.connector.serviceUrl };
  }

  /** Posts any activity to the bot and reads its answer; forged ones too. */
  async send(activity: Activity, where: Where): Promise<BotAnswer> {
    const response = await fetch(this.#settings.bot, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(activity),
    });
    const isJson = response.headers.get('content-type')?.includes('json') ?? false;
    const text = await response.text();
    const body: unknown = isJson && text !== '' ? JSON.parse(text) : text || undefined;
    const to = typeof activity.name === 'string' ? activity.name : '';
    this.answered.push({ conversationId: where.conversationId, to, status: response.status, body, activity });
    return new BotAnswer({
      status: response.status,
      body,
      activity,
      where,
      send: (again) => this.send(again, where),
      renewed: () => {
        const { id, now } = this.envelope('event');
        return { ...activity, id, timestamp: now.toISOString() };
      },
    });
  }
}
