import { odata, RestError, type TableClient, type TransactionAction } from '@azure/data-tables';
import { type AzureTables, codeOf } from './azure-tables.ts';
import { ParsedRows } from './parsed-rows.ts';
import { type Committed, type Operation, operationLimit, type Row, type RowStore } from './rows.ts';

/** A string property holds 64 KiB in UTF-16; longer JSON goes on in the next property. */
const chunkLength = 32_000;

type Entity = { partitionKey: string; rowKey: string } & Record<string, string>;

const isFirstHalf = (code: number): boolean => code >= 0xd800 && code < 0xdc00;

/** Never cut inside a pair: half an emoji cannot be sent as UTF-8. */
function chunksOf(json: string): string[] {
  const chunks: string[] = [];
  for (let start = 0; start < json.length; ) {
    const longest = start + chunkLength;
    const end = isFirstHalf(json.charCodeAt(longest - 1)) ? longest - 1 : longest;
    chunks.push(json.slice(start, end));
    start = end;
  }
  return chunks;
}

const toEntity = (partition: string, key: string, value: unknown): Entity => ({
  partitionKey: partition,
  rowKey: key,
  ...Object.fromEntries(chunksOf(JSON.stringify(value)).map((chunk, index) => [`json${index}`, chunk])),
});

const isLong = (operation: Operation): boolean =>
  'value' in operation && JSON.stringify(operation.value).length > chunkLength;

function jsonOf(entity: Record<string, unknown>): string {
  let json = '';
  for (let index = 0; typeof entity[`json${index}`] === 'string'; index += 1) json += entity[`json${index}`];
  return json;
}

function toAction(partition: string, operation: Operation): TransactionAction {
  switch (operation.kind) {
    case 'insert':
      return ['create', toEntity(partition, operation.key, operation.value)];
    case 'put':
      return ['upsert', toEntity(partition, operation.key, operation.value), 'Replace'];
    case 'replace':
      // The SDK's default etag is `*`, which would overwrite whatever stands there.
      return ['update', toEntity(partition, operation.key, operation.value), 'Replace', { etag: operation.etag }];
    case 'delete':
      return ['delete', { partitionKey: partition, rowKey: operation.key }];
  }
}

/** Which operation a refused transaction names: Azure's message begins with its index, as in `2:The specified …`. */
function failedOperation(error: RestError, operations: readonly Operation[]): Operation | undefined {
  const index = /"value":"(\d+):|^(\d+):/.exec(error.message);
  return operations[Number(index?.[1] ?? index?.[2] ?? Number.NaN)];
}

const isMissing = (error: unknown): boolean => error instanceof RestError && error.statusCode === 404;

/** Rows in Azure's tables. */
export class AzureRows implements RowStore {
  readonly #tables: AzureTables;
  readonly #parsed = new ParsedRows();

  constructor(tables: AzureTables) {
    this.#tables = tables;
  }

  async get(partition: string, key: string): Promise<Row | undefined> {
    try {
      return this.#row(partition, await this.#tables.of(partition).getEntity(partition, key));
    } catch (error) {
      if (isMissing(error)) return undefined;
      throw error;
    }
  }

  async range(partition: string, from: string, until: string): Promise<Row[]> {
    const filter = odata`PartitionKey eq ${partition} and RowKey ge ${from} and RowKey lt ${until}`;
    const rows: Row[] = [];
    try {
      for await (const entity of this.#tables.of(partition).listEntities({ queryOptions: { filter } })) {
        rows.push(this.#row(partition, entity));
      }
    } catch (error) {
      // A tenant that nothing was written of has no table.
      if (!isMissing(error)) throw error;
    }
    return rows;
  }

  async commit(partition: string, operations: readonly Operation[]): Promise<Committed> {
    if (operations.length > operationLimit) {
      throw new Error(`A transaction holds ${operationLimit} operations at the most, not ${operations.length}.`);
    }
    const adds = operations.some(({ kind }) => kind === 'insert' || kind === 'put');
    const act = (table: TableClient) => write(table, partition, operations);
    try {
      await (adds ? this.#tables.addTo(partition, act) : act(this.#tables.of(partition)));
      return { result: 'done' };
    } catch (error) {
      if (!(error instanceof RestError)) throw error;
      const named = failedOperation(error, operations);
      // A refusal of the whole transaction names none: whatever stands in it, nothing of it is known to be there.
      const failed = named ?? (operations.length === 1 ? operations[0] : undefined);
      // A table that is being deleted is a conflict, too, and no row.
      const code = codeOf(error);
      if (code === 'EntityAlreadyExists' && failed?.kind === 'insert') return { result: 'exists', key: failed.key };
      // 404: the row to replace or delete is gone, so it is not as it was read, or it was in a table that a tenant never had.
      const isChanged = error.statusCode === 412 || (error.statusCode === 404 && !(adds && code === 'TableNotFound'));
      const changed = failed ?? operations[0];
      if (isChanged && changed !== undefined) return { result: 'changed', key: changed.key };
      throw error;
    }
  }

  #row(partition: string, entity: Record<string, unknown>): Row {
    const [key, etag] = [String(entity.rowKey), String(entity.etag)];
    return { key, value: this.#parsed.parse(`${partition} ${key}`, etag, jsonOf(entity)), etag };
  }

  async ping(): Promise<void> {
    await this.#tables.common.getEntity('ping', 'ping').catch((error: unknown) => {
      if (!isMissing(error)) throw error;
    });
  }
}

async function write(table: TableClient, partition: string, operations: readonly Operation[]): Promise<void> {
  const [first, ...others] = operations;
  if (first === undefined) return;
  // Azurite breaks a letter that falls between two network packets, but not in a transaction.
  if (others.length === 0 && !isLong(first)) return writeOne(table, partition, first);
  await table.submitTransaction(operations.map((operation) => toAction(partition, operation)));
}

async function writeOne(table: TableClient, partition: string, operation: Operation): Promise<void> {
  switch (operation.kind) {
    case 'insert':
      await table.createEntity(toEntity(partition, operation.key, operation.value));
      return;
    case 'put':
      await table.upsertEntity(toEntity(partition, operation.key, operation.value), 'Replace');
      return;
    case 'replace':
      await table.updateEntity(toEntity(partition, operation.key, operation.value), 'Replace', {
        etag: operation.etag,
      });
      return;
    case 'delete':
      await table.deleteEntity(partition, operation.key);
  }
}
