import { randomBytes } from 'node:crypto';
import { odata, RestError, TableClient, type TransactionAction } from '@azure/data-tables';
import { QueueClient } from '@azure/storage-queue';
import { usualWakeUps } from '../../src/projection/wake-ups.ts';
import { AzureTables } from '../../src/storage/azure-tables.ts';
import type { Operation } from '../../src/storage/rows.ts';
import type { Call } from './recorded-storage.ts';
import { type ClickIds, keyFor, type Tape } from './tape.ts';
import type { ServerSettings } from './tovholder-server.ts';

/** Asks the storage for what a recorded click asked for, straight through Azure's own clients. */
export class Replay {
  readonly #tables: AzureTables;
  readonly #queue: QueueClient;
  readonly #sent = new Map<string, number>();

  constructor({ connectionString, store }: ServerSettings) {
    this.#tables = new AzureTables(store, (name) =>
      TableClient.fromConnectionString(connectionString, name, { allowInsecureConnection: true }),
    );
    this.#queue = new QueueClient(connectionString, `${store}-wake-ups`);
  }

  async click(tape: Tape, ids: ClickIds): Promise<void> {
    const etags = new Map<string, string>();
    try {
      for (const step of tape) await Promise.all(step.map((call) => this.#ask(call, ids, etags)));
    } catch (error) {
      if (!(error instanceof RestError) || error.statusCode !== 412) throw error;
      // Another click was quicker: read again, as Tovholder does.
      await this.click(tape, ids);
    }
  }

  async #ask(call: Call, ids: ClickIds, etags: Map<string, string>): Promise<void> {
    switch (call.kind) {
      case 'get': {
        const entity = await this.#tables.of(call.partition).getEntity(call.partition, keyFor(call.key, ids));
        etags.set(String(entity.rowKey), entity.etag);
        return;
      }
      case 'range': {
        const [from, until] = [keyFor(call.from, ids), keyFor(call.until, ids)];
        const filter = odata`PartitionKey eq ${call.partition} and RowKey ge ${from} and RowKey lt ${until}`;
        for await (const entity of this.#tables.of(call.partition).listEntities({ queryOptions: { filter } })) {
          etags.set(String(entity.rowKey), entity.etag);
        }
        return;
      }
      case 'commit':
        await this.#tables
          .of(call.partition)
          .submitTransaction(call.operations.map((operation) => action(call.partition, operation, ids, etags)));
        return;
      case 'send':
        await this.#send(keyFor(call.wakeUp.subject, ids), call);
    }
  }

  /** At most one message for each meeting in so many seconds, as Tovholder has it. */
  async #send(subject: string, { wakeUp, delaySeconds }: Call & { kind: 'send' }): Promise<void> {
    const now = Date.now();
    if (now - (this.#sent.get(subject) ?? 0) < usualWakeUps.noteEveryMs) return;
    this.#sent.set(subject, now);
    await this.#queue.sendMessage(JSON.stringify({ ...wakeUp, subject }), { visibilityTimeout: delaySeconds });
  }
}

/** A receipt is new at each click; every other row is the recorded one under the ids of now. */
function action(
  partitionKey: string,
  operation: Operation,
  ids: ClickIds,
  etags: ReadonlyMap<string, string>,
): TransactionAction {
  const rowKey = operation.key.startsWith('r|') ? `r|${randomBytes(32).toString('hex')}` : keyFor(operation.key, ids);
  if (operation.kind === 'delete') return ['delete', { partitionKey, rowKey }];
  const entity = { partitionKey, rowKey, json0: JSON.stringify(operation.value) };
  if (operation.kind === 'insert') return ['create', entity];
  if (operation.kind === 'put') return ['upsert', entity, 'Replace'];
  const etag = etags.get(rowKey);
  if (etag === undefined) throw new Error(`The tape replaces ${rowKey} but has not read it.`);
  return ['update', entity, 'Replace', { etag }];
}
