import { catalogueScreen } from '../cards/screens/catalogue-screens.ts';
import { orderedFileScreen } from '../cards/screens/ordered-file-screen.ts';
import type { CatalogueInput } from '../catalogue/contract.ts';
import { isStale } from '../catalogue/freshness.ts';
import { refuseOthers } from '../catalogue/keep-entry.ts';
import { type CatalogueOrder, writeOrderedCatalogue } from '../catalogue/order-catalogue.ts';
import { type Language, Refusal } from '../errors/refusal.ts';
import { texts } from '../texts/texts.ts';
import type { Answer } from './answer.ts';
import type { BotWorld } from './bot-world.ts';
import { keepingOf } from './keeping-of.ts';
import { standingEntries } from './list-entries.ts';
import { handOver } from './offer-file.ts';
import type { Reply } from './reply.ts';
import type { Turn } from './turn.ts';

/** What the consultant can have the catalogue as. */
export async function offerFormats(world: BotWorld, turn: Turn, language: Language): Promise<Reply> {
  refuseOthers(world, keepingOf(turn));
  const entries = await standingEntries(world, turn.tenantId);
  if (entries.length === 0) throw new Refusal('catalogue.none');
  const now = world.clock().toISOString();
  const stale = entries.filter((entry) => entry.kind === 'contact' && isStale(entry, now)).length;
  const { heading } = texts[language].catalogue;
  return {
    summary: heading,
    card: catalogueScreen({ entries: entries.length, stale, orderId: world.ids() }, language),
  };
}

/** Orders the catalogue as a file: offered for the consultant's OneDrive, and as a link where the bot has an address. */
export async function giveCatalogue(
  world: BotWorld,
  turn: Turn,
  { format, orderId }: CatalogueInput<'catalogue.get'>,
  language: Language,
): Promise<Answer> {
  refuseOthers(world, keepingOf(turn));
  const order: CatalogueOrder = { tenantId: turn.tenantId, personId: turn.actor.personId, format };
  const file = await writeOrderedCatalogue(world, order);
  if (file === undefined) throw new Refusal('catalogue.not-yours');
  const inHand = await handOver(world, world.catalogueOrders, turn, {
    order,
    file,
    key: [turn.actor.personId, orderId ?? turn.activity.id, format].join('|'),
    description: texts[language].catalogue.export.offer,
  });
  return { card: orderedFileScreen(inHand, language) };
}
