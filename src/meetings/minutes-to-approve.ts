import type { Language } from '../errors/refusal.ts';
import { texts } from '../texts/texts.ts';
import { emptyContent, newItem } from './items.ts';
import type { AgendaItem } from './model/agenda-item.ts';
import type { Ids, MeetingSummary } from './ports.ts';

const minutesWords = /referat|protokol|minutes/i;

const isApproval = (item: AgendaItem | undefined): boolean =>
  item?.closed === false && item.content.kind === 'approval';

/** Of all that is approved at a meeting (the agenda, a budget …) only this item locks the last minutes. */
const approvesMinutes = (item: AgendaItem): boolean =>
  item.origin?.reason === 'minutes' || (isApproval(item) && !item.closed && minutesWords.test(item.content.title));

/** The agenda on which the minutes of that meeting are approved: by the item that is there for it, else by a new one near the top. */
export function withMinutesToApprove(
  items: readonly AgendaItem[],
  { meetingId, date }: Pick<MeetingSummary, 'meetingId' | 'date'>,
  language: Language,
  ids: Ids,
): AgendaItem[] {
  const approving = (item: AgendaItem): AgendaItem => ({ ...item, origin: { reason: 'minutes', meetingId, date } });
  const there = items.find(approvesMinutes);
  if (there !== undefined) return items.map((item) => (item === there ? approving(item) : item));
  const content = { ...emptyContent(texts[language].carry.approval), kind: 'approval' as const };
  const { item } = newItem({ itemId: ids() }, content, false);
  // The agenda itself is approved before anything else.
  const at = isApproval(items[0]) ? 1 : 0;
  return [...items.slice(0, at), approving(item), ...items.slice(at)];
}
