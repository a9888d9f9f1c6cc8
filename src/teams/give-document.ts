import { documentScreen } from '../cards/screens/document-screens.ts';
import { documentAddress } from '../documents/document-address.ts';
import { kindOf, makeDocument, nameOf } from '../documents/make-document.ts';
import { type OrderedDocument, orderDocument } from '../documents/order-document.ts';
import { type Language, Refusal } from '../errors/refusal.ts';
import type { Input } from '../meetings/contract.ts';
import { texts } from '../texts/texts.ts';
import type { Answer } from './answer.ts';
import type { BotWorld } from './bot-world.ts';
import { offerFile } from './offer-file.ts';
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
  const offered = await offerOrdered(world, asked, ordered);
  const url = documentAddress(address, ordered.token);
  const name = nameOf(ordered.source, ordered.order);
  return { card: documentScreen({ state: ordered.source.state, language }, { name, url, offered }) };
}

/** Teams takes files in personal chats only, and opens these kinds. */
async function offerOrdered(
  world: BotWorld,
  { turn, input, language }: Asked,
  { order, source, token }: OrderedDocument,
): Promise<boolean> {
  if (turn.place.kind !== 'personal' || (order.format !== 'docx' && order.format !== 'pdf')) return false;
  const words = texts[language].documents;
  return offerFile(world, world.documentOrders, turn, {
    file: await makeDocument(source, order, world.clock()),
    token,
    key: [turn.actor.personId, input.orderId ?? turn.activity.id, order.format, order.version].join('|'),
    description: words.offer(words.heading[kindOf(source)]),
  });
}
