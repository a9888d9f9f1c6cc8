/**
 * What every store below the product's own stores is: rows of JSON in partitions, read one by one or as a range of row
 * keys, changed in one transaction a partition. Azure Tables and memory both are one; contract tests hold them together.
 */
export interface Row {
  readonly key: string;
  readonly value: unknown;
  /** Changes with every write. */
  readonly etag: string;
}

export type Operation =
  /** Fails where the row exists. */
  | { readonly kind: 'insert'; readonly key: string; readonly value: unknown }
  /** Fails where the row has changed since that etag. */
  | { readonly kind: 'replace'; readonly key: string; readonly value: unknown; readonly etag: string }
  /** Writes, whatever stood there. */
  | { readonly kind: 'put'; readonly key: string; readonly value: unknown }
  /** Fails where the row is gone already. Not guarded: Azure's SDK sends no etag with a delete in a transaction. */
  | { readonly kind: 'delete'; readonly key: string };

/** `exists`: that insert's row is there already. `changed`: that row is not as it was read. Nothing is written then. */
export type Committed =
  | { readonly result: 'done' }
  | { readonly result: 'exists'; readonly key: string }
  | { readonly result: 'changed'; readonly key: string };

/** Azure's limit for one transaction. */
export const operationLimit = 100;

export interface RowStore {
  get(partition: string, key: string): Promise<Row | undefined>;
  /** Rows with `from` <= key < `until`, in the order of their keys. */
  range(partition: string, from: string, until: string): Promise<Row[]>;
  commit(partition: string, operations: readonly Operation[]): Promise<Committed>;
  /** Throws where the store cannot be reached. */
  ping(): Promise<void>;
}

/** The end of the range of all keys that begin with `prefix`: above every character that a key holds. */
export const endOf = (prefix: string): string => `${prefix}~`;

/** Azure's keys refuse `/ \ # ?` and control characters, and `|` and `~` are ours; everything else stays readable. */
export const keyPart = (text: string): string =>
  text.replace(/[^A-Za-z0-9._:@-]/g, (character) => `=${character.codePointAt(0)?.toString(16)}=`);
