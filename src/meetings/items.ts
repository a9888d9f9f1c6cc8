import { Refusal } from '../errors/refusal.ts';
import { findItem, itemLimit } from './agenda.ts';
import { type Author, refuseWhenOver, revised, told } from './changes.ts';
import type { AgendaItem, ClosedContent, ItemContent, Section } from './model/agenda-item.ts';
import type { Change, MeetingState } from './model/meeting.ts';

/** What an item says, wherever it is kept. Undefined for a closed item whose content was not read. */
export function contentOf(state: MeetingState, item: AgendaItem): ItemContent | undefined {
  if (!item.closed) return item.content;
  return state.closedContents.find((closed) => closed.itemId === item.itemId)?.content;
}

function knownContent(state: MeetingState, item: AgendaItem): ItemContent {
  const content = contentOf(state, item);
  if (content === undefined) throw new Error('A closed item was changed without its content having been read.');
  return content;
}

/** The state with what an item says changed, wherever it is kept, and a new revision of the item. */
export function withContent(
  state: MeetingState,
  item: AgendaItem,
  change: (content: ItemContent) => ItemContent,
): MeetingState {
  const content = change(knownContent(state, item));
  const next: AgendaItem = item.closed
    ? { ...item, revision: item.revision + 1 }
    : { ...item, content, revision: item.revision + 1 };
  return {
    ...state,
    items: state.items.map((other) => (other.itemId === item.itemId ? next : other)),
    closedContents: item.closed
      ? state.closedContents.map((closed) => (closed.itemId === item.itemId ? { ...closed, content } : closed))
      : state.closedContents,
  };
}

/** 1, 2, 3 … in the order of the list; a new item has no number until one is given to it. */
export const inOrder = (items: readonly AgendaItem[]): AgendaItem[] =>
  items.map((item, index) =>
    item.position === index + 1 ? item : { ...item, position: index + 1, revision: item.revision + 1 },
  );

/** In per-meeting numbering a called agenda is numbered by its order. Running numbers stay with their items. */
export const renumbered = (state: MeetingState, items: readonly AgendaItem[]): AgendaItem[] =>
  state.meeting.status === 'draft' || state.meeting.numbers !== null
    ? inOrder(items)
    : inOrder(items).map((item) => (item.number === item.position ? item : { ...item, number: item.position }));

/** The list with `item` after that item, or first. */
export function placedAfter(items: readonly AgendaItem[], item: AgendaItem, after: string | 'first'): AgendaItem[] {
  const others = items.filter((other) => other.itemId !== item.itemId);
  const at = after === 'first' ? 0 : others.findIndex((other) => other.itemId === after) + 1;
  return [...others.slice(0, at), item, ...others.slice(at)];
}

/** Changes the agenda, and tells the members of it when they have been called. */
export function withAgenda(
  state: MeetingState,
  items: readonly AgendaItem[],
  kind: Change['kind'],
  author: Author,
): MeetingState {
  refuseWhenOver(state);
  if (items.length > itemLimit) throw new Refusal('meeting.too-many-items');
  return {
    ...state,
    meeting: revised(state.meeting, { changes: told(state.meeting, kind, author) }),
    items: renumbered(state, items),
  };
}

export function changeableItem(state: MeetingState, itemId: string): AgendaItem {
  refuseWhenOver(state);
  const item = findItem(state, itemId);
  if (item.state === 'done') throw new Refusal('item.not-to-be-changed');
  return item;
}

export const emptyContent = (title: string): ItemContent => ({
  title,
  kind: 'discussion',
  caseNumber: null,
  documentNumber: null,
  sections: [],
  attachments: [],
  subItems: [],
  decisions: [],
  agreements: [],
});

/**
 * Items, proposals and the line that reports an acute meeting come on the next agenda under their ids: two with one id would
 * keep the meeting from ending. Throws where it is taken.
 */
export function refuseTakenId({ meeting, items, proposals }: MeetingState, itemId: string): void {
  const isTaken = meeting.meetingId === itemId || [...items, ...proposals].some((row) => row.itemId === itemId);
  if (isTaken) throw new Refusal('input.id');
}

/** A meeting ends in one transaction of 100 rows, of which ten are its own or to spare. */
const mostAtTheEnd = 90;
/** What waits for the next agenda is a row, and that the proposal has gone there is another. */
const rowsOfProposal = 2;

/** Refuses one more of them where the meeting could not be ended any more, if all were left for the next. */
export function refuseWhenFull({ items, proposals }: MeetingState, one: 'item' | 'proposal'): void {
  const waiting = proposals.filter(({ state }) => state === 'waiting').length;
  const rows = items.length + rowsOfProposal * waiting + (one === 'item' ? 1 : rowsOfProposal);
  if (rows > mostAtTheEnd) throw new Refusal('meeting.full');
}

/** The parts of an item that go to its own row, and to the closed row where it is closed. */
export function newItem(
  frame: Pick<AgendaItem, 'itemId'> & Partial<Pick<AgendaItem, 'origin' | 'number' | 'limitedTo'>>,
  content: ItemContent,
  closed: boolean,
): { item: AgendaItem; closedContents: ClosedContent[] } {
  const whole = {
    position: 0,
    number: null,
    origin: null,
    limitedTo: [],
    state: 'waiting' as const,
    revision: 1,
    ...frame,
  };
  return closed
    ? { item: { ...whole, closed: true }, closedContents: [{ itemId: frame.itemId, content }] }
    : { item: { ...whole, closed: false, content }, closedContents: [] };
}

const sectionInput = /^section-(\d+)$/;

/**
 * The sections that a form's inputs `section-1`, `section-2` … give: the n-th stands under the n-th of the headings. A field
 * that is missing leaves its section as it was; an empty one takes it away.
 */
export function sectionsFrom(
  inputs: Readonly<Record<string, unknown>>,
  headings: readonly string[],
  before: readonly Section[],
): readonly Section[] {
  const typed = new Map<string, string>();
  for (const [input, value] of Object.entries(inputs)) {
    const heading = headings[Number(sectionInput.exec(input)?.[1] ?? 0) - 1];
    if (heading !== undefined && typeof value === 'string') typed.set(heading, value.trim());
  }
  if (typed.size === 0) return before;
  const order = [...headings, ...before.map((section) => section.heading).filter((name) => !headings.includes(name))];
  return order.flatMap((heading) => {
    const text = typed.get(heading) ?? before.find((section) => section.heading === heading)?.text ?? '';
    return text === '' ? [] : [{ heading, text }];
  });
}

/** The headings that an item's form offers: the group's own, and those the item has besides. */
export const headingsFor = (state: MeetingState, content: ItemContent | undefined): readonly string[] => {
  const own = state.group.settings.sections;
  return [...own, ...(content?.sections ?? []).map(({ heading }) => heading).filter((name) => !own.includes(name))];
};
