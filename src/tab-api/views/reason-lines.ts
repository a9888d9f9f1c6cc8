import type { Language } from '../../errors/refusal.ts';
import type { ClosedReason } from '../../meetings/model/closed-reason.ts';
import type { MeetingState } from '../../meetings/model/meeting.ts';
import { momentText } from '../../texts/dates.ts';
import { texts } from '../../texts/texts.ts';

/** Why items were closed, or closed ones taken off, of the reasons that were read for this person: a sentence each. */
export const reasonLines = (
  { closedReasons }: MeetingState,
  language: Language,
  isAsked: (reason: ClosedReason) => boolean,
): string[] =>
  closedReasons
    .filter(isAsked)
    .map(({ what, by, at, text }) => texts[language].closedReason[what](by, momentText(at, language), text));
