import type { HandOffNotes, StandingCard } from '../consultant/hand-off-notes.ts';
import type { HandOff } from '../quick-door/hand-off.ts';
import type { HandOffStore, KeptHandOff } from '../quick-door/ports.ts';
import { proofPrefix } from './deletion-proof.ts';
import { endOf, keyPart, type RowStore } from './rows.ts';

export const handOffPartition = (tenantId: string, questionId: string): string =>
  `${keyPart(tenantId)}|handOff|${keyPart(questionId)}`;
/** Which questions are handed off in a tenant: their ids, and nothing that is asked. */
export const handedOffIdsPartition = (tenantId: string): string => `${keyPart(tenantId)}|handOffs`;
const questionKey = 'question';
const saidKey = (name: string): string => `said|${keyPart(name)}`;
const cardKey = (personId: string): string => `card|${keyPart(personId)}`;

interface HandedOffId {
  readonly questionId: string;
}

/** A handed-off question in a partition of its own, with what was noted of telling it: all of it goes together. */
export class RowHandOffStore implements HandOffStore, HandOffNotes {
  readonly #rows: RowStore;

  constructor(rows: RowStore) {
    this.#rows = rows;
  }

  async read(tenantId: string, questionId: string): Promise<KeptHandOff | undefined> {
    const row = await this.#rows.get(handOffPartition(tenantId, questionId), questionKey);
    return row === undefined ? undefined : { handOff: row.value as HandOff, version: row.etag };
  }

  async all(tenantId: string): Promise<HandOff[]> {
    const ids = await this.#rows.range(handedOffIdsPartition(tenantId), '0', proofPrefix);
    const read = await Promise.all(ids.map(({ value }) => this.read(tenantId, (value as HandedOffId).questionId)));
    return read.flatMap((kept) => (kept === undefined ? [] : [kept.handOff]));
  }

  async begin(tenantId: string, handOff: HandOff): Promise<boolean> {
    const { questionId } = handOff;
    // Before the question itself, so that no crash in between hides it from the list.
    await this.#rows.commit(handedOffIdsPartition(tenantId), [
      { kind: 'put', key: keyPart(questionId), value: { questionId } satisfies HandedOffId },
    ]);
    const committed = await this.#rows.commit(handOffPartition(tenantId, handOff.questionId), [
      { kind: 'insert', key: questionKey, value: handOff },
    ]);
    return committed.result === 'done';
  }

  async change(tenantId: string, before: KeptHandOff, after: HandOff): Promise<boolean> {
    const committed = await this.#rows.commit(handOffPartition(tenantId, after.questionId), [
      { kind: 'replace', key: questionKey, value: after, etag: before.version },
    ]);
    return committed.result === 'done';
  }

  async remove(tenantId: string, questionId: string): Promise<void> {
    const partition = handOffPartition(tenantId, questionId);
    const rows = await this.#rows.range(partition, '0', endOf(''));
    // One by one: what another process has deleted already must not keep the rest.
    for (const { key } of rows) await this.#rows.commit(partition, [{ kind: 'delete', key }]);
    await this.#rows.commit(handedOffIdsPartition(tenantId), [{ kind: 'delete', key: keyPart(questionId) }]);
  }

  async noteSaid(tenantId: string, questionId: string, name: string): Promise<boolean> {
    const committed = await this.#rows.commit(handOffPartition(tenantId, questionId), [
      { kind: 'insert', key: saidKey(name), value: {} },
    ]);
    return committed.result === 'done';
  }

  async takeBack(tenantId: string, questionId: string, name: string): Promise<void> {
    await this.#rows.commit(handOffPartition(tenantId, questionId), [{ kind: 'delete', key: saidKey(name) }]);
  }

  async cardOf(tenantId: string, questionId: string, personId: string): Promise<StandingCard | undefined> {
    const row = await this.#rows.get(handOffPartition(tenantId, questionId), cardKey(personId));
    return row?.value as StandingCard | undefined;
  }

  async keepCard(tenantId: string, questionId: string, personId: string, card: StandingCard): Promise<void> {
    await this.#rows.commit(handOffPartition(tenantId, questionId), [
      { kind: 'put', key: cardKey(personId), value: card },
    ]);
  }
}
