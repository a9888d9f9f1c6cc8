import type { GroupRef } from '../meetings/model/group.ts';
import type { GroupIndex } from '../meetings/ports.ts';
import { endOf, keyPart, type Operation, operationLimit, type RowStore } from './rows.ts';

const partitionOf = (tenantId: string) => `${keyPart(tenantId)}|people`;
const prefixOf = (personId: string) => `${keyPart(personId)}|`;

/** Which groups a person belongs to: one small row for each, in a partition of the tenant's people. */
export class RowGroupIndex implements GroupIndex {
  readonly #rows: RowStore;

  constructor(rows: RowStore) {
    this.#rows = rows;
  }

  async groupsOf(tenantId: string, personId: string): Promise<GroupRef[]> {
    const prefix = prefixOf(personId);
    const rows = await this.#rows.range(partitionOf(tenantId), prefix, endOf(prefix));
    return rows.map((row) => row.value as GroupRef);
  }

  async note(ref: GroupRef, personIds: readonly string[]): Promise<void> {
    const { tenantId, groupId } = ref;
    const operations = [...new Set(personIds)].map(
      (personId): Operation => ({
        kind: 'put',
        key: `${prefixOf(personId)}${keyPart(groupId)}`,
        value: { tenantId, groupId },
      }),
    );
    for (let start = 0; start < operations.length; start += operationLimit) {
      await this.#rows.commit(partitionOf(tenantId), operations.slice(start, start + operationLimit));
    }
  }
}
