import { documentScreen } from '../cards/screens/document-screens.ts';
import { documentAddress } from '../documents/document-address.ts';
import { orderLivesMs } from '../documents/document-order.ts';
import { kindOf, makeDocument, nameOf } from '../documents/make-document.ts';
import { type OrderedDocument, orderDocument } from '../documents/order-document.ts';
import { errorForLog } from '../errors/error-for-log.ts';
import { type Language, Refusal } from '../errors/refusal.ts';
import type { Input } from '../meetings/contract.ts';
import { PostingError } from '../projection/poster.ts';
import { texts } from '../texts/texts.ts';
import type { Answer } from './answer.ts';
import type { BotWorld } from './bot-world.ts';
import { consentCard } from './file-cards.ts';
import type { clickIn, Turn } from './turn.ts';

interface Asked {
  readonly turn: Turn;
  readonly click: ReturnType<typeof clickIn>;
  readonly input: Input<'minutes.get'>;
  readonly language: Language;
}

/** Takes the order of a document, and answers with the link to it; in a personal chat the file is offered as well. */
export async function giveDocument(world: BotWorld, asked: Asked): Promise<Answer> {
  const { click, input, language } = asked;
  const address = world.address();
  if (address === null) throw new Refusal('minutes.no-address');
  const ordered = await orderDocument(world, click, input);
  const offered = await offerFile(world, asked, ordered);
  const url = documentAddress(address, ordered.token);
  const name = nameOf(ordered.source, ordered.order);
  return { card: documentScreen({ state: ordered.source.state, language }, { name, url, offered }) };
}

/** Teams takes files in personal chats only, and opens these kinds. A click that comes again offers nothing again. */
async function offerFile(
  world: BotWorld,
  { turn, input, language }: Asked,
  { order, source, token }: OrderedDocument,
): Promise<boolean> {
  if (turn.place.kind !== 'personal' || (order.format !== 'docx' && order.format !== 'pdf')) return false;
  const words = texts[language].documents;
  const { name, bytes } = await makeDocument(source, order, world.clock());
  const key = [turn.actor.personId, input.orderId ?? turn.activity.id, order.format, order.version].join('|');
  const until = new Date(world.clock().getTime() + orderLivesMs);
  if (!(await world.documentOrders.take(key, until))) return true;
  const description = words.offer(words.heading[kindOf(source)]);
  const offer = consentCard({ name, description, size: bytes.byteLength, token });
  try {
    await world.poster.postAttachment(turn.serviceUrl, turn.activity.conversation.id, offer);
    return true;
  } catch (error) {
    if (!(error instanceof PostingError)) throw error;
    // The link is there without it.
    world.log('document.not-offered', { ...errorForLog(error) });
    return false;
  }
}
