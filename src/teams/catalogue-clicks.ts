import { z } from 'zod';
import { catalogueSettledScreen } from '../cards/screens/catalogue-screens.ts';
import { type EntryScreen, entryDoneScreen, entryScreen, newEntryScreen } from '../cards/screens/entry-screens.ts';
import { type CatalogueInput, type CatalogueVerb, catalogueContract } from '../catalogue/contract.ts';
import {
  addEntry,
  confirmEntry,
  editEntry,
  entryToKeep,
  isConsultant,
  type Keeping,
  refuseOthers,
  restoreEntry,
  retireEntry,
} from '../catalogue/keep-entry.ts';
import type { KeptEntry } from '../catalogue/kept-entry.ts';
import { discardCatalogue, saveCatalogue } from '../catalogue/save-catalogue.ts';
import type { RefusalCode } from '../errors/catalogue.ts';
import { readAs } from '../errors/read-as.ts';
import { type Language, Refusal } from '../errors/refusal.ts';
import { texts } from '../texts/texts.ts';
import type { Answer } from './answer.ts';
import type { BotWorld } from './bot-world.ts';
import { giveCatalogue } from './give-catalogue.ts';
import { keepingOf } from './keeping-of.ts';
import { listEntries } from './list-entries.ts';
import type { Turn } from './turn.ts';

/** What an entry's form can have wrong: then it comes back with all that was typed. */
const correctable: ReadonlySet<RefusalCode> = new Set<RefusalCode>([
  'entry.changed-meanwhile',
  'entry.title-missing',
  'entry.text-too-long',
  'entry.ages-wrong',
  'entry.email-wrong',
  'input.invalid',
  'input.cpr',
  'input.text',
]);

const formIds = z.object({ entryId: z.string().min(1).max(100) });
const typedText = z
  .record(z.string(), z.unknown())
  .catch({})
  .transform((fields) => Object.fromEntries(Object.entries(fields).filter(([, value]) => typeof value === 'string')));

function read<V extends CatalogueVerb>(verb: V, data: unknown): CatalogueInput<V> {
  return readAs(catalogueContract[verb] as unknown as z.ZodType<CatalogueInput<V>>, data ?? {});
}

/** A button of the catalogue's cards. Throws a Refusal for what cannot be. */
export async function answerCatalogueClick(
  world: BotWorld,
  turn: Turn,
  verb: CatalogueVerb,
  data: unknown,
  language: Language,
): Promise<Answer> {
  try {
    return await answer(world, turn, verb, data, language);
  } catch (error) {
    if (!(error instanceof Refusal) || !correctable.has(error.code)) throw error;
    return (await formAgain(world, turn, verb, data, error, language)) ?? { sentence: error.in(language) };
  }
}

async function answer(
  world: BotWorld,
  turn: Turn,
  verb: CatalogueVerb,
  data: unknown,
  language: Language,
): Promise<Answer> {
  const keeping = keepingOf(turn);
  const words = texts[language].catalogue;
  const screen = (kept: KeptEntry, notice: string): EntryScreen => ({
    kept,
    language,
    forConsultant: isConsultant(world, turn.actor),
    notice,
    good: true,
  });
  const done = (kept: KeptEntry, notice: string): Answer => ({
    card: entryDoneScreen(screen(kept, notice), world.clock().toISOString()),
  });
  switch (verb) {
    case 'entry.list':
      return { card: await listEntries(world, turn, read(verb, data), language) };
    case 'entry.view':
      return form(world, keeping, await entryToKeep(world, keeping, read(verb, data).entryId), { language });
    case 'entry.new':
      refuseOthers(world, keeping);
      return { card: newEntryScreen(world.ids(), language) };
    case 'entry.add':
      return done(await addEntry(world, keeping, read(verb, data)), words.form.saved);
    case 'entry.edit':
      return done(await editEntry(world, keeping, read(verb, data)), words.form.saved);
    case 'entry.confirm':
      return done(await confirmEntry(world, keeping, read(verb, data)), words.form.isConfirmed);
    case 'entry.retire':
      return done(await retireEntry(world, keeping, read(verb, data)), words.form.isRetired);
    case 'entry.restore':
      return done(await restoreEntry(world, keeping, read(verb, data)), words.form.isRestored);
    case 'catalogue.save':
      await saveCatalogue(world, keeping, read(verb, data).importId);
      return { card: catalogueSettledScreen('saved', language) };
    case 'catalogue.discard':
      await discardCatalogue(world, keeping, read(verb, data).importId);
      return { card: catalogueSettledScreen('discarded', language) };
    case 'catalogue.get':
      return giveCatalogue(world, turn, read(verb, data), language);
  }
}

async function form(
  world: BotWorld,
  keeping: Keeping,
  kept: KeptEntry,
  said: Pick<EntryScreen, 'language' | 'notice' | 'typed'>,
): Promise<Answer> {
  const forConsultant = isConsultant(world, keeping.actor);
  const now = world.clock().toISOString();
  if (kept.retired) return { card: entryDoneScreen({ kept, forConsultant, good: false, ...said }, now) };
  const earlier = await world.keeper.history(keeping.tenantId, kept.entry.id);
  return { card: entryScreen({ kept, forConsultant, ...said }, earlier, now) };
}

async function formAgain(
  world: BotWorld,
  turn: Turn,
  verb: CatalogueVerb,
  data: unknown,
  refusal: Refusal,
  language: Language,
): Promise<Answer | undefined> {
  const ids = formIds.safeParse(data);
  if (!ids.success || !verb.startsWith('entry.')) return undefined;
  const said = { language, notice: refusal.in(language), typed: typedText.parse(data) };
  const keeping = keepingOf(turn);
  if (verb === 'entry.add' && refusal.code !== 'entry.changed-meanwhile') {
    refuseOthers(world, keeping);
    return { card: newEntryScreen(ids.data.entryId, language, said) };
  }
  return form(world, keeping, await entryToKeep(world, keeping, ids.data.entryId), said);
}
