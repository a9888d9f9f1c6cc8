import type { RefusalTexts } from './refusal-texts.ts';

/** The tab: who asks, and what stands nowhere but there. */
export const tab = {
  'sign-in.missing': {
    da: 'Du er ikke logget ind. Åbn Tovholder i Teams.',
    en: 'You are not signed in. Open Tovholder in Teams.',
  },
  'sign-in.refused': {
    da: 'Teams kunne ikke bekræfte, hvem du er. Luk fanen, og åbn den igen.',
    en: 'Teams could not confirm who you are. Close the tab and open it again.',
  },
  'sign-in.keys-missing': {
    da: 'Lige nu kan det ikke bekræftes, hvem du er. Prøv igen om et øjeblik.',
    en: 'It cannot be confirmed just now who you are. Try again in a moment.',
  },
  'tab.not-built': {
    da: 'Siden mangler i denne installation. Kør “npm run build”, og start botten igen.',
    en: 'The page is missing in this installation. Run “npm run build” and start the bot again.',
  },
  'tab.no-such-page': {
    da: 'Adressen findes ikke. Gå tilbage til forsiden.',
    en: 'There is no such address. Go back to the front page.',
  },
  'tab.set-up-in-channel': {
    da: 'En gruppe oprettes i sin egen kanal. Gå til kanalen, og skriv “gruppe” til Tovholder.',
    en: 'A group is set up in its own channel. Go to the channel and write “group” to Tovholder.',
  },
  'overview.not-yours': {
    da: 'Overblikket er for formanden, næstformænd, referenter, SSP-konsulenten og styregruppen.',
    en: 'The overview is for the chair, deputies, minute-takers, the SSP consultant and the steering group.',
  },
  'question.hand-off-in-chat': {
    da: 'Herfra kan du ikke få svar tilbage. Stil spørgsmålet i chatten med Tovholder, og send det videre derfra.',
    en: 'No answer can reach you from here. Ask in the chat with Tovholder, and send the question on from there.',
  },
} as const satisfies RefusalTexts;
