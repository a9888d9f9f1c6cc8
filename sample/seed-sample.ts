import { DateTime } from 'luxon';
import type { GroupRef } from '../src/meetings/model/group.ts';
import type { MeetingSummary } from '../src/meetings/ports.ts';
import { setRoles } from '../src/meetings/use-cases/change-group.ts';
import { setUpGroup } from '../src/meetings/use-cases/set-up-group.ts';
import { today } from '../src/meetings/wall-clock.ts';
import type { HeldMeetingScript, MeetingScript } from './meeting-script.ts';
import { comingNetworkMeeting, heldNetworkMeeting } from './network-meeting.ts';
import { callScripted, holdScripted } from './play-meeting.ts';
import { performing, type Stage } from './stage.ts';
import { comingSteeringMeeting, heldSteeringMeeting } from './steering-meeting.ts';
import { chair, channelAt, groupIn, minuteTaker, town } from './town.ts';

interface SampleGroup {
  readonly channelId: string;
  readonly name: string;
  readonly kind: 'network' | 'steering';
  readonly held: HeldMeetingScript;
  readonly coming: MeetingScript;
  /** 1 is Monday. */
  readonly weekday: number;
}

const groups: readonly SampleGroup[] = [
  { ...town.network, kind: 'network', held: heldNetworkMeeting, coming: comingNetworkMeeting, weekday: 3 },
  { ...town.steering, kind: 'steering', held: heldSteeringMeeting, coming: comingSteeringMeeting, weekday: 2 },
];

const daysSinceSetUp = 100;
const daysSinceHeld = 84;
const daysUntilNext = 9;

/** The first such weekday that many days after (or before, when negative) a date. */
function weekdayFrom(date: string, days: number, weekday: number): string {
  const from = DateTime.fromISO(date).plus({ days });
  return from.plus({ days: (weekday - from.weekday + 7) % 7 }).toFormat('yyyy-MM-dd');
}

/**
 * Makes what the sample municipality lacks: its two groups, in each a meeting that has been held and one that is called
 * and ahead of `now`. What is there already stays as it is. Answers with the two groups.
 *
 * `serviceUrl` is where the Teams answers that the groups' channels are in.
 */
export async function seedSample(stage: Stage, serviceUrl: string, now: Date): Promise<GroupRef[]> {
  for (const group of groups) {
    const ref = groupIn(group.channelId);
    await settleGroup(stage, ref, group, serviceUrl, now);
    const date = today(now);
    const meetings = await stage.store.meetingsSince(ref, '0000-00-00');
    if (!meetings.some(isHeld)) {
      await holdScripted(stage, ref, group.held, weekdayFrom(date, -daysSinceHeld, group.weekday), now);
    }
    if (!meetings.some((meeting) => !isHeld(meeting) && meeting.date >= date)) {
      await callScripted(stage, ref, group.coming, weekdayFrom(date, daysUntilNext, group.weekday), now);
    }
  }
  return groups.map(({ channelId }) => groupIn(channelId));
}

const isHeld = ({ status }: MeetingSummary): boolean => status === 'closed' || status === 'approved';

async function settleGroup(
  stage: Stage,
  ref: GroupRef,
  { channelId, name, kind }: SampleGroup,
  serviceUrl: string,
  now: Date,
): Promise<void> {
  const channel = channelAt(serviceUrl, channelId);
  const standing = await stage.store.readGroup(ref);
  if (standing !== undefined) {
    // Another port than last time: the group moves with its Teams.
    const moved = standing.channel.serviceUrl !== serviceUrl;
    if (moved) await stage.store.changeGroup(standing, { ...standing, channel });
    return;
  }
  const perform = performing(stage, ref, DateTime.fromJSDate(now).minus({ days: daysSinceSetUp }).toJSDate());
  const place = { channel, installedBy: async () => chair.personId, language: 'da' } as const;
  await perform((world, click, input) => setUpGroup(world, click, input, place), 'group.setup', {
    groupId: ref.groupId,
    name,
    kind,
    template: kind,
  });
  await perform(setRoles, 'group.roles', { minuteTakers: minuteTaker.personId });
}
