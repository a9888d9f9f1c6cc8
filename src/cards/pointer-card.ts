import type { Language } from '../errors/refusal.ts';
import type { Meeting } from '../meetings/model/meeting.ts';
import { whenText } from '../texts/dates.ts';
import { texts } from '../texts/texts.ts';
import { type Card, fill } from './card.ts';
import { plain } from './escape.ts';

export interface Pointer {
  readonly title: string;
  readonly lines: readonly string[];
  /** Where the standing card is; null while it has not been posted. */
  readonly url: string | null;
  readonly language: Language;
  /** What its link is called where it leads to something else than a card. */
  readonly action?: string;
}

/** A short summary with the way to a card that stands elsewhere: never a second live card. */
export const pointerCard = ({ title, lines, url, language, action }: Pointer): Card =>
  fill('pointer', {
    lang: language,
    title: plain(title),
    lines: lines.map((text) => ({ text: plain(text) })),
    url: url ?? '',
    action: action ?? texts[language].actions.openCard,
  });

/** What a form says once its meeting has been called elsewhere. */
export const calledPointer = (meeting: Meeting, url: string | null, language: Language): Card =>
  pointerCard({
    title: meeting.title,
    lines: [whenText(meeting, language), texts[language].meetingForm.calledAlready(meeting.title)],
    url,
    language,
  });
