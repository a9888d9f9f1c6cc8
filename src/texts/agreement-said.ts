import type { Language } from '../errors/refusal.ts';
import type { Agreement } from '../meetings/model/agreement.ts';
import type { AgreementVerb } from '../meetings/use-cases/by-verb.ts';
import { shortDay } from './dates.ts';
import { texts } from './texts.ts';

/** What is said when something was done with an agreement. */
export const agreementSaid: Record<AgreementVerb, (agreement: Agreement, language: Language) => string> = {
  'agreement.add': (_agreement, language) => texts[language].agreements.isMade,
  'agreement.done': (_agreement, language) => texts[language].agreements.isDone,
  'agreement.reopen': (_agreement, language) => texts[language].agreements.isOpen,
  'agreement.move': ({ due }, language) => texts[language].agreements.isMoved(shortDay(due ?? '', language)),
  'agreement.give': ({ owner }, language) => texts[language].agreements.isGiven(owner?.name ?? ''),
};
