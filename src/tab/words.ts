import { type Texts, texts } from '../texts/texts.ts';
import type { Language } from './api/language.ts';
import { useLanguage } from './api/language.ts';

/** The texts of one part of the page, in both languages: what a file of src/texts/tab exports. */
export type BothLanguages<T> = Readonly<Record<Language, T>>;

/** The texts that the bot says too, or those of a part of the page, in the language of the reader. */
export function useWords(): Texts;
export function useWords<T>(both: BothLanguages<T>): T;
export function useWords<T>(both?: BothLanguages<T>): T | Texts {
  const language = useLanguage();
  return both === undefined ? texts[language] : both[language];
}
