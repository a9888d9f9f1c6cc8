import { Refusal } from '../../errors/refusal.ts';
import { shortDay } from '../../texts/dates.ts';
import { refuseWhenOver, revised } from '../changes.ts';
import type { Input } from '../contract.ts';
import { refuseTakenId, refuseWhenFull } from '../items.ts';
import type { MeetingState } from '../model/meeting.ts';
import type { Person } from '../model/person.ts';
import type { Proposal } from '../model/proposal.ts';
import { type Click, changeMeeting, type Performed, type World } from '../perform.ts';
import { daysBefore, today } from '../wall-clock.ts';

/** The last day on which members propose items for a meeting, `YYYY-MM-DD`. */
export const proposalDeadline = ({ meeting, group }: Pick<MeetingState, 'meeting' | 'group'>): string =>
  daysBefore(meeting.date, group.settings.proposalDays);

/** Proposes an item. What is proposed as closed is kept with what is closed. */
export function proposed(state: MeetingState, input: Input<'item.propose'>, actor: Person, now: Date): MeetingState {
  if (state.proposals.some((proposal) => proposal.itemId === input.itemId)) return state;
  refuseWhenOver(state);
  refuseTakenId(state, input.itemId);
  refuseWhenFull(state, 'proposal');
  const deadline = proposalDeadline(state);
  if (today(now) > deadline) {
    throw new Refusal('meeting.deadline-passed', { deadline: shortDay(deadline, state.group.language) });
  }
  const words = { content: { title: input.title, text: input.text ?? '' }, note: null };
  const frame = {
    itemId: input.itemId,
    by: actor.personId,
    byName: actor.name,
    at: now.toISOString(),
    state: 'waiting' as const,
    revision: 1,
  };
  const closed = input.closed === true;
  const proposal: Proposal = closed ? { ...frame, closed: true } : { ...frame, closed: false, ...words };
  return {
    ...state,
    meeting: revised(state.meeting),
    proposals: [...state.proposals, proposal],
    closedProposals: closed ? [...state.closedProposals, { itemId: input.itemId, ...words }] : state.closedProposals,
  };
}

export const proposeItem = (world: World, click: Click, input: Input<'item.propose'>): Promise<Performed> =>
  changeMeeting(world, click, {
    verb: 'item.propose',
    input,
    itemId: input.itemId,
    forbidden: 'group.not-a-member',
    decide: (state) => proposed(state, input, click.actor, world.clock()),
  });
