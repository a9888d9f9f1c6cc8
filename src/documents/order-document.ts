import { Refusal } from '../errors/refusal.ts';
import type { Input } from '../meetings/contract.ts';
import type { Click, World } from '../meetings/perform.ts';
import { type DocumentOrder, type DocumentOrders, orderLivesMs } from './document-order.ts';
import { type DocumentSource, readForDocument } from './read-for-document.ts';

export type OrderingWorld = Pick<World, 'store' | 'roster' | 'audit' | 'clock'> & {
  readonly documentOrders: DocumentOrders;
};

/** An order that was taken: what it is made of now, and the token with which it is fetched for ten minutes. */
export interface OrderedDocument {
  readonly order: DocumentOrder;
  readonly token: string;
  readonly source: DocumentSource;
}

/** Takes a member's order of the minutes, or of the agenda. The full version is for a personal chat only. */
export async function orderDocument(
  world: OrderingWorld,
  click: Click,
  { meetingId, format, version }: Input<'minutes.get'>,
): Promise<OrderedDocument> {
  if (click.place === 'channel' && version === 'full') throw new Refusal('minutes.full-elsewhere');
  const order: DocumentOrder = {
    group: click.group,
    meetingId,
    format: format ?? 'docx',
    version: version ?? 'open',
    personId: click.actor.personId,
  };
  const source = await readForDocument(world, order);
  const token = await world.documentOrders.keep(order, new Date(world.clock().getTime() + orderLivesMs));
  return { order, token, source };
}
