import { createHash } from 'node:crypto';
import { type CatalogueKeeper, stagedLivesMs } from '../catalogue/catalogue-keeper.ts';
import type { Entry } from '../catalogue/entry.ts';
import { changedTo, type KeptEntry, saysTheSame } from '../catalogue/kept-entry.ts';
import type { Person } from '../meetings/model/person.ts';
import type { Clock } from '../meetings/ports.ts';
import type { CatalogueStore } from '../quick-door/ports.ts';
import {
  begunKey,
  begunPrefix,
  entryKey,
  generationIn,
  generationPrefix,
  generationsPrefix,
  type Head,
  headIn,
  headKey,
  historyKey,
  historyPrefix,
  importKey,
  importsPrefix,
  inTransactions,
  keptIn,
  partitionOf,
  receiptsPrefix,
  type Staged,
  stagedIn,
} from './catalogue-rows.ts';
import { endOf, type Operation, type Row, type RowStore } from './rows.ts';

const receiptKey = (receipt: string): string =>
  `${receiptsPrefix}${createHash('sha256').update(receipt).digest('hex')}`;

interface Standing {
  readonly head: Head;
  readonly etag: string;
}

/**
 * A tenant's catalogue, an entry a row. An import writes a generation of its own and then one row that puts it in force,
 * so that whoever reads finds the old catalogue or the new one and never half of each, wherever a process stops.
 */
export class RowCatalogueStore implements CatalogueStore, CatalogueKeeper {
  readonly #rows: RowStore;
  readonly #clock: Clock;

  constructor(rows: RowStore, clock: Clock) {
    this.#rows = rows;
    this.#clock = clock;
  }

  async revision(tenantId: string): Promise<string | null> {
    return (await this.#standing(tenantId))?.etag ?? null;
  }

  async entries(tenantId: string): Promise<Entry[]> {
    return (await this.kept(tenantId)).filter(({ retired }) => !retired).map(({ entry }) => entry);
  }

  async kept(tenantId: string): Promise<KeptEntry[]> {
    for (;;) {
      const standing = await this.#standing(tenantId);
      if (standing === undefined) return [];
      const rows = await this.#under(tenantId, generationPrefix(standing.head.generation));
      // An import that was put in force meanwhile takes away what stood before it.
      const after = await this.#standing(tenantId);
      if (after?.head.generation === standing.head.generation) return rows.map(({ value }) => keptIn(value));
    }
  }

  async read(tenantId: string, entryId: string): Promise<KeptEntry | undefined> {
    const standing = await this.#standing(tenantId);
    const row = standing && (await this.#rowOf(tenantId, standing.head, entryId));
    return row && keptIn(row.value);
  }

  async history(tenantId: string, entryId: string): Promise<KeptEntry[]> {
    return (await this.#under(tenantId, historyPrefix(entryId))).map(({ value }) => keptIn(value));
  }

  async change(
    tenantId: string,
    before: KeptEntry | null,
    after: KeptEntry,
    receipt: string,
  ): Promise<'done' | 'repeated' | 'conflict'> {
    const standing = await this.#standing(tenantId);
    const head: Head = { ...(standing?.head ?? { generation: 0, importId: null }), by: after.by, at: after.at };
    const row = await this.#rowOf(tenantId, head, after.entry.id);
    if ((row === undefined ? null : keptIn(row.value).revision) !== (before?.revision ?? null)) {
      return (await this.hasReceipt(tenantId, receipt)) ? 'repeated' : 'conflict';
    }
    const key = entryKey(head.generation, after.entry.id);
    const operations: Operation[] = [
      { kind: 'insert', key: receiptKey(receipt), value: { at: this.#clock().toISOString() } },
      replacing(headKey, head, standing?.etag),
      replacing(key, after, row?.etag),
      ...(before === null ? [] : [{ kind: 'put' as const, key: historyKey(before), value: before }]),
    ];
    const committed = await this.#rows.commit(partitionOf(tenantId), operations);
    if (committed.result === 'done') return 'done';
    return committed.key === receiptKey(receipt) ? 'repeated' : 'conflict';
  }

  async hasReceipt(tenantId: string, receipt: string): Promise<boolean> {
    return (await this.#rows.get(partitionOf(tenantId), receiptKey(receipt))) !== undefined;
  }

  async replace(tenantId: string, entries: readonly Entry[], by: string): Promise<void> {
    const person = { personId: '', name: by };
    // Nobody sends this again, so it needs no other name than a number that is nobody else's.
    const importId = `replace ${await this.#beginGeneration(tenantId)}`;
    await this.stage(tenantId, importId, entries, person);
    const enacted = await this.enact(tenantId, importId, person);
    if (enacted !== 'done') throw new Error(`The catalogue was not put in force: ${enacted}`);
  }

  async stage(tenantId: string, importId: string, entries: readonly Entry[], by: Person): Promise<void> {
    await this.#takeAwayOver(tenantId);
    const standing = await this.#standing(tenantId);
    const before = new Map((await this.kept(tenantId)).map((kept) => [kept.entry.id, kept]));
    const at = this.#clock().toISOString();
    const next = nextGeneration(before, entries, { by, at });
    const generation = await this.#beginGeneration(tenantId);
    const replaced = next.flatMap(({ entry, revision }) => {
      const old = before.get(entry.id);
      return old === undefined || old.revision === revision ? [] : [old];
    });
    await this.#write(tenantId, [
      ...next.map((kept): Operation => ({ kind: 'put', key: entryKey(generation, kept.entry.id), value: kept })),
      ...replaced.map((kept): Operation => ({ kind: 'put', key: historyKey(kept), value: kept })),
    ]);
    const staged: Staged = { generation, base: standing?.etag ?? null, by, at };
    await this.#write(tenantId, [{ kind: 'put', key: importKey(importId), value: staged }]);
  }

  async enact(tenantId: string, importId: string, by: Person): Promise<'done' | 'changed' | 'gone'> {
    const staged = await this.#stagedAs(tenantId, importId);
    const now = this.#clock();
    const standing = await this.#standing(tenantId);
    if (standing?.head.importId === importId && standing.head.by.personId === by.personId) return 'done';
    if (staged?.by.personId !== by.personId || Date.parse(staged.at) + stagedLivesMs <= now.getTime()) return 'gone';
    const head: Head = { generation: staged.generation, importId, by, at: now.toISOString() };
    const committed = await this.#rows.commit(partitionOf(tenantId), [
      replacing(headKey, head, staged.base ?? undefined),
      { kind: 'delete', key: importKey(importId) },
    ]);
    if (committed.result !== 'done') return committed.key === headKey ? 'changed' : 'gone';
    await this.#takeAwayOthers(tenantId, staged.generation);
    return 'done';
  }

  async discard(tenantId: string, importId: string, by: Person): Promise<void> {
    const staged = await this.#stagedAs(tenantId, importId);
    if (staged?.by.personId !== by.personId) return;
    const standing = await this.#standing(tenantId);
    if (standing?.head.generation === staged.generation) return;
    await this.#takeAway(tenantId, importKey(importId), staged);
  }

  async #standing(tenantId: string): Promise<Standing | undefined> {
    const row = await this.#rows.get(partitionOf(tenantId), headKey);
    return row && { head: headIn(row.value), etag: row.etag };
  }

  #rowOf(tenantId: string, { generation }: Head, entryId: string): Promise<Row | undefined> {
    return this.#rows.get(partitionOf(tenantId), entryKey(generation, entryId));
  }

