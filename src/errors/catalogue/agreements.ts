import type { RefusalTexts } from './refusal-texts.ts';

/** Agreements. */
export const agreements = {
  'agreement.unknown': {
    da: 'Aftalen findes ikke længere. Skriv “mine aftaler” for at se dine.',
    en: 'There is no such agreement any more. Write “my agreements” to see yours.',
  },
  'agreement.elsewhere': {
    da: 'Dine aftaler viser jeg kun i din personlige chat med mig. Skriv “mine aftaler” dér.',
    en: 'I show your agreements only in your personal chat with me. Write “agreements” there.',
  },
  'agreement.not-yours': {
    da: 'Kun den, der har aftalen, eller formanden kan ændre den.',
    en: 'Only whoever has the agreement, or the chair, can change it.',
  },
  'agreement.due-missing': {
    da: 'Vælg den nye dato.',
    en: 'Choose the new date.',
  },
  'agreement.due-in-the-past': {
    da: 'Fristen ligger, før det blev aftalt. Vælg i dag eller en senere dag.',
    en: 'The deadline lies before it was agreed. Choose today or a later day.',
  },
  'agreement.owner-missing': {
    da: 'Skriv, hvem der overtager aftalen.',
    en: 'Write who takes over the agreement.',
  },
  'agreement.task-too-long': {
    da: 'Aftalen må højst være 500 tegn. Gør den kortere.',
    en: 'The agreement may be 500 characters at the most. Make it shorter.',
  },
  'agreement.owner-too-long': {
    da: 'Feltet med, hvem der gør det, må højst være 100 tegn.',
    en: 'The field for who does it may be 100 characters at the most.',
  },
  'agreement.task-missing': {
    da: 'Skriv, hvad aftalen går ud på, eller ryd felterne med hvem og hvornår.',
    en: 'Write what is agreed, or clear the fields for who and when.',
  },
} as const satisfies RefusalTexts;
