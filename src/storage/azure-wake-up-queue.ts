import type { QueueClient } from '@azure/storage-queue';
import type { ReceivedWakeUp, WakeUp, WakeUpQueue } from './wake-up-queue.ts';

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
    return receivedMessageItems.map((message) => ({
      wakeUp: JSON.parse(message.messageText) as WakeUp,
      tries: message.dequeueCount,
      done: async () => {
        await this.#queue.deleteMessage(message.messageId, message.popReceipt);
      },
    }));
  }

  async setAside(wakeUp: WakeUp): Promise<void> {
    await this.#aside.sendMessage(JSON.stringify(wakeUp), { messageTimeToLive: -1 });
  }

  async countSetAside(): Promise<number> {
    return (await this.#aside.getProperties()).approximateMessagesCount ?? 0;
  }
}
