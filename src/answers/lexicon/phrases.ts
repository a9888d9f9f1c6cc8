import { type Packed, packed } from './packed.ts';

/** A name of a concept made of several words; its stems may stand in any order within a short stretch. */
export interface Phrase {
  readonly concept: number;
  readonly stems: readonly string[];
  readonly weight: number;
  /** Made of everyday words only, so they must stand close together. */
  readonly everyday: boolean;
  /** A word with its particle ("griner af"): one follows the other at once. */
  readonly ordered: boolean;
  /** How far the last of its words stands from the first where it is written down. */
  readonly width: number;
}

/** All phrases by their least common stem. */
export interface Phrases extends Packed<Phrase> {
  /** For each of `items` the number of its next least common stem, without which the phrase needs no look. */
  readonly partners: Uint32Array;
}

/** Files phrases; every stem that stands in one gets a number. */
export function filePhrases(phrases: readonly Phrase[], frequency: ReadonlyMap<string, number>): Phrases {
  const byRarest = new Map<string, Phrase[]>([...frequency.keys()].map((stem) => [stem, []]));
  const partnerOf = new Map<Phrase, string>();
  for (const phrase of phrases) {
    const [rarest = '', partner = rarest] = [...phrase.stems].sort(
      (a, b) => (frequency.get(a) ?? 0) - (frequency.get(b) ?? 0),
    );
    byRarest.get(rarest)?.push(phrase);
    partnerOf.set(phrase, partner);
  }
  const all = packed(byRarest);
  return {
    ...all,
    partners: Uint32Array.from(all.items, (phrase) => all.numbers.get(partnerOf.get(phrase) ?? '') ?? 0),
  };
}
