import { answerText } from '../answers/answer-texts.ts';
import { pointerCard } from '../cards/pointer-card.ts';
import type { Language } from '../errors/refusal.ts';
import { findPersonalNumbers } from '../privacy/cpr.ts';
import { texts } from '../texts/texts.ts';
import type { Reply } from './reply.ts';
import type { Turn } from './turn.ts';

/** Where a CPR number was written for others to see, its writer is asked to delete the message: only the writer can. */
export function askToDelete(turn: Turn, spoken: string, language: Language): Reply[] {
  if (turn.place.kind === 'personal' || findPersonalNumbers(spoken).length === 0) return [];
  const title = texts[language].consultant.deleteOwn;
  const lines = [answerText('personalInChannel', language)];
  return [{ card: pointerCard({ title, lines, url: null, language }), summary: title }];
}
