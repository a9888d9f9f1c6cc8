import { RestError, type TableClient } from '@azure/data-tables';

/** Whatever is a tenant's own stands in partitions that begin with its id, as Entra makes them. */
const ofTenant = /^([0-9a-f]{8})-([0-9a-f]{4})-([0-9a-f]{4})-([0-9a-f]{4})-([0-9a-f]{12})\|/i;

/** The table of a partition. Azure's table names are letters and digits, 63 at most: `name` may have 31. */
export function tableNameFor(name: string, partition: string): string {
  const tenant = ofTenant.exec(partition)?.slice(1).join('') ?? '';
  return `${name}${tenant.toLowerCase()}`;
}

/** Azure's code of an error, such as `TableNotFound`. The SDK has that of a transaction and that of a request in different places. */
export function codeOf(error: RestError): string | undefined {
  const { odataError } = (error.details ?? {}) as { readonly odataError?: { readonly code?: string } };
  return error.code ?? odataError?.code;
}

const isTableMissing = (error: unknown): boolean => error instanceof RestError && codeOf(error) === 'TableNotFound';

/**
 * A table for each tenant, and a common one for what is nobody's own, such as what is due in an hour: no municipality's data
 * stands in another's table, what a click costs does not depend on how many there are, and one that leaves is deleted as a whole.
 */
export class AzureTables {
  readonly #name: string;
  readonly #open: (tableName: string) => TableClient;
  readonly #tables = new Map<string, TableClient>();

  constructor(name: string, open: (tableName: string) => TableClient) {
    this.#name = name;
    this.#open = open;
  }

  get common(): TableClient {
    return this.#named(this.#name);
  }

  of(partition: string): TableClient {
    return this.#named(tableNameFor(this.#name, partition));
  }

  /** Adds to the table of a partition, which is made when a tenant has none yet. */
  async addTo<T>(partition: string, act: (table: TableClient) => Promise<T>): Promise<T> {
    const table = this.of(partition);
    try {
      return await act(table);
    } catch (error) {
      if (!isTableMissing(error)) throw error;
      await table.createTable();
      return act(table);
    }
  }

  #named(tableName: string): TableClient {
    const table = this.#tables.get(tableName) ?? this.#open(tableName);
    this.#tables.set(tableName, table);
    return table;
  }
}
