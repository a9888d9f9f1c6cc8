import { documentAddress } from '../documents/document-address.ts';
import { type DocumentOrders, orderLivesMs } from '../documents/document-order.ts';
import type { DocumentFile } from '../documents/make-document.ts';
import { errorForLog } from '../errors/error-for-log.ts';
import { Refusal } from '../errors/refusal.ts';
import { PostingError } from '../projection/poster.ts';
import type { BotWorld } from './bot-world.ts';
import { consentCard } from './file-cards.ts';
import type { Turn } from './turn.ts';

export interface OrderedFile {
  readonly file: DocumentFile;
  /** What leads to the order. */
  readonly token: string;
  /** Names the click: one that comes again offers nothing again. */
  readonly key: string;
  readonly description: string;
}

/** How a file that was ordered can be had: by a link, by an offer in the chat, or both. */
export interface FileInHand {
  readonly name: string;
  /** Null where the bot has no address of its own. */
  readonly url: string | null;
  readonly offered: boolean;
}

/** Offers a file for the person's OneDrive; whether it stands offered. */
export async function offerFile(
  { clock, poster, log }: Pick<BotWorld, 'clock' | 'poster' | 'log'>,
  orders: Pick<DocumentOrders, 'take'>,
  { activity, serviceUrl }: Turn,
  { file: { name, bytes }, token, key, description }: OrderedFile,
): Promise<boolean> {
  const until = new Date(clock().getTime() + orderLivesMs);
  if (!(await orders.take(key, until))) return true;
  try {
    const offer = consentCard({ name, description, size: bytes.byteLength, token });
    await poster.postAttachment(serviceUrl, activity.conversation.id, offer);
    return true;
  } catch (error) {
    if (!(error instanceof PostingError)) throw error;
    // The link is there without it.
    log('document.not-offered', { ...errorForLog(error) });
    return false;
  }
}

/**
 * Keeps an order of a file, and hands the file over: offered for the person's OneDrive, and as a link where the bot has
 * an address. Throws `minutes.no-address` where it can be had in neither way.
 */
export async function handOver<Order>(
  world: Pick<BotWorld, 'address' | 'clock' | 'poster' | 'log'>,
  orders: DocumentOrders<Order>,
  turn: Turn,
  { order, ...made }: Omit<OrderedFile, 'token'> & { readonly order: Order },
): Promise<FileInHand> {
  const token = await orders.keep(order, new Date(world.clock().getTime() + orderLivesMs));
  const offered = await offerFile(world, orders, turn, { ...made, token });
  const address = world.address();
  if (address === null && !offered) throw new Refusal('minutes.no-address');
  return { name: made.file.name, url: address === null ? null : documentAddress(address, token), offered };
}
