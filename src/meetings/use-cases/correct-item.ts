import { Refusal } from '../../errors/refusal.ts';
import { findItem } from '../agenda.ts';
import { revised } from '../changes.ts';
import type { Input } from '../contract.ts';
import { contentOf, withContent } from '../items.ts';
import { decisionInForce } from '../model/agenda-item.ts';
import type { MeetingState } from '../model/meeting.ts';
import { type Click, changeMeeting, type Performed, type World } from '../perform.ts';

/**
 * Puts a decision's text right. While the meeting runs the new text takes the old one's place; after it the correction
 * stands in the minutes as a line of its own. What was there before is kept either way.
 */
export function corrected(state: MeetingState, itemId: string, text: string, by: string, at: Date): MeetingState {
  const { status } = state.meeting;
  if (status !== 'running' && status !== 'closed' && status !== 'approved') throw new Refusal('meeting.not-running');
  const item = findItem(state, itemId);
  const content = contentOf(state, item);
  const standing = content === undefined ? undefined : decisionInForce(content);
  if (standing === undefined) throw new Refusal('item.not-treated');
  const correction = status !== 'running';
  const next = { ...standing, text, by, at: at.toISOString(), correction };
  const written = withContent(state, item, (old) => ({ ...old, decisions: [...old.decisions, next] }));
  const minutes = correction
    ? { ...state.meeting.minutes, version: state.meeting.minutes.version + 1 }
    : state.meeting.minutes;
  return { ...written, meeting: revised(state.meeting, { minutes }) };
}

export const correctItem = (world: World, click: Click, input: Input<'item.correct'>): Promise<Performed> =>
  changeMeeting(world, click, {
    verb: 'item.correct',
    input,
    itemId: input.itemId,
    chosen: input.text,
    forbidden: 'minutes.not-yours',
    reads: { closed: true },
    decide: (state) => corrected(state, input.itemId, input.text, click.actor.personId, world.clock()),
  });
