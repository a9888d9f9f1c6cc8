import { Refusal } from '../errors/refusal.ts';
import type { DocumentOrder } from './document-order.ts';
import { type DocumentFile, makeDocument } from './make-document.ts';
import type { OrderingWorld } from './order-document.ts';
import { readForDocument } from './read-for-document.ts';

/** Writes an order's document as the meeting stands and as its person may read it now. Throws like `readForDocument`. */
export const writeOrdered = async (world: OrderingWorld, order: DocumentOrder): Promise<DocumentFile> =>
  makeDocument(await readForDocument(world, order), order, world.clock());

/** The document that a link leads to; undefined where the link leads nowhere, or its person has no right to it any more. */
export const fetchDocument =
  (world: OrderingWorld) =>
  async (token: string): Promise<DocumentFile | undefined> => {
    const order = await world.documentOrders.find(token);
    if (order === undefined) return undefined;
    try {
      return await writeOrdered(world, order);
    } catch (error) {
      if (error instanceof Refusal) return undefined;
      throw error;
    }
  };
