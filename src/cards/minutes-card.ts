import type { Language } from '../errors/refusal.ts';
import { type AgendaItem, decisionInForce } from '../meetings/model/agenda-item.ts';
import type { MeetingState } from '../meetings/model/meeting.ts';
import { rollOf } from '../meetings/roll.ts';
import { shortDay, whenText } from '../texts/dates.ts';
import { type Texts, texts } from '../texts/texts.ts';
import { nameList } from './attendance-lines.ts';
import { type Card, cardByteLimit, cardBytes, fill } from './card.ts';
import { plain } from './escape.ts';
import { decisionParagraphs, itemDetails, itemNumber, openTitle, outcomeText } from './item-lines.ts';

/** How many characters of a decision stand on the card, tried in this order until the card is small enough. */
const shortenings = [Number.POSITIVE_INFINITY, 1500, 600, 250, 80];

const shortenedTo = (text: string, longest: number): string =>
  text.length <= longest ? text : `${text.slice(0, longest).trimEnd().replace(/\\+$/, '')} …`;

function itemData(state: MeetingState, item: AgendaItem, words: Texts, language: Language, longest: number) {
  const decision = item.closed ? undefined : decisionInForce(item.content);
  const agreements = state.agreements.filter((agreement) => !agreement.closed && agreement.itemId === item.itemId);
  const paragraphs = [
    ...(decision === undefined ? [] : decisionParagraphs(decision, words)),
    ...(item.closed ? [] : agreements).map((agreement) =>
      words.minutes.agreement(
        plain(agreement.task),
        plain(agreement.owner ?? ''),
        agreement.due === null ? '' : shortDay(agreement.due, language),
      ),
    ),
  ];
  const outcome = decision === undefined ? words.minutes.notTreated : outcomeText(decision, state.items, words);
  return {
    number: itemNumber(item),
    title: plain(openTitle(item, language)),
    details: itemDetails(item, words, 'counted'),
    outcome: item.closed ? '' : outcome,
    paragraphs: paragraphs.map((text) => ({ text: shortenedTo(text, longest) })),
  };
}

function minutesAtLength(
  state: MeetingState,
  language: Language,
  place: 'channel' | 'personal',
  longest: number,
): Card {
  const words = texts[language];
  const { meeting, group } = state;
  const roll = rollOf(state);
  const line = (label: string, names: readonly string[]) =>
    names.length === 0 ? [] : [{ label, names: nameList(names, words, 100) }];
  return fill('minutes', {
    lang: language,
    speak: words.minutes.summary(meeting.title),
    group: plain(group.name),
    title: plain(words.minutes.title(meeting.title)),
    when: whenText(meeting, language),
    place: meeting.place === null ? '' : plain(meeting.place),
    roll: [
      ...line(words.minutes.present, roll.present),
      ...line(words.minutes.absent, roll.absent),
      ...line(
        words.minutes.substitutes,
        roll.substitutes.map(({ substitute, name }) => words.agenda.substituteFor(substitute, name)),
      ),
    ],
    items: state.items.map((item) => itemData(state, item, words, language, longest)),
    shortened: longest === Number.POSITIVE_INFINITY ? '' : words.minutes.shortened,
    mayView: place === 'channel',
    viewAction: words.actions.view,
    ids: { groupId: group.groupId, meetingId: meeting.meetingId },
  });
}

/** The minutes as a card: what was open to all. Shortened as far as Teams' limit asks for. */
export function minutesCard(state: MeetingState, language: Language, place: 'channel' | 'personal'): Card {
  const cards = shortenings.map((longest) => () => minutesAtLength(state, language, place, longest));
  let card: Card | undefined;
  for (const make of cards) {
    card = make();
    if (cardBytes(card) <= cardByteLimit) return card;
  }
  return card ?? minutesAtLength(state, language, place, 0);
}
