import { type Answer, activityNotFound, badRequest, conversationNotFound, created, ok, tooBig } from './answers.ts';
import { type Conversations, chatIdOf, Message, rootOf } from './conversations.ts';

export type Body = Readonly<Record<string, unknown>>;

/** Teams refuses messages above about 100 KB in UTF-16. */
const messageLimitBytes = 100 * 1024;

const fits = (activity: Body): boolean => JSON.stringify(activity).length * 2 <= messageLimitBytes;

/** Makes conversations and messages, edits and deletes them, and answers as Teams does. */
export class Posting {
  constructor(
    private readonly conversations: Conversations,
    /** Milliseconds since the connector started. */
    private readonly now: () => number,
    private readonly serviceUrl: () => string,
  ) {}

  /** A thread in a channel with its first message, or the chat with one person (without a message: that is sent after). */
  create(body: Body): Answer {
    const channelId = channelOf(body);
    return channelId === undefined ? this.#createChat(body) : this.#createThread(channelId, body.activity);
  }

  #createThread(channelId: string, activity: unknown): Answer {
    if (!this.conversations.place(channelId)?.channel) return conversationNotFound;
    if (!isBody(activity)) return badRequest;
    if (!fits(activity)) return tooBig;
    const activityId = this.conversations.mintMessageId();
    const id = `${rootOf(channelId)};messageid=${activityId}`;
    this.#add(id, activityId, activity);
    return created({ id, activityId, serviceUrl: this.serviceUrl() });
  }

  #createChat(body: Body): Answer {
    const [first] = Array.isArray(body.members) ? body.members : [];
    const person = this.conversations.town.people.find(({ mri }) => mri === first?.id);
    return person ? created({ id: chatIdOf(person), serviceUrl: this.serviceUrl() }) : badRequest;
  }

  /** To a channel's own id this makes a new thread, as in Teams. */
  post(conversationId: string, activity: Body): Answer {
    const place = this.conversations.place(conversationId);
    if (!place) return conversationNotFound;
    if (!fits(activity)) return tooBig;
    const id = this.conversations.mintMessageId();
    const startsThread = place.channel !== undefined && conversationId === place.rootId;
    this.#add(startsThread ? `${conversationId};messageid=${id}` : conversationId, id, activity);
    return created({ id });
  }

  update(conversationId: string, messageId: string, activity: Body): Answer {
    const message = this.conversations.find(conversationId, messageId);
    if (!message) return activityNotFound;
    if (!fits(activity)) return tooBig;
    message.history.push({ activity, at: this.now() });
    return ok({ id: messageId });
  }

  delete(conversationId: string, messageId: string): Answer {
    const message = this.conversations.find(conversationId, messageId);
    if (!message) return activityNotFound;
    message.deleted = true;
    return ok();
  }

  #add(conversationId: string, id: string, activity: Body): void {
    this.conversations.add(new Message(id, conversationId), { activity, at: this.now() });
  }
}

/** Whether a parsed JSON value is an object. */
export function isBody(value: unknown): value is Body {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The channel a new thread is wanted in. */
export function channelOf(body: Body): string | undefined {
  if (body.isGroup !== true || !isBody(body.channelData) || !isBody(body.channelData.channel)) return undefined;
  return String(body.channelData.channel.id);
}

/** The person a chat is wanted with. */
export function firstMemberOf(body: Body): string {
  const [first] = Array.isArray(body.members) ? body.members : [];
  return isBody(first) ? String(first.id) : '';
}
