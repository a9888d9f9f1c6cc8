import type { Language } from '../../errors/refusal.ts';
import { englishKey, formKey, type Lexicon } from '../lexicon/lexicon.ts';
import { commonWords, compoundHeads, smallWords } from '../lexicon/small-words.ts';
import { languageOfFolded } from '../question/language.ts';
import { leaningsOf } from '../wording/leanings.ts';
import { numbered, type Wording, wordingOf } from '../wording/wording.ts';
import { splitCompound, type Vocabulary } from './compound.ts';
import { findConcepts, type Strictness } from './find-concepts.ts';
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
  readonly wording: Wording;
  /** What it leans to, beyond the concepts that were recognised: shares (0–1) by concept. */
  readonly leanings: Float64Array;
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
const QUESTION: Strictness = { span: 3, share: 0.6, covered: 0.5 };
const ENTRY: Strictness = { span: 1, share: 1, covered: 0.25 };
const SETTING_WORDS: ReadonlySet<string> = new Set(['i', 'paa', 'fra', 'som', 'er', 'in', 'at', 'from', 'as', 'am']);
const DETERMINERS: ReadonlySet<string> = new Set('en et den det vores min the a an our my'.split(' '));
const NONE: ReadonlySet<number> = new Set();
const NO_WORDING = numbered(new Set());

/** Prepares a reader. `catalogueWords` are the folded words of the catalogue: known, but without a concept of their own. */
export function createReader(lexicon: Lexicon, catalogueWords: ReadonlySet<string>): Reader {
  const { phrases, patterns } = lexicon;
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

  const isInPhrase = (part: string) =>
    [phrases, patterns.telling, patterns.small].some(({ numbers }) => numbers.has(part));
  const isKnown = (word: string, wordStem: string) =>
    commonWords.has(word) || commonStems.has(wordStem) || isInPhrase(wordStem) || /\d/.test(word);

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

  const read = (folded: string, strictness: Strictness, piecesOf: (token: Token) => readonly Piece[]): Reading => {
    const tokens = tokenise(folded);
    const units: Unit[] = [];
    for (const token of tokens) {
      const telling = !smallWords.has(token.word);
      for (const [part, quality] of piecesOf(token)) units.push({ stem: part, at: token.at, quality, telling });
    }
    const settings = strictness === QUESTION ? settingsIn(tokens) : NONE;
    const wording = strictness === QUESTION ? numbered(wordingOf(tokens)) : NO_WORDING;
    const leanings = leaningsOf(lexicon.leanings, wording);
    return { tokens, units, concepts: findConcepts(lexicon, units, strictness, settings), wording, leanings };
  };

  const readFolded = (folded: string, language: Language) =>
    read(folded, QUESTION, language === 'en' ? inEnglish(piecesInQuestion) : piecesInQuestion);

  return {
    readQuestion: (text) => {
      const folded = fold(text);
      return readFolded(folded, languageOfFolded(folded));
    },
    readFolded,
    readEntryText: (text) => read(fold(text), ENTRY, piecesInEntry),
  };
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
