import { readableClosed } from '../../meetings/closed-access.ts';
import type { Agreement } from '../../meetings/model/agreement.ts';
import type { GroupRef } from '../../meetings/model/group.ts';
import type { MeetingState } from '../../meetings/model/meeting.ts';
import { type Click, type Performed, readMeeting } from '../../meetings/perform.ts';
import type { RosterAge } from '../../meetings/ports.ts';
import { holdsOneOf, rights } from '../../meetings/rights.ts';
import { today } from '../../meetings/wall-clock.ts';
import { clickOf } from '../click-of.ts';
import { etagOf } from '../etag.ts';
import type { MeetingView } from '../schema.ts';
import type { TabWorld, Viewer } from '../tab-world.ts';
import { meetingView } from './meeting-view.ts';

export interface SeenMeeting {
  readonly view: MeetingView;
  readonly etag: string;
}

/** Drafts of decisions are between those who lead. */
const ofDrafts = ({ state, roles }: Pick<Performed, 'state' | 'roles'>): MeetingState['decisionDrafts'] =>
  holdsOneOf(roles, rights['item.draft']) ? state.decisionDrafts : [];

/** Members see what they have proposed themselves; who leads the meeting sees all, and why items were closed. */
function withOwnParts(read: Performed, personId: string): Performed {
  const performed = { ...read, state: { ...read.state, decisionDrafts: ofDrafts(read) } };
  const { state, roles } = performed;
  if (holdsOneOf(roles, rights['meeting.lead'])) return performed;
  const proposals = state.proposals.filter(({ by }) => by === personId);
  const own = new Set(proposals.map(({ itemId }) => itemId));
  return {
    ...performed,
    state: {
      ...state,
      proposals,
      closedReasons: [],
      closedProposals: state.closedProposals.filter(({ itemId }) => own.has(itemId)),
    },
  };
}

/** Keeps of what is closed what this person may read, and notes the reading before anything of it leaves. */
async function withNotedReading(world: TabWorld, click: Click, state: MeetingState): Promise<MeetingState> {
  const { personId } = click.actor;
  const readable = readableClosed(state, personId);
  const { meetingId } = state.meeting;
  const closed = [...state.items, ...state.proposals].filter((one) => one.closed);
  if (readable.closedContents.length + readable.closedProposals.length + readable.closedReasons.length > 0) {
    // A draft is between those who write it, each of whose writings is noted: reading on is no reading of its own.
    const reading = JSON.stringify([click.group, personId, meetingId, closed.map((one) => [one.itemId, one.revision])]);
    await world.readings.noted(reading, () =>
      world.audit.note(click.group, { who: personId, what: 'meeting.view', meetingId }),
    );
  }
  return readable;
}

/** Of what is closed the revisions alone: whoever may not read it learns nothing from the tag. */
function tagOf(read: Performed, agreements: readonly Agreement[], { person, language }: Viewer, day: string): string {
  const { group, meeting, items, attendance, proposals, replies } = read.state;
  const members = [...read.roster].sort((one, other) => one.personId.localeCompare(other.personId));
  const rows = [group, meeting, items, ofDrafts(read), attendance, proposals, replies, agreements, members];
  return etagOf([person, language, day, rows]);
}

/**
 * A meeting for one person, with the closed content that this person may read, which is noted first, and the group's open
 * agreements that are not closed. `recent`: the roster was asked for this very request already.
 */
export async function seeMeeting(
  world: TabWorld,
  viewer: Viewer,
  group: GroupRef,
  meetingId: string,
  age: RosterAge = 'fresh',
): Promise<SeenMeeting> {
  const click = clickOf(world, viewer.person, group);
  const [read, agreements] = await Promise.all([
    readMeeting(world, click, meetingId, { closed: true }, age),
    world.store.openAgreements(group, { closed: false }),
  ]);
  const day = today(world.clock());
  const etag = tagOf(read, agreements, viewer, day);
  const own = withOwnParts(read, viewer.person.personId);
  const { roster, roles } = own;
  const state = await withNotedReading(world, click, own.state);
  const { consultants } = world;
  const view = meetingView({ state: { ...state, agreements }, roster, roles, viewer, consultants, today: day });
  return { view, etag };
}

/** Whether a meeting is still as the page has it: for a member by the roster as it was lately, and nothing leaves. */
export async function isUnchanged(
  world: TabWorld,
  viewer: Viewer,
  group: GroupRef,
  meetingId: string,
  etag: string,
): Promise<boolean> {
  const click = clickOf(world, viewer.person, group);
  const [read, agreements] = await Promise.all([
    readMeeting(world, click, meetingId, {}, 'recent'),
    world.store.openAgreements(group, { closed: false }),
  ]);
  return tagOf(read, agreements, viewer, today(world.clock())) === etag;
}
