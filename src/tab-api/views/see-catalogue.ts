import { entryInWords } from '../../answers/compose-answer.ts';
import { isConsultant, isContactOf } from '../../catalogue/keep-entry.ts';
import type { Holder } from '../../rights/who-may.ts';
import { inDanishOrder } from '../../texts/danish-order.ts';
import { deedsOnEntry } from '../held-deeds.ts';
import type { CatalogueView } from '../schema.ts';
import type { TabWorld, Viewer } from '../tab-world.ts';

/** What can be done with an entry that is taken out, and what with one that stands. */
const fits = (retired: boolean) => (verb: string) =>
  retired ? verb === 'entry.restore' || verb === 'entry.view' : verb !== 'entry.restore';
const onOneEntry = /^entry\.(view|edit|confirm|retire|restore)$/;
const ofNoEntry = /^entry\.(list|new|add)$/;

/** The whole catalogue by title, to read for everybody; whoever keeps an entry sees it when it is taken out, too. */
export async function seeCatalogue(world: TabWorld, { person, language }: Viewer): Promise<CatalogueView> {
  const { tenantId } = person;
  const now = world.clock().toISOString();
  const consultant = isConsultant(world, person);
  const kept = await world.keeper.kept(tenantId);
  const asked = consultant
    ? new Map()
    : await world.asks.askedOf(
        tenantId,
        kept.map(({ entry }) => entry.id),
      );
  const entries = kept
    .map(({ entry, revision, retired }) => {
      const holders = new Set<Holder>([
        ...(consultant ? (['consultant'] as const) : []),
        ...(isContactOf(entry, asked.get(entry.id), person) ? (['contact'] as const) : []),
      ]);
      const { stale, verified } = entryInWords(entry, language, now);
      const may = deedsOnEntry(holders).filter((verb) => onOneEntry.test(verb) && fits(retired)(verb));
      return { entry, revision, retired, stale, verified, may };
    })
    .filter(({ retired, may }) => !retired || may.length > 0)
    .sort((one, other) => inDanishOrder(one.entry.title, other.entry.title));
  const may = deedsOnEntry(new Set<Holder>(consultant ? ['consultant'] : [])).filter((verb) => ofNoEntry.test(verb));
  return { entries, may };
}
