import { Refusal } from '../../errors/refusal.ts';
import { findDate, isoDate } from '../../minutes/read/danish-date.ts';
import { advanced, findItem, nextWaiting, withItems } from '../agenda.ts';
import { agreedTasks } from '../agreed-tasks.ts';
import { accessLike, newAgreement } from '../agreements.ts';
import { revised } from '../changes.ts';
import type { Input } from '../contract.ts';
import { draftOn, withoutDraft } from '../decision-drafts.ts';
import { contentOf, withContent } from '../items.ts';
import { type AgendaItem, type Decision, decisionInForce, type ItemContent } from '../model/agenda-item.ts';
import type { MeetingState } from '../model/meeting.ts';
import type { Member } from '../model/person.ts';
import { NeedsToRead } from '../needs-to-read.ts';
import { type Click, changeMeeting, type Performed, type World } from '../perform.ts';
import type { Ids } from '../ports.ts';
import { membersOf } from '../rights.ts';

export interface Closing extends Input<'item.close'> {
  readonly by: string;
  readonly at: Date;
  readonly ids: Ids;
}

function decisionFrom(closing: Closing): Decision {
  // Some clients send 0 for a number that was left empty, so nought to nought is no vote.
  const voted = (closing.for ?? 0) + (closing.against ?? 0) + (closing.abstain ?? 0) > 0;
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
    correction: false,
  };
}

/** What somebody else has gone on writing is not closed over unseen; a card shows no draft that could have been seen. */
function refuseUnseenDraft(state: MeetingState, { itemId, draftSeen, by }: Closing): void {
  const draft = draftOn(state, itemId);
  if (draftSeen === undefined || draft === undefined || draft.by === by) return;
  if (draft.revision !== draftSeen) throw new Refusal('item.changed-meanwhile');
}

function refuseImpossibleJoint(state: MeetingState, closing: Closing): void {
  if (closing.outcome !== 'joint') return;
  if (closing.togetherWith === null) throw new Refusal('item.joint-needs-item');
  // Items that point at each other in a circle would have no decision at all.
  const passed = new Set<string>();
  let next: AgendaItem | undefined = findItem(state, closing.togetherWith);
  while (next !== undefined && !passed.has(next.itemId)) {
    if (next.itemId === closing.itemId) throw new Refusal('item.joint-with-itself');
    passed.add(next.itemId);
    // What is taken up again is no longer treated with another.
    const content: ItemContent | undefined = next.state === 'done' ? contentOf(state, next) : undefined;
    const further: string | null | undefined =
      content === undefined ? undefined : decisionInForce(content)?.togetherWith;
    next = state.items.find(({ itemId }) => itemId === further);
  }
}

/** A day that an item is deferred to, where the text names a whole one, must not lie before the meeting. */
function refuseDeferralToThePast({ meeting }: MeetingState, { outcome, deferTo }: Closing): void {
  const printed = outcome === 'deferred' && deferTo !== null ? findDate(deferTo) : null;
  const day = printed === null ? null : isoDate(printed);
  if (day !== null && day < meeting.date) throw new Refusal('item.deferred-to-the-past');
}

/** What somebody else has decided on the sub-item since the card was shown that this was typed on. */
function decidedMeanwhile(
  state: MeetingState,
  item: AgendaItem,
  { seen, subItemId, by }: Closing,
): Decision | undefined {
  if (seen === undefined || seen >= item.revision) return undefined;
  const subItem = contentOf(state, item)?.subItems.find((candidate) => candidate.subItemId === subItemId);
  const standing = subItem === undefined ? undefined : decisionInForce(subItem);
  return standing?.by === by ? undefined : standing;
}

/** A treated item was closed by the same click already, or by somebody else: then the typed text must not be lost. */
function settledAlready(
  state: MeetingState,
  item: AgendaItem,
  closing: Closing,
  standing: Decision | undefined,
): MeetingState {
  const same =
    standing?.by === closing.by && standing.outcome === closing.outcome && standing.text === (closing.decision ?? '');
  const { decision, minority, deferTo, sentTo, agreementTask } = closing;
  const typed = [decision, minority, deferTo, sentTo, agreementTask].filter((text) => text !== null);
  if (same || typed.length === 0) return state;
  if (item.closed) throw new Refusal('item.closed-settled-meanwhile');
  throw new Refusal('item.settled-meanwhile', { text: typed.join(' · ') });
}

