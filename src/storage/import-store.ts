import { type ImportStore, type PendingImport, pendingLivesMs } from '../imports/pending-import.ts';
import type { Clock } from '../meetings/ports.ts';
import { type Minutes, minutesSchema } from '../minutes/model.ts';
import { endOf, keyPart, type Operation, operationLimit, type RowStore } from './rows.ts';

export const importsPartition = (tenantId: string): string => `${keyPart(tenantId)}|imports`;

/** `i|<import>|…` the minutes and their open items, `x|<import>|…` their closed ones, `t|<time>|<import>` when they were read. */
const openPrefix = (importId: string): string => `i|${keyPart(importId)}|`;
const closedPrefix = (importId: string): string => `x|${keyPart(importId)}|`;
const headKey = (importId: string): string => `${openPrefix(importId)}0`;
const timeKey = (at: string, importId: string): string => `t|${at}|${keyPart(importId)}`;

type Item = Minutes['items'][number];

interface Head extends Omit<PendingImport, 'minutes'> {
  readonly minutes: Minutes;
}

interface ItemRow {
  readonly at: number;
  readonly item: Item;
}

const itemKey = (importId: string, item: Item, at: number): string =>
  `${item.closed ? closedPrefix(importId) : openPrefix(importId)}i|${String(at).padStart(4, '0')}`;

/** What was read of files, for a day at the most: whoever keeps a new one takes away what is over. */
export class RowImportStore implements ImportStore {
  readonly #rows: RowStore;
  readonly #clock: Clock;

  constructor(rows: RowStore, clock: Clock) {
    this.#rows = rows;
    this.#clock = clock;
  }

  async keep(tenantId: string, pending: PendingImport): Promise<void> {
    await this.#takeAwayOver(tenantId);
    await this.discard(tenantId, pending.importId);
    const { importId, minutes } = pending;
    const head: Head = { ...pending, minutes: { ...minutes, items: [] } };
    await this.#rows.commit(importsPartition(tenantId), [
      { kind: 'put', key: headKey(importId), value: head },
      { kind: 'put', key: timeKey(pending.at, importId), value: { importId } },
      ...minutes.items.map((item, at): Operation => {
        const row: ItemRow = { at, item };
        return { kind: 'put', key: itemKey(importId, item, at), value: row };
      }),
    ]);
  }

  async read(tenantId: string, importId: string): Promise<PendingImport | undefined> {
    const rows = await this.#rowsOf(tenantId, importId);
    const head = rows.find(({ key }) => key === headKey(importId))?.value as Head | undefined;
    if (head === undefined || Date.parse(head.at) + pendingLivesMs <= this.#clock().getTime()) return undefined;
    const items = rows
      .filter(({ key }) => key !== headKey(importId))
      .map(({ value }) => value as ItemRow)
      .sort((one, other) => one.at - other.at)
      .map(({ item }) => item);
    return { ...head, minutes: minutesSchema.parse({ ...head.minutes, items }) };
  }

  async discard(tenantId: string, importId: string): Promise<void> {
    const rows = await this.#rowsOf(tenantId, importId);
    const head = rows.find(({ key }) => key === headKey(importId))?.value as Head | undefined;
    const keys = [...rows.map(({ key }) => key), ...(head === undefined ? [] : [timeKey(head.at, importId)])];
    for (let start = 0; start < keys.length; start += operationLimit) {
      const some = keys.slice(start, start + operationLimit);
      await this.#rows.commit(
        importsPartition(tenantId),
        some.map((key): Operation => ({ kind: 'delete', key })),
      );
    }
  }

  async #rowsOf(tenantId: string, importId: string) {
    const ranges = [openPrefix(importId), closedPrefix(importId)].map((prefix) =>
      this.#rows.range(importsPartition(tenantId), prefix, endOf(prefix)),
    );
    return (await Promise.all(ranges)).flat();
  }

  async #takeAwayOver(tenantId: string): Promise<void> {
    const over = new Date(this.#clock().getTime() - pendingLivesMs).toISOString();
    const rows = await this.#rows.range(importsPartition(tenantId), 't|', `t|${over}`);
    for (const { value } of rows) await this.discard(tenantId, (value as { importId: string }).importId);
  }
}
