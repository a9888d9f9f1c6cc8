import { createHash } from 'node:crypto';
import { v5 as uuidFrom } from 'uuid';
import { z } from 'zod';
import { importScreen } from '../cards/screens/import-screens.ts';
import { looksLikeCatalogue } from '../catalogue/catalogue-file.ts';
import { orderLivesMs } from '../documents/document-order.ts';
import { type Language, Refusal } from '../errors/refusal.ts';
import { refuseTooLarge } from '../imports/refuse-too-large.ts';
import type { Group } from '../meetings/model/group.ts';
import { rolesOf } from '../meetings/rights.ts';
import { readMinutes } from '../minutes/read/read-minutes.ts';
import { texts } from '../texts/texts.ts';
import type { BotWorld } from './bot-world.ts';
import { FileExchangeError } from './file-exchange.ts';
import { groupsHere } from './groups-here.ts';
import { receiveCatalogue } from './receive-catalogue.ts';
import type { Reply } from './reply.ts';
import type { Turn } from './turn.ts';

const sentFile = z.looseObject({
  contentType: z.literal('application/vnd.microsoft.teams.file.download.info'),
  name: z.string().max(400).catch(''),
  content: z.looseObject({ downloadUrl: z.url().max(8000) }),
});

/** A file that somebody sent. */
export interface SentFile {
  readonly name: string;
  readonly downloadUrl: string;
}

/** The first file of a message in a personal chat; undefined where there is none. Teams sends none elsewhere. */
export function fileSentIn({ place, activity }: Turn): SentFile | undefined {
  if (place.kind !== 'personal') return undefined;
  for (const attachment of activity.attachments ?? []) {
    const file = sentFile.safeParse(attachment);
    if (file.success) return { name: file.data.name, downloadUrl: file.data.content.downloadUrl };
  }
  return undefined;
}

const sizeLimit = 20 * 1024 * 1024;

/** Any GUID will do as long as it stays: the same file from the same person has the same id. */
const importsOfFiles = 'c7be3c0e-8d57-4c1e-9b5c-5ad3c4f0a6de';

/** Reads an agenda or minutes that a chair has sent, or the consultant's catalogue, and asks whether to keep it. Nothing is answered to a second copy. */
export async function receiveFile(world: BotWorld, turn: Turn, file: SentFile, language: Language): Promise<Reply[]> {
  const { tenantId, actor, activity } = turn;
  const isCatalogue = looksLikeCatalogue(file.name);
  const groups = isCatalogue ? [] : await ledBy(world, turn);
  const until = new Date(world.clock().getTime() + orderLivesMs);
  if (!(await world.documentOrders.take(`file|${actor.personId}|${activity.id}`, until))) return [];
  if (isCatalogue) return [await receiveCatalogue(world, turn, file.name, () => fetchFile(world, file), language)];
  const bytes = await fetchFile(world, file);
  const content = createHash('sha256').update(bytes).digest('hex');
  const importId = uuidFrom([tenantId, actor.personId, content].join('|'), importsOfFiles);
  const minutes = await readMinutes(bytes);
  refuseTooLarge(minutes);
  const pending = { importId, by: actor.personId, at: world.clock().toISOString(), minutes };
  await world.imports.keep(tenantId, pending);
  return [{ card: importScreen(pending, groups, language, file.name), summary: texts[language].imports.heading }];
}

/** The groups whose chair this person is. */
async function ledBy(world: BotWorld, turn: Turn): Promise<Group[]> {
  const groups = await groupsHere(world, turn);
  const own = await Promise.all(
    groups.map(async (group) => {
      const roster = await world.roster.members(turn.tenantId, group.channel, 'recent');
      return rolesOf(turn.actor.personId, group, roster).has('chair') ? [group] : [];
    }),
  );
  if (own.flat().length === 0) throw new Refusal('import.not-yours');
  return own.flat();
}

async function fetchFile(world: BotWorld, { downloadUrl }: SentFile): Promise<Uint8Array> {
  try {
    return await world.files.fetch(downloadUrl, sizeLimit);
  } catch (error) {
    if (!(error instanceof FileExchangeError)) throw error;
    world.log('import.not-fetched', { reason: error.reason });
    throw new Refusal(error.reason === 'too-large' ? 'minutes.file-too-large' : 'import.not-fetched');
  }
}
