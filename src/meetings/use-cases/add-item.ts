import type { Author } from '../changes.ts';
import type { Input } from '../contract.ts';
import {
  emptyContent,
  headingsFor,
  newItem,
  placedAfter,
  refuseTakenId,
  refuseWhenFull,
  sectionsFrom,
  withAgenda,
} from '../items.ts';
import type { AgendaItem, ItemContent } from '../model/agenda-item.ts';
import type { MeetingState } from '../model/meeting.ts';
import { numberForLateItem } from '../numbers.ts';
import { type Click, changeMeeting, type Performed, type World } from '../perform.ts';
import type { Ids } from '../ports.ts';
import { subItemsFrom } from '../sub-items.ts';

/** Puts a new item on the agenda; on a called one it is given the next number. */
export function withNewItem(state: MeetingState, input: Input<'item.add'>, author: Author, ids: Ids): MeetingState {
  if (state.items.some((item) => item.itemId === input.itemId)) return state;
  refuseTakenId(state, input.itemId);
  refuseWhenFull(state, 'item');
  const { number, counters, meeting } = numberForLateItem(state);
  const content: ItemContent = {
    ...emptyContent(input.title),
    kind: input.kind ?? 'discussion',
    caseNumber: input.caseNumber ?? null,
    documentNumber: input.documentNumber ?? null,
    sections: sectionsFrom(input, headingsFor(state, undefined), []),
    subItems: subItemsFrom(input.subItems, [], ids),
  };
  const closed = input.closed === true;
  const made = newItem({ itemId: input.itemId, number }, content, closed);
  return withAgenda(
    {
      ...state,
      meeting,
      counters,
      closedContents: [...state.closedContents, ...made.closedContents],
    },
    placedAfter(state.items, made.item, input.after ?? lastOf(state.items)),
    'itemAdded',
    { ...author, itemId: input.itemId },
  );
}

const lastOf = (items: readonly AgendaItem[]): string => items.at(-1)?.itemId ?? 'first';

export const addItem = (world: World, click: Click, input: Input<'item.add'>): Promise<Performed> =>
  changeMeeting(world, click, {
    verb: 'item.add',
    input,
    itemId: input.itemId,
    forbidden: 'meeting.agenda-not-yours',
    reads: { closed: true },
    decide: (state) => withNewItem(state, input, { by: click.actor.name, at: world.clock() }, world.ids),
  });
