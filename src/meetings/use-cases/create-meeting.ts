import { Refusal } from '../../errors/refusal.ts';
import { personalNumbersIn, refusePersonalNumbers } from '../../privacy/cpr.ts';
import { shortDay } from '../../texts/dates.ts';
import { texts } from '../../texts/texts.ts';
import { draftAgenda } from '../agenda.ts';
import { type ComingBack, comingBack, lastHeld, placedBeforeTheRest, waitingFor } from '../carry-over.ts';
import type { Input } from '../contract.ts';
import { followUpIn } from '../follow-up.ts';
import { emptyContent, inOrder, newItem } from '../items.ts';
import { withMinutesToApprove } from '../minutes-to-approve.ts';
import type { AgendaItem, ClosedContent } from '../model/agenda-item.ts';
import type { Agreement } from '../model/agreement.ts';
import type { CarriedItem } from '../model/carried-item.ts';
import type { Group } from '../model/group.ts';
import type { MeetingState } from '../model/meeting.ts';
import { emptyState, newMeeting } from '../new-meeting.ts';
import { announced, type Click, type Performed, readMeeting, untilCommitted, type World } from '../perform.ts';
import type { Ids, MeetingSummary } from '../ports.ts';
import { holdsOneOf, membersOf, rightsToCreate, rolesOf } from '../rights.ts';
import { farthestLookBack, refuseImpossibleDay } from '../wall-clock.ts';

function refuseImpossible(input: Input<'meeting.create'>, now: Date): void {
  refuseImpossibleDay(input.date, now);
  // Why an acute meeting is called is kept closed.
  refusePersonalNumbers([input.title, input.place, input.guests]);
  if (input.until !== null && input.until <= input.time) throw new Refusal('meeting.ends-before-start');
}

interface Draft {
  readonly items: readonly AgendaItem[];
  readonly closedContents: readonly ClosedContent[];
}

/** The template's items with what comes back: the last minutes where they are approved, the rest before any other business. */
function agendaWith(group: Group, back: Draft, last: MeetingSummary | undefined, ids: Ids): Draft {
  const { items, closedContents } = draftAgenda(group.agenda, ids);
  const approving = last === undefined ? items : withMinutesToApprove(items, last, group.language, ids);
  return {
    items: inOrder(placedBeforeTheRest(approving, back.items)),
    closedContents: [...closedContents, ...back.closedContents],
  };
}

/** An acute meeting has one item, closed by default: why it was called. */
function acuteAgenda(input: Input<'meeting.create'>, ids: Ids): Draft {
  const made = newItem({ itemId: ids() }, emptyContent(input.reason ?? input.title), true);
  return { items: inOrder([made.item]), closedContents: made.closedContents };
}

/** What stands in the group that a new agenda is made from. */
interface Waiting {
  readonly carried: readonly CarriedItem[];
  readonly agreements: readonly Agreement[];
  readonly last: MeetingSummary | undefined;
}

async function readWaiting(
  { store }: World,
  { group }: Click,
  { date, kind }: Input<'meeting.create'>,
): Promise<Waiting> {
  const [carried, agreements, meetings] = await Promise.all([
    store.readCarried(group),
    store.openAgreements(group, { closed: true }),
    store.meetingsSince(group, farthestLookBack(date)),
  ]);
  return { carried: waitingFor({ kind }, carried), agreements, last: lastHeld(meetings) };
}

function ordinaryAgenda(group: Group, { carried, agreements, last }: Waiting, ids: Ids): Draft & ComingBack {
  const { language } = group;
  const words = texts[language];
  const follow = followUpIn(language, agreements, ids);
  const standing = {
    items: [...group.agenda, ...follow.items],
    closedContents: [...group.agenda.filter(({ closed }) => closed), ...follow.closedContents],
  };
  const back = comingBack(carried, standing, last ?? null, (date) => words.carry.acute(shortDay(date, language)), ids);
  const returning = {
    items: [...follow.items, ...back.items],
    closedContents: [...follow.closedContents, ...back.closedContents],
  };
  const disqualified = [...follow.disqualified, ...back.disqualified];
  return { ...agendaWith(group, returning, last, ids), carried: back.carried, disqualified };
}

/** Makes a draft from the group's template. The form minted the meeting's id, so a second click makes nothing new. */
export async function createMeeting(world: World, click: Click, input: Input<'meeting.create'>): Promise<Performed> {
  const noted = announced(world, click, input.meetingId);
  const acute = input.kind === 'acute';
  const nothing: Waiting = { carried: [], agreements: [], last: undefined };
  const read = async () => (acute ? nothing : readWaiting(world, click, input));
  const [group, readFirst] = await Promise.all([world.store.readGroup(click.group), read()]);
  if (group === undefined) throw new Refusal('group.unknown');
  const age = click.place === 'channel' ? 'recent' : 'fresh';
  const roster = await world.roster.members(click.group.tenantId, group.channel, age);
  const roles = rolesOf(click.actor.personId, group, roster);
  if (!roles.has('member')) throw new Refusal('group.not-a-member');
  if (!holdsOneOf(roles, rightsToCreate(input.kind))) throw new Refusal('meeting.create-not-yours');
  const now = world.clock();
  refuseImpossible(input, now);
  const members = new Set(membersOf(group, roster).map((member) => member.personId));
  if (input.invitees.some((personId) => !members.has(personId))) throw new Refusal('attendance.not-a-member');
  const meeting = newMeeting({
    meetingId: input.meetingId,
    title: input.title,
    kind: input.kind,
    date: input.date,
    time: input.time,
    until: input.until,
    place: input.place,
    invitees: acute && input.invitees.length > 0 ? [...new Set([...input.invitees, click.actor.personId])] : [],
    guests: (input.guests ?? '').split('\n').flatMap((line) => (line.trim() === '' ? [] : [line.trim().slice(0, 100)])),
    leader: acute && !roles.has('chair') ? click.actor.personId : null,
    createdBy: click.actor.personId,
    createdAt: now.toISOString(),
    madeIn: click.message,
  });
  let known: Waiting | undefined = readFirst;
  const { result, value: state } = await untilCommitted(click, world.clock, async () => {
    const waiting = known ?? (await read());
    // Where somebody else takes what waits in between, it is read again.
    known = undefined;
    const draft = acute
      ? { ...acuteAgenda(input, world.ids), carried: [], disqualified: [] }
      : ordinaryAgenda(group, waiting, world.ids);
    const made: MeetingState = {
      ...emptyState(group, { ...meeting, disqualified: draft.disqualified }),
      items: draft.items,
      closedContents: draft.closedContents,
    };
    await noted;
    const taken = { carried: draft.carried, counters: [] };
    const { personId: who } = click.actor;
    const note = { who, what: 'meeting.create', meetingId: meeting.meetingId };
    const audited = made.closedContents.length > 0 ? note : undefined;
    return { result: await world.store.createMeeting(made, taken, audited), value: made };
  });
  if (result === 'repeated') return readMeeting(world, click, meeting.meetingId);
  world.wakeUps.nudge(click.group, meeting.meetingId);
  const closedNumber = personalNumbersIn(input.reason).length > 0;
  return { state, roster, roles: rolesOf(click.actor.personId, group, roster, meeting), closedNumber };
}
