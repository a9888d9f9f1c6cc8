import { Refusal } from '../../errors/refusal.ts';
import { type Author, refuseWhenOver, revised, told } from '../changes.ts';
import type { Input } from '../contract.ts';
import type { MeetingState } from '../model/meeting.ts';
import { type Click, changeMeeting, type Performed, type World } from '../perform.ts';
import { refuseImpossibleDay } from '../wall-clock.ts';

/** Changes when, where and what a meeting is called. Moving a called meeting says so in its thread and asks everyone again. */
export function editedMeeting(
  state: MeetingState,
  input: Input<'meeting.edit'>,
  author: Author,
  announcementId: string,
): MeetingState {
  refuseWhenOver(state);
  const { meeting } = state;
  if (meeting.status === 'running') throw new Refusal('meeting.running-already');
  if (input.seen !== undefined && input.seen < meeting.revision) throw new Refusal('meeting.changed-meanwhile');
  const next = {
    title: input.title ?? meeting.title,
    date: input.date ?? meeting.date,
    time: input.time ?? meeting.time,
    until: input.until === undefined ? meeting.until : input.until,
    place: input.place === undefined ? meeting.place : input.place,
  };
  if (next.until !== null && next.until <= next.time) throw new Refusal('meeting.ends-before-start');
  const moved = next.date !== meeting.date || next.time !== meeting.time;
  if (moved) refuseImpossibleDay(next.date, author.at);
  const same = !moved && next.title === meeting.title && next.until === meeting.until && next.place === meeting.place;
  if (same) throw new Refusal('meeting.nothing-changed');
  const changes = told(meeting, moved ? 'moved' : 'edited', author, moved ? announcementId : null);
  return {
    ...state,
    meeting: revised(meeting, { ...next, changes }),
    attendance: moved
      ? state.attendance.map((row) => ({ ...row, answer: null, substitute: null, revision: row.revision + 1 }))
      : state.attendance,
  };
}

export const editMeeting = (world: World, click: Click, input: Input<'meeting.edit'>): Promise<Performed> => {
  const announcementId = world.ids();
  return changeMeeting(world, click, {
    verb: 'meeting.edit',
    input,
    chosen: [input.title, input.date, input.time, input.until, input.place].join('|'),
    forbidden: 'meeting.edit-not-yours',
    decide: (state) => editedMeeting(state, input, { by: click.actor.name, at: world.clock() }, announcementId),
  });
};
