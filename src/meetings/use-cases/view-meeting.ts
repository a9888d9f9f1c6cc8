import { Refusal } from '../../errors/refusal.ts';
import type { Input } from '../contract.ts';
import { type Click, type Performed, readMeeting, type World } from '../perform.ts';
import { holdsOneOf, rights } from '../rights.ts';

/** A person's own view of a meeting: anybody in the group. */
export const viewMeeting = (world: World, click: Click, input: Input<'meeting.view'>): Promise<Performed> =>
  readMeeting(world, click, input.meetingId);

/** The leader's view; who may not lead is told so. */
export async function leadMeeting(world: World, click: Click, input: Input<'meeting.lead'>): Promise<Performed> {
  const performed = await readMeeting(world, click, input.meetingId);
  if (!holdsOneOf(performed.roles, rights['meeting.lead'])) throw new Refusal('meeting.lead-not-yours');
  return performed;
}
