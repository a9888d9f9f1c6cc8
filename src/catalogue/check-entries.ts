import { Refusal } from '../errors/refusal.ts';
import { personalNumbersIn } from '../privacy/cpr.ts';
import { type Entry, entryKinds, entrySchema } from './entry.ts';

/** An entry as it was read, not yet checked, and where it stood: a line of a CSV file, or a place in a list. */
export interface RawEntry {
  readonly value: unknown;
  /** Shown to people: "linje 12" or "nr. 12". */
  readonly where: string;
}

function fieldOf(value: unknown, field: string): string {
  if (typeof value !== 'object' || value === null) return '';
  const found = (value as Record<string, unknown>)[field];
  return typeof found === 'string' || typeof found === 'number' ? String(found) : '';
}

/**
 * Checks entries as files carry them. Throws `catalogue.entry-broken`, `catalogue.kind-unknown`,
 * `catalogue.entry-with-cpr` or `catalogue.id-twice`, each naming the first entry that is wrong; then nothing is to be taken over.
 */
export function checkEntries(raw: readonly RawEntry[]): Entry[] {
  const seen = new Map<string, string>();
  return raw.map(({ value, where }) => {
    const checked = entrySchema.safeParse(value);
    if (!checked.success) {
      const kind = fieldOf(value, 'kind');
      const issue = checked.error.issues[0];
      if (issue?.path[0] === 'kind' && kind !== '') {
        throw new Refusal('catalogue.kind-unknown', { where, kind: kind.slice(0, 40), kinds: entryKinds.join(', ') });
      }
      throw new Refusal('catalogue.entry-broken', { where, field: issue?.path.join('.') || 'entry' });
    }
    const entry = checked.data;
    if (personalNumbersIn(entry).length > 0) throw new Refusal('catalogue.entry-with-cpr', { where });
    const first = seen.get(entry.id);
    if (first !== undefined) throw new Refusal('catalogue.id-twice', { id: entry.id, where, first });
    seen.set(entry.id, where);
    return entry;
  });
}
