import {
  type Activity,
  ActivityTypes,
  type Attachment,
  CardFactory,
  type ConversationParameters,
  InputHints,
} from 'botbuilder';
import { usualLimits } from '../limits/usual-limits.ts';
import type { Channel, MessageRef } from '../meetings/model/group.ts';
import { type Post, type Poster, PostingError } from '../projection/poster.ts';
import { channelOf } from './channel-of.ts';
import type { ConnectorClients } from './connector-clients.ts';
import { Pace } from './pace.ts';
import { postingErrorFrom } from './posting-error.ts';

const messageOf = (post: Post): Partial<Activity> => ({
  type: ActivityTypes.Message,
  attachments: [CardFactory.adaptiveCard({ ...post.card })],
  summary: post.summary,
  inputHint: InputHints.AcceptingInput,
});

/** Posts through the Bot Framework Connector at the service URL that Teams has named. */
export class ConnectorPoster implements Poster {
  readonly #clients: ConnectorClients;
  readonly #botId: string;
  readonly #pace: Pace;

  constructor(clients: ConnectorClients, appId: string, paceMs = usualLimits.paceMs) {
    this.#clients = clients;
    this.#botId = `28:${appId}`;
    this.#pace = new Pace(paceMs);
  }

  async startThread(tenantId: string, channel: Channel, post: Post): Promise<MessageRef> {
    const answer = await this.#send(channel.serviceUrl, channel.channelId, (client) =>
      client.conversations.createConversation({
        isGroup: true,
        bot: { id: this.#botId, name: 'Tovholder' },
        tenantId,
        channelData: { channel: { id: channel.channelId }, tenant: { id: tenantId } },
        activity: messageOf(post) as Activity,
      }),
    );
    // The thread's id ends in the id of its first message.
    const messageId = /;messageid=(\d+)$/.exec(answer.id)?.[1] ?? answer.activityId;
    const conversationId = answer.id.includes(';messageid=')
      ? answer.id
      : `${channel.channelId};messageid=${messageId}`;
    return { conversationId, messageId };
  }

  async postToPerson(
    tenantId: string,
    at: Pick<Channel, 'serviceUrl'>,
    teamsId: string,
    post: Post,
  ): Promise<MessageRef> {
    const chat = await this.#send(at.serviceUrl, teamsId, (client) =>
      client.conversations.createConversation({
        isGroup: false,
        bot: { id: this.#botId, name: 'Tovholder' },
        members: [{ id: teamsId, name: '' }],
        tenantId,
        channelData: { tenant: { id: tenantId } },
        // The SDK's type demands an activity; Teams ignores one given here, so the message is posted after.
      } as ConversationParameters),
    );
    return this.postIn(at.serviceUrl, chat.id, post);
  }

  answerIn(serviceUrl: string, thread: MessageRef, post: Post): Promise<MessageRef> {
    return this.postIn(serviceUrl, thread.conversationId, post);
  }

  /** Posts into a conversation that exists: a thread, or a chat. Not safe to repeat. */
  async postIn(serviceUrl: string, conversationId: string, post: Post): Promise<MessageRef> {
    return this.#say(serviceUrl, conversationId, messageOf(post));
  }

  /** Says one sentence in a conversation. Not safe to repeat. */
  async sayIn(serviceUrl: string, conversationId: string, text: string): Promise<MessageRef> {
    return this.#say(serviceUrl, conversationId, { type: ActivityTypes.Message, text, textFormat: 'plain' });
  }

  /** Posts a card of Teams' own, such as one for a file. Not safe to repeat. */
  async postAttachment(serviceUrl: string, conversationId: string, attachment: Attachment): Promise<MessageRef> {
    return this.#say(serviceUrl, conversationId, { type: ActivityTypes.Message, attachments: [attachment] });
  }

  async update(serviceUrl: string, message: MessageRef, post: Post): Promise<void> {
    await this.#send(serviceUrl, message.conversationId, (client) =>
      client.conversations.updateActivity(message.conversationId, message.messageId, {
        ...messageOf(post),
        id: message.messageId,
      } as Activity),
    );
  }

  async remove(serviceUrl: string, message: MessageRef): Promise<void> {
    await this.#send(serviceUrl, message.conversationId, (client) =>
      client.conversations.deleteActivity(message.conversationId, message.messageId),
    );
  }

  async #say(serviceUrl: string, conversationId: string, activity: Partial<Activity>): Promise<MessageRef> {
    const answer = await this.#send(serviceUrl, conversationId, (client) =>
      client.conversations.sendToConversation(conversationId, activity as Activity),
    );
    return { conversationId, messageId: answer.id };
  }

  async #send<T>(
    serviceUrl: string,
    conversationId: string,
    act: (client: Awaited<ReturnType<ConnectorClients['for']>>['posting']) => Promise<T>,
  ): Promise<T> {
    const { posting } = await this.#clients.for(serviceUrl);
    return this.#pace.inTurn(channelOf(conversationId), async () => {
      try {
        return await act(posting);
      } catch (error) {
        throw error instanceof PostingError ? error : postingErrorFrom(error);
      }
    });
  }
}
