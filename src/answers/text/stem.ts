import snowball from 'snowball-stemmers';
import { irregularForms } from './irregular-forms.ts';

const danish = snowball.newStemmer('danish');
const english = snowball.newStemmer('english');
const vocabulary = new Map<string, string>();

function stemNow(folded: string): string {
  const word = irregularForms.get(folded) ?? folded;
  return word.length <= 3 ? word : danish.stem(word);
}

/**
 * The stem of a folded word, so that "klubben", "klubber" and "klub" are one. Irregular families go by their
 * table; words of three letters and fewer stay as they are.
 */
export function stem(folded: string): string {
  return vocabulary.get(folded) ?? stemNow(folded);
}

/**
 * Stems a word of the lexicon or the catalogue and keeps it, so that it costs nothing in a question. Never for the
 * words of a question: those are not kept.
 */
export function stemOfVocabulary(folded: string): string {
  const known = vocabulary.get(folded);
  if (known !== undefined) return known;
  const found = stemNow(folded);
  vocabulary.set(folded, found);
  return found;
}

const englishVocabulary = new Map<string, string>();

/** The stem of a folded English word, so that "steals" and "stealing" are one. */
export function englishStem(folded: string): string {
  return englishVocabulary.get(folded) ?? (folded.length <= 3 ? folded : english.stem(folded));
}

/** Stems an English word of the lexicon and keeps it, like `stemOfVocabulary`. */
export function englishStemOfVocabulary(folded: string): string {
  const found = englishStem(folded);
  englishVocabulary.set(folded, found);
  return found;
}
