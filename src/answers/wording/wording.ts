import type { Token } from '../text/tokenise.ts';

const EDGES = [4, 5];

/**
 * What the wording of a text is known by: the stems of its words (`kniv`), each two that follow one another (`i haand`), and how
 * the longer words begin (`knivs-`) and end (`-kniv`).
 */
export function wordingOf(tokens: readonly Token[]): Set<string> {
  const wording = new Set<string>();
  let before = '';
  for (const { word, stem } of tokens) {
    wording.add(stem);
    if (before !== '') wording.add(`${before} ${stem}`);
    before = stem;
    for (const length of EDGES) {
      if (word.length <= length) break;
      wording.add(`${word.slice(0, length)}-`);
      wording.add(`-${word.slice(-length)}`);
    }
  }
  return wording;
}

const numbers = new Map<string, number>();

/** The number of a part that something is learned of. It is kept: never for the parts of a question. */
export function numberOfPart(part: string): number {
  const known = numbers.get(part);
  if (known !== undefined) return known;
  numbers.set(part, numbers.size);
  return numbers.size - 1;
}

/** A wording as those know it that learned something of its parts. */
export interface Wording {
  readonly parts: ReadonlySet<string>;
  /** The numbers of the parts that anything was learned of: looked up once for all who learned. */
  readonly known: readonly number[];
}

/** Looks up the parts of a wording among those that anything was learned of. */
export function numbered(parts: ReadonlySet<string>): Wording {
  const known: number[] = [];
  for (const part of parts) {
    const number = numbers.get(part);
    if (number !== undefined) known.push(number);
  }
  return { parts, known };
}

/** What each of so many parts counts: a long message says no more of a thing for its length. */
export const shareOf = (parts: number): number => 5 / Math.sqrt(Math.max(1, parts));
