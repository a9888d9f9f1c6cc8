import type { KnownNames } from '../../privacy/personal-data.ts';
import { fold } from '../text/fold.ts';
import { stem } from '../text/stem.ts';
import { wordsOf } from '../text/tokenise.ts';
import type { CatalogueIndex } from './catalogue-index.ts';

/** The names and words of a catalogue and of the lexicon, which are no alarm when somebody writes them. */
export function knownNamesOf(index: CatalogueIndex): KnownNames {
  const phrases = new Set<string>();
  const words = new Set<string>();
  for (const entry of index.entries) {
    const names = [
      entry.title,
      entry.area ?? '',
      ...entry.schools,
      entry.contact?.name ?? '',
      entry.contact?.email ?? '',
      ...entry.keywords,
      ...entry.themes,
      entry.audience ?? '',
      entry.source ?? '',
    ];
    for (const name of names) {
      const parts = wordsOf(fold(name));
      for (let from = 0; from < parts.length; from++) {
        for (let to = from + 1; to <= Math.min(parts.length, from + 4); to++)
          phrases.add(parts.slice(from, to).join(' '));
      }
      phrases.add(fold(name));
    }
    for (const text of [entry.title, entry.summary]) for (const word of wordsOf(fold(text))) words.add(word);
  }
  return {
    hasPhrase: (folded) => phrases.has(wordsOf(folded).join(' ')) || phrases.has(folded),
    hasWord: (folded) => words.has(folded) || index.lexicon.words.has(folded) || index.lexicon.names.has(stem(folded)),
  };
}
