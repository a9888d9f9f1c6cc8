import type { GroupRef } from '../meetings/model/group.ts';
import type { GroupIndex } from '../meetings/ports.ts';
import { proofPrefix } from './deletion-proof.ts';
import { endOf, keyPart, type Operation, operationLimit, type RowStore } from './rows.ts';

export const peoplePartition = (tenantId: string) => `${keyPart(tenantId)}|people`;
const prefixOf = (personId: string) => `${keyPart(personId)}|`;
const teamPartitionOf = (tenantId: string, teamId: string) => `${keyPart(tenantId)}|team|${keyPart(teamId)}`;
const teamPrefix = 'g|';

/** Which groups a person belongs to, and which a team has: one small row for each, beside the tenant's people and the team. */
export class RowGroupIndex implements GroupIndex {
  readonly #rows: RowStore;

  constructor(rows: RowStore) {
    this.#rows = rows;
  }

  async groupsOf(tenantId: string, personId: string): Promise<GroupRef[]> {
    const prefix = prefixOf(personId);
    const rows = await this.#rows.range(peoplePartition(tenantId), prefix, endOf(prefix));
    return rows.map((row) => row.value as GroupRef);
  }

  /** Every group of a tenant that has members. */
  async groupsOfTenant(tenantId: string): Promise<GroupRef[]> {
    const rows = await this.#rows.range(peoplePartition(tenantId), '0', proofPrefix);
    const refs = rows.map((row) => row.value as GroupRef);
    return [...new Map(refs.map((ref) => [ref.groupId, ref])).values()];
  }

  /** Everybody of a tenant who is in a group, by object id. */
  async peopleOfTenant(tenantId: string): Promise<string[]> {
    const rows = await this.#rows.range(peoplePartition(tenantId), '0', proofPrefix);
    return [...new Set(rows.map(({ key }) => key.slice(0, key.indexOf('|'))))];
  }

  /** Nobody finds the group any more. Read through all of a tenant's people, since a group is deleted once. */
  async forgetGroup({ tenantId, groupId }: GroupRef): Promise<void> {
    const rows = await this.#rows.range(peoplePartition(tenantId), '0', endOf(''));
    const keys = rows.filter(({ value }) => (value as GroupRef).groupId === groupId).map(({ key }) => key);
    for (let start = 0; start < keys.length; start += operationLimit) {
      const some = keys.slice(start, start + operationLimit);
      await this.#rows.commit(
        peoplePartition(tenantId),
        some.map((key): Operation => ({ kind: 'delete', key })),
      );
    }
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
      await this.#rows.commit(peoplePartition(tenantId), operations.slice(start, start + operationLimit));
    }
  }

  async groupsIn(tenantId: string, teamId: string): Promise<GroupRef[]> {
    const rows = await this.#rows.range(teamPartitionOf(tenantId, teamId), teamPrefix, endOf(teamPrefix));
    return rows.map((row) => row.value as GroupRef);
  }

  async noteIn({ tenantId, groupId }: GroupRef, teamId: string): Promise<void> {
    await this.#rows.commit(teamPartitionOf(tenantId, teamId), [
      { kind: 'put', key: `${teamPrefix}${keyPart(groupId)}`, value: { tenantId, groupId } },
    ]);
  }
}
