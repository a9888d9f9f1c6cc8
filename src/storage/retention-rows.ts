import type { GroupRef } from '../meetings/model/group.ts';
import { partitionOf } from './meeting-rows.ts';
import { endOf, keyPart, type RowStore } from './rows.ts';

/** Which stages a meeting has been through, beside the group's other rows. */
export const stagesPrefix = 'k|';
export const stagesKey = (meetingId: string): string => `${stagesPrefix}${keyPart(meetingId)}`;

/** When the bot was taken out of the group's team, `{at}`; the row is not there while it is in. */
export const removedKey = 'removed';

const tenantPartition = (tenantId: string): string => `${keyPart(tenantId)}|retention`;
const holdKey = (groupId: string): string => `hold|${keyPart(groupId)}`;
const gonePrefix = 'gone|';
const goneKey = (groupId: string): string => `${gonePrefix}${keyPart(groupId)}`;

/** That nothing of a group is deleted for now: since when (ISO), and who said so (an object id, or the shell's user). */
export interface Hold {
  readonly since: string;
  readonly by: string;
}

/** What is known of groups beside their own rows: which are held, which bots were taken out, and which groups are gone. */
export class GroupMarks {
  readonly #rows: RowStore;

  constructor(rows: RowStore) {
    this.#rows = rows;
  }

  async holdOf({ tenantId, groupId }: GroupRef): Promise<Hold | undefined> {
    return (await this.#rows.get(tenantPartition(tenantId), holdKey(groupId)))?.value as Hold | undefined;
  }

  /** Safe to repeat: the first hold stands. */
  async hold({ tenantId, groupId }: GroupRef, hold: Hold): Promise<void> {
    await this.#rows.commit(tenantPartition(tenantId), [{ kind: 'insert', key: holdKey(groupId), value: hold }]);
  }

  async release({ tenantId, groupId }: GroupRef): Promise<void> {
    await this.#rows.commit(tenantPartition(tenantId), [{ kind: 'delete', key: holdKey(groupId) }]);
  }

  /** The bot was taken out of its team. The first time counts until it is back. */
  async noteRemoved(ref: GroupRef, at: Date): Promise<void> {
    await this.#rows.commit(partitionOf(ref), [{ kind: 'insert', key: removedKey, value: { at: at.toISOString() } }]);
  }

  async noteBack(ref: GroupRef): Promise<void> {
    await this.#rows.commit(partitionOf(ref), [{ kind: 'delete', key: removedKey }]);
  }

  /** Its rows are deleted; its audit trail and the proofs are kept for their own time. */
  async noteGone({ tenantId, groupId }: GroupRef): Promise<void> {
    await this.#rows.commit(tenantPartition(tenantId), [
      { kind: 'put', key: goneKey(groupId), value: { tenantId, groupId } },
    ]);
  }

  async goneGroups(tenantId: string): Promise<GroupRef[]> {
    const rows = await this.#rows.range(tenantPartition(tenantId), gonePrefix, endOf(gonePrefix));
    return rows.map(({ value }) => value as GroupRef);
  }

  async forgetGone({ tenantId, groupId }: GroupRef): Promise<void> {
    await this.#rows.commit(tenantPartition(tenantId), [{ kind: 'delete', key: goneKey(groupId) }]);
  }
}
