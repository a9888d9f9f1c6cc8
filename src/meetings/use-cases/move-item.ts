import { Refusal } from '../../errors/refusal.ts';
import { findItem } from '../agenda.ts';
import type { Author } from '../changes.ts';
import type { Input } from '../contract.ts';
import { changeableItem, placedAfter, withAgenda } from '../items.ts';
import type { MeetingState } from '../model/meeting.ts';
import { type Click, changeMeeting, type Performed, type World } from '../perform.ts';

/** Moves an item to after another one; without one it comes first. */
export function movedItem(state: MeetingState, itemId: string, after: string | null, author: Author): MeetingState {
  const item = changeableItem(state, itemId);
  if (after === itemId) throw new Refusal('item.moved-onto-itself');
  if (after !== null && after !== 'first') findItem(state, after);
  const placed = placedAfter(state.items, item, after ?? 'first');
  if (placed.every((other, index) => other === state.items[index])) return state;
  return withAgenda(state, placed, 'itemMoved', { ...author, itemId });
}

export const moveItem = (world: World, click: Click, input: Input<'item.move'>): Promise<Performed> =>
  changeMeeting(world, click, {
    verb: 'item.move',
    input,
    itemId: input.itemId,
    chosen: input.after ?? '',
    forbidden: 'meeting.agenda-not-yours',
    decide: (state) => movedItem(state, input.itemId, input.after, { by: click.actor.name, at: world.clock() }),
  });
