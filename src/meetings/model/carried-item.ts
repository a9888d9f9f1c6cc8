import type { Origin } from './agenda-item.ts';

/** An item that must come back on the next agenda; what it says still stands at its meeting. */
export interface CarriedItem {
  readonly itemId: string;
  readonly closed: boolean;
  readonly origin: Origin;
}
