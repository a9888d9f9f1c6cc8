import { Refusal } from '../../errors/refusal.ts';
import { revised } from '../changes.ts';
import type { Input, Verb } from '../contract.ts';
import { nextMinutes, refuseApproved } from '../minutes-versions.ts';
import type { MeetingState, MinutesState } from '../model/meeting.ts';
import { type Click, changeMeeting, type Performed, type World } from '../perform.ts';

function minutesOf({ meeting }: MeetingState): MinutesState {
  if (meeting.status !== 'closed' && meeting.status !== 'approved') throw new Refusal('meeting.not-closed');
  return meeting.minutes;
}

const withMinutes = (state: MeetingState, minutes: MinutesState): MeetingState => ({
  ...state,
  meeting: revised(state.meeting, { minutes }),
});

/** The minute-taker's own note above the items, until the minutes are sent. */
export function edited(state: MeetingState, text: string | null): MeetingState {
  const minutes = minutesOf(state);
  refuseApproved(state);
  if (minutes.sentAt !== null) throw new Refusal('minutes.sent-already');
  return minutes.note === text ? state : withMinutes(state, { ...nextMinutes(state), note: text });
}

/** Sends the minutes to the members, who then approve or comment. */
export function sent(state: MeetingState, now: Date): MeetingState {
  const minutes = minutesOf(state);
  return minutes.sentAt === null ? withMinutes(state, { ...minutes, sentAt: now.toISOString() }) : state;
}

/** A correction is a version of its own, with its own line; approved on a meeting, the minutes are locked. */
export function correctedMinutes(state: MeetingState, text: string, by: string, now: Date): MeetingState {
  const minutes = minutesOf(state);
  refuseApproved(state);
  return withMinutes(state, {
    ...minutes,
    version: minutes.version + 1,
    corrections: [...minutes.corrections, { text, by, at: now.toISOString() }],
  });
}

/** The minutes have been handed to the archive system. */
export function filed(state: MeetingState, now: Date): MeetingState {
  const minutes = minutesOf(state);
  return minutes.filedAt === null ? withMinutes(state, { ...minutes, filedAt: now.toISOString() }) : state;
}

type MinutesVerb = 'minutes.edit' | 'minutes.send' | 'minutes.correct' | 'minutes.file';

const change = <V extends MinutesVerb & Verb>(
  world: World,
  click: Click,
  verb: V,
  input: Input<V>,
  decide: (state: MeetingState) => MeetingState,
  chosen = '',
): Promise<Performed> => changeMeeting(world, click, { verb, input, chosen, forbidden: 'minutes.not-yours', decide });

export const editMinutes = (world: World, click: Click, input: Input<'minutes.edit'>): Promise<Performed> =>
  change(world, click, 'minutes.edit', input, (state) => edited(state, input.text), input.text ?? '');

export const sendMinutes = (world: World, click: Click, input: Input<'minutes.send'>): Promise<Performed> =>
  change(world, click, 'minutes.send', input, (state) => sent(state, world.clock()));

export const correctMinutes = (world: World, click: Click, input: Input<'minutes.correct'>): Promise<Performed> =>
  change(
    world,
    click,
    'minutes.correct',
    input,
    (state) => correctedMinutes(state, input.text, click.actor.name, world.clock()),
    input.text,
  );

export const fileMinutes = (world: World, click: Click, input: Input<'minutes.file'>): Promise<Performed> =>
  change(world, click, 'minutes.file', input, (state) => filed(state, world.clock()));
