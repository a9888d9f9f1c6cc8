import { concepts } from './concepts.ts';
import { createLexicon, type Lexicon } from './lexicon.ts';

let made: Lexicon | undefined;

/**
 * The lexicon as it comes with Tovholder, where nobody has added words of their own. It is made at the first question, and once in
 * a process: it takes seconds and some 70 MB, and every municipality's catalogue is read with the same.
 */
export function usualLexicon(): Lexicon {
  made ??= createLexicon(concepts);
  return made;
}
