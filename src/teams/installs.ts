import { helpCard } from '../cards/help-card.ts';
import { groupSubject } from '../meetings/use-cases/set-up-group.ts';
import { texts } from '../texts/texts.ts';
import type { BotWorld } from './bot-world.ts';
import { groupIdOf } from './group-id.ts';
import type { Turn } from './turn.ts';

const groupOf = (turn: Turn) => (channel: { channelId: string }) => ({
  tenantId: turn.tenantId,
  groupId: groupIdOf(turn.tenantId, channel.channelId),
});

/** The bot has come to a team or to a person. Teams tells it by two events in any order, sometimes twice. */
export async function welcomed(world: BotWorld, turn: Turn): Promise<void> {
  await Promise.all((await conversationsOf(world, turn)).map((dead) => world.deadConversations.revive(dead)));
  if (turn.place.kind === 'channel') {
    const install = { channel: turn.place.channel, installedBy: turn.actor.personId, at: world.clock().toISOString() };
    await world.wakeUps.announce(turn.place.group, groupSubject);
    const standing = await world.installs.note(turn.tenantId, install, groupOf(turn));
    world.wakeUps.nudge(groupOf(turn)(standing.channel), groupSubject);
    return;
  }
  if (turn.place.kind !== 'personal') return;
  if (!(await world.installs.welcome(turn.tenantId, turn.actor.personId, world.clock().toISOString()))) return;
  const language = turn.activity.locale == null ? world.language : turn.locale;
  await world.poster.postIn(turn.serviceUrl, turn.activity.conversation.id, {
    card: helpCard(language, 'hello'),
    summary: texts[language].help.hello,
  });
}

/** The conversations that an install is about: a person's chat, or the channels of a team that have a group. */
async function conversationsOf({ index, store }: BotWorld, turn: Turn): Promise<string[]> {
  if (turn.place.kind !== 'channel') return [turn.actor.teamsId];
  const { channelId, teamId } = turn.place.channel;
  const groups = await Promise.all((await index.groupsIn(turn.tenantId, teamId)).map((ref) => store.readGroup(ref)));
  return [...new Set([channelId, ...groups.flatMap((group) => group?.channel.channelId ?? [])])];
}

/** The bot has been taken out of a team or a personal chat: coming back, it greets again. */
export async function takenOut(world: BotWorld, turn: Turn): Promise<void> {
  if (turn.place.kind === 'personal') return world.installs.forgetWelcome(turn.tenantId, turn.actor.personId);
  if (turn.place.kind !== 'channel') return;
  const { channel } = turn.place;
  const install = await world.installs.ofTeam(turn.tenantId, channel.teamId);
  if (install === undefined) return;
  await world.installs.remove(turn.tenantId, channel.teamId, groupOf(turn));
  await world.shownStore.forget(groupOf(turn)(install.channel), groupSubject);
}
