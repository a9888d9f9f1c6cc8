import { type DocumentOrders, orderLivesMs } from '../documents/document-order.ts';
import type { DocumentFile } from '../documents/make-document.ts';
import { errorForLog } from '../errors/error-for-log.ts';
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
