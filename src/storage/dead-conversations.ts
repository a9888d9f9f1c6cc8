import type { Clock } from '../meetings/ports.ts';
import type { DeadConversations } from '../projection/dead-conversations.ts';
import { keyPart, type RowStore } from './rows.ts';

const partitionOf = (conversationId: string): string => `dead|${keyPart(conversationId)}`;
const key = 'dead';

/** One small row a conversation, in a partition of its own: ids of conversations are the same in no two tenants. */
export class RowDeadConversations implements DeadConversations {
  readonly #rows: RowStore;
  readonly #clock: Clock;

  constructor(rows: RowStore, clock: Clock) {
    this.#rows = rows;
    this.#clock = clock;
  }

  async mark(conversationId: string): Promise<boolean> {
    const value = { at: this.#clock().toISOString() };
    const committed = await this.#rows.commit(partitionOf(conversationId), [{ kind: 'insert', key, value }]);
    return committed.result === 'done';
  }

  async archive(conversationId: string): Promise<void> {
    const value = { at: this.#clock().toISOString(), archived: true };
    await this.#rows.commit(partitionOf(conversationId), [{ kind: 'put', key, value }]);
  }

  async isArchived(conversationId: string): Promise<boolean> {
    const row = await this.#rows.get(partitionOf(conversationId), key);
    return (row?.value as { archived?: boolean } | undefined)?.archived === true;
  }

  async isDead(conversationId: string): Promise<boolean> {
    return (await this.#rows.get(partitionOf(conversationId), key)) !== undefined;
  }

  async revive(conversationId: string): Promise<void> {
    await this.#rows.commit(partitionOf(conversationId), [{ kind: 'delete', key }]);
  }
}
