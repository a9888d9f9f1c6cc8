import { Refusal } from '../../errors/refusal.ts';
import { draftAgenda } from '../agenda.ts';
import { templateItems } from '../agenda-templates.ts';
import type { Input } from '../contract.ts';
import type { Meeting, MeetingState } from '../model/meeting.ts';
import { afterDeadline, type Click, type Performed, readMeeting, type World } from '../perform.ts';
import { holdsOneOf, rightsToCreate, rolesOf } from '../rights.ts';
import { today } from '../wall-clock.ts';

function refuseImpossibleTimes(input: Input<'meeting.create'>, now: Date): void {
  if (input.date < today(now)) throw new Refusal('meeting.in-the-past');
  if (input.until !== null && input.until <= input.time) throw new Refusal('meeting.ends-before-start');
}

/** Makes a draft from the group's template. The form minted the meeting's id, so a second click makes nothing new. */
export async function createMeeting(world: World, click: Click, input: Input<'meeting.create'>): Promise<Performed> {
  const group = await world.store.readGroup(click.group);
  if (group === undefined) throw new Refusal('group.unknown');
  const roster = await world.roster.members(
    click.group.tenantId,
    group.channel,
    click.place === 'channel' ? 'recent' : 'fresh',
  );
  const roles = rolesOf(click.actor.personId, group, roster);
  if (!roles.has('member')) throw new Refusal('group.not-a-member');
  if (!holdsOneOf(roles, rightsToCreate(input.kind))) throw new Refusal('meeting.create-not-yours');
  const now = world.clock();
  refuseImpossibleTimes(input, now);

  const meeting: Meeting = {
    meetingId: input.meetingId,
    title: input.title,
    kind: input.kind,
    status: 'draft',
    date: input.date,
    time: input.time,
    until: input.until,
    place: input.place,
    createdBy: click.actor.personId,
    createdAt: now.toISOString(),
    ledBy: null,
    closedAt: null,
    roll: [],
    madeIn: click.message,
    revision: 1,
  };
  const state: MeetingState = {
    group,
    meeting,
    ...draftAgenda(templateItems(group.template, group.language), world.ids),
    attendance: [],
    agreements: [],
  };
  await world.wakeUps.announce(click.group, meeting.meetingId);
  if (afterDeadline(click, world.clock)) throw new Refusal('click.too-late');
  const result = await world.store.createMeeting(state);
  if (result === 'repeated') return readMeeting(world, click, meeting.meetingId);
  world.wakeUps.nudge(click.group, meeting.meetingId);
  return { state, roster, roles: rolesOf(click.actor.personId, group, roster, meeting) };
}
