import { createContext, useContext } from 'react';

export type Language = 'da' | 'en';

/** Danish, unless Teams or the browser speaks English. */
export const languageOf = (locale: string | undefined): Language => (/^en\b/i.test(locale ?? '') ? 'en' : 'da');

export const LanguageContext = createContext<Language>('da');

/** The language that the reader's Teams is set to. */
export const useLanguage = (): Language => useContext(LanguageContext);
