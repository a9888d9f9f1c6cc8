import { decisionsCard } from '../cards/decisions-card.ts';
import type { DecisionQuestion } from '../decisions/decision-question.ts';
import { findDecisions } from '../decisions/find-decisions.ts';
import { texts } from '../texts/texts.ts';
import type { BotWorld } from './bot-world.ts';
import { groupsHere } from './groups-here.ts';
import type { Reply } from './reply.ts';
import type { Turn } from './turn.ts';

/** Answers what was decided about something, from the channel's own group or from all groups of the person. */
export async function answerDecisions(
  world: BotWorld,
  turn: Turn,
  { about, language }: DecisionQuestion,
): Promise<Reply[]> {
  const place = turn.place.kind === 'channel' ? 'channel' : 'personal';
  const groups = await groupsHere(world, turn);
  const found = await findDecisions(world, groups, about, { personId: turn.actor.personId, place });
  return [{ card: decisionsCard({ found, language, place }), summary: texts[language].decisions.heading }];
}
