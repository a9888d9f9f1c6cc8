import { stem } from './stem.ts';

/** The words that may stand inside a compound: their folded forms, and their stems. */
export interface Vocabulary {
  readonly forms: ReadonlySet<string>;
  readonly stems: ReadonlySet<string>;
  /** The words of three letters that a compound may end in; any other is an ending ("konfiske-ret" is no court). */
  readonly shortHeads: ReadonlySet<string>;
}

const LINKS = ['', 's', 'e', 'er', 'es'];
const SHORTEST_PART = 3;
const SHORTEST_HEAD = 4;
const LONGEST_WORD = 40;

function leftPart(word: string, vocabulary: Vocabulary): string | undefined {
  for (const link of LINKS) {
    if (!word.endsWith(link)) continue;
    const bare = link ? word.slice(0, -link.length) : word;
    if (bare.length < SHORTEST_PART) continue;
    if (vocabulary.forms.has(bare)) return bare;
    if (vocabulary.stems.has(bare)) return bare;
  }
  return undefined;
}

function isKnown(word: string, vocabulary: Vocabulary): boolean {
  if (word.length < SHORTEST_HEAD) return vocabulary.shortHeads.has(word);
  return vocabulary.forms.has(word) || vocabulary.stems.has(stem(word));
}

/**
 * The parts of a Danish compound that is made of known words ("hashmisbrug" → hash, misbrug; "selvmordstanker" →
 * selvmord, tanker), or nothing. The split with the fewest parts wins, then the one with the longest head.
 */
export function splitCompound(word: string, vocabulary: Vocabulary, mostParts = 3): string[] | undefined {
  if (word.length < 2 * SHORTEST_PART || word.length > LONGEST_WORD || mostParts < 2) return undefined;
  for (let cut = SHORTEST_PART; cut <= word.length - SHORTEST_PART; cut++) {
    const head = word.slice(cut);
    const left = leftPart(word.slice(0, cut), vocabulary);
    if (left !== undefined && isKnown(head, vocabulary)) return [left, head];
  }
  for (let cut = SHORTEST_PART; cut <= word.length - 2 * SHORTEST_PART; cut++) {
    const left = leftPart(word.slice(0, cut), vocabulary);
    if (left === undefined || left.length < SHORTEST_HEAD) continue;
    const rest = splitCompound(word.slice(cut), vocabulary, mostParts - 1);
    if (rest?.every((part) => part.length >= SHORTEST_HEAD)) return [left, ...rest];
  }
  return undefined;
}
