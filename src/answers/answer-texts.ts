import type { Language } from '../errors/refusal.ts';

const texts = {
  danger: {
    da: 'Er der fare for liv eller helbred lige nu, så ring 112 med det samme. Bliv hos barnet eller den unge, og få en kollega til at hjælpe.',
    en: 'If life or health is in danger right now, call 112 at once. Stay with the child or young person and get a colleague to help.',
  },
  dangerPolice: {
    da: 'Politiet uden fare for liv: 114.',
    en: 'Police when no life is in danger: 114.',
  },
  outOfHours: {
    da: 'Uden for åbningstid: Ring til kommunens sociale døgnvagt. Er der fare for liv, så ring 112.',
    en: 'Outside office hours: call the municipality’s social duty officer. If life is in danger, call 112.',
  },
  personal: {
    da: 'Skriv ikke CPR-numre, navne eller andet, der viser, hvem barnet eller den unge er. Det, du skrev, er ikke gemt. Slet selv beskeden, hvis andre kan se den.',
    en: 'Please do not write CPR numbers, names or anything that shows who the child or young person is. What you wrote was not stored. Delete your message if others can see it.',
  },
  personalInChannel: {
    da: 'Slet din besked her i kanalen nu: Alle i kanalen kan læse den, og kun du kan slette den. Skriv ikke CPR-numre, navne eller andet, der viser, hvem barnet eller den unge er. Jeg har ikke gemt det.',
    en: 'Delete your message in this channel now: everybody here can read it, and only you can delete it. Please do not write CPR numbers, names or anything that shows who the child or young person is. I have not stored it.',
  },
  door: { da: 'Kontakt', en: 'Contact' },
  initiatives: { da: 'Indsatser, der passer', en: 'Initiatives that fit' },
  todo: { da: 'Gør nu', en: 'What to do now' },
  why: { da: 'Hvorfor', en: 'Why' },
  source: { da: 'Kilde', en: 'Source' },
  verified: { da: 'Bekræftet {date}', en: 'Confirmed {date}' },
  neverVerified: { da: 'Ikke bekræftet endnu', en: 'Not confirmed yet' },
  stale: {
    da: 'Oplysningen er ikke bekræftet i over et halvt år. Tjek den, når du ringer.',
    en: 'This has not been confirmed for more than half a year. Check it when you call.',
  },
  step1: { da: 'Trin 1, opbyggende', en: 'Step 1, building up' },
  step2: { da: 'Trin 2, forebyggende', en: 'Step 2, preventive' },
  step3: { da: 'Trin 3, kriminalitetsforebyggende', en: 'Step 3, crime-preventive' },
  askPlace: { da: 'Hvilken skole eller hvilket område?', en: 'Which school or area?' },
  askAge: { da: 'Hvor gammel er barnet eller den unge?', en: 'How old is the child or young person?' },
  askEntry: { da: 'Jeg er ikke sikker. Er det en af disse?', en: 'I am not sure. Is it one of these?' },
  none: {
    da: 'Det står der ikke noget om i kataloget. Prøv med andre ord, eller spørg her:',
    en: 'The catalogue says nothing about that. Try other words, or ask here:',
  },
  noneAtAll: {
    da: 'Det står der ikke noget om i kataloget. Prøv med andre ord, eller spørg din leder.',
    en: 'The catalogue says nothing about that. Try other words, or ask your manager.',
  },
  unreadable: {
    da: 'Jeg kan ikke læse noget spørgsmål. Skriv med almindelige ord, hvad det handler om.',
    en: 'I cannot read a question there. Write in plain words what it is about.',
  },
  becauseTopic: { da: 'Handler om {topics}', en: 'About {topics}' },
  becausePlace: { da: 'Dækker {place}', en: 'Covers {place}' },
  becauseAges: { da: 'For {from}–{to} år', en: 'For ages {from}–{to}' },
  becauseWords: { da: 'Nævner det, du spørger om', en: 'Mentions what you ask about' },
} as const satisfies Record<string, Record<Language, string>>;

export type AnswerText = keyof typeof texts;

/** A text of the answer in the asker's language, with `{name}` filled in. */
export function answerText(
  key: AnswerText,
  language: Language,
  details: Readonly<Record<string, string | number>> = {},
): string {
  return texts[key][language].replace(/\{(\w+)\}/g, (placeholder, name: string) =>
    String(details[name] ?? placeholder),
  );
}
