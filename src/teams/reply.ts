import type { Card } from '../cards/card.ts';

/** A card that answers a message, with what its notification says. */
export interface Reply {
  readonly card: Card;
  readonly summary: string;
}
