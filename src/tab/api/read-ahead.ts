import { tabAddress, tabPaths } from '../../tab-api/paths.ts';
import type { Me, Meetings } from '../../tab-api/schema.ts';
import type { Calls } from './calls.ts';
import { meetingThatMatters } from './meeting-that-matters.ts';
import { routeNow } from './route.ts';
import { groupShown } from './who.tsx';

/** Who this is, then the group's meetings, then the one that matters: each as soon as the one before is known. */
async function readOneByOne(calls: Calls, channelId: string | null): Promise<void> {
  const me = (await calls.ahead(tabPaths.me)) as Me;
  const route = routeNow();
  const group = groupShown(me, channelId, route);
  if (group === undefined || route.page !== 'meeting') return;
  const { groupId } = group;
  const list = calls.ahead(tabAddress('meetings', { groupId }));
  const chosen = route.meetingId ?? list.then((read) => meetingThatMatters((read as Meetings).meetings, me.today));
  const meetingId = typeof chosen === 'string' ? chosen : (await chosen)?.meetingId;
  const meeting = meetingId === undefined ? undefined : calls.ahead(tabAddress('meeting', { groupId, meetingId }));
  await Promise.all([list, meeting]);
}

/**
 * Begins to read what the meeting's page will ask for, while it is still being drawn. What fails here is told where it is
 * asked for.
 */
export function readAhead(calls: Calls, channelId: string | null): void {
  readOneByOne(calls, channelId).catch(() => undefined);
}
