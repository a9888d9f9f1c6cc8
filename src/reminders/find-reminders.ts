import type { Group, GroupRef } from '../meetings/model/group.ts';
import type { Member } from '../meetings/model/person.ts';
import type { MeetingStore, Roster } from '../meetings/ports.ts';
import { membersOf } from '../meetings/rights.ts';
import { today } from '../meetings/wall-clock.ts';
import type { DeadConversations } from '../projection/dead-conversations.ts';
import { type Reminder, reminderOfAgreement, reminderOfMeeting, unansweredIn } from './reminder.ts';

/** A reminder with whose it is; null where it is nobody's who can be written to. */
export interface Addressed {
  readonly reminder: Reminder;
  readonly group: Group;
  readonly to: Member | null;
}

export interface FindWorld {
  readonly store: MeetingStore;
  readonly roster: Roster;
  readonly dead: Pick<DeadConversations, 'isArchived'>;
}

/**
 * What is due in a group now, from what the store and the roster say at this moment: a meeting that was moved or
 * cancelled, an answer, or a member who has left decides itself.
 */
export async function findReminders(
  { store, roster, dead }: FindWorld,
  ref: GroupRef,
  now: Date,
): Promise<Addressed[]> {
  const [group, summaries, agreements] = await Promise.all([
    store.readGroup(ref),
    store.meetingsSince(ref, today(now)),
    store.openAgreements(ref, { closed: true }),
  ]);
  if (group === undefined || (await dead.isArchived(group.channel.channelId))) return [];
  const called = summaries.filter(({ status }) => status === 'called');
  const states = await Promise.all(called.map(({ meetingId }) => store.readMeeting(ref, meetingId)));
  const people = await roster.members(ref.tenantId, group.channel, 'fresh');
  const ofMeetings = states.flatMap((state): Addressed[] => {
    const reminder = state === undefined ? undefined : reminderOfMeeting(state, now);
    if (state === undefined || reminder === undefined) return [];
    return unansweredIn(state, people).map((to) => ({ reminder, group, to }));
  });
  const members = membersOf(group, people);
  const ofAgreements = agreements.flatMap((agreement): Addressed[] => {
    const reminder = reminderOfAgreement(agreement, now);
    if (reminder === undefined) return [];
    const to = members.find(({ personId }) => personId === agreement.owner?.personId) ?? null;
    return [{ reminder, group, to }];
  });
  return [...ofMeetings, ...ofAgreements];
}
