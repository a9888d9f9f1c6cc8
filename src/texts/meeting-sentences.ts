import type { Language } from '../errors/refusal.ts';
import type { AgendaItem, Origin } from '../meetings/model/agenda-item.ts';
import { type Attendance, cameAt, leftAt, type Moment, missedBy, type Presence } from '../meetings/model/attendance.ts';
import type { Change, MeetingState } from '../meetings/model/meeting.ts';
import { momentText, shortDay } from './dates.ts';
import { type Texts, texts } from './texts.ts';

/** How an item is named: its number as printed, or its place in a draft. */
export const itemNumber = (item: AgendaItem): string => String(item.number ?? item.position);

/** What an item is called for people who may not see what is closed. */
export const openTitle = (item: AgendaItem, language: Language): string =>
  item.closed ? texts[language].closedItem : item.content.title;

const originWords = {
  deferred: 'deferred',
  notReached: 'notReached',
  cancelled: 'cancelled',
  proposed: 'proposed',
  minutes: 'minutes',
  agreements: 'agreements',
  acute: 'acuteReport',
} as const;

/** Why an item is there by itself, and where it came from: "udsat fra mødet d. 4. marts 2020". */
export const originSentence = (origin: Origin, language: Language): string =>
  texts[language].carry[originWords[origin.reason]](shortDay(origin.date, language));

/**
 * What was changed, by whom, when and why: "Et punkt er rettet: 3. Økonomi (Formand, 10. marts kl. 14.05)". Of a closed item
 * its number and "Lukket". `write` makes what people typed fit for where it is shown.
 */
export function changeSentence(
  change: Change,
  items: readonly AgendaItem[],
  language: Language,
  write: (typed: string) => string = (typed) => typed,
): string {
  const words = texts[language].changes;
  const item = items.find(({ itemId }) => itemId === change.itemId);
  const about = item === undefined ? '' : `: ${itemNumber(item)}. ${write(openTitle(item, language))}`;
  const text = words.by(`${words[change.kind]}${about}`, write(change.by), momentText(change.at, language));
  return change.note === null ? text : `${text}: ${write(change.note)}`;
}

/** How a person was there where that is more than present or absent: `kom senere, fra punkt 3, kl. 16.45, gik før, efter punkt 5`. */
export function presenceNote(
  { items }: Pick<MeetingState, 'items'>,
  row: Attendance | undefined,
  words: Texts,
): string {
  if (row?.presence == null || row.presence === 'present' || row.presence === 'absent') return '';
  const { fromItem, afterItem, duringItem, withoutItems, at } = words.presenceNote;
  const numberOf = (itemId: string | null): string[] => items.filter((item) => item.itemId === itemId).map(itemNumber);
  const told = (presence: Presence, moment: Moment, placed: (number: string) => string): string[] => [
    words.presence[presence].toLowerCase(),
    ...numberOf(moment.itemId).map(placed),
    ...(moment.time === null ? [] : [at(moment.time.replace(':', '.'))]),
  ];
  const [came, left] = [cameAt(row), leftAt(row)];
  if (came !== undefined || left !== undefined) {
    return [
      ...(came === undefined ? [] : told('late', came, fromItem)),
      ...(left === undefined ? [] : told('left', left, afterItem)),
    ].join(', ');
  }
  const missed = missedBy(row).flatMap(numberOf);
  return [
    ...told(row.presence, row, duringItem),
    ...(missed.length === 0 ? [] : [withoutItems(missed.join(', '))]),
  ].join(', ');
}
