import { Refusal } from '../errors/refusal.ts';
import type { AgendaItem, ClosedContent, ItemContent } from './model/agenda-item.ts';
import type { TemplateItem } from './model/group.ts';
import type { MeetingState } from './model/meeting.ts';
import type { Ids } from './ports.ts';

export const itemLimit = 80;

/** A new meeting's items, and what the closed ones say. */
export function draftAgenda(
  template: readonly TemplateItem[],
  ids: Ids,
): { items: AgendaItem[]; closedContents: ClosedContent[] } {
  const closedContents: ClosedContent[] = [];
  const items = template.map((item, index): AgendaItem => {
    const frame = {
      itemId: ids(),
      position: index + 1,
      number: null,
      origin: null,
      limitedTo: [],
      state: 'waiting' as const,
      revision: 0,
    };
    const content: ItemContent = {
      title: item.title,
      kind: item.kind,
      caseNumber: null,
      documentNumber: null,
      sections: [],
      attachments: [],
      subItems: item.subItems.map((subItem) => ({ subItemId: ids(), title: subItem, decisions: [] })),
      decisions: [],
      agreements: [],
    };
    if (!item.closed) return { ...frame, closed: false, content };
    closedContents.push({ itemId: frame.itemId, content });
    return { ...frame, closed: true };
  });
  return { items, closedContents };
}

export function findItem(state: MeetingState, itemId: string): AgendaItem {
  const item = state.items.find((candidate) => candidate.itemId === itemId);
  if (item === undefined) throw new Refusal('item.unknown');
  return item;
}

/** The next item that has not been treated: the first one after `after`, else the first one at all. */
export function nextWaiting(items: readonly AgendaItem[], after?: AgendaItem): AgendaItem | undefined {
  const waiting = items.filter((item) => item.state === 'waiting');
  return waiting.find((item) => after === undefined || item.position > after.position) ?? waiting[0];
}

/** Puts the changed items in their places and leaves the others as they are. */
export function withItems(state: MeetingState, ...changed: readonly AgendaItem[]): MeetingState {
  const byId = new Map(changed.map((item) => [item.itemId, item]));
  return { ...state, items: state.items.map((item) => byId.get(item.itemId) ?? item) };
}

export const advanced = <T extends AgendaItem>(item: T, state: AgendaItem['state']): T => ({
  ...item,
  state,
  revision: item.revision + 1,
});
