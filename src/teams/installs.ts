import { helpCard } from '../cards/help-card.ts';
import type { GroupRef } from '../meetings/model/group.ts';
import type { MeetingStatus } from '../meetings/model/meeting.ts';
import { groupSubject } from '../meetings/use-cases/set-up-group.ts';
import { daysBefore, today } from '../meetings/wall-clock.ts';
import { askAgain, showAnew } from '../projection/ask-again.ts';
import type { Install } from '../storage/install-store.ts';
import { texts } from '../texts/texts.ts';
import type { BotWorld } from './bot-world.ts';
import { groupIdOf } from './group-id.ts';
import type { Turn } from './turn.ts';

/** Older meetings' cards are looked at by few, and no more is decided by them. */
const shownAgainDays = 60;

const ahead: readonly MeetingStatus[] = ['draft', 'called', 'running'];

const groupOf = (turn: Turn) => (channel: { channelId: string }) => ({
  tenantId: turn.tenantId,
  groupId: groupIdOf(turn.tenantId, channel.channelId),
});

/** The bot has come to a team or to a person. Teams tells it by two events in any order, sometimes twice. */
export async function welcomed(world: BotWorld, turn: Turn): Promise<void> {
  await revive(world, turn);
  if (turn.place.kind === 'channel') {
    const groups = await world.index.groupsIn(turn.tenantId, turn.place.channel.teamId);
    await Promise.all(groups.map((group) => world.groupMarks.noteBack(group)));
    const install = { channel: turn.place.channel, installedBy: turn.actor.personId, at: world.clock().toISOString() };
    await world.wakeUps.announce(turn.place.group, groupSubject);
    const standing = await world.installs.note(turn.tenantId, install, groupOf(turn));
    if (await isChosenInstead(world, turn, standing)) {
      await world.installs.move(turn.tenantId, standing, install, groupOf(turn));
      world.wakeUps.nudge(turn.place.group, groupSubject);
    }
    world.wakeUps.nudge(groupOf(turn)(standing.channel), groupSubject);
    await Promise.all(groups.map((group) => showAgain(world, group, showAnew)));
    return;
  }
  if (turn.place.kind !== 'personal') return;
  const own = await world.index.groupsOf(turn.tenantId, turn.actor.personId);
  await Promise.all(own.map((group) => showAgain(world, group)));
  const { serviceUrl, actor } = turn;
  const address = { teamsId: actor.teamsId, serviceUrl };
  if (!(await world.installs.welcome(turn.tenantId, actor.personId, world.clock().toISOString(), address))) return;
  const language = turn.activity.locale == null ? world.language : turn.locale;
  await world.poster.postIn(turn.serviceUrl, turn.activity.conversation.id, {
    card: helpCard(language, 'hello'),
    summary: texts[language].help.hello,
  });
}

/**
 * Only one of the two events need name the channel that was chosen. Where the other came first, the team's first channel
 * was taken for it, and may have been greeted; a group that is set up there stays.
 */
async function isChosenInstead({ store }: BotWorld, turn: Turn, { channel }: Install): Promise<boolean> {
  const chosen = turn.activity.channelData?.settings?.selectedChannel?.id;
  if (chosen === undefined || chosen === channel.channelId || channel.channelId !== channel.teamId) return false;
  return (await store.readGroup(groupOf(turn)(channel))) === undefined;
}

/** Of a group, what Teams refused to show while the bot was shut out. */
async function showAgain(world: BotWorld, group: GroupRef, show: typeof showAnew = askAgain): Promise<void> {
  const meetings = await world.store.meetingsSince(group, daysBefore(today(world.clock()), shownAgainDays));
  await Promise.all([
    show(world, group, groupSubject, true),
    ...meetings.map(({ meetingId, status }) => show(world, group, meetingId, ahead.includes(status))),
  ]);
}

