import type { GroupRef } from '../../meetings/model/group.ts';
import { groupFor } from '../group-for.ts';
import type { Meetings } from '../schema.ts';
import type { TabWorld, Viewer } from '../tab-world.ts';
import { summaryView } from './meeting-view.ts';

/** Before the first day that a meeting can have. */
const fromTheStart = '0000';

/** All meetings of a group, the latest first. */
export async function seeMeetings(world: TabWorld, { person }: Viewer, ref: GroupRef): Promise<Meetings> {
  const { group } = await groupFor(world, person, ref);
  const meetings = await world.store.meetingsSince(group, fromTheStart);
  return { meetings: meetings.map(summaryView).reverse() };
}
