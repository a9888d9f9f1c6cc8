import { z } from 'zod';
import { entrySchema } from '../catalogue/entry.ts';
import type { KeptEntry } from '../catalogue/kept-entry.ts';
import { keyPart, type Operation, operationLimit } from './rows.ts';

/**
 * A tenant's catalogue in one partition. `head` is its head and names the generation in force; `g|<generation>|<entry>`
 * are a generation's entries, `h|<entry>|<revision>` versions that were replaced, `i|<import>` generations that wait to be
 * saved, `w|<generation>` which generations were ever begun, and `r|<receipt>` clicks.
 */
export const partitionOf = (tenantId: string): string => `${keyPart(tenantId)}|catalogue`;
export const headKey = 'head';
export const generationsPrefix = 'g|';
export const importsPrefix = 'i|';
export const begunPrefix = 'w|';

const padded = (n: number): string => String(n).padStart(8, '0');

export const generationPrefix = (generation: number): string => `${generationsPrefix}${padded(generation)}|`;
export const entryKey = (generation: number, entryId: string): string =>
  `${generationPrefix(generation)}${keyPart(entryId)}`;
export const historiesPrefix = 'h|';
export const receiptsPrefix = 'r|';
export const historyPrefix = (entryId: string): string => `${historiesPrefix}${keyPart(entryId)}|`;
export const historyKey = ({ entry, revision }: KeptEntry): string => `${historyPrefix(entry.id)}${padded(revision)}`;
export const importKey = (importId: string): string => `${importsPrefix}${keyPart(importId)}`;
export const begunKey = (generation: number): string => `${begunPrefix}${padded(generation)}`;
export const generationIn = (key: string): number => Number(key.split('|')[1]);

const person = z.object({ personId: z.string(), name: z.string() });

const headSchema = z.object({
  generation: z.number().int(),
  /** The import that brought this generation; null where entries were made one by one. */
  importId: z.string().nullable(),
  by: person,
  at: z.string(),
});
export type Head = z.infer<typeof headSchema>;
export const headIn = (value: unknown): Head => headSchema.parse(value);

const keptSchema = z.object({
  entry: entrySchema,
  revision: z.number().int(),
  retired: z.boolean(),
  change: z.enum(['imported', 'made', 'edited', 'confirmed', 'retired', 'restored']),
  by: person,
  at: z.string(),
});
export const keptIn = (value: unknown): KeptEntry => keptSchema.parse(value);

const stagedSchema = z.object({
  generation: z.number().int(),
  /** The head that it was laid beside; null where there was no catalogue. */
  base: z.string().nullable(),
  by: person,
  at: z.string(),
});
export type Staged = z.infer<typeof stagedSchema>;
export const stagedIn = (value: unknown): Staged => stagedSchema.parse(value);

/** A transaction holds 4 MiB, and JSON of letters outside ASCII grows on its way. */
const charactersAtOnce = 1_000_000;

/** Operations in transactions that Azure takes. */
export function inTransactions(operations: readonly Operation[]): Operation[][] {
  const transactions: Operation[][] = [];
  let open: Operation[] = [];
  let length = 0;
  for (const operation of operations) {
    const size = 'value' in operation ? JSON.stringify(operation.value).length : 0;
    if (open.length === operationLimit || (open.length > 0 && length + size > charactersAtOnce)) {
      transactions.push(open);
      [open, length] = [[], 0];
    }
    open.push(operation);
    length += size;
  }
  return open.length === 0 ? transactions : [...transactions, open];
}
