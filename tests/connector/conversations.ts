import type { Card } from './card-tree.ts';
import type { Channel, Person, Team, Town } from './town.ts';

export interface Version {
  readonly activity: Readonly<Record<string, unknown>>;
  /** Milliseconds since the connector started. */
  readonly at: number;
}

/** A message the bot has posted, with every version it has had; the last one is what people see. */
export class Message {
  readonly history: Version[] = [];
  deleted = false;

  constructor(
    readonly id: string,
    readonly conversationId: string,
  ) {}

  get activity(): Readonly<Record<string, unknown>> {
    return this.history.at(-1)!.activity;
  }

  get text(): string {
    return typeof this.activity.text === 'string' ? this.activity.text : '';
  }

  get card(): Card | undefined {
    return cardIn(this.activity);
  }
}

/** The first Adaptive Card attached to an activity. */
export function cardIn(activity: Readonly<Record<string, unknown>>): Card | undefined {
  const attachments: unknown = activity.attachments;
  if (!Array.isArray(attachments)) return undefined;
  const cards = attachments.filter(({ contentType }) => contentType === 'application/vnd.microsoft.card.adaptive');
  return cards[0]?.content as Card | undefined;
}

/** Who is in a conversation: a team behind a channel or thread, one person behind a chat. */
export interface Place {
  readonly rootId: string;
  readonly team: Team | undefined;
  readonly channel: Channel | undefined;
  readonly members: readonly Person[];
}

/** `19:…@thread.tacv2;messageid=5` → `19:…@thread.tacv2`; other ids are their own root. */
export function rootOf(conversationId: string): string {
  return conversationId.split(';')[0] ?? conversationId;
}

/** The id of the chat between this person and the bot. */
export function chatIdOf(person: Person): string {
  return `a:1${person.objectId}`;
}

/** What stands in the town's channels and chats. */
export class Conversations {
  readonly messages: Message[] = [];
  #lastId = 1_700_000_000_000;

  constructor(readonly town: Town) {}

  /** The place behind a conversation id, or undefined where the bot cannot be. */
  place(conversationId: string): Place | undefined {
    const rootId = rootOf(conversationId);
    for (const team of this.town.teams) {
      const channel = team.channels.find(({ id }) => id === rootId);
      if (channel) return { rootId, team, channel, members: channel.members ?? team.members };
    }
    const person = this.town.people.find((someone) => chatIdOf(someone) === rootId);
    return person && { rootId, team: undefined, channel: undefined, members: [person] };
  }

  /** Message ids look like milliseconds, as Teams' do, and grow. */
  mintMessageId(): string {
    this.#lastId += 1;
    return String(this.#lastId);
  }

  add(message: Message, version: Version): void {
    message.history.push(version);
    this.messages.push(message);
  }

  /** The live message, in whichever thread of the same channel or chat it was asked for. */
  find(conversationId: string, messageId: string): Message | undefined {
    const root = rootOf(conversationId);
    return this.live().find(({ id, conversationId: at }) => id === messageId && rootOf(at) === root);
  }

  /** Messages that are still there, in the order of posting; of one channel, thread or chat when given. */
  live(conversationId?: string): Message[] {
    return this.messages.filter(
      (message) =>
        !message.deleted &&
        (conversationId === undefined ||
          message.conversationId === conversationId ||
          rootOf(message.conversationId) === conversationId),
    );
  }
}
