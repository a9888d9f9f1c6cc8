import type { Language } from '../../errors/refusal.ts';
import { englishKey, formKey, type Lexicon, type Phrase } from '../lexicon/lexicon.ts';
import { commonWords, compoundHeads, smallWords } from '../lexicon/small-words.ts';
import { languageOfFolded } from '../question/language.ts';
import { leaningsOf } from '../wording/leanings.ts';
import { wordingOf } from '../wording/wording.ts';
import { splitCompound, type Vocabulary } from './compound.ts';
import { findScenes } from './find-scenes.ts';
import { fold } from './fold.ts';
import { createSpeller } from './spelling.ts';
import { stem, stemOfVocabulary } from './stem.ts';
import { type Token, tokenise } from './tokenise.ts';
import type { Unit } from './unit.ts';

/** A text as words, stems and concepts; concepts are numbers in the lexicon, with how clearly each is meant. */
export interface Reading {
  readonly tokens: readonly Token[];
  readonly units: readonly Unit[];
  readonly concepts: ReadonlyMap<number, number>;
  /** What the wording of a question is known by (see wording.ts). */
  readonly wording: ReadonlySet<string>;
  /** What it leans to, beyond the concepts that were recognised: shares (0–1). */
  readonly leanings: ReadonlyMap<number, number>;
}

/** Reads texts with one lexicon and the words of one catalogue. */
export interface Reader {
  /** Reads a question; misspellings are guessed at. */
  readQuestion(text: string): Reading;
  /** Reads a question that is folded already (see fold.ts). */
  readFolded(folded: string, language: Language): Reading;
  /** Reads a text of the catalogue; what stands there counts as spelt right. */
  readEntryText(text: string): Reading;
}

type Piece = readonly [stem: string, quality: number];

const PART = 0.85;
const GUESS = 0.8;
const AFFIX = 0.65;
/** An English name in a Danish sentence. */
const BORROWED = 0.9;
const SHORTEST_AFFIX = 4;
/** How many words may stand between those of a scene, in a question and in an entry. */
const QUESTION_SPAN = 3;
const ENTRY_SPAN = 1;
/** How much of a scene with alternatives must stand there, in a question and in an entry. */
const QUESTION_SHARE = 0.6;
const ENTRY_SHARE = 1;
const EVERYDAY_SPAN = 2;
const PARTICLE_SPAN = 1;
const COVERED = 0.5;
/** The same in an entry, which says what it means: "vold i nære relationer" is no violence in general. */
const COVERED_IN_ENTRY = 0.25;
/** How much a role counts that is only named as the place or the asker ("i klubben", "som pædagog"). */
const AS_SETTING = 0.4;
const SETTING_WORDS: ReadonlySet<string> = new Set(['i', 'paa', 'fra', 'som', 'er', 'in', 'at', 'from', 'as', 'am']);
const DETERMINERS: ReadonlySet<string> = new Set('en et den det vores min the a an our my'.split(' '));
const PLACES: ReadonlySet<string> = new Set(['kindergarten', 'youth-education']);
const NONE: ReadonlySet<number> = new Set();
const REPEATED = 0.22;
/** How much a further turn of phrase made of the same words adds. */
const SAID_AGAIN = 0.08;
const CLEAREST = 1.5;

