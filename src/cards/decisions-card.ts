import type { FoundDecision } from '../decisions/found-decision.ts';
import type { Language } from '../errors/refusal.ts';
import { shortDay } from '../texts/dates.ts';
import { texts } from '../texts/texts.ts';
import { type Card, fill } from './card.ts';
import { plain } from './escape.ts';
import { shortened } from './fit.ts';

export interface FoundDecisions {
  readonly found: readonly FoundDecision[];
  readonly language: Language;
  readonly place: 'channel' | 'personal';
}

const longestDecision = 600;
const longestTitle = 160;

/** What was decided about something: the best first, each with its day, its item and where it was decided. */
export function decisionsCard({ found, language, place }: FoundDecisions): Card {
  const words = texts[language];
  return fill('decisions', {
    lang: language,
    heading: words.decisions.heading,
    none: found.length === 0 ? words.decisions.none : '',
    decisions: found.map(({ group, meeting, number, title, outcome, text, closed }) => {
      const where = [shortDay(meeting.date, language), words.decisions.item(number), group.name];
      const said = [words.outcome[outcome], ...(text === '' ? [] : [text])];
      return {
        title: plain(shortened(title, longestTitle)),
        where: plain([...where, ...(closed ? [words.closedItem] : [])].join(' · ')),
        decision: plain(shortened((outcome === 'none' && text !== '' ? [text] : said).join('. '), longestDecision)),
      };
    }),
    hint: place === 'channel' ? words.decisions.closedElsewhere : '',
  });
}
