import { Refusal } from '../../errors/refusal.ts';
import { advanced, findItem, nextWaiting, withItems } from '../agenda.ts';
import type { Input } from '../contract.ts';
import type { AgendaItem, Decision, ItemContent } from '../model/agenda-item.ts';
import { decisionInForce } from '../model/agenda-item.ts';
import type { Agreement } from '../model/agreement.ts';
import type { MeetingState } from '../model/meeting.ts';
import { type Click, changeMeeting, type Performed, type World } from '../perform.ts';

export interface Closing extends Input<'item.close'> {
  readonly by: string;
  readonly at: Date;
  readonly agreementId: string;
}

function decisionFrom(closing: Closing): Decision {
  const voted = closing.for !== null || closing.against !== null || closing.abstain !== null;
  return {
    outcome: closing.outcome,
    text: closing.decision ?? '',
    togetherWith: closing.outcome === 'joint' ? closing.togetherWith : null,
    deferTo: closing.deferTo,
    sentTo: closing.sentTo,
    votes: voted ? { for: closing.for ?? 0, against: closing.against ?? 0, abstain: closing.abstain ?? 0 } : null,
    minority: closing.minority,
    by: closing.by,
    at: closing.at.toISOString(),
  };
}

function agreementFrom(closing: Closing, item: AgendaItem): Agreement | null {
  if (closing.agreementTask === null) {
    if (closing.agreementOwner !== null || closing.agreementDue !== null) throw new Refusal('agreement.task-missing');
    return null;
  }
  return {
    agreementId: closing.agreementId,
    meetingId: closing.meetingId,
    itemId: item.itemId,
    closed: item.closed,
    task: closing.agreementTask,
    owner: closing.agreementOwner,
    due: closing.agreementDue,
    state: 'open',
    revision: 1,
  };
}

function refuseImpossibleJoint(state: MeetingState, closing: Closing): void {
  if (closing.outcome !== 'joint') return;
  if (closing.togetherWith === null) throw new Refusal('item.joint-needs-item');
  if (closing.togetherWith === closing.itemId) throw new Refusal('item.joint-with-itself');
  findItem(state, closing.togetherWith);
}

/** What is in force for a treated item: of a closed one it stands with its closed content. */
export function decisionOn(state: MeetingState, item: AgendaItem): Decision | undefined {
  const content = item.closed
    ? state.closedContents.find((closed) => closed.itemId === item.itemId)?.content
    : item.content;
  return content === undefined ? undefined : decisionInForce(content);
}

/** A treated item was closed by the same click already, or by somebody else: then the typed text must not be lost. */
function settledAlready(state: MeetingState, item: AgendaItem, closing: Closing): MeetingState {
  const standing = decisionOn(state, item);
  const same =
    standing?.by === closing.by && standing.outcome === closing.outcome && standing.text === (closing.decision ?? '');
  if (same || closing.decision === null) return state;
  if (item.closed) throw new Refusal('item.closed-settled-meanwhile');
  throw new Refusal('item.settled-meanwhile', { text: closing.decision });
}

/** Closes an item with its outcome and opens the next one, so that the leader's card is ready for it. */
export function closedItem(state: MeetingState, closing: Closing): MeetingState {
  const { status } = state.meeting;
  if (status !== 'running') {
    throw new Refusal(status === 'closed' || status === 'approved' ? 'meeting.over' : 'meeting.not-running');
  }
  const item = findItem(state, closing.itemId);
  if (item.state === 'done') return settledAlready(state, item, closing);
  refuseImpossibleJoint(state, closing);
  const decision = decisionFrom(closing);
  const agreement = agreementFrom(closing, item);
  const decided = (content: ItemContent): ItemContent => ({ ...content, decisions: [...content.decisions, decision] });
  const done: AgendaItem = item.closed
    ? advanced(item, 'done')
    : { ...advanced(item, 'done'), content: decided(item.content) };

  const settled: MeetingState = withItems(
    { ...state, meeting: { ...state.meeting, revision: state.meeting.revision + 1 } },
    done,
  );
  const next = nextWaiting(settled.items, done);
  const anotherIsOpen = settled.items.some((other) => other.state === 'open');
  const moved = next === undefined || anotherIsOpen ? settled : withItems(settled, advanced(next, 'open'));
  return {
    ...moved,
    closedContents: state.closedContents.map((closed) =>
      item.closed && closed.itemId === item.itemId ? { ...closed, content: decided(closed.content) } : closed,
    ),
    agreements: agreement === null ? state.agreements : [...state.agreements, agreement],
  };
}

export const closeItem = (world: World, click: Click, input: Input<'item.close'>): Promise<Performed> => {
  const closing: Closing = { ...input, by: click.actor.personId, at: world.clock(), agreementId: world.ids() };
  return changeMeeting(world, click, {
    verb: 'item.close',
    input,
    itemId: input.itemId,
    chosen: input.outcome,
    forbidden: 'meeting.lead-not-yours',
    readsClosed: true,
    decide: (state) => closedItem(state, closing),
  });
};
