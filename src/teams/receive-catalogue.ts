import { catalogueImportScreen } from '../cards/screens/catalogue-screens.ts';
import { readCatalogueFile } from '../catalogue/catalogue-file.ts';
import { refuseOthers } from '../catalogue/keep-entry.ts';
import { offerCatalogue } from '../catalogue/save-catalogue.ts';
import type { Language } from '../errors/refusal.ts';
import { texts } from '../texts/texts.ts';
import type { BotWorld } from './bot-world.ts';
import { formIdFor } from './form-id.ts';
import { keepingOf } from './keeping-of.ts';
import type { Reply } from './reply.ts';
import type { Turn } from './turn.ts';

/** Reads a catalogue that the consultant has sent, and asks whether to save it. */
export async function receiveCatalogue(
  world: BotWorld,
  turn: Turn,
  fileName: string,
  fetchBytes: () => Promise<Uint8Array>,
  language: Language,
): Promise<Reply> {
  const keeping = keepingOf(turn);
  refuseOthers(world, keeping);
  const entries = await readCatalogueFile(fileName, await fetchBytes());
  const importId = formIdFor(turn, world.ids);
  const difference = await offerCatalogue(world, keeping, importId, entries);
  return {
    card: catalogueImportScreen(difference, importId, fileName, language),
    summary: texts[language].catalogue.import.heading,
  };
}
