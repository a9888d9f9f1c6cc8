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

/** What each of so many parts counts: a long message says no more of a thing for its length. */
export const shareOf = (parts: number): number => 5 / Math.sqrt(Math.max(1, parts));
