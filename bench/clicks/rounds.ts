import type { Activity } from '../../tests/connector/activities.ts';
import type { FreshMeeting, FreshMeetings } from './fresh-meetings.ts';
import type { ReferenceClick } from './reference-server.ts';
import { closing } from './script.ts';
import type { BenchTown, Clicks } from './town.ts';

/** The clicks of one round; each changes something. */
export type MakeRound = () => Promise<string[]>;

/** More than the most clicks that are under way at once, so that no two of them meet in one meeting's head. */
const meetingsSideBySide = 48;
const itemsOfEach = 4;
const meetingsAnswered = 3;

interface RoundWorld {
  readonly bench: BenchTown;
  readonly clicks: Clicks;
  readonly fresh: FreshMeetings;
}

/** What the reference is to replay travels with the activity; Tovholder does not look there. */
const withReference = (activity: Activity, reference: ReferenceClick): string =>
  JSON.stringify({ ...activity, value: { ...(activity.value as object), reference } });

/** All 60 members answer, in one meeting after another. */
export const answering =
  ({ bench, clicks, fresh }: RoundWorld): MakeRound =>
  async () => {
    const meetings = await fresh.make(meetingsAnswered, 'called');
    return meetings.flatMap(({ meetingId, itemIds }) =>
      bench.team.members.map((person) =>
        withReference(clicks.activity('attendance.answer', { meetingId, answer: 'attending' }, person), {
          tape: 'attendance.answer',
          ids: { meetingId, itemIds, personId: person.objectId },
        }),
      ),
    );
  };

/** The first items of many meetings side by side are closed, then the second ones, and so on. */
export const closingItems =
  ({ bench: { chair }, clicks, fresh }: RoundWorld): MakeRound =>
  async () => {
    const meetings = await fresh.make(meetingsSideBySide, 'running');
    const inPlace = (place: number) =>
      meetings.map(({ meetingId, itemIds }: FreshMeeting) =>
        withReference(clicks.activity('item.close', { meetingId, ...closing(itemIds[place] ?? '') }, chair), {
          tape: `item.close/${place}`,
          ids: { meetingId, itemIds, personId: chair.objectId },
        }),
      );
    return Array.from({ length: itemsOfEach }, (_, place) => inPlace(place)).flat();
  };
