import { catalogueEn } from '../catalogue.ts';
import { consultantEn } from '../consultant.ts';
import type { answers as danish } from '../da/answers.ts';

export const answers: typeof danish = {
  search: {
    kind: { contact: 'Contact', initiative: 'Initiative', guidance: 'Guidance' },
    noEntries: 'The catalogue has nothing on that. Try other words.',
    emptyCatalogue: 'The catalogue is empty. Ask your SSP consultant.',
    noDecisions: 'There are no decisions on that in your groups’ minutes. Try other words.',
    nothingDecided: 'Your groups have not decided anything yet.',
    tooSlow: 'That took too long. Please try again in a moment.',
    unknown: 'I do not know that search.',
  },
  answerCard: {
    summary: 'Answer to your question',
    thanks: 'Thank you for your feedback.',
    choose: 'Choose',
    remember: 'Remember it for next time',
    helped: 'It helped',
    notHelped: 'It did not help',
  },
  consultant: consultantEn,
  catalogue: catalogueEn,
};
