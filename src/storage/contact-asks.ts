import { DateTime } from 'luxon';
import { z } from 'zod';
import { type AskedContact, askAgainMonths, type ContactAsks } from '../catalogue/contact-asks.ts';
import type { Clock } from '../meetings/ports.ts';
import { endOf, keyPart, type RowStore } from './rows.ts';

export const askedPartition = (tenantId: string): string => `${keyPart(tenantId)}|asked-contacts`;

const asked = z.object({ at: z.string(), whom: z.object({ personId: z.string(), email: z.string() }).nullable() });

/** When each entry was last asked about, a row each. */
export class RowContactAsks implements ContactAsks {
  readonly #rows: RowStore;
  readonly #clock: Clock;

  constructor(rows: RowStore, clock: Clock) {
    this.#rows = rows;
    this.#clock = clock;
  }

  async take(tenantId: string, entryId: string, whom: AskedContact | null): Promise<boolean> {
    const key = keyPart(entryId);
    const now = this.#clock();
    const row = await this.#rows.get(askedPartition(tenantId), key);
    const value = { at: now.toISOString(), whom };
    if (row !== undefined) {
      const again = DateTime.fromISO(asked.parse(row.value).at, { zone: 'utc' }).plus({ months: askAgainMonths });
      if (again > DateTime.fromJSDate(now)) return false;
    }
    const committed = await this.#rows.commit(askedPartition(tenantId), [
      row === undefined ? { kind: 'insert', key, value } : { kind: 'replace', key, value, etag: row.etag },
    ]);
    return committed.result === 'done';
  }

  async giveBack(tenantId: string, entryId: string): Promise<void> {
    await this.#rows.commit(askedPartition(tenantId), [{ kind: 'delete', key: keyPart(entryId) }]);
  }

  async asked(tenantId: string, entryId: string): Promise<AskedContact | undefined> {
    const row = await this.#rows.get(askedPartition(tenantId), keyPart(entryId));
    return row === undefined ? undefined : (asked.parse(row.value).whom ?? undefined);
  }

  async askedOf(tenantId: string, entryIds: readonly string[]): Promise<ReadonlyMap<string, AskedContact>> {
    const rows = await this.#rows.range(askedPartition(tenantId), '', endOf(''));
    const byKey = new Map(rows.map(({ key, value }) => [key, asked.parse(value).whom]));
    return new Map(
      entryIds.flatMap((entryId) => {
        const whom = byKey.get(keyPart(entryId)) ?? null;
        return whom === null ? [] : [[entryId, whom] as const];
      }),
    );
  }
}
