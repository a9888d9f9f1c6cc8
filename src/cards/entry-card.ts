import type { AnswerEntry } from '../answers/answer.ts';
import { answerText } from '../answers/answer-texts.ts';
import type { Language } from '../errors/refusal.ts';
import { texts } from '../texts/texts.ts';
import { type Card, fill } from './card.ts';
import { plain } from './escape.ts';
import { shortened } from './fit.ts';

const longest = { title: 200, summary: 2_000, line: 300 } as const;

/** How to reach the contact of an entry, in one line; '' where it has none. */
export const reachOf = ({ contact }: AnswerEntry): string =>
  [contact?.name, contact?.phone, contact?.email].filter((part) => part != null && part !== '').join(' · ');

/** One entry of the catalogue as a card that can be posted anywhere: it has no buttons. `urgent` stands above it. */
export function entryCard(entry: AnswerEntry, language: Language, urgent = ''): Card {
  const source = entry.source === null ? '' : `${answerText('source', language)}: ${entry.source}. `;
  return fill('entry', {
    lang: language,
    urgent: plain(urgent),
    kind: texts[language].search.kind[entry.kind],
    title: plain(shortened(entry.title, longest.title)),
    step: plain(entry.step ?? ''),
    reach: plain(shortened(reachOf(entry), longest.line)),
    area: plain(shortened(entry.area ?? '', longest.line)),
    summary: plain(shortened(entry.summary, longest.summary)),
    source: plain(shortened(`${source}${entry.verified}.`, longest.line)),
    stale: plain(entry.stale ?? ''),
  });
}
