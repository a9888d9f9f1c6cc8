import { plugins, type RequestHandler, type Server } from 'restify';
import type { GroupRef } from '../src/meetings/model/group.ts';
import type { GroupIndex, MeetingStore, MeetingSummary } from '../src/meetings/ports.ts';
import type { ShownStore } from '../src/projection/shown.ts';
import type { WakeUpQueue } from '../src/storage/wake-up-queue.ts';
import { activitySchema } from '../src/teams/activity.ts';
import { turnFrom } from '../src/teams/turn.ts';

/** The stores that know what stands in a channel. */
export interface ChannelWorld {
  readonly store: MeetingStore;
  readonly index: GroupIndex;
  readonly shownStore: ShownStore;
  readonly wakeUpQueue: WakeUpQueue;
}

/**
 * Makes up for two things in which the Playground is unlike the Teams of a Danish municipality, before the bot hears of them.
 * It always says that people read English. And its page forgets every message when it is loaded, but tells the bot, as
 * if the app had just been installed: so what should stand in the channels is shown anew.
 */
export function makeUpForPlayground(server: Server, world: ChannelWorld): void {
  const ahead: RequestHandler = async (request) => {
    const activity = activitySchema.safeParse(request.body);
    if (!activity.success) return;
    request.body.locale = 'da-DK';
    if (activity.data.type !== 'installationUpdate') return;
    const { place, tenantId, actor } = turnFrom(activity.data, new Date());
    if (place.kind !== 'channel') return;
    // It tells of the first channel only that is opened of a team.
    for (const group of await world.index.groupsOf(tenantId, actor.personId)) await showAnew(group, world);
  };
  server.use(...([plugins.bodyParser({ mapParams: false })].flat() as RequestHandler[]), ahead);
}

/** The latest minutes first: what is posted last stands on top in the Playground, and that should be the meeting ahead. */
async function showAnew(group: GroupRef, { store, shownStore, wakeUpQueue }: ChannelWorld): Promise<void> {
  const meetings = await store.meetingsSince(group, '0000-00-00');
  const held = meetings.findLast(({ status }) => status === 'closed' || status === 'approved');
  const ahead = meetings.filter(({ status }) => status === 'called' || status === 'running');
  const show = async ({ meetingId }: MeetingSummary, delaySeconds: number) => {
    await shownStore.forget(group, meetingId);
    await wakeUpQueue.send({ ...group, subject: meetingId }, delaySeconds);
  };
  if (held !== undefined) await show(held, 0);
  for (const meeting of ahead) await show(meeting, 2);
}