/** Approving the minutes of the last meeting locks them. */
function withMinutesApproved(state: MeetingState, item: AgendaItem, closing: Closing): MeetingState {
  if (item.origin?.reason !== 'minutes' || closing.outcome !== 'approved') return state;
  const { previous } = state;
  if (previous === null) throw new NeedsToRead({ previous: item.origin.meetingId });
  if (previous.status !== 'closed') return state;
  const minutes = { ...previous.minutes, approvedAt: closing.at.toISOString() };
  return { ...state, previous: revised(previous, { status: 'approved', minutes }) };
}

function decidedSubItem(content: ItemContent, subItemId: string, decision: Decision): ItemContent {
  if (!content.subItems.some((subItem) => subItem.subItemId === subItemId)) throw new Refusal('item.sub-unknown');
  return {
    ...content,
    subItems: content.subItems.map((subItem) =>
      subItem.subItemId === subItemId ? { ...subItem, decisions: [...subItem.decisions, decision] } : subItem,
    ),
  };
}

/** Closes an item with its outcome and opens the next one, so that the leader's card is ready for it. */
export function closedItem(state: MeetingState, roster: readonly Member[], closing: Closing): MeetingState {
  const { status } = state.meeting;
  if (status !== 'running') {
    throw new Refusal(status === 'closed' || status === 'approved' ? 'meeting.over' : 'meeting.not-running');
  }
  const item = findItem(state, closing.itemId);
  const content = contentOf(state, item);
  if (item.state === 'done') return settledAlready(state, item, closing, content && decisionInForce(content));
  const meanwhile = decidedMeanwhile(state, item, closing);
  if (meanwhile !== undefined) return settledAlready(state, item, closing, meanwhile);
  refuseImpossibleJoint(state, closing);
  refuseDeferralToThePast(state, closing);
  refuseUnseenDraft(state, closing);
  const { subItemId, at, ids } = closing;
  const decision = decisionFrom(closing);
  const members = membersOf(state.group, roster);
  const agreed = agreedTasks(closing, { at, ids, members, meetingDate: state.meeting.date });
  const written = withContent(state, item, (content) => {
    const agreements = [...content.agreements, ...agreed];
    return subItemId === null
      ? { ...content, agreements, decisions: [...content.decisions, decision] }
      : decidedSubItem({ ...content, agreements }, subItemId, decision);
  });
  const origin = { meetingId: closing.meetingId, itemId: item.itemId, date: state.meeting.date };
  const made = { ...accessLike(state, item), origin, createdBy: closing.by };
  const recorded: MeetingState = {
    ...withoutDraft(written, item.itemId),
    meeting: revised(state.meeting),
    agreements: [...state.agreements, ...agreed.map((task) => newAgreement(task, made))],
  };
  if (subItemId !== null) return recorded;
  return withNextOpen(withMinutesApproved(recorded, item, closing), findItem(recorded, item.itemId));
}

function withNextOpen(state: MeetingState, item: AgendaItem): MeetingState {
  // The revision has grown with the content already.
  const done: AgendaItem = { ...item, state: 'done' };
  const settled = withItems(state, done);
  const next = nextWaiting(settled.items, done);
  const anotherIsOpen = settled.items.some((other) => other.state === 'open');
  return next === undefined || anotherIsOpen ? settled : withItems(settled, advanced(next, 'open'));
}

export const closeItem = (world: World, click: Click, input: Input<'item.close'>): Promise<Performed> => {
  const closing: Closing = { ...input, by: click.actor.personId, at: world.clock(), ids: world.ids };
  return changeMeeting(world, click, {
    verb: 'item.close',
    input,
    itemId: input.itemId,
    // The texts too: what was typed on another screen is no copy of this click, and must not get lost as one.
    chosen: JSON.stringify(input),
    forbidden: 'meeting.lead-not-yours',
    reads: { closed: true },
    decide: (state, roster) => closedItem(state, roster, closing),
  });
};
