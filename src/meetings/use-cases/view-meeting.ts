import { Refusal } from '../../errors/refusal.ts';
import { readableClosed, withoutClosed } from '../closed-access.ts';
import type { Input } from '../contract.ts';
import { type Click, type Performed, readMeeting, type World } from '../perform.ts';
import { holdsOneOf, rights } from '../rights.ts';

/** A person's own view of a meeting: anybody in the group. */
export const viewMeeting = (world: World, click: Click, input: Input<'meeting.view'>): Promise<Performed> =>
  readMeeting(world, click, input.meetingId);

/**
 * The leader's view; who may not lead is told so. In a personal chat it holds what is closed, as far as this person may
 * read it, and that is noted first.
 */
export async function leadMeeting(world: World, click: Click, input: Input<'meeting.lead'>): Promise<Performed> {
  const performed = await readMeeting(world, click, input.meetingId, { closed: click.place === 'personal' });
  if (!holdsOneOf(performed.roles, rights['meeting.lead'])) {
    throw new Refusal('meeting.lead-not-yours');
  }
  return withReadableClosed(world, click, performed);
}

/** Keeps of the closed content what this person may read here, and notes the reading; in a channel nothing of it. */
export async function withReadableClosed(world: World, click: Click, performed: Performed): Promise<Performed> {
  const { state } = performed;
  if (click.place === 'channel') return { ...performed, state: withoutClosed(state) };
  const readable = readableClosed(state, click.actor.personId);
  if (readable.closedContents.length + readable.closedProposals.length + readable.closedReasons.length > 0) {
    await world.audit.note(click.group, {
      who: click.actor.personId,
      what: 'meeting.lead',
      meetingId: state.meeting.meetingId,
    });
  }
  return { ...performed, state: readable };
}
