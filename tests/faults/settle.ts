import { groupSubject } from '../../src/meetings/use-cases/set-up-group.ts';
import { ChannelCheck } from './check-channel.ts';
import { checkStore } from './check-store.ts';
import { doubtfulPosts, postingKinds } from './doubtful-posts.ts';
import { comesWithinMs } from './group-under-test.ts';
import type { MeetingUnderTest } from './meeting-under-test.ts';
import type { Surroundings } from './surroundings.ts';
import type { Tally } from './tally.ts';
import { until } from './until.ts';

/** On a machine that does other work too, hundreds of notes take their time; whatever still moves then never comes to rest. */
const settlesWithinMs = 10 * 60_000;

/** Waits until nothing is under way any more, and compares what stands with what people were told. `ends`: when bots were ended. */
export async function settleAndCheck(
  surroundings: Surroundings,
  meetings: readonly MeetingUnderTest[],
  ends: readonly number[],
  tally: Tally,
): Promise<void> {
  const { rows, wakeUpQueue, connector } = surroundings;
  const channels = new ChannelCheck(rows, connector);
  const groups = [...new Set(meetings.map(({ group }) => group))];
  const made = meetings.filter(({ ledger }) => ledger.meetingId !== '');
  const look = async () => {
    const ofMeetings = made.map(({ group, ledger }) => channels.look(group, ledger.meetingId));
    const ofGroups = groups.map((group) => channels.look(group, groupSubject));
    return (await Promise.all([...ofMeetings, ...ofGroups])).flatMap(({ wrong }) => wrong);
  };
  await wakeUpQueue.putBack();
  const quiet = await until(async () => {
    if ((await surroundings.waitingNotes()) > 0 || (await look()).length > 0) return undefined;
    return true;
  }, settlesWithinMs);
  if (quiet === undefined) {
    const notes = await surroundings.waitingNotes();
    if (notes > 0) tally.torn.push(`${notes} notes are still in the queue`);
    tally.lost.push(...(await look()));
  }
  for (const group of groups) {
    const ledgers = made.filter((meeting) => meeting.group === group).map(({ ledger }) => ledger);
    await checkStore(rows, group, ledgers, tally);
  }
  const operations = groups.flatMap(({ team }) => connector.operations.of(postingKinds, team.general.id));
  const doubtful = doubtfulPosts(
    operations,
    ends.map((end) => end - connector.startedAt),
  );
  tally.doubtful += doubtful.size;
  for (const meeting of made) await pointOrphans(channels, meeting, doubtful, tally);
}

/** A card may stand beside the right one only where nobody could know of it, and becomes the way to it when somebody clicks on it. */
async function pointOrphans(
  channels: ChannelCheck,
  meeting: MeetingUnderTest,
  doubtful: ReadonlySet<string>,
  tally: Tally,
): Promise<void> {
  const { meetingId, title } = meeting.ledger;
  const orphans = async () => (await channels.look(meeting.group, meetingId)).orphans;
  const found = await orphans();
  tally.orphans += found.length;
  for (const { id } of found.filter((orphan) => !doubtful.has(orphan.id))) {
    tally.doubled.push(`${title}: the card ${id} stands beside the right one, and no fault explains it`);
  }
  for (const orphan of found) await meeting.clicksOn(orphan);
  const none = await until(async () => ((await orphans()).length === 0 ? true : undefined), comesWithinMs);
  if (none === undefined) tally.doubled.push(`${title}: a second card stays`);
}
