import { readFile } from 'node:fs/promises';
import type { Concept } from './answers/lexicon/concept.ts';
import { concepts } from './answers/lexicon/concepts.ts';
import { createLexicon, type Lexicon } from './answers/lexicon/lexicon.ts';
import { conceptsWithOwn } from './answers/lexicon/own-concepts.ts';
import { Refusal } from './errors/refusal.ts';

/**
 * All concepts, with those of a consultant's own file where there is one. Throws `cli.file-unreadable`, or what
 * `conceptsWithOwn` throws.
 */
export async function conceptsFrom(file: string | undefined): Promise<readonly Concept[]> {
  if (file === undefined) return concepts;
  const text = await readFile(file, 'utf8').catch(() => {
    throw new Refusal('cli.file-unreadable', { file });
  });
  return conceptsWithOwn(concepts, text);
}

/** The lexicon that questions are understood with. Throws as `conceptsFrom` does. */
export const lexiconFrom = async (file: string | undefined): Promise<Lexicon> =>
  createLexicon(await conceptsFrom(file));