/** Prepares a reader. `catalogueWords` are the folded words of the catalogue: known, but without a concept of their own. */
export function createReader(lexicon: Lexicon, catalogueWords: ReadonlySet<string>): Reader {
  const phraseStems = new Set<string>();
  for (const phrases of lexicon.phrases.values()) {
    for (const phrase of phrases) for (const part of phrase.stems) phraseStems.add(part);
  }
  for (const part of lexicon.patterns.places.keys()) phraseStems.add(part);
  const commonStems = new Set([...commonWords].map(stemOfVocabulary));
  const catalogueStems = new Set([...catalogueWords].map(stemOfVocabulary));
  const partForms = new Set<string>(compoundHeads);
  for (const word of lexicon.words) {
    if (lexicon.names.has(stemOfVocabulary(word)) || word.length > 3) partForms.add(word);
  }
  for (const word of catalogueWords) if (word.length > 3) partForms.add(word);
  for (const word of smallWords) partForms.delete(word);
  const parts: Vocabulary = {
    forms: partForms,
    stems: new Set([...partForms].map(stemOfVocabulary)),
    shortHeads: compoundHeads,
  };
  const speller = createSpeller(new Set([...lexicon.words, ...[...catalogueWords].filter((word) => word.length > 3)]));
  const entryPieces = new Map<string, readonly Piece[]>();

  const isKnown = (word: string, wordStem: string) =>
    commonWords.has(word) || commonStems.has(wordStem) || phraseStems.has(wordStem) || /\d/.test(word);

  const affixOf = (word: string): Piece[] => {
    for (let length = word.length - 2; length >= SHORTEST_AFFIX; length--) {
      for (const part of [word.slice(0, length), word.slice(-length)]) {
        if (lexicon.words.has(part) && lexicon.names.has(stem(part))) return [[stem(part), AFFIX]];
      }
    }
    return [];
  };

  const guess = (word: string): readonly Piece[] => {
    const nearest = speller.nearest(word);
    if (nearest !== undefined) {
      return known(nearest, stem(nearest)).map(([part, quality]): Piece => [part, quality * GUESS]);
    }
    return word.length >= 8 ? affixOf(word) : [];
  };

  function known(word: string, wordStem: string): readonly Piece[] {
    const whole: Piece = [wordStem, 1];
    const form = formKey(word);
    if (lexicon.names.has(form)) return [whole, [form, 1]];
    if (lexicon.names.has(wordStem) || commonWords.has(word)) return [whole];
    const split = splitCompound(word, parts);
    return split ? [whole, ...split.map((part): Piece => [stem(part), PART])] : [whole];
  }

  const piecesInEntry = (token: Token): readonly Piece[] => {
    const seen = entryPieces.get(token.word);
    if (seen) return seen;
    const pieces = known(token.word, token.stem);
    entryPieces.set(token.word, pieces);
    return pieces;
  };

  const piecesInQuestion = (token: Token): readonly Piece[] => {
    const pieces = known(token.word, token.stem);
    if (pieces.length > 1 || lexicon.names.has(token.stem) || isKnown(token.word, token.stem)) return pieces;
    const english = englishKey(token.word);
    if (lexicon.names.has(english)) return [...pieces, [english, BORROWED]];
    const guessed = guess(token.word);
    return catalogueStems.has(token.stem) ? pieces : [...pieces, ...guessed];
  };

  const inEnglish =
    (piecesOf: (token: Token) => readonly Piece[]) =>
    (token: Token): readonly Piece[] => [...piecesOf(token), [englishKey(token.word), 1]];

  const read = (folded: string, span: number, piecesOf: (token: Token) => readonly Piece[]): Reading => {
    const tokens = tokenise(folded);
    const units: Unit[] = [];
    for (const token of tokens) {
      const telling = !smallWords.has(token.word);
      for (const [part, quality] of piecesOf(token)) units.push({ stem: part, at: token.at, quality, telling });
    }
    const settings = span === QUESTION_SPAN ? settingsIn(tokens) : NONE;
    const wording = span === QUESTION_SPAN ? wordingOf(tokens) : new Set<string>();
    const leanings = leaningsOf(lexicon.leanings, wording);
    return { tokens, units, concepts: findConcepts(lexicon, units, span, settings), wording, leanings };
  };

  const readFolded = (folded: string, language: Language) =>
    read(folded, QUESTION_SPAN, language === 'en' ? inEnglish(piecesInQuestion) : piecesInQuestion);

  return {
    readQuestion: (text) => {
      const folded = fold(text);
      return readFolded(folded, languageOfFolded(folded));
    },
    readFolded,
    readEntryText: (text) => read(fold(text), ENTRY_SPAN, piecesInEntry),
  };
}

function nearestTo(at: number, units: readonly Unit[]): Unit | undefined {
  let nearest: Unit | undefined;
  for (const unit of units) {
    if (!nearest || Math.abs(unit.at - at) < Math.abs(nearest.at - at)) nearest = unit;
  }
  return nearest;
}

