import type { Language } from '../errors/refusal.ts';
import type { AgendaItem } from '../meetings/model/agenda-item.ts';
import type { MeetingState } from '../meetings/model/meeting.ts';
import { itemNumber, openTitle } from '../texts/meeting-sentences.ts';
import { texts } from '../texts/texts.ts';
import { type Card, fillPart } from './card.ts';
import { plain } from './escape.ts';
import { attachmentLines, itemDetails, itemState, subItemLines } from './item-lines.ts';

/** An item as it stands on the agenda: number, title, what belongs to it, what became of it. */
export function agendaLine(
  item: AgendaItem,
  { items, links }: MeetingState,
  language: Language,
  subItemsAre: 'listed' | 'counted',
  isReader: boolean,
): Card {
  const words = texts[language];
  const { text: state, color: stateColor } = itemState(item, items, words);
  return fillPart('agenda-item', {
    number: itemNumber(item),
    title: plain(openTitle(item, language)),
    closed: item.closed,
    details: itemDetails(item, links, language, subItemsAre, isReader),
    subItems: subItemsAre === 'listed' ? [...subItemLines(item), ...attachmentLines(item, words)] : [],
    state,
    stateColor,
    style: item.state === 'open' ? 'emphasis' : 'default',
  });
}
