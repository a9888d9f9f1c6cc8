import { createHash } from 'node:crypto';
import type { Clock } from '../meetings/ports.ts';
import type { DeadConversations } from '../projection/dead-conversations.ts';
import type { RowStore } from './rows.ts';

interface DeadRow {
  /** ISO */
  readonly at: string;
  readonly archived?: true;
}

const partitionOf = (shard: string): string => `dead|${shard}`;
/** Few enough for the nightly retention to go through, enough for no partition to be asked by every look of everybody. */
export const deadPartitions: readonly string[] = [...'0123456789abcdef'].map(partitionOf);

/** How Teams addresses a person says who it is: the row is found by those who know the address, and tells it to nobody. */
function placeOf(conversationId: string): { readonly partition: string; readonly key: string } {
  const key = createHash('sha256').update(conversationId).digest('hex');
  return { partition: partitionOf(key.charAt(0)), key };
}

/** Whether Teams shut the bot out, or archived the team, before those moments (ISO). */
export const isDeadBefore = (
  value: unknown,
  until: { readonly shutOut: string; readonly archived: string },
): boolean => {
  const { at, archived } = value as DeadRow;
  return at < (archived === true ? until.archived : until.shutOut);
};

/** One small row a conversation, of all tenants together: ids of conversations are the same in no two. */
export class RowDeadConversations implements DeadConversations {
  readonly #rows: RowStore;
  readonly #clock: Clock;

  constructor(rows: RowStore, clock: Clock) {
    this.#rows = rows;
    this.#clock = clock;
  }

  async mark(conversationId: string): Promise<boolean> {
    const { partition, key } = placeOf(conversationId);
    const value: DeadRow = { at: this.#clock().toISOString() };
    const committed = await this.#rows.commit(partition, [{ kind: 'insert', key, value }]);
    return committed.result === 'done';
  }

  async archive(conversationId: string): Promise<void> {
    const { partition, key } = placeOf(conversationId);
    const value: DeadRow = { at: this.#clock().toISOString(), archived: true };
    await this.#rows.commit(partition, [{ kind: 'put', key, value }]);
  }

  async isArchived(conversationId: string): Promise<boolean> {
    return (await this.archivedAt(conversationId)) !== undefined;
  }

  async archivedAt(conversationId: string): Promise<Date | undefined> {
    const row = await this.#row(conversationId);
    return row?.archived === true ? new Date(row.at) : undefined;
  }

  async isDead(conversationId: string): Promise<boolean> {
    return (await this.#row(conversationId)) !== undefined;
  }

  async revive(conversationId: string): Promise<void> {
    const { partition, key } = placeOf(conversationId);
    await this.#rows.commit(partition, [{ kind: 'delete', key }]);
  }

  async #row(conversationId: string): Promise<DeadRow | undefined> {
    const { partition, key } = placeOf(conversationId);
    return (await this.#rows.get(partition, key))?.value as DeadRow | undefined;
  }
}
