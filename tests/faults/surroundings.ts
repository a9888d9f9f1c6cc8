import { QueueClient } from '@azure/storage-queue';
import { openAzure } from '../../src/storage/open-azure.ts';
import type { RowStore } from '../../src/storage/rows.ts';
import type { WakeUpQueue } from '../../src/storage/wake-up-queue.ts';
import { FakeConnector } from '../connector/connector.ts';
import { Town } from '../connector/town.ts';
import type { Chance } from './chance.ts';
import { chooseStorageFault, chooseTeamsFault } from './choose-faults.ts';
import { type ChooseStorageFault, StorageProxy } from './storage-proxy.ts';
import type { Tally } from './tally.ts';

/** The storage and Teams, both of which can be made to fail, and the way past the faults for who checks. */
export class Surroundings {
  readonly connector = new FakeConnector(new Town());
  /** The connection string that the bots are given. */
  connectionString = '';
  readonly #store: string;
  readonly #tally: Tally;
  readonly #chance: Chance;
  readonly #passes: () => void;
  readonly #proxies: StorageProxy[] = [];
  #stored: { rows: RowStore; wakeUpQueue: WakeUpQueue; queue: QueueClient } | undefined;
  #chooseStorageFault: ChooseStorageFault = () => undefined;

  constructor(store: string, tally: Tally, chance: Chance, passes: () => void) {
    this.#store = store;
    this.#tally = tally;
    this.#chance = chance;
    this.#passes = passes;
  }

  async start(azurite: string): Promise<void> {
    const { rows, wakeUpQueue } = await openAzure({ connectionString: azurite }, this.#store);
    this.#stored = { rows, wakeUpQueue, queue: new QueueClient(azurite, `${this.#store}-wake-ups`) };
    this.connectionString = azurite;
    for (const service of ['TableEndpoint', 'QueueEndpoint']) {
      const target = new RegExp(`${service}=http://([^/]+)/`).exec(azurite)?.[1];
      if (target === undefined) throw new Error(`The connection string names no ${service}.`);
      const choose: ChooseStorageFault = (method) => this.#chooseStorageFault(method);
      const proxy = new StorageProxy({ target, choose, passes: this.#passes });
      this.#proxies.push(proxy);
      const at = await proxy.start();
      this.connectionString = this.connectionString.replace(`${service}=http://${target}/`, `${service}=http://${at}/`);
    }
    await this.connector.start();
  }

  async stop(): Promise<void> {
    await Promise.all([this.connector.stop(), ...this.#proxies.map((proxy) => proxy.stop())]);
  }

  /** The storage itself, without faults. */
  get rows(): RowStore {
    return this.#open.rows;
  }

  get wakeUpQueue(): WakeUpQueue {
    return this.#open.wakeUpQueue;
  }

  /** How many notes wait in the queue, those in work included. */
  async waitingNotes(): Promise<number> {
    return (await this.#open.queue.getProperties()).approximateMessagesCount ?? 0;
  }

  /** From now on things go wrong, or no longer do. */
  failing(on: boolean): void {
    this.connector.faults.clear();
    this.#chooseStorageFault = () => undefined;
    if (!on) return;
    const teams = chooseTeamsFault(this.#chance.fork(), () => {
      this.#tally.teamsFaults += 1;
    });
    this.connector.faults.chosenBy((kind) => {
      this.#passes();
      return teams(kind);
    });
    this.#chooseStorageFault = chooseStorageFault(this.#chance.fork(), () => {
      this.#tally.storageFaults += 1;
    });
  }

  get #open() {
    if (this.#stored === undefined) throw new Error('The surroundings have not been started.');
    return this.#stored;
  }
}
