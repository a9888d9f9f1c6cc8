import { fold } from '../text/fold.ts';
import { englishStem, englishStemOfVocabulary, stemOfVocabulary } from '../text/stem.ts';
import { wordsOf } from '../text/tokenise.ts';
import { type Leanings, leaningsIn } from '../wording/leanings.ts';
import type { Concept } from './concept.ts';
import { ConceptCounts } from './concept-counts.ts';
import { listed } from './listed.ts';
import { type Neighbour, neighboursOf } from './neighbours.ts';
import { noteName, noteSentence } from './note-leanings.ts';
import { filePhrases, type Phrase, type Phrases } from './phrases.ts';
import { pointingTo } from './pointing.ts';
import { ScenePatternCollector, type ScenePatterns } from './scene-patterns.ts';
import { danishScenesOf, englishScenesOf } from './scenes/all-scenes.ts';
import { sentencesElsewhere, sentencesOfSubjects, type ToldSentence } from './sentences/all-sentences.ts';
import { commonWords, fillers, negations, particles, smallWords } from './small-words.ts';

/** A one-word name of a concept. */
export interface Name {
  readonly concept: number;
  readonly weight: number;
}

/** All concepts, made ready for finding them in texts. Concepts are numbered by their place in `concepts`. */
export interface Lexicon {
  readonly concepts: readonly Concept[];
  readonly numberOf: ReadonlyMap<string, number>;
  /** One-word names by their stem, or by `englishKey` or `formKey`. */
  readonly names: ReadonlyMap<string, readonly Name[]>;
  readonly phrases: Phrases;
  readonly patterns: ScenePatterns;
  /** What a wording leans to that stands in names of concepts or in sentences on them. */
  readonly leanings: Leanings;
  /** For each concept what it widens to, itself first with strength 1. */
  readonly neighbours: readonly (readonly Neighbour[])[];
  /** Every folded word that stands in a Danish name. */
  readonly words: ReadonlySet<string>;
}

const WEAK_NAME = 0.4;
const EVERYDAY = 0.85;
/** What a turn of phrase counts whose words stand everywhere, and how much more by how far they point to its concept. */
const LEAST_POINTING = 0.4;
const POINTING = 1.2;

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

function push<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
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
  const phraseStems = new ConceptCounts();
  const wordings = new ConceptCounts();
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
      phraseStems.note(concept, new Set(kept.filter((part) => !smallWords.has(part)).map(stemOf)));
      for (const part of stems) frequency.set(part, (frequency.get(part) ?? 0) + 1);
    }
  };
  const learnAny = (concept: number, name: string, stemOf: (word: string) => string) => {
    noteName(concept, name, wordings);
    if (!name.includes('/')) return learn(concept, name, stemOf);
    if (!/\s/.test(name)) for (const choice of name.split('/')) learn(concept, choice, stemOf);
    else {
      patterns.add(concept, name, stemOf);
      for (const slot of name.split(/\s+/)) {
        const choices = slot.split('/').flatMap((word) => wordsOf(fold(word)));
        const telling = choices.filter((word) => !smallWords.has(word));
        phraseStems.note(concept, new Set(telling.map(stemOf)), 1 / Math.sqrt(Math.max(1, choices.length)));
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
  for (const sentence of sentences) noteSentence(sentence, numberOf, wordings);
  const phrases = loose.map((said) => {
    const points = pointingTo(said.concept, said.stems, phraseStems);
    return { ...said, weight: said.weight * Math.min(1, LEAST_POINTING + POINTING * points) };
  });
  return {
    concepts,
    numberOf,
    names,
    phrases: filePhrases(phrases, frequency),
    patterns: patterns.collected(),
    leanings: leaningsIn(wordings),
    neighbours: neighboursOf(concepts, numberOf),
    words,
  };
}
