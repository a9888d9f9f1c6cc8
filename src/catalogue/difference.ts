import type { Entry } from './entry.ts';
import { isStale } from './freshness.ts';
import { type KeptEntry, saysTheSame } from './kept-entry.ts';

/** What is to be looked at before a catalogue is saved: nothing of it keeps it from being saved. */
export type CatalogueWarning =
  | { readonly kind: 'unreachable' | 'never-confirmed' | 'stale'; readonly titles: readonly string[] }
  | { readonly kind: 'same-title'; readonly titles: readonly string[] };

/** What a new catalogue changes of the one in force. */
export interface CatalogueDifference {
  readonly count: number;
  readonly added: readonly Entry[];
  readonly changed: readonly Entry[];
  readonly removed: readonly Entry[];
  readonly warnings: readonly CatalogueWarning[];
}

function warningsOf(entries: readonly Entry[], now: string): CatalogueWarning[] {
  const contacts = entries.filter(({ kind }) => kind === 'contact');
  const titles = (some: readonly Entry[]) => some.map(({ title }) => title);
  const known = new Set<string>();
  const twice = entries.filter(({ title }) => {
    const name = title.toLocaleLowerCase('da');
    return known.has(name) || !known.add(name);
  });
  const warnings: CatalogueWarning[] = [
    { kind: 'unreachable', titles: titles(contacts.filter(({ contact }) => !contact?.phone && !contact?.email)) },
    { kind: 'never-confirmed', titles: titles(contacts.filter(({ verifiedAt }) => verifiedAt === null)) },
    {
      kind: 'stale',
      titles: titles(contacts.filter((entry) => entry.verifiedAt !== null && isStale(entry, now))),
    },
    { kind: 'same-title', titles: titles(twice) },
  ];
  return warnings.filter((warning) => warning.titles.length > 0);
}

/** What changes when these entries take the place of those in force. `now` is an ISO time. */
export function differenceOf(kept: readonly KeptEntry[], entries: readonly Entry[], now: string): CatalogueDifference {
  const standing = new Map(kept.filter(({ retired }) => !retired).map(({ entry }) => [entry.id, entry]));
  const wanted = new Set(entries.map(({ id }) => id));
  return {
    count: entries.length,
    added: entries.filter(({ id }) => !standing.has(id)),
    changed: entries.filter((entry) => {
      const before = standing.get(entry.id);
      return before !== undefined && !saysTheSame(before, entry);
    }),
    removed: [...standing.values()].filter(({ id }) => !wanted.has(id)),
    warnings: warningsOf(entries, now),
  };
}
