import { fold } from '../text/fold.ts';
import { englishStem, englishStemOfVocabulary, stemOfVocabulary } from '../text/stem.ts';
import { tokenise, wordsOf } from '../text/tokenise.ts';
import { LeaningCollector, type Leanings } from '../wording/leanings.ts';
import { wordingOf } from '../wording/wording.ts';
import type { Concept } from './concept.ts';
import { Pointing } from './pointing.ts';
import { ScenePatternCollector, type ScenePatterns } from './scene-patterns.ts';
import { danishScenesOf, englishScenesOf } from './scenes/all-scenes.ts';
import { sentencesElsewhere, sentencesOfSubjects, type ToldSentence } from './sentences/all-sentences.ts';
import { commonWords, fillers, negations, particles, smallWords } from './small-words.ts';

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

/** A one-word name of a concept. */
export interface Name {
  readonly concept: number;
  readonly weight: number;
}

/** A concept that evidence for another one also speaks for, and how strongly (0–1). */
export interface Neighbour {
  readonly concept: number;
  readonly strength: number;
}

/** All concepts, made ready for finding them in texts. Concepts are numbered by their place in `concepts`. */
export interface Lexicon {
  readonly concepts: readonly Concept[];
  readonly numberOf: ReadonlyMap<string, number>;
  /** One-word names by their stem, or by `englishKey` or `formKey`. */
  readonly names: ReadonlyMap<string, readonly Name[]>;
  /** Phrases by their least common stem. */
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>;
  readonly patterns: ScenePatterns;
  /** What a wording leans to that stands in names of concepts or in sentences on them. */
  readonly leanings: Leanings;
  /** For each concept what it widens to, itself first with strength 1. */
  readonly neighbours: readonly (readonly Neighbour[])[];
  /** Every folded word that stands in a Danish name. */
  readonly words: ReadonlySet<string>;
}

const WEAK_NAME = 0.4;
/** What a name that means other things too counts for what its words lean to. */
const DOUBTFUL_NAME = 0.3;
const EVERYDAY = 0.85;
/** What a turn of phrase counts whose words stand everywhere, and how much more by how far they point to its concept. */
const LEAST_POINTING = 0.4;
const POINTING = 1.2;
const TO_SAME = 0.85;
const TO_BROADER = 0.42;
const TO_NARROWER = 0.5;
const TO_SIBLING = 0.15;
const TO_NEAR = 0.25;
const TO_DOOR = 0.4;

const commonStems: ReadonlySet<string> = new Set([...commonWords].map(stemOfVocabulary));

/** How the stem of an English word is filed, apart from the Danish ones: "gang" is another word in each. */
export function englishKey(word: string): string {
  return `en:${englishStem(word)}`;
}

/** How a word is filed whose stem is that of an everyday word ("læge", "lægge"): by its form. */
export function formKey(word: string): string {
  return `=${word}`;
}

function keyOfName(word: string, stem: string): string {
  return commonStems.has(stem) && !commonWords.has(word) ? formKey(word) : stem;
}

