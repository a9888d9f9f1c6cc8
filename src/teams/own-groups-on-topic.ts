import { decisionsCard } from '../cards/decisions-card.ts';
import { findOnTopic } from '../decisions/find-on-topic.ts';
import { errorForLog } from '../errors/error-for-log.ts';
import { type Language, Refusal } from '../errors/refusal.ts';
import type { Group } from '../meetings/model/group.ts';
import { likenessTo } from '../quick-door/likeness.ts';
import { texts } from '../texts/texts.ts';
import type { BotWorld } from './bot-world.ts';
import { groupsHere } from './groups-here.ts';
import type { Reply } from './reply.ts';
import type { Turn } from './turn.ts';

/** Who belongs to no group, or whose groups cannot be confirmed now, sees nothing of them. */
async function ownGroups(world: BotWorld, turn: Turn): Promise<Group[]> {
  try {
    return await groupsHere(world, turn);
  } catch (error) {
    if (error instanceof Refusal) return [];
    throw error;
  }
}

/**
 * What the asker's own groups have decided and agreed on the topic of a question, in a personal chat only. It comes after the
 * answer and adds to it: where it cannot be found, the answer stands alone.
 */
export async function ownGroupsOnTopic(
  world: BotWorld,
  turn: Turn,
  question: string,
  language: Language,
): Promise<Reply[]> {
  if (turn.place.kind !== 'personal') return [];
  try {
    const groups = await ownGroups(world, turn);
    if (groups.length === 0) return [];
    const likeness = likenessTo(await world.doors.of(turn.tenantId), question);
    const { decisions, agreements } = await findOnTopic(world, groups, likeness, turn.actor.personId);
    if (decisions.length + agreements.length === 0) return [];
    const { heading } = texts[language].consultant.ownGroups;
    const card = decisionsCard({ found: decisions, agreements, language, place: 'personal', heading });
    return [{ card, summary: heading }];
  } catch (error) {
    world.log('own-groups.failed', { ...errorForLog(error) });
    return [];
  }
}
