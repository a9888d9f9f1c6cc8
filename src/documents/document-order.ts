import type { GroupRef } from '../meetings/model/group.ts';
import type { DocumentVersion } from '../minutes/write/compose-document.ts';
import type { DocumentFormat } from '../minutes/write/document-formats.ts';

/** One person's order of one document. What it holds is decided anew each time it is fetched. */
export interface DocumentOrder {
  readonly group: GroupRef;
  readonly meetingId: string;
  readonly version: DocumentVersion;
  readonly format: DocumentFormat;
  readonly personId: string;
}

/** For so many milliseconds an order can be fetched. */
export const orderLivesMs = 10 * 60_000;

/** Orders by the tokens that lead to them. A token names nothing and can be guessed by nobody. */
export interface DocumentOrders<Order = DocumentOrder> {
  /** Keeps an order until then, and answers with its token. */
  keep(order: Order, until: Date): Promise<string>;
  /** Undefined for a token that leads nowhere, or no longer. */
  find(token: string): Promise<Order | undefined>;
  /** True for the first who takes that key before then: what must not be done twice. */
  take(key: string, until: Date): Promise<boolean>;
  /** Lets another take the key. */
  giveBack(key: string): Promise<void>;
}
