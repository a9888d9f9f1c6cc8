import { Refusal } from '../../errors/refusal.ts';
import { findItem } from '../agenda.ts';
import { revised } from '../changes.ts';
import type { Input } from '../contract.ts';
import { contentOf, withContent } from '../items.ts';
import { refuseApproved } from '../minutes-versions.ts';
import type { Decision, ItemContent } from '../model/agenda-item.ts';
import type { MeetingState } from '../model/meeting.ts';
import { type Click, changeMeeting, type Performed, type World } from '../perform.ts';

type Correction = Pick<Input<'item.correct'>, 'itemId' | 'subItemId' | 'text'>;

/** What was decided on the item, or on that sub-item of it: oldest first. */
function decisionsOn(content: ItemContent, subItemId: string | null): readonly Decision[] {
  if (subItemId === null) return content.decisions;
  const subItem = content.subItems.find((candidate) => candidate.subItemId === subItemId);
  if (subItem === undefined) throw new Refusal('item.sub-unknown');
  return subItem.decisions;
}

const withDecision = (content: ItemContent, subItemId: string | null, next: Decision): ItemContent =>
  subItemId === null
    ? { ...content, decisions: [...content.decisions, next] }
    : {
        ...content,
        subItems: content.subItems.map((subItem) =>
          subItem.subItemId === subItemId ? { ...subItem, decisions: [...subItem.decisions, next] } : subItem,
        ),
      };

/**
 * Puts the text of a decision right, an item's or a sub-item's. While the meeting runs the new text takes the old one's
 * place; after it the correction stands in the minutes as a line of its own, until they are approved on a meeting. What
 * was there before is kept either way.
 */
export function corrected(state: MeetingState, correction: Correction, by: string, at: Date): MeetingState {
  const { itemId, subItemId, text } = correction;
  refuseApproved(state);
  const { status } = state.meeting;
  if (status !== 'running' && status !== 'closed') throw new Refusal('meeting.not-running');
  const item = findItem(state, itemId);
  const content = contentOf(state, item);
  const standing = content === undefined ? undefined : decisionsOn(content, subItemId).at(-1);
  if (standing === undefined) throw new Refusal('item.not-treated');
  const afterwards = status === 'closed';
  const next: Decision = { ...standing, text, by, at: at.toISOString(), correction: afterwards };
  const written = withContent(state, item, (old) => withDecision(old, subItemId, next));
  const minutes = afterwards
    ? { ...state.meeting.minutes, version: state.meeting.minutes.version + 1 }
    : state.meeting.minutes;
  return { ...written, meeting: revised(state.meeting, { minutes }) };
}

export const correctItem = (world: World, click: Click, input: Input<'item.correct'>): Promise<Performed> =>
  changeMeeting(world, click, {
    verb: 'item.correct',
    input,
    itemId: input.itemId,
    chosen: input.subItemId === null ? input.text : `${input.subItemId}|${input.text}`,
    forbidden: 'minutes.not-yours',
    reads: { closed: true },
    decide: (state) => corrected(state, input, click.actor.personId, world.clock()),
  });
