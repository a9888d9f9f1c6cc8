import { stem } from './stem.ts';

/** One word of a text: as folded, its stem, and its place in the sequence of words. */
export interface Token {
  readonly word: string;
  readonly stem: string;
  readonly at: number;
}

const WORD = /[a-z0-9§]+/g;

/** The words of a folded text, without marks. */
export function wordsOf(folded: string): string[] {
  return folded.match(WORD) ?? [];
}

/** How far apart the places of two words are when a sentence, or a part of one, ends between them. */
const SENTENCE_GAP = 12;
const CLAUSE_GAP = 1;
const MARKED_WORD = /([a-z0-9§]+)|([.!?;:\n](?= |$|\n))|([,()–])/g;

/**
 * The words of a folded text, stemmed, in order. `at` jumps where a sentence ends, so that what
 * stands in two sentences is far apart.
 */
export function tokenise(folded: string, stemOf: (word: string) => string = stem): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  for (const [, word, sentenceEnd, clauseEnd] of folded.matchAll(MARKED_WORD)) {
    if (word !== undefined) tokens.push({ word, stem: stemOf(word), at: at++ });
    else if (sentenceEnd !== undefined) at += SENTENCE_GAP;
    else if (clauseEnd !== undefined) at += CLAUSE_GAP;
  }
  return tokens;
}
