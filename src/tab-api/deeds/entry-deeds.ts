import { type CatalogueVerb, catalogueContract } from '../../catalogue/contract.ts';
import {
  addEntry,
  confirmEntry,
  editEntry,
  type Keeping,
  restoreEntry,
  retireEntry,
} from '../../catalogue/keep-entry.ts';
import { Refusal } from '../../errors/refusal.ts';
import { texts } from '../../texts/texts.ts';
import type { Deed } from '../schema.ts';
import type { TabWorld, Viewer } from '../tab-world.ts';
import { done } from './done.ts';
import { namedIn, readBody } from './read-body.ts';

/** Who keeps the catalogue from the tab, which is one person's place. */
const keepingOf = ({ person }: Viewer, activityId: string): Keeping => ({
  tenantId: person.tenantId,
  actor: { personId: person.personId, name: person.name },
  place: 'personal',
  activityId,
});

/** Does what a verb of the catalogue's contract says; files of it are had in the chat. */
export async function doCatalogueVerb(
  world: TabWorld,
  viewer: Viewer,
  verb: CatalogueVerb,
  body: unknown,
): Promise<Deed> {
  const words = texts[viewer.language].catalogue.form;
  const keeping = keepingOf(viewer, namedIn(body).requestId ?? world.ids());
  switch (verb) {
    case 'entry.add':
      await addEntry(world, keeping, readBody(catalogueContract[verb], body));
      return done({ said: words.saved });
    case 'entry.edit':
      await editEntry(world, keeping, readBody(catalogueContract[verb], body));
      return done({ said: words.saved });
    case 'entry.confirm':
      await confirmEntry(world, keeping, readBody(catalogueContract[verb], body));
      return done({ said: words.isConfirmed });
    case 'entry.retire':
      await retireEntry(world, keeping, readBody(catalogueContract[verb], body));
      return done({ said: words.isRetired });
    case 'entry.restore':
      await restoreEntry(world, keeping, readBody(catalogueContract[verb], body));
      return done({ said: words.isRestored });
    default:
      throw new Refusal('verb.unknown');
  }
}
