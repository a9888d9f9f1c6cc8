import { agreementsScreen, newAgreementScreen } from '../cards/screens/agreement-screens.ts';
import { type Language, Refusal } from '../errors/refusal.ts';
import { rights } from '../meetings/rights.ts';
import { viewAgreements } from '../meetings/use-cases/view-agreements.ts';
import { today } from '../meetings/wall-clock.ts';
import { texts } from '../texts/texts.ts';
import type { BotWorld } from './bot-world.ts';
import { formIdFor } from './form-id.ts';
import { groupsHeldHere, groupsHere } from './groups-here.ts';
import type { Reply } from './reply.ts';
import type { Turn } from './turn.ts';

/** A card for each group, since a card's buttons speak of one. Only in a personal chat: what is closed is shown too. */
export async function myAgreements(world: BotWorld, turn: Turn, language: Language): Promise<Reply[]> {
  if (turn.place.kind !== 'personal') throw new Refusal('agreement.elsewhere');
  const { personId } = turn.actor;
  const groups = await groupsHere(world, turn);
  const choice = await world.reminderChoices.read(turn.tenantId, personId);
  const day = today(world.clock());
  const summary = texts[language].agreements.heading;
  const cards = await Promise.all(
    groups.map(async (ref) => {
      const own = (await viewAgreements(world, ref, personId)).map(({ agreement, withheld }) => ({
        group: ref,
        agreement: withheld ? { ...agreement, task: texts[language].closedItem } : agreement,
      }));
      return own.length === 0 ? [] : [agreementsScreen(own, language, day, undefined, choice)];
    }),
  );
  const shown = cards.flat();
  return (shown.length === 0 ? [agreementsScreen([], language, day, undefined, choice)] : shown).map((card) => ({
    card,
    summary,
  }));
}

/** The form of an agreement that is made outside a meeting, for who may make one in a group. */
export async function newAgreement(world: BotWorld, turn: Turn, language: Language): Promise<Reply> {
  if (turn.place.kind !== 'personal') throw new Refusal('agreement.elsewhere');
  const allowed = (await groupsHeldHere(world, turn, rights['agreement.add'])).map(({ group }) => group);
  if (allowed.length === 0) throw new Refusal('group.chair-only');
  return {
    card: newAgreementScreen({ groups: allowed, agreementId: formIdFor(turn, world.ids), language }),
    summary: texts[language].agreements.make,
  };
}
