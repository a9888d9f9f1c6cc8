import type { Language } from '../errors/refusal.ts';
import {
  type AgendaItem,
  correctedAfter,
  type Decision,
  decisionOfMeeting,
  type ItemContent,
} from '../meetings/model/agenda-item.ts';
import type { MeetingState } from '../meetings/model/meeting.ts';
import { rollOf } from '../meetings/roll.ts';
import { shortDay, whenText } from '../texts/dates.ts';
import { itemNumber, openTitle } from '../texts/meeting-sentences.ts';
import { type Texts, texts } from '../texts/texts.ts';
import { attendanceParagraphs, nameList, namesWithPresence } from './attendance-lines.ts';
import { type Card, fill } from './card.ts';
import { plain } from './escape.ts';
import { firstThatFits, shortened } from './fit.ts';
import { attachmentLines, decisionParagraphs, itemDetails, outcomeLine, outcomeText } from './item-lines.ts';
import { commentLines, standingLines } from './minutes-standing.ts';

interface Room {
  /** Characters of each paragraph. */
  readonly text: number;
  /** Names in each line of the roll. */
  readonly names: number;
  /** The newest of what members have said of the minutes. */
  readonly comments: number;
}

const everything: Room = { text: Number.POSITIVE_INFINITY, names: 100, comments: 100 };
/** What there is room for, tried in this order until the card is small enough. */
const shortenings: readonly Room[] = [
  { text: 1500, names: 100, comments: 40 },
  { text: 600, names: 30, comments: 40 },
  { text: 250, names: 30, comments: 20 },
  { text: 80, names: 10, comments: 10 },
  { text: 0, names: 10, comments: 4 },
];

/** With less room than this for a paragraph, attachments are left to the document. */
const roomForLinks = 600;

/** So much there always is of where an item went on to, and of a line beside the items. */
const shortestForum = 40;
const shortestLine = 80;

/** An escaped paragraph, cut so that no half of an escaped character is left. */
const cut = (paragraph: string, longest: number): string => shortened(paragraph, longest).replace(/\\+ …$/, ' …');

const correctionLines = (decisions: readonly Decision[], words: Texts): string[] =>
  correctedAfter(decisions).map(({ text }) => words.minutesForms.correctionOf(plain(text)));

/** "Ad. 2: Drøftet. Teksten", and each correction of it as a line of its own. Escaped. */
const subItemParagraphs = (content: ItemContent, items: readonly AgendaItem[], words: Texts): string[] =>
  content.subItems.flatMap(({ decisions }, index) => {
    const decision = decisionOfMeeting(decisions);
    if (decision === undefined) return [];
    const outcome = decision.outcome === 'none' ? [] : [outcomeText(decision, items, words)];
    const ad = `**Ad. ${index + 1}:**`;
    return [
      `${ad} ${[...outcome, ...decisionParagraphs(decision, words)].join('. ')}`,
      ...correctionLines(decisions, words).map((line) => `${ad} ${line}`),
    ];
  });

function itemData(state: MeetingState, item: AgendaItem, words: Texts, language: Language, room: Room) {
  // What was taken up again and not treated has no decision in force.
  const decisions = item.closed || item.state !== 'done' ? [] : item.content.decisions;
  const decision = decisionOfMeeting(decisions);
  const paragraphs = [
    ...(decision === undefined ? [] : decisionParagraphs(decision, words)),
    ...correctionLines(decisions, words),
    ...(item.closed ? [] : subItemParagraphs(item.content, state.items, words)),
    ...(item.closed ? [] : attendanceParagraphs(state, item, words)),
    ...(item.closed ? [] : item.content.agreements).map((agreement) =>
      words.minutes.agreement(
        plain(agreement.task),
        plain(agreement.owner?.name ?? ''),
        agreement.due === null ? '' : shortDay(agreement.due, language),
      ),
    ),
  ];
  const standing =
    decision === undefined
      ? { text: item.closed ? '' : words.minutes.notTreated, color: 'Default' }
      : outcomeLine(decision, state.items, words, Math.max(room.text, shortestForum));
  return {
    number: itemNumber(item),
    title: plain(openTitle(item, language)),
    closed: item.closed,
    details: itemDetails(item, state.links, language, 'listed'),
    outcome: standing.text,
    outcomeColor: standing.color,
    paragraphs: [
      ...(room.text === 0 ? [] : paragraphs.map((text) => ({ text: cut(text, room.text) }))),
      ...(room.text < roomForLinks ? [] : attachmentLines(item, words)),
    ],
  };
}

interface MinutesView {
  readonly state: MeetingState;
  readonly language: Language;
  readonly place: 'channel' | 'personal';
  /** A sentence to the person, already in the right language. */
  readonly notice: string;
}

function minutesWithRoom({ state, language, place, notice }: MinutesView, room: Room): Card {
  const words = texts[language];
  const { meeting, group } = state;
  const roll = rollOf(state);
  const ids = { groupId: group.groupId, meetingId: meeting.meetingId };
  const rollLine = (label: string, names: readonly string[]) =>
    names.length === 0 ? [] : [{ label, names: nameList(names, words, room.names) }];
  const line = (text: string) => ({ text: cut(text, Math.max(room.text, shortestLine)) });
  return fill('minutes', {
    lang: language,
    speak: words.minutes.summary(meeting.title),
    group: plain(group.name),
    title: plain(words.minutes.title(meeting.title)),
    when: whenText(meeting, language),
    place: meeting.place === null ? '' : plain(meeting.place),
    notice: plain(notice),
    roll: [
      ...rollLine(words.minutes.present, namesWithPresence(state, roll.present, words)),
      ...rollLine(words.minutes.absent, namesWithPresence(state, roll.absent, words)),
      ...rollLine(words.minutes.guests, meeting.guests),
      ...(['substitutes', 'substitutesMissing', 'substitutesUnconfirmed'] as const).flatMap((which) =>
        rollLine(
          words.minutes[which],
          roll[which].map(({ substitute, name }) => words.agenda.substituteFor(substitute, name)),
        ),
      ),
    ],
    items: state.items.map((item) => itemData(state, item, words, language, room)),
    shortened: room === everything ? '' : words.minutes.shortened,
    standing: standingLines(state, language).map(line),
    comments: commentLines(state, words).slice(-room.comments).map(line),
    may: {
      answer: meeting.status === 'closed',
      lead: true,
      read: place === 'personal' && state.items.some((item) => item.closed),
    },
    actions: {
      approve: words.minutesForms.approve,
      comment: words.minutesForms.comment,
      lead: words.minutesForms.heading,
      read: words.ownView.closedItems,
      document: words.documents.action,
    },
    approveData: { ...ids, version: meeting.minutes.version, seen: meeting.minutes.version },
    commentData: { ...ids, show: 'comment' },
    leadData: { ...ids, show: 'minutes' },
    readData: ids,
    documentData: { ...ids, show: 'document' },
  });
}

/** The minutes as a card: what was open to all. Shortened as far as Teams' limit asks for. */
export function minutesCard(state: MeetingState, language: Language, place: 'channel' | 'personal', notice = ''): Card {
  const withRoom = (room: Room) => () => minutesWithRoom({ state, language, place, notice }, room);
  return firstThatFits(withRoom(everything), ...shortenings.map(withRoom));
}
