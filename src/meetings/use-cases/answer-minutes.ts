import { Refusal } from '../../errors/refusal.ts';
import type { Input } from '../contract.ts';
import type { MeetingState } from '../model/meeting.ts';
import type { MinutesReply } from '../model/minutes-reply.ts';
import type { Person } from '../model/person.ts';
import { type Click, changeMeeting, type Performed, type World } from '../perform.ts';

/** The person's word on the version that stands; what was said of an earlier one is kept beside it. */
function replyOn(state: MeetingState, person: Person, version: number | null): MinutesReply {
  const { meeting } = state;
  if (meeting.status !== 'closed' && meeting.status !== 'approved') throw new Refusal('meeting.not-closed');
  if (version !== null && version !== meeting.minutes.version) throw new Refusal('minutes.newer-version');
  const current = meeting.minutes.version;
  const known = state.replies.find((reply) => reply.personId === person.personId && reply.version === current);
  return (
    known ?? {
      personId: person.personId,
      name: person.name,
      version: current,
      approvedAt: null,
      comment: null,
      answer: null,
      revision: 0,
    }
  );
}

const withReply = (state: MeetingState, reply: MinutesReply): MeetingState => ({
  ...state,
  replies: [
    ...state.replies.filter((other) => other.personId !== reply.personId || other.version !== reply.version),
    { ...reply, revision: reply.revision + 1 },
  ],
});

/** One timestamped click. The formal approval is an item of the next meeting. */
export function approved(state: MeetingState, person: Person, version: number | null, now: Date): MeetingState {
  const reply = replyOn(state, person, version);
  return reply.approvedAt === null ? withReply(state, { ...reply, approvedAt: now.toISOString() }) : state;
}

export function commented(state: MeetingState, person: Person, version: number | null, comment: string): MeetingState {
  const reply = replyOn(state, person, version);
  return reply.comment === comment ? state : withReply(state, { ...reply, comment, answer: null });
}

/** The chair's word back on a comment. */
export function answeredComment(state: MeetingState, personId: string, text: string): MeetingState {
  const [reply] = state.replies
    .filter((candidate) => candidate.personId === personId && candidate.comment !== null)
    .sort((one, other) => other.version - one.version);
  if (reply === undefined) throw new Refusal('minutes.comment-unknown');
  return reply.answer === text ? state : withReply(state, { ...reply, answer: text });
}

export const approveMinutes = (world: World, click: Click, input: Input<'minutes.approve'>): Promise<Performed> =>
  changeMeeting(world, click, {
    verb: 'minutes.approve',
    input,
    chosen: String(input.version),
    forbidden: 'group.not-a-member',
    decide: (state) => approved(state, click.actor, input.version, world.clock()),
  });

export const commentMinutes = (world: World, click: Click, input: Input<'minutes.comment'>): Promise<Performed> =>
  changeMeeting(world, click, {
    verb: 'minutes.comment',
    input,
    chosen: input.comment,
    forbidden: 'group.not-a-member',
    decide: (state) => commented(state, click.actor, input.version, input.comment),
  });

export const answerComment = (world: World, click: Click, input: Input<'minutes.reply'>): Promise<Performed> =>
  changeMeeting(world, click, {
    verb: 'minutes.reply',
    input,
    itemId: input.personId,
    chosen: input.text,
    forbidden: 'minutes.not-yours',
    decide: (state) => answeredComment(state, input.personId, input.text),
  });
