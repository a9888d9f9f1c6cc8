import { partitionOf } from '../../src/storage/meeting-rows.ts';
import { RowMeetingStore } from '../../src/storage/meeting-store.ts';
import { openAzure } from '../../src/storage/open-azure.ts';
import { endOf, operationLimit } from '../../src/storage/rows.ts';
import { FakeConnector } from '../../tests/connector/connector.ts';
import { FreshMeetings } from './fresh-meetings.ts';
import type { ServerSettings } from './tovholder-server.ts';
import { BenchTown, Clicks } from './town.ts';

/** What the rounds are played on: a group that is set up, and its people. */
export interface Stage {
  readonly bench: BenchTown;
  readonly clicks: Clicks;
  readonly fresh: FreshMeetings;
  /** Takes away what the rounds have left: Azurite slows down with what a table holds, and Azure does not. */
  clear(): Promise<void>;
  stop(): Promise<void>;
}

/** Sets up the group in the bot at that address, which keeps it in that storage. */
export async function setStage(storage: ServerSettings, botUrl: string): Promise<Stage> {
  const bench = new BenchTown();
  const connector = await new FakeConnector(bench.town).start();
  const clicks = new Clicks(bench, connector, botUrl);
  await clicks.install();
  await clicks.press('group.setup', { name: bench.team.name, kind: 'network', template: 'network' });
  const { rows } = await openAzure(storage, storage.store);
  const store = new RowMeetingStore(rows, () => new Date());
  const partition = partitionOf(bench.group);
  return {
    bench,
    clicks,
    fresh: new FreshMeetings(clicks, store, bench.group),
    clear: async () => {
      const left = await rows.range(partition, 'm|', endOf('x|'));
      for (let start = 0; start < left.length; start += operationLimit) {
        const some = left.slice(start, start + operationLimit);
        await rows.commit(
          partition,
          some.map(({ key }) => ({ kind: 'delete', key })),
        );
      }
    },
    stop: () => connector.stop(),
  };
}
