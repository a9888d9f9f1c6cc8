import type { ShownEntry } from '../use-catalogue.ts';

type Kind = ShownEntry['entry']['kind'];

export interface EntryFilters {
  readonly text: string;
  /** Empty: all kinds. What is taken out of the catalogue is asked for by itself. */
  readonly kind: Kind | 'retired' | '';
}

const searched = ({ entry }: ShownEntry): string => {
  const { title, summary, themes, keywords, area, schools, audience, contact } = entry;
  return [
    title,
    summary,
    ...themes,
    ...keywords,
    area,
    ...schools,
    audience,
    contact?.name,
    contact?.email,
    contact?.phone,
  ]
    .join(' ')
    .toLocaleLowerCase('da');
};

/** The entries of that kind that hold every word; those with the words in their title first, else by title. */
export function findEntries(entries: readonly ShownEntry[], { text, kind }: EntryFilters): ShownEntry[] {
  const words = text.toLocaleLowerCase('da').split(/\s+/).filter(Boolean);
  const inTitle = ({ entry }: ShownEntry): boolean => {
    const title = entry.title.toLocaleLowerCase('da');
    return words.every((word) => title.includes(word));
  };
  return entries
    .filter(({ entry, retired }) => (kind === 'retired' ? retired : !retired && (kind === '' || entry.kind === kind)))
    .filter((shown) => {
      const said = searched(shown);
      return words.every((word) => said.includes(word));
    })
    .toSorted(
      (one, other) =>
        Number(inTitle(other)) - Number(inTitle(one)) || one.entry.title.localeCompare(other.entry.title, 'da'),
    );
}
