import type { Author } from '../changes.ts';
import type { Input } from '../contract.ts';
import { changeableItem, withAgenda } from '../items.ts';
import type { MeetingState } from '../model/meeting.ts';
import { type Click, changeMeeting, type Performed, type World } from '../perform.ts';

/** Takes an item off the agenda. What was carried over is not carried again: the chair has said why. */
export function withoutItem(state: MeetingState, itemId: string, author: Author): MeetingState {
  if (!state.items.some((item) => item.itemId === itemId)) return state;
  const item = changeableItem(state, itemId);
  const told = item.closed ? { ...author, note: null } : author;
  return withAgenda(
    { ...state, closedContents: state.closedContents.filter((closed) => closed.itemId !== itemId) },
    state.items.filter((item) => item.itemId !== itemId),
    'itemRemoved',
    told,
  );
}

export const removeItem = (world: World, click: Click, input: Input<'item.remove'>): Promise<Performed> =>
  changeMeeting(world, click, {
    verb: 'item.remove',
    input,
    itemId: input.itemId,
    forbidden: 'meeting.agenda-not-yours',
    reads: { closed: true },
    decide: (state) =>
      withoutItem(state, input.itemId, { by: click.actor.name, at: world.clock(), note: input.reason }),
  });
