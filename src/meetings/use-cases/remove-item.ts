import { Refusal } from '../../errors/refusal.ts';
import type { Author } from '../changes.ts';
import { withClosedReason } from '../closed-reasons.ts';
import type { Input } from '../contract.ts';
import { changeableItem, contentOf, withAgenda } from '../items.ts';
import { type AgendaItem, decisionInForce } from '../model/agenda-item.ts';
import type { MeetingState } from '../model/meeting.ts';
import { type Click, changeMeeting, type Performed, type World } from '../perform.ts';

/** Whether an item has no decision of its own but that one's. */
function isTreatedWith(state: MeetingState, item: AgendaItem, itemId: string): boolean {
  const content = item.state === 'done' ? contentOf(state, item) : undefined;
  return content !== undefined && decisionInForce(content)?.togetherWith === itemId;
}

/**
 * Takes an item off the agenda. What was carried over is not carried again: the chair has said why, and that is told with
 * the change; of a closed item it is kept with what is closed.
 */
export function withoutItem(state: MeetingState, itemId: string, author: Author): MeetingState {
  if (!state.items.some((item) => item.itemId === itemId)) return state;
  const item = changeableItem(state, itemId);
  if (state.items.some((other) => isTreatedWith(state, other, itemId))) throw new Refusal('item.others-treated-with');
  const told = item.closed ? { ...author, note: null } : author;
  return withAgenda(
    {
      ...state,
      closedContents: state.closedContents.filter((closed) => closed.itemId !== itemId),
      closedReasons: item.closed ? withClosedReason(state, item, 'removed', author) : state.closedReasons,
    },
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
