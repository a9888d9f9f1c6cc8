import type { FoundAgreement } from '../decisions/find-on-topic.ts';
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
  /** Open agreements on the same topic, below the decisions. */
  readonly agreements?: readonly FoundAgreement[];
  readonly heading?: string;
}

const longestDecision = 600;
const longestTitle = 160;

const longestTask = 300;

function agreementLines({ agreement, group, number }: FoundAgreement, language: Language) {
  const words = texts[language];
  const { task, owner, due, origin } = agreement;
  const where = [
    ...(origin === null ? [] : [shortDay(origin.date, language)]),
    ...(number === null ? [] : [words.decisions.item(number)]),
    group.name,
  ];
  const until = due === null ? '' : shortDay(due, language);
  return {
    title: plain(shortened(task, longestTask)),
    where: plain(where.join(' · ')),
    decision: plain(words.consultant.ownGroups.agreement(owner?.name ?? '', until)),
  };
}

/** What was decided about something: the best first, each with its day, its item and where it was decided. */
export function decisionsCard({ found, language, place, agreements = [], heading }: FoundDecisions): Card {
  const words = texts[language];
  return fill('decisions', {
    lang: language,
    heading: heading ?? words.decisions.heading,
    none: found.length + agreements.length === 0 ? words.decisions.none : '',
    decisions: [
      ...found.map(({ group, meeting, number, title, outcome, text, closed }) => {
        const where = [shortDay(meeting.date, language), words.decisions.item(number), group.name];
        const said = [words.outcome[outcome], ...(text === '' ? [] : [text])];
        return {
          title: plain(shortened(title, longestTitle)),
          where: plain([...where, ...(closed ? [words.closedItem] : [])].join(' · ')),
          decision: plain(shortened((outcome === 'none' && text !== '' ? [text] : said).join('. '), longestDecision)),
        };
      }),
      ...agreements.map((agreement) => agreementLines(agreement, language)),
    ],
    hint: place === 'channel' ? words.decisions.closedElsewhere : '',
  });
}
