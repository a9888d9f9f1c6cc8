import { answerText } from '../answers/answer-texts.ts';
import { entryInWords } from '../answers/compose-answer.ts';
import { decisionsCard } from '../cards/decisions-card.ts';
import { entryCard, reachOf } from '../cards/entry-card.ts';
import type { FoundDecision } from '../decisions/found-decision.ts';
import type { Language } from '../errors/refusal.ts';
import type { FoundEntries } from '../quick-door/search-entries.ts';
import { shortDay } from '../texts/dates.ts';
import { texts } from '../texts/texts.ts';

/** What a search in the compose box is answered with: rows, each with the card that it becomes, or a sentence. */
export type SearchAnswer =
  | { readonly type: 'result'; readonly attachmentLayout: 'list'; readonly attachments: readonly SearchResult[] }
  | { readonly type: 'message'; readonly text: string };

interface SearchResult {
  readonly contentType: 'application/vnd.microsoft.card.adaptive';
  readonly content: object;
  readonly preview: {
    readonly contentType: 'application/vnd.microsoft.card.thumbnail';
    readonly content: { readonly title: string; readonly text: string };
  };
}

const longestPreview = 120;

/** Previews are read as HTML. */
const inPreview = (text: string): string =>
  text.slice(0, longestPreview).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const result = (content: object, title: string, text: string): SearchResult => ({
  contentType: 'application/vnd.microsoft.card.adaptive',
  content,
  preview: {
    contentType: 'application/vnd.microsoft.card.thumbnail',
    content: { title: inPreview(title), text: inPreview(text) },
  },
});

/** Rows, or the sentence where there are none. */
const rowsOr = (none: string, attachments: readonly SearchResult[]): SearchAnswer =>
  attachments.length === 0 ? sentence(none) : { type: 'result', attachmentLayout: 'list', attachments };

export const sentence = (text: string): SearchAnswer => ({ type: 'message', text });

/** Contacts, initiatives and guidance; where somebody is in danger each card says 112 first. */
export function entryResults(
  { entries, danger }: FoundEntries,
  none: string,
  language: Language,
  now: Date,
): SearchAnswer {
  const { kind } = texts[language].search;
  const urgent = danger ? answerText('danger', language) : '';
  return rowsOr(
    none,
    entries.map((found) => {
      const entry = entryInWords(found, language, now.toISOString());
      return result(
        entryCard(entry, language, urgent),
        entry.title,
        `${kind[entry.kind]} · ${reachOf(entry) || entry.summary}`,
      );
    }),
  );
}

/** Decisions, each as a card of its own. */
export function decisionResults(found: readonly FoundDecision[], none: string, language: Language): SearchAnswer {
  return rowsOr(
    none,
    found.map((decision) => {
      const { meeting, group, title, text, outcome } = decision;
      const said = text === '' ? texts[language].outcome[outcome] : text;
      const card = decisionsCard({ found: [decision], language, place: 'personal', heading: group.name });
      return result(card, title, `${shortDay(meeting.date, language)} · ${said}`);
    }),
  );
}