const listed = (text: string | undefined) =>
  (text ?? '')
    .split(/[,\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');

function push<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
}

function neighboursOf(concepts: readonly Concept[], numberOf: ReadonlyMap<string, number>): Neighbour[][] {
  const strengths = concepts.map((_, at) => new Map<number, number>([[at, 1]]));
  const link = (from: number, to: number, strength: number) => {
    const known = strengths[from];
    if (known && (known.get(to) ?? 0) < strength) known.set(to, strength);
  };
  const numbers = (owner: Concept, ids: string | undefined) =>
    listed(ids).map((id) => {
      const at = numberOf.get(id);
      if (at === undefined) throw new Error(`Concept ${owner.id} names the unknown concept ${id}`);
      return at;
    });
  const childrenOf = new Map<number, number[]>();
  concepts.forEach((concept, at) => {
    for (const parent of numbers(concept, concept.broader)) {
      link(at, parent, TO_BROADER);
      link(parent, at, TO_NARROWER);
      childrenOf.set(parent, [...(childrenOf.get(parent) ?? []), at]);
    }
    for (const other of numbers(concept, concept.same)) {
      link(at, other, TO_SAME);
      link(other, at, TO_SAME);
    }
    for (const other of numbers(concept, concept.near)) {
      link(at, other, TO_NEAR);
      link(other, at, TO_NEAR);
    }
    for (const door of numbers(concept, concept.doors)) {
      link(at, door, TO_DOOR);
      link(door, at, TO_DOOR * 0.6);
    }
  });
  for (const children of childrenOf.values()) {
    for (const one of children) for (const other of children) if (one !== other) link(one, other, TO_SIBLING);
  }
  concepts.forEach((concept, at) => {
    for (const parent of numbers(concept, concept.broader)) {
      for (const door of numbers(concepts[parent] ?? concept, concepts[parent]?.doors)) link(at, door, TO_DOOR * 0.8);
    }
  });
  return strengths.map((known) =>
    [...known].map(([concept, strength]) => ({ concept, strength })).sort((a, b) => b.strength - a.strength),
  );
}

/** Which parts of a wording a name has; words that stand there for one another follow nothing. */
function wordingOfName(name: string): ReadonlySet<string> {
  const wording = wordingOf(tokenise(fold(name.replaceAll('/', ' '))));
  if (name.includes('/')) for (const part of wording) if (part.includes(' ')) wording.delete(part);
  return wording;
}

/** Of a sentence on several concepts the first one counts so much, and the others share the rest. */
const FIRST = 0.7;

function noteSentence({ text, concepts }: ToldSentence, numberOf: ReadonlyMap<string, number>, into: LeaningCollector) {
  const wording = wordingOf(tokenise(fold(text)));
  const share = concepts.length === 1 ? 1 : FIRST;
  concepts.forEach((id, at) => {
    const concept = numberOf.get(id);
    if (concept === undefined) throw new Error(`"${text}" is about the unknown concept ${id}`);
    into.note(concept, wording, at === 0 ? share : (1 - FIRST) / (concepts.length - 1));
  });
}

/**
 * Makes concepts ready for use, with the sentences that are told of them. Throws when two have one id or something names an
 * unknown id: the lexicon is ours, so that is a mistake of the build, not of a user.
 */
export function createLexicon(
  concepts: readonly Concept[],
  sentences: readonly ToldSentence[] = [...sentencesOfSubjects, ...sentencesElsewhere],
): Lexicon {
  const numberOf = new Map<string, number>();
  concepts.forEach((concept, at) => {
    if (numberOf.has(concept.id)) throw new Error(`Two concepts have the id ${concept.id}`);
    numberOf.set(concept.id, at);
  });
  const names = new Map<string, Name[]>();
  const words = new Set<string>();
  const loose: Phrase[] = [];
  const patterns = new ScenePatternCollector((stem) => commonStems.has(stem));
  const pointing = new Pointing();
  const leanings = new LeaningCollector();
  const frequency = new Map<string, number>();
  const learn = (concept: number, name: string, stemOf: (word: string) => string) => {
    const parts = wordsOf(fold(name));
    const doubtful = name.startsWith('?') || (parts.length === 1 && commonWords.has(parts[0] ?? ''));
    const weight = doubtful ? WEAK_NAME : 1;
    const bare = parts.filter((part) => !fillers.has(part));
    const telling = bare.filter((part) => !particles.has(part));
    const own = telling.length > 1 ? telling : bare;
    const kept = own.length > 1 ? own : parts;
    const stems = [...new Set(kept.map(stemOf))];
    const [word = ''] = kept;
    if (kept.length === 1) {
      const key = keyOfName(word, stems[0] ?? word);
      if (!names.get(key)?.some((known) => known.concept === concept)) push(names, key, { concept, weight });
    } else {
      const everyday = kept.every((part) => commonWords.has(part) || commonStems.has(stemOf(part)));
      const width = parts.lastIndexOf(kept.at(-1) ?? word) - parts.indexOf(word);
      const ordered = kept.length === 2 && kept.some((part) => particles.has(part) || negations.has(part));
      loose.push({ concept, stems, weight: everyday ? weight * EVERYDAY : weight, everyday, ordered, width });
      pointing.note(concept, new Set(kept.filter((part) => !smallWords.has(part)).map(stemOf)));
      for (const part of stems) frequency.set(part, (frequency.get(part) ?? 0) + 1);
    }
  };
  const learnAny = (concept: number, name: string, stemOf: (word: string) => string) => {
    leanings.note(concept, wordingOfName(name), name.startsWith('?') ? DOUBTFUL_NAME : 1);
    if (!name.includes('/')) return learn(concept, name, stemOf);
    if (!/\s/.test(name)) for (const choice of name.split('/')) learn(concept, choice, stemOf);
    else {
      patterns.add(concept, name, stemOf);
      for (const slot of name.split(/\s+/)) {
        const choices = slot.split('/').flatMap((word) => wordsOf(fold(word)));
        const telling = choices.filter((word) => !smallWords.has(word));
        pointing.note(concept, new Set(telling.map(stemOf)), 1 / Math.sqrt(Math.max(1, choices.length)));
      }
    }
  };
  concepts.forEach((concept, at) => {
    const scenes = [...listed(concept.scenes), ...listed(danishScenesOf(concept.id))];
    for (const name of [...listed(concept.words), ...scenes]) {
      learnAny(at, name, stemOfVocabulary);
      for (const word of wordsOf(fold(name))) words.add(word);
    }
    const english = [...listed(concept.english), ...listed(englishScenesOf(concept.id))];
    for (const name of english) learnAny(at, name, (word) => `en:${englishStemOfVocabulary(word)}`);
  });
  for (const sentence of sentences) noteSentence(sentence, numberOf, leanings);
  const phrases = new Map<string, Phrase[]>();
  for (const said of loose) {
    const points = pointing.of(said.concept, said.stems);
    const phrase = { ...said, weight: said.weight * Math.min(1, LEAST_POINTING + POINTING * points) };
    const rarest = [...phrase.stems].sort((a, b) => (frequency.get(a) ?? 0) - (frequency.get(b) ?? 0))[0];
    if (rarest !== undefined) push(phrases, rarest, phrase);
  }
  return {
    concepts,
    numberOf,
    names,
    phrases,
    patterns,
    leanings: leanings.settle(),
    neighbours: neighboursOf(concepts, numberOf),
    words,
  };
}