/** The conversations that an install is about: a person's chat, or the team, first, and its channels that have a group. */
async function conversationsOf({ index, store }: Pick<BotWorld, 'index' | 'store'>, turn: Turn): Promise<string[]> {
  if (turn.place.kind !== 'channel') return [turn.actor.teamsId];
  const { channelId, teamId } = turn.place.channel;
  const groups = await Promise.all((await index.groupsIn(turn.tenantId, teamId)).map((ref) => store.readGroup(ref)));
  return [...new Set([teamId, channelId, ...groups.flatMap((group) => group?.channel.channelId ?? [])])];
}

/** The team last: while it stands as archived, the next click in it finds what is left to do. */
async function revive({ deadConversations, ...world }: BotWorld, turn: Turn): Promise<void> {
  const [first = '', ...others] = await conversationsOf(world, turn);
  await Promise.all(others.map((conversation) => deadConversations.revive(conversation)));
  await deadConversations.revive(first);
}

/**
 * The bot has been taken out of a team or a personal chat, or the team is deleted: what leads to its conversations is
 * deleted, and the team's groups begin their last year. Coming back, it greets again.
 */
export async function takenOut(world: BotWorld, turn: Turn): Promise<void> {
  const { tenantId } = turn;
  if (turn.place.kind === 'personal') {
    const { personId } = turn.actor;
    const own = await world.index.groupsOf(tenantId, personId);
    await Promise.all([
      ...own.map((group) => world.shownStore.forgetMessages(group, turn.activity.conversation.id)),
      world.installs.forgetWelcome(tenantId, personId),
      world.consultantChats.forget(tenantId, personId),
    ]);
    return;
  }
  if (turn.place.kind !== 'channel') return;
  const { teamId, kind } = turn.place.channel;
  const { groupId } = turn.place.group;
  const inTeam = await world.index.groupsIn(tenantId, teamId);
  // A private or shared channel has the bot for itself: the team's other channels keep theirs.
  const groups = kind === 'standard' ? inTeam : inTeam.filter((group) => group.groupId === groupId);
  await Promise.all(groups.map((group) => world.groupMarks.noteRemoved(group, world.clock())));
  await Promise.all(groups.map((group) => forgetWhatStands(world, group)));
  if (kind !== 'standard') return;
  const install = await world.installs.ofTeam(tenantId, teamId);
  if (install === undefined) return;
  await world.installs.remove(tenantId, teamId, groupOf(turn));
  await world.shownStore.forget(groupOf(turn)(install.channel), groupSubject);
}

/** Where the group's own card stands is found again by the form that it was made with, so nothing of it need be remembered. */
async function forgetWhatStands({ shownStore }: BotWorld, group: GroupRef): Promise<void> {
  await shownStore.forget(group, groupSubject);
  await shownStore.forgetMessages(group);
}

/** Nobody can write in the team any more. The consultant is not told: whoever archived it meant it, and can undo it. */
export async function archived(world: BotWorld, turn: Turn): Promise<void> {
  if (turn.place.kind !== 'channel') return;
  const conversations = await conversationsOf(world, turn);
  await Promise.all(conversations.map((conversation) => world.deadConversations.archive(conversation)));
}

/** What changed while the team was archived, or was refused, is shown now. */
export async function unarchived(world: BotWorld, turn: Turn): Promise<void> {
  if (turn.place.kind !== 'channel') return;
  await revive(world, turn);
  const groups = await world.index.groupsIn(turn.tenantId, turn.place.channel.teamId);
  await Promise.all(groups.map((group) => showAgain(world, group, showAnew)));
}

/** A deleted team is there again, with its bot. It is no new install, so that no channel is greeted. */
export async function restored(world: BotWorld, turn: Turn): Promise<void> {
  if (turn.place.kind !== 'channel') return;
  const groups = await world.index.groupsIn(turn.tenantId, turn.place.channel.teamId);
  await Promise.all(groups.map((group) => world.groupMarks.noteBack(group)));
  await unarchived(world, turn);
}
