import type { RefusalTexts } from './refusal-texts.ts';

/** A click as such: its inputs, its place, its moment. */
export const clicks = {
  'input.invalid': {
    da: 'Der er noget i felterne, som ikke kan bruges. Ret det, og prøv igen.',
    en: 'Something in the fields cannot be used. Correct it and try again.',
  },
  'input.cpr': {
    da: 'Der står et CPR-nummer i det, du har skrevet, og andre ville kunne se det. Tag det ud, og prøv igen. Intet er gemt.',
    en: 'What you wrote holds a CPR number, and others would be able to see it. Take it out and try again. Nothing was saved.',
  },
  'import.cpr': {
    da: 'Der står et CPR-nummer i en åben del af referatet, så det er ikke gemt. Tag nummeret ud af filen, og send den igen.',
    en: 'An open part of the minutes holds a CPR number, so they were not saved. Take it out of the file and send it again.',
  },
  'input.id': {
    da: 'Kortet er ufuldstændigt, så knappen ikke virker. Skriv “dagsorden” for at få et nyt.',
    en: 'The card is incomplete, so the button does not work. Write “agenda” to get a new one.',
  },
  'input.text': {
    da: 'Feltet skal være tekst. Skriv det igen.',
    en: 'The field must be text. Write it again.',
  },
  'input.date': {
    da: 'Datoen findes ikke. Vælg en dato i kalenderen, eller skriv den som 2026-03-10.',
    en: 'There is no such date. Choose one in the calendar, or write it as 2026-03-10.',
  },
  'input.time': {
    da: 'Klokkeslættet kan ikke læses. Skriv det som 16.30.',
    en: 'The time cannot be read. Write it as 16:30.',
  },
  'input.count': {
    da: 'Skriv et helt tal fra 0 til 999.',
    en: 'Write a whole number from 0 to 999.',
  },
  'input.too-many-people': {
    da: 'Der er valgt for mange personer. Vælg højst 300.',
    en: 'Too many people are chosen. Choose 300 at the most.',
  },
  'verb.unknown': {
    da: 'Knappen kendes ikke længere. Skriv “hjælp” for at se, hvad du kan gøre.',
    en: 'This button is no longer known. Write “help” to see what you can do.',
  },
  'click.too-late': {
    da: 'Det tog for lang tid, og intet er gemt. Prøv igen om lidt.',
    en: 'It took too long, and nothing was saved. Try again in a moment.',
  },
  'click.too-many': {
    da: 'Det gik for hurtigt, og dit klik blev ikke gemt. Vent nogle sekunder, og prøv igen.',
    en: 'That was too fast, and your click was not saved. Wait a few seconds and try again.',
  },
  'click.busy': {
    da: 'Mange skriver i mødet på samme tid, og dit klik blev ikke gemt. Prøv igen.',
    en: 'Many people are changing the meeting at once, and your click was not saved. Try again.',
  },
  'place.channel-needed': {
    da: 'Det kan kun gøres i gruppens egen kanal. Gå til kanalen, og skriv det dér.',
    en: 'This can only be done in the group’s own channel. Go to the channel and write it there.',
  },
  'roster.unreadable': {
    da: 'Teams svarer ikke på, hvem der er med i kanalen, så det kan ikke gøres lige nu. Prøv igen om et øjeblik.',
    en: 'Teams does not answer who belongs to the channel, so this cannot be done now. Try again in a moment.',
  },
  'input.line-too-long': {
    da: 'Feltet må højst være 500 tegn. Gør det kortere.',
    en: 'The field may be 500 characters at the most. Make it shorter.',
  },
} as const satisfies RefusalTexts;
