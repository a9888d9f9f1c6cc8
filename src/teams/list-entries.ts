import type { Card } from '../cards/card.ts';
import { entryListScreen } from '../cards/screens/entry-list-screen.ts';
import type { CatalogueInput, Listing } from '../catalogue/contract.ts';
import type { Entry } from '../catalogue/entry.ts';
import { isStale } from '../catalogue/freshness.ts';
import { isConsultant } from '../catalogue/keep-entry.ts';
import type { Language } from '../errors/refusal.ts';
import { inDanishOrder } from '../texts/danish-order.ts';
import type { BotWorld } from './bot-world.ts';
import type { Turn } from './turn.ts';

/** The entries in force, by their titles. */
export async function standingEntries({ keeper }: Pick<BotWorld, 'keeper'>, tenantId: string): Promise<Entry[]> {
  return (await keeper.kept(tenantId))
    .filter(({ retired }) => !retired)
    .map(({ entry }) => entry)
    .sort((one, other) => inDanishOrder(one.title, other.title));
}

/** A part of the catalogue to read, for everybody; what is out of date is listed for everybody too. */
export async function listEntries(
  world: BotWorld,
  turn: Turn,
  { show, page }: CatalogueInput<'entry.list'>,
  language: Language,
): Promise<Card> {
  const now = world.clock().toISOString();
  const isListed: Record<Listing, (entry: Entry) => boolean> = {
    contacts: ({ kind }) => kind === 'contact',
    others: ({ kind }) => kind !== 'contact',
    stale: (entry) => entry.kind === 'contact' && isStale(entry, now),
  };
  const entries = (await standingEntries(world, turn.tenantId)).filter(isListed[show]);
  const mayKeep = turn.place.kind === 'personal' && isConsultant(world, turn.actor);
  return entryListScreen({ show, entries, page, mayKeep, language, now });
}
