import { inject } from 'vitest';
import { MemoryRows } from '../../src/storage/memory-rows.ts';
import { MemoryWakeUpQueue } from '../../src/storage/memory-wake-up-queue.ts';
import { openAzure } from '../../src/storage/open-azure.ts';
import type { RowStore } from '../../src/storage/rows.ts';
import type { WakeUpQueue } from '../../src/storage/wake-up-queue.ts';
import { freshStore } from '../support/fresh-store.ts';

export interface OpenStores {
  readonly rows: RowStore;
  readonly wakeUpQueue: WakeUpQueue;
}

/** The two implementations that every contract test runs on. */
export const implementations: { name: string; open: () => Promise<OpenStores> }[] = [
  {
    name: 'memory',
    open: async () => ({ rows: new MemoryRows(), wakeUpQueue: new MemoryWakeUpQueue(() => new Date()) }),
  },
  { name: 'Azure', open: () => openAzure({ connectionString: inject('azurite') }, freshStore()) },
];
