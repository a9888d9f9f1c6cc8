import { catalogueDa } from '../catalogue.ts';
import { consultantDa } from '../consultant.ts';

/** Answers, contacts and the catalogue. */
export const answers = {
  search: {
    kind: { contact: 'Kontakt', initiative: 'Indsats', guidance: 'Vejledning' },
    noEntries: 'Der er ikke noget i kataloget om det. Prøv med andre ord.',
    emptyCatalogue: 'Kataloget er tomt. Spørg din SSP-konsulent.',
    noDecisions: 'Der er ingen beslutninger om det i dine gruppers referater. Prøv med andre ord.',
    nothingDecided: 'Dine grupper har ikke besluttet noget endnu.',
    tooSlow: 'Det tog for lang tid. Prøv igen om lidt.',
    unknown: 'Den søgning kender jeg ikke.',
  },
  answerCard: {
    summary: 'Svar på dit spørgsmål',
    thanks: 'Tak for din tilbagemelding.',
    choose: 'Vælg',
    remember: 'Husk det til næste gang',
    helped: 'Det hjalp',
    notHelped: 'Det hjalp ikke',
  },
  consultant: consultantDa,
  catalogue: catalogueDa,
};
