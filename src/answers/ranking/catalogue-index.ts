import type { Entry } from '../../catalogue/entry.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { isEverywhere, type Places, placesOf } from '../question/place.ts';
import { fold } from '../text/fold.ts';
import { createReader, type Reader } from '../text/reading.ts';
import { wordsOf } from '../text/tokenise.ts';

/** The entries in which something stands, by their place in the catalogue, and how strongly it speaks for each. */
export interface Postings {
  readonly entries: Uint32Array;
  readonly strengths: Float32Array;
}

/** What one entry is about: concept numbers, and how strongly each stands in it. */
export interface About {
  readonly concepts: Uint16Array;
  readonly strengths: Float32Array;
  /** Of all of them together, by how telling each is. */
  readonly length: number;
}

/** Where an entry holds; empty sets mean everywhere. */
export interface EntryPlace {
  readonly areas: ReadonlySet<string>;
  readonly schools: ReadonlySet<string>;
}

/** The stems of an entry's title: how rare each is, and that of all together. */
export interface TitleStems {
  readonly rarities: ReadonlyMap<string, number>;
  readonly all: number;
}

/** A catalogue made ready for questions. Built once per revision of the catalogue. */
export interface CatalogueIndex {
  readonly entries: readonly Entry[];
  readonly lexicon: Lexicon;
  readonly reader: Reader;
  readonly places: Places;
  readonly entryPlaces: readonly EntryPlace[];
  /** Postings by concept number. */
  readonly concepts: ReadonlyMap<number, Postings>;
  /** The same by entry. */
  readonly abouts: readonly About[];
  /** By concept number (see `tellingOf`). */
  readonly telling: Float64Array;
  /** Postings by stem. */
  readonly words: ReadonlyMap<string, Postings>;
  readonly titleStems: readonly TitleStems[];
  /** For each entry what its title is about: concept numbers. */
  readonly titleConcepts: readonly ReadonlySet<number>[];
}

interface Field {
  readonly text: (entry: Entry) => string;
  readonly concept: number;
  readonly word: number;
}

const summaryOf = (entry: Entry): string => entry.summary;

const FIELDS: readonly Field[] = [
  { text: (entry) => entry.title, concept: 1, word: 3 },
  { text: (entry) => entry.keywords.join('. '), concept: 0.9, word: 2 },
  { text: (entry) => entry.themes.join('. '), concept: 0.9, word: 2 },
  { text: summaryOf, concept: 0.6, word: 1 },
  { text: (entry) => entry.audience ?? '', concept: 0.35, word: 0.7 },
  { text: (entry) => entry.contact?.name ?? '', concept: 0.6, word: 1.5 },
  { text: (entry) => entry.source ?? '', concept: 0.2, word: 0.5 },
];

const MENTIONED_AGAIN = 0.12;
const SATURATION = 1.2;
/** A short summary is all about its subject; a long one mentions much by the way. */
const SHORT_SUMMARY = 0.8;

type Gathered<Key> = Map<Key, { entries: number[]; strengths: number[] }>;

function gather<Key>(into: Gathered<Key>, key: Key, entry: number, strength: number): void {
  const lists = into.get(key);
  if (lists) {
    lists.entries.push(entry);
    lists.strengths.push(strength);
  } else into.set(key, { entries: [entry], strengths: [strength] });
}

function pack<Key>(gathered: Gathered<Key>): Map<Key, Postings> {
  const packed = new Map<Key, Postings>();
  for (const [key, lists] of gathered) {
    packed.set(key, { entries: Uint32Array.from(lists.entries), strengths: Float32Array.from(lists.strengths) });
  }
  return packed;
}

/** How far what stands in so many of all entries tells them apart: what stands in every third of them says less. */
export const tellingOf = (known: number, all: number): number => Math.log(1 + all / (1 + known));

