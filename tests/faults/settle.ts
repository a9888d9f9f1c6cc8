import { groupSubject } from '../../src/meetings/use-cases/set-up-group.ts';
import { ChannelCheck } from './check-channel.ts';
import { checkStore } from './check-store.ts';
import { comesWithinMs } from './group-under-test.ts';
import type { MeetingUnderTest } from './meeting-under-test.ts';
import type { Surroundings } from './surroundings.ts';
import type { Tally } from './tally.ts';
import { until } from './until.ts';

/** On a machine that does other work too, hundreds of notes take their time; whatever still moves then never comes to rest. */
const settlesWithinMs = 10 * 60_000;

/** Waits until nothing is under way any more, and compares what stands with what people were told. */
export async function settleAndCheck(
  surroundings: Surroundings,
  meetings: readonly MeetingUnderTest[],
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
  for (const meeting of made) await pointOrphans(channels, meeting, tally);
}

/** Every card that stands beside the right one becomes the way to it when somebody clicks on it. */
async function pointOrphans(channels: ChannelCheck, meeting: MeetingUnderTest, tally: Tally): Promise<void> {
  const { meetingId, title } = meeting.ledger;
  const orphans = async () => (await channels.look(meeting.group, meetingId)).orphans;
  const found = await orphans();
  tally.orphans += found.length;
  for (const orphan of found) await meeting.clicksOn(orphan);
  const none = await until(async () => ((await orphans()).length === 0 ? true : undefined), comesWithinMs);
  if (none === undefined) tally.doubled.push(`${title}: a second card stays`);
}
