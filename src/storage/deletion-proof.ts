import type { Clock, Ids } from '../meetings/ports.ts';
import type { RetentionKind } from '../retention/periods.ts';
import { endOf, type Operation, operationLimit, type RowStore } from './rows.ts';

/** That so many rows of a kind were deleted then: never what stood in them. */
export interface DeletionProof {
  readonly kind: RetentionKind | 'person';
  readonly count: number;
  /** ISO */
  readonly at: string;
}

/** Proofs stand beside what was deleted, under their time; nothing else begins so in any partition. */
export const proofPrefix = 'z|';

/** What is to be deleted of one partition. */
export interface Deletion {
  readonly kind: DeletionProof['kind'];
  readonly partition: string;
  readonly operations: readonly Operation[];
  /** How much it is as people count: emptied rows too, and without the marks beside them. */
  readonly count: number;
}

/** Deletes in transactions, each with the proof of itself: neither is there without the other. */
export class ProvenDeletions {
  readonly #rows: RowStore;
  readonly #clock: Clock;
  readonly #ids: Ids;

  constructor(rows: RowStore, clock: Clock, ids: Ids) {
    this.#rows = rows;
    this.#clock = clock;
    this.#ids = ids;
  }

  /** How many rows were deleted, and whether it was all: what somebody has changed meanwhile is left for the next day. */
  async delete({ kind, partition, operations, count }: Deletion): Promise<{ deleted: number; whole: boolean }> {
    let deleted = 0;
    const most = operationLimit - 1;
    for (let start = 0; start < operations.length; start += most) {
      const some = operations.slice(start, start + most);
      const at = this.#clock().toISOString();
      const rows = Math.min(some.length, count - deleted);
      const proof: DeletionProof = { kind, count: rows, at };
      const committed = await this.#rows.commit(partition, [
        ...some,
        // That proofs have had their time needs no proof, or there would be one for ever.
        ...(kind === 'proof'
          ? []
          : [{ kind: 'insert' as const, key: `${proofPrefix}${at}|${this.#ids()}`, value: proof }]),
      ]);
      if (committed.result !== 'done') return { deleted, whole: false };
      deleted += rows;
    }
    return { deleted, whole: true };
  }
}

/** The proofs of a partition, oldest first. */
export async function proofsIn(rows: RowStore, partition: string): Promise<DeletionProof[]> {
  return (await rows.range(partition, proofPrefix, endOf(proofPrefix))).map(({ value }) => value as DeletionProof);
}

/** The proofs whose own time is over. */
export async function oldProofs(rows: RowStore, partition: string, until: string): Promise<Deletion> {
  const old = await rows.range(partition, proofPrefix, `${proofPrefix}${until}`);
  const operations = old.map(({ key }): Operation => ({ kind: 'delete', key }));
  return { kind: 'proof', partition, operations, count: operations.length };
}
