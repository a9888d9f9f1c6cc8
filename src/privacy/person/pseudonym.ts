/** Who somebody is called from now on, and what that person was called. */
export interface Pseudonym {
  readonly personId: string;
  readonly names: readonly string[];
  /** The id in its place; it matches nobody. */
  readonly asId: string;
  readonly asName: string;
}

/** Fields that hold who did something as a name alone. */
const nameFields = new Set(['name', 'by', 'byName']);

/** The same value with another id in place of the person's, and another name where the person's stands as a name. */
export function pseudonymised<T>(value: T, pseudonym: Pseudonym): T {
  return exchanged(value, pseudonym, '') as T;
}

function exchanged(value: unknown, pseudonym: Pseudonym, field: string): unknown {
  if (value === pseudonym.personId) return pseudonym.asId;
  if (typeof value === 'string') {
    return nameFields.has(field) && pseudonym.names.includes(value) ? pseudonym.asName : value;
  }
  if (Array.isArray(value)) return value.map((one) => exchanged(one, pseudonym, ''));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, exchanged(inner, pseudonym, name)]));
}