/** The same as a share (0.25–1) of what something says that stands in none of them. */
export function rarityOf(known: number, all: number): number {
  return Math.max(0.25, tellingOf(known, all) / Math.log(1 + all));
}

function titleOf(stems: readonly string[], rarityOfStem: (stem: string) => number): TitleStems {
  const rarities = new Map(stems.map((stem) => [stem, rarityOfStem(stem)]));
  return { rarities, all: [...rarities.values()].reduce((sum, rarity) => sum + rarity, 0) };
}

function aboutOf(byConcept: ReadonlyMap<number, number>, telling: Float64Array): About {
  let squares = 0;
  for (const [concept, strength] of byConcept) squares += ((telling[concept] ?? 0) * strength) ** 2;
  return {
    concepts: Uint16Array.from(byConcept.keys()),
    strengths: Float32Array.from(byConcept.values()),
    length: Math.sqrt(squares),
  };
}

function placeOf(entry: Entry): EntryPlace {
  const areas = entry.area && !isEverywhere(entry.area) ? [fold(entry.area).trim()] : [];
  return { areas: new Set(areas), schools: new Set(entry.schools.map((school) => fold(school).trim())) };
}

/** Reads every entry once and files it under its concepts and words. */
export function indexCatalogue(entries: readonly Entry[], lexicon: Lexicon): CatalogueIndex {
  const vocabulary = new Set<string>();
  for (const entry of entries) {
    for (const field of FIELDS) for (const word of wordsOf(fold(field.text(entry)))) vocabulary.add(word);
  }
  const reader = createReader(lexicon, vocabulary);
  const concepts: Gathered<number> = new Map();
  const words: Gathered<string> = new Map();
  const titleStems: string[][] = [];
  const titleConcepts: ReadonlySet<number>[] = [];
  const abouts: ReadonlyMap<number, number>[] = [];
  entries.forEach((entry, at) => {
    const byConcept = new Map<number, number>();
    const byStem = new Map<string, number>();
    for (const field of FIELDS) {
      const text = field.text(entry);
      const reading = reader.readEntryText(text);
      const brevity = field.text === summaryOf ? SHORT_SUMMARY * Math.exp(-reading.tokens.length / 12) : 0;
      for (const [concept, weight] of reading.concepts) {
        const strength = (field.concept + (1 - field.concept) * brevity) * Math.min(1, weight);
        const before = byConcept.get(concept) ?? 0;
        byConcept.set(concept, Math.max(before, strength) + MENTIONED_AGAIN * Math.min(before, strength));
      }
      for (const unit of reading.units) {
        if (unit.telling) byStem.set(unit.stem, (byStem.get(unit.stem) ?? 0) + field.word * unit.quality);
      }
      if (field === FIELDS[0]) {
        titleStems.push(reading.units.filter((unit) => unit.telling && unit.quality === 1).map((unit) => unit.stem));
        titleConcepts.push(
          new Set([...reading.concepts].filter(([, weight]) => weight >= 0.5).map(([concept]) => concept)),
        );
      }
    }
    abouts.push(byConcept);
    for (const [concept, strength] of byConcept) gather(concepts, concept, at, strength);
    for (const [stem, mass] of byStem) gather(words, stem, at, mass / (mass + SATURATION));
  });
  const telling = Float64Array.from(lexicon.concepts, (_, concept) =>
    tellingOf(concepts.get(concept)?.entries.length ?? 0, entries.length),
  );
  const rarityOfStem = (stem: string) => rarityOf(words.get(stem)?.entries.length ?? 0, entries.length);
  return {
    entries,
    lexicon,
    reader,
    places: placesOf(entries),
    entryPlaces: entries.map(placeOf),
    concepts: pack(concepts),
    abouts: abouts.map((strengths) => aboutOf(strengths, telling)),
    telling,
    words: pack(words),
    titleStems: titleStems.map((stems) => titleOf(stems, rarityOfStem)),
    titleConcepts,
  };
}
