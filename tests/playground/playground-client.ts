import { EventEmitter, once } from 'node:events';
import { WebSocket } from 'ws';
import { type Card, isNode } from '../connector/card-tree.ts';
import { type ButtonChoice, press, type Typed } from '../connector/pressing.ts';

/** A card where it stands in the Playground, or as the answer to a click there. */
export interface Shown {
  readonly conversationId: string;
  readonly messageId: string;
  readonly card: Card;
}

interface Streamed {
  readonly action: string;
  readonly actionConversationId: string;
  readonly message?: {
    readonly messageId: string;
    readonly postConversationId?: string;
    readonly attachments?: readonly { readonly content: unknown }[];
  };
}

/** The Playground as its page sees it: its stream of messages, and what people do there. */
export class PlaygroundClient {
  readonly #address: string;
  readonly #stream: WebSocket;
  readonly #changes = new EventEmitter();
  readonly #shown = new Map<string, Shown>();

  private constructor(address: string, stream: WebSocket) {
    this.#address = address;
    this.#stream = stream;
    stream.on('message', (data) => this.#take(JSON.parse(String(data)) as Streamed));
  }

  static async open(address: string): Promise<PlaygroundClient> {
    const stream = new WebSocket(`${address.replace('http', 'ws')}/_ws_conversation/v1/conversations/stream`);
    const client = new PlaygroundClient(address, stream);
    await once(stream, 'open');
    return client;
  }

  async close(): Promise<void> {
    const closed = once(this.#stream, 'close');
    this.#stream.close();
    await closed;
  }

  /** Every card as it stands now, in the order in which they were posted. */
  get cards(): Shown[] {
    return [...this.#shown.values()];
  }

  /** The first card that `fits`, as soon as one does. Throws when none does in time. */
  async waitFor(what: string, fits: (shown: Shown) => boolean, withinMs = 20_000): Promise<Shown> {
    const signal = AbortSignal.timeout(withinMs);
    for (;;) {
      const found = this.cards.find(fits);
      if (found) return found;
      await once(this.#changes, 'change', { signal }).catch((cause: unknown) => {
        throw new Error(`${what} did not come; ${this.#shown.size} cards stand.`, { cause });
      });
    }
  }

  /** A channel is opened in the page for the first time: the two events of an install, as the page sends them. */
  async opens(channelId: string): Promise<void> {
    for (const type of ['install', 'botAdded']) {
      const query = new URLSearchParams({ conversationId: channelId, type });
      const template = await fetch(`${this.#address}/_internal/v1/customActivities/template?${query}`);
      await this.#post('/_internal/v1/customActivities', await template.json());
    }
  }

  /** The person in front of the page mentions the bot in a channel. */
  async says(text: string, channelId: string, who: string, bot: { id: string; name: string }): Promise<void> {
    const mention = `<at>${bot.name}</at>`;
    await this.#post(`/_conversation/v1/conversations/${encodeURIComponent(channelId)}/messages`, {
      type: 'text',
      text: `${mention} ${text}`,
      textFormat: 'plain',
      from: { id: who },
      mentions: [{ mentioned: bot, text: mention }],
    });
  }

  /** Somebody presses a button that stands on a card; answers with the card that takes its place for them. */
  async presses(who: string, on: Shown, choice: ButtonChoice, typed: Typed = {}): Promise<Shown> {
    const answer = await this.#post('/_conversation/v1/invoke', {
      name: 'adaptiveCard/action',
      value: { action: press(on.card, choice, typed) },
      from: { id: who },
      conversation: { id: on.conversationId },
      replyToId: on.messageId,
    });
    if (!isNode(answer) || !isNode(answer.value)) throw new Error(`No card was answered: ${JSON.stringify(answer)}`);
    return { ...on, card: answer.value };
  }

  async #post(path: string, body: unknown): Promise<unknown> {
    const response = await fetch(`${this.#address}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`${path} answered ${response.status}: ${text}`);
    return text.startsWith('{') ? JSON.parse(text) : undefined;
  }

  #take({ actionConversationId, message }: Streamed): void {
    const card = message?.attachments?.[0]?.content;
    if (message === undefined || !isNode(card)) return;
    const { messageId, postConversationId } = message;
    const conversationId = this.#shown.get(messageId)?.conversationId ?? postConversationId ?? actionConversationId;
    this.#shown.set(messageId, { conversationId, messageId, card });
    this.#changes.emit('change');
  }
}
