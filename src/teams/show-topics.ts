import type { Card } from '../cards/card.ts';
import { type TopicsOfMonth, topicsCard } from '../cards/topics-card.ts';
import { groupsToChooseFrom } from '../consultant/groups-to-choose.ts';
import { type Language, Refusal } from '../errors/refusal.ts';
import { refuseOthers } from '../quick-door/answer-hand-off.ts';
import { monthBefore, monthOf } from '../quick-door/working-days.ts';
import { texts } from '../texts/texts.ts';
import type { BotWorld } from './bot-world.ts';
import type { Reply } from './reply.ts';
import type { Turn } from './turn.ts';

type Said = Partial<Pick<TopicsOfMonth, 'notice' | 'noticeIsGood' | 'group'>>;

/** The list of one month, as a consultant sees it. */
export async function topicsOfMonth(
  world: BotWorld,
  { tenantId, actor }: Turn,
  month: string,
  language: Language,
  said: Said = {},
): Promise<Card> {
  const [topics, groups] = await Promise.all([
    world.topics.ofMonth(tenantId, month),
    groupsToChooseFrom(world)(tenantId, actor.personId),
  ]);
  return topicsCard({ month, topics, groups, language, ...said });
}

/** This month's topics, and last month's where there are any. Consultants only, in a personal chat. */
export async function showTopics(world: BotWorld, turn: Turn, language: Language): Promise<Reply[]> {
  refuseOthers(world, turn.actor.personId);
  if (turn.place.kind !== 'personal') throw new Refusal('question.elsewhere');
  const month = monthOf(world.clock());
  const before = monthBefore(month);
  const summary = texts[language].consultant.topics.summary;
  const earlier = await world.topics.ofMonth(turn.tenantId, before);
  const months = earlier.length === 0 ? [month] : [before, month];
  return Promise.all(
    months.map(async (shown) => ({ card: await topicsOfMonth(world, turn, shown, language), summary })),
  );
}
