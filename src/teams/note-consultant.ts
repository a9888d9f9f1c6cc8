import type { BotWorld } from './bot-world.ts';
import type { Turn } from './turn.ts';

/** A consultant is known by object id; how Teams addresses that person is learnt when something comes from there. */
export async function noteConsultant(
  { consultants, consultantChats }: BotWorld,
  { tenantId, actor, serviceUrl }: Turn,
): Promise<void> {
  const { personId, teamsId } = actor;
  if (consultants.includes(personId)) await consultantChats.note(tenantId, personId, { teamsId, serviceUrl });
}