/** The words in which a phrase stands, seen from one of them; nothing when they are too far apart. */
function membersOf(phrase: Phrase, anchor: Unit, byStem: ReadonlyMap<string, readonly Unit[]>, span: number) {
  const members = phrase.stems.map((part) =>
    part === anchor.stem ? anchor : (nearestTo(anchor.at, byStem.get(part) ?? []) ?? anchor),
  );
  const places = members.map((member) => member.at);
  const reach = Math.max(...places) - Math.min(...places);
  const between = phrase.ordered ? PARTICLE_SPAN : phrase.everyday ? Math.min(span, EVERYDAY_SPAN) : span;
  if (reach > Math.max(phrase.stems.length - 1 + between, phrase.width + 1)) return undefined;
  if (phrase.ordered && (places[0] ?? 0) > (places[1] ?? 0)) return undefined;
  return members;
}

/** The places of words that follow "i", "på" or "som": where somebody works or what they are, not whom they ask for. */
function settingsIn(tokens: readonly Token[]): ReadonlySet<number> {
  const settings = new Set<number>();
  tokens.forEach(({ at }, place) => {
    const before = tokens[place - 1]?.word ?? '';
    const farther = DETERMINERS.has(before) ? (tokens[place - 2]?.word ?? '') : before;
    if (SETTING_WORDS.has(farther)) settings.add(at);
  });
  return settings;
}

function findConcepts(
  lexicon: Lexicon,
  units: readonly Unit[],
  span: number,
  settings: ReadonlySet<number>,
): ReadonlyMap<number, number> {
  const byStem = new Map<string, Unit[]>();
  for (const unit of units) {
    const same = byStem.get(unit.stem);
    if (same) same.push(unit);
    else byStem.set(unit.stem, [unit]);
  }
  const weights = new Map<number, number>();
  const spokenFor = new Map<number, Set<number>>();
  const add = (concept: number, weight: number, places: readonly number[]) => {
    const before = weights.get(concept) ?? 0;
    const words = spokenFor.get(concept) ?? new Set();
    const isNew = places.some((at) => !words.has(at));
    for (const at of places) words.add(at);
    spokenFor.set(concept, words);
    if (!isNew) {
      weights.set(concept, Math.min(CLEAREST, Math.max(before, weight) + SAID_AGAIN * Math.min(before, weight)));
      return;
    }
    const more = Math.max(before, weight) + REPEATED * Math.min(before, weight);
    weights.set(concept, Math.min(CLEAREST, more));
  };
  const coveredBy = new Map<number, Set<number>>();
  for (const rarest of byStem.keys()) {
    for (const phrase of lexicon.phrases.get(rarest) ?? []) {
      if (!phrase.stems.every((part) => byStem.has(part))) continue;
      for (const anchor of byStem.get(rarest) ?? []) {
        const members = membersOf(phrase, anchor, byStem, span);
        if (!members) continue;
        const places = members.map((member) => member.at);
        const quality = members.reduce((least, member) => Math.min(least, member.quality), 1);
        add(phrase.concept, phrase.weight * quality * (1 + 0.05 * Math.min(4, phrase.stems.length - 1)), places);
        for (const at of places) {
          const concepts = coveredBy.get(at) ?? new Set();
          coveredBy.set(at, concepts.add(phrase.concept));
        }
        break;
      }
    }
  }
  const share = span === QUESTION_SPAN ? QUESTION_SHARE : ENTRY_SHARE;
  for (const scene of findScenes(lexicon.patterns, units, share)) {
    add(scene.concept, scene.clearness, scene.places);
    for (const at of scene.places) coveredBy.set(at, (coveredBy.get(at) ?? new Set()).add(scene.concept));
  }
  const covered = span === QUESTION_SPAN ? COVERED : COVERED_IN_ENTRY;
  for (const unit of units) {
    if (!unit.telling) continue;
    for (const name of lexicon.names.get(unit.stem) ?? []) {
      const covers = coveredBy.get(unit.at);
      const { group, id } = lexicon.concepts[name.concept] ?? {};
      const isSetting = settings.has(unit.at) && (group === 'role' || PLACES.has(id ?? ''));
      const factor = (covers && !covers.has(name.concept) ? covered : 1) * (isSetting ? AS_SETTING : 1);
      add(name.concept, name.weight * unit.quality * factor, [unit.at]);
    }
  }
  return weights;
}
