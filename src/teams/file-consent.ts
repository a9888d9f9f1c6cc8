import { z } from 'zod';
import { writeOrderedCatalogue } from '../catalogue/order-catalogue.ts';
import { type DocumentOrder, orderLivesMs } from '../documents/document-order.ts';
import { writeOrdered } from '../documents/fetch-document.ts';
import type { DocumentFile } from '../documents/make-document.ts';
import { errorForLog } from '../errors/error-for-log.ts';
import { type Language, Refusal } from '../errors/refusal.ts';
import { writeOrderedPerson } from '../privacy/person/order-person-file.ts';
import { PostingError } from '../projection/poster.ts';
import { texts } from '../texts/texts.ts';
import type { BotWorld } from './bot-world.ts';
import { fileCard } from './file-cards.ts';
import { FileExchangeError } from './file-exchange.ts';
import type { Turn } from './turn.ts';
import { wentWrong } from './went-wrong.ts';

const context = z.looseObject({ token: z.string().max(100) });

const consent = z.discriminatedUnion('action', [
  z.looseObject({
    action: z.literal('accept'),
    context,
    uploadInfo: z.looseObject({
      contentUrl: z.url().max(4000),
      uploadUrl: z.url().max(8000),
      name: z.string().max(400),
      uniqueId: z.string().max(400),
      fileType: z.string().max(20),
    }),
  }),
  z.looseObject({ action: z.literal('decline'), context }),
]);
type Accepted = Extract<z.infer<typeof consent>, { action: 'accept' }>;

/**
 * The answer to an offered file: it is put into the person's OneDrive, or a word says that it was not. False: no such answer.
 * Teams itself is answered with a status and no words, so what goes wrong is said in the chat.
 */
export async function answerFileConsent(world: BotWorld, turn: Turn, language: Language): Promise<boolean> {
  const parsed = consent.safeParse(turn.activity.value);
  if (!parsed.success) return false;
  const say = (text: string) => world.poster.sayIn(turn.serviceUrl, turn.activity.conversation.id, text);
  try {
    if (parsed.data.action === 'accept') await putAway(world, turn, parsed.data, language);
    else await say(texts[language].documents.declined);
  } catch (error) {
    if (!(error instanceof Refusal)) {
      // The offer stays, since the sentence asks to try again.
      await say(wentWrong(world, 'document.failed', error, language));
      return true;
    }
    world.log('document.refused', { code: error.code });
    await say(error.in(language));
    if (error.code === 'minutes.not-put-away') return true;
  }
  await takeAwayOffer(world, turn);
  return true;
}

/** Only whom it was offered to, and once: Teams sends an answer again when it waits too long. */
async function putAway(
  world: BotWorld,
  turn: Turn,
  { context: { token }, uploadInfo }: Accepted,
  language: Language,
): Promise<void> {
  const file = turn.place.kind === 'personal' ? await ownFile(world, turn, token) : undefined;
  if (file === undefined) throw new Refusal('minutes.offer-ended');
  const until = new Date(world.clock().getTime() + orderLivesMs);
  if (!(await world.documentOrders.take(token, until))) return;
  await put(world, token, uploadInfo.uploadUrl, file);
  const { name, contentUrl, uniqueId, fileType } = uploadInfo;
  const inPlace = fileCard({ name, contentUrl, uniqueId, fileType });
  const chat = turn.activity.conversation.id;
  try {
    await world.poster.postAttachment(turn.serviceUrl, chat, inPlace);
  } catch (error) {
    // The file is there all the same: that nothing was saved would be untrue.
    const { notShown } = texts[language].documents;
    await world.poster.sayIn(turn.serviceUrl, chat, wentWrong(world, 'document.failed', error, language, notShown));
  }
}

/** The document, the catalogue or the person's data that this person has ordered under the token. */
async function ownFile(world: BotWorld, turn: Turn, token: string): Promise<DocumentFile | undefined> {
  const order = await world.documentOrders.find(token);
  if (order !== undefined) return isOf(order, turn) ? writeOrdered(world, order) : undefined;
  const catalogue = await world.catalogueOrders.find(token);
  if (catalogue !== undefined) return isOwn(catalogue, turn) ? writeOrderedCatalogue(world, catalogue) : undefined;
  const person = await world.personOrders.find(token);
  return person !== undefined && isOwn(person, turn) ? writeOrderedPerson(world, person) : undefined;
}

const isOwn = (order: { readonly personId: string; readonly tenantId: string }, { actor, tenantId }: Turn): boolean =>
  order.personId === actor.personId && order.tenantId === tenantId;

const isOf = ({ personId, group }: DocumentOrder, { actor, tenantId }: Turn): boolean =>
  personId === actor.personId && group.tenantId === tenantId;

async function put(world: BotWorld, token: string, address: string, { bytes }: DocumentFile): Promise<void> {
  try {
    await world.files.put(address, bytes);
  } catch (error) {
    await world.documentOrders.giveBack(token);
    if (!(error instanceof FileExchangeError)) throw error;
    world.log('document.not-put-away', { reason: error.reason });
    throw new Refusal('minutes.not-put-away');
  }
}

/** What was answered is not asked any more. */
async function takeAwayOffer(world: BotWorld, { serviceUrl, message }: Turn): Promise<void> {
  if (message === null) return;
  try {
    await world.poster.remove(serviceUrl, message);
  } catch (error) {
    if (!(error instanceof PostingError)) throw error;
    world.log('document.offer-stays', { ...errorForLog(error) });
  }
}