  async #stagedAs(tenantId: string, importId: string): Promise<Staged | undefined> {
    const row = await this.#rows.get(partitionOf(tenantId), importKey(importId));
    return row && stagedIn(row.value);
  }

  #under(tenantId: string, prefix: string): Promise<Row[]> {
    return this.#rows.range(partitionOf(tenantId), prefix, endOf(prefix));
  }

  /** A number that no other import writes under, also one that was never finished. */
  async #beginGeneration(tenantId: string): Promise<number> {
    const begun = (await this.#under(tenantId, begunPrefix)).map(({ key }) => generationIn(key));
    for (let generation = Math.max(0, ...begun) + 1; ; generation += 1) {
      const committed = await this.#rows.commit(partitionOf(tenantId), [
        { kind: 'insert', key: begunKey(generation), value: {} },
      ]);
      if (committed.result === 'done') return generation;
    }
  }

  async #takeAway(tenantId: string, key: string, { generation }: Staged): Promise<void> {
    const rows = await this.#under(tenantId, generationPrefix(generation));
    await this.#delete(tenantId, [key, ...rows.map((row) => row.key)]);
  }

  /** What nobody saved or discarded within its day. */
  async #takeAwayOver(tenantId: string): Promise<void> {
    const over = this.#clock().getTime() - stagedLivesMs;
    for (const { key, value } of await this.#under(tenantId, importsPrefix)) {
      const staged = stagedIn(value);
      if (Date.parse(staged.at) <= over) await this.#takeAway(tenantId, key, staged);
    }
  }

  /** What stood before, and what was laid ready beside it, cannot come in force any more. */
  async #takeAwayOthers(tenantId: string, generation: number): Promise<void> {
    const rows = await this.#under(tenantId, generationsPrefix);
    const waiting = await this.#under(tenantId, importsPrefix);
    const others = rows.filter(({ key }) => generationIn(key) !== generation);
    await this.#delete(
      tenantId,
      [...waiting, ...others].map(({ key }) => key),
    );
  }

  /** One that is gone already makes its whole transaction fail, and another process is at it then. */
  async #delete(tenantId: string, keys: readonly string[]): Promise<void> {
    await this.#write(
      tenantId,
      keys.map((key): Operation => ({ kind: 'delete', key })),
    );
  }

  async #write(tenantId: string, operations: readonly Operation[]): Promise<void> {
    for (const transaction of inTransactions(operations)) await this.#rows.commit(partitionOf(tenantId), transaction);
  }
}

const replacing = (key: string, value: unknown, etag: string | undefined): Operation =>
  etag === undefined ? { kind: 'insert', key, value } : { kind: 'replace', key, value, etag };

/** The catalogue with these entries: those that are not among them are taken out, and what says the same stays as it is. */
function nextGeneration(
  before: ReadonlyMap<string, KeptEntry>,
  entries: readonly Entry[],
  done: Pick<KeptEntry, 'by' | 'at'>,
): KeptEntry[] {
  const wanted = new Set(entries.map(({ id }) => id));
  const standing = entries.map((entry) => {
    const old = before.get(entry.id);
    if (old !== undefined && !old.retired && saysTheSame(old.entry, entry)) return old;
    return changedTo(old ?? null, entry, { change: 'imported', ...done });
  });
  const out = [...before.values()].filter(({ entry }) => !wanted.has(entry.id));
  return [
    ...standing,
    ...out.map((old) => (old.retired ? old : changedTo(old, old.entry, { change: 'retired', ...done }))),
  ];
}
