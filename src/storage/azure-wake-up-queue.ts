import type { DequeuedMessageItem, QueueClient } from '@azure/storage-queue';
import { z } from 'zod';
import type { ReceivedWakeUp, WakeUp, WakeUpQueue } from './wake-up-queue.ts';

const stayingSeconds = 60;

const wakeUpSchema = z.object({ tenantId: z.string(), groupId: z.string(), subject: z.string() });

/** Undefined for a message that is no wake-up, whoever sent it. */
function wakeUpIn(text: string): WakeUp | undefined {
  try {
    return wakeUpSchema.parse(JSON.parse(text));
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof z.ZodError) return undefined;
    throw error;
  }
}

/** Azure gives a queue no place for poison messages of its own, so those go to a second queue. */
export class AzureWakeUpQueue implements WakeUpQueue {
  readonly #queue: QueueClient;
  readonly #aside: QueueClient;

  constructor(queue: QueueClient, aside: QueueClient) {
    this.#queue = queue;
    this.#aside = aside;
  }

  async send(wakeUp: WakeUp, delaySeconds: number): Promise<void> {
    await this.#queue.sendMessage(JSON.stringify(wakeUp), { visibilityTimeout: delaySeconds });
  }

  async receive(hiddenSeconds: number): Promise<ReceivedWakeUp[]> {
    const { receivedMessageItems } = await this.#queue.receiveMessages({
      numberOfMessages: 32,
      visibilityTimeout: hiddenSeconds,
    });
    const received = await Promise.all(receivedMessageItems.map((message) => this.#received(message)));
    return received.flat();
  }

  /** What is no wake-up would be handed out for ever: it is set aside as it came. */
  async #received(message: DequeuedMessageItem): Promise<ReceivedWakeUp[]> {
    const done = async () => {
      await this.#queue.deleteMessage(message.messageId, message.popReceipt);
    };
    const wakeUp = wakeUpIn(message.messageText);
    if (wakeUp !== undefined) return [{ wakeUp, tries: message.dequeueCount, done }];
    await this.#aside.sendMessage(message.messageText, { messageTimeToLive: -1 });
    await done();
    return [];
  }

  async setAside(wakeUp: WakeUp): Promise<void> {
    await this.#aside.sendMessage(JSON.stringify(wakeUp), { messageTimeToLive: -1 });
  }

  async putBack(): Promise<number> {
    let moved = 0;
    for (;;) {
      const { receivedMessageItems } = await this.#aside.receiveMessages({
        numberOfMessages: 32,
        // What stays is not looked at again in this round.
        visibilityTimeout: stayingSeconds,
      });
      if (receivedMessageItems.length === 0) return moved;
      for (const { messageText, messageId, popReceipt } of receivedMessageItems) {
        if (wakeUpIn(messageText) === undefined) continue;
        await this.#queue.sendMessage(messageText);
        await this.#aside.deleteMessage(messageId, popReceipt);
        moved += 1;
      }
    }
  }

  async countSetAside(): Promise<number> {
    return (await this.#aside.getProperties()).approximateMessagesCount ?? 0;
  }
}
