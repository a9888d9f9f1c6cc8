import { Refusal } from '../errors/refusal.ts';
import { type CatalogueDifference, differenceOf } from './difference.ts';
import type { Entry } from './entry.ts';
import { type Keeping, type KeepingWorld, refuseOthers } from './keep-entry.ts';

type SavingWorld = Pick<KeepingWorld, 'keeper' | 'consultants' | 'clock'>;

/** Lays what a consultant has sent ready beside the catalogue in force, and answers with what it would change. */
export async function offerCatalogue(
  world: SavingWorld,
  keeping: Keeping,
  importId: string,
  entries: readonly Entry[],
): Promise<CatalogueDifference> {
  refuseOthers(world, keeping);
  const kept = await world.keeper.kept(keeping.tenantId);
  await world.keeper.stage(keeping.tenantId, importId, entries, keeping.actor);
  return differenceOf(kept, entries, world.clock().toISOString());
}

/** Puts it in force, once. Throws `catalogue.changed-meanwhile` or `catalogue.gone`; then the old one stays. */
export async function saveCatalogue(world: SavingWorld, keeping: Keeping, importId: string): Promise<void> {
  refuseOthers(world, keeping);
  const enacted = await world.keeper.enact(keeping.tenantId, importId, keeping.actor);
  if (enacted !== 'done') throw new Refusal(enacted === 'changed' ? 'catalogue.changed-meanwhile' : 'catalogue.gone');
}

/** Deletes it; a second time does nothing. */
export async function discardCatalogue(world: SavingWorld, keeping: Keeping, importId: string): Promise<void> {
  refuseOthers(world, keeping);
  await world.keeper.discard(keeping.tenantId, importId, keeping.actor);
}
