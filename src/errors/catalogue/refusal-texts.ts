/** By code, in Danish and English: what is wrong and what to do about it. */
export type RefusalTexts = Readonly<Record<string, { readonly da: string; readonly en: string }>>;
