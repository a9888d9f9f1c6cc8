import { randomUUID } from 'node:crypto';
import { Agent } from 'node:http';
import { createApp } from '../../src/app.ts';
import { configFrom } from '../../src/config.ts';
import { usualLimits } from '../../src/limits/usual-limits.ts';
import { MemoryRows } from '../../src/storage/memory-rows.ts';
import { MemoryWakeUpQueue } from '../../src/storage/memory-wake-up-queue.ts';
import { FakeConnector } from '../connector/connector.ts';
import { TeamsClient } from '../connector/teams-client.ts';
import { furnish } from './furnish.ts';
import { FuzzCast, type FuzzTown } from './fuzz-town.ts';
import { answerTo, type OddAnswer, type OddRequest } from './odd-request.ts';

/** Asked from a place that does not exist: nobody tells the bot who is there, and it says no. */
const foreseen: ReadonlySet<string> = new Set(['roster.unreadable']);
/** What went wrong so often that the bot has given it up, or what Teams would not show: told without an error. */
const givenUp: ReadonlySet<string> = new Set([
  'wake-up.set-aside',
  'reminders.given-up',
  'projection.refused',
  'conversation.dead',
]);

/** Whether a line of the log says that something went wrong that nobody foresaw: every line with an error is one, else. */
const isUnforeseen = (event: string, details: Readonly<Record<string, string | number>>): boolean =>
  givenUp.has(event) || ('error' in details && !foreseen.has(event));

export interface FuzzedBot {
  readonly fuzz: FuzzTown;
  /** Everything in the log that should not be there. */
  readonly wrong: readonly string[];
  /** Sends a request as it is. */
  send(odd: OddRequest): Promise<OddAnswer>;
  /** How often the projector has posted or changed a card since the town was furnished. */
  shown(): number;
  stop(): Promise<void>;
}

/** Time goes by what is sent, so that on a busy machine no click comes too late, and the queue's notes are due all the same. */
const perRequestMs = 5;
const startsAt = new Date('2020-02-20T09:00:00.000Z').getTime();

/** The whole bot over HTTP on rows in memory, with a furnished group in a team of sixty and a Connector that answers. */
export async function runBotOnMemory(): Promise<FuzzedBot> {
  let sent = 0;
  const clock = () => new Date(startsAt + sent * perRequestMs);
  const cast = new FuzzCast();
  const connector = await new FakeConnector(cast.town).start();
  const consultants = cast.consultants.map(({ objectId }) => objectId).join(',');
  const environment = { TOVHOLDER_ENV: 'local', PORT: '0', TOVHOLDER_CONSULTANTS: consultants };
  const rows = new MemoryRows();
  const wrong: string[] = [];
  const app = createApp(configFrom(environment), {
    environment,
    rows,
    wakeUpQueue: new MemoryWakeUpQueue(clock),
    clock,
    ids: randomUUID,
    log: (event, details) => {
      if (isUnforeseen(event, details)) wrong.push(`${event} ${JSON.stringify(details)}`);
    },
    // A few people send thousands, and one channel is told of all of it.
    limits: { ...usualLimits, clicks: { most: Number.POSITIVE_INFINITY, withinMs: 1_000 }, paceMs: 0 },
    localPeople: () => ({
      tenantId: cast.town.tenantId,
      people: cast.town.people.map(({ objectId, name }) => ({ personId: objectId, name })),
    }),
  });
  const port = await app.start();
  // A machine that is busy for seconds must not find its connections ended while it was.
  app.server.server.keepAliveTimeout = 0;
  const kept = new Agent({ keepAlive: true });
  const teams = new TeamsClient({ connector, bot: `http://127.0.0.1:${port}/api/messages`, now: clock });
  const ids = await furnish(teams, cast, rows, clock);
  const writes = () => connector.operations.of(['create-thread', 'update']).length;
  const before = writes();
  return {
    fuzz: { cast, serviceUrl: connector.serviceUrl, ids },
    wrong,
    send: (odd) => {
      sent += 1;
      return answerTo(port, kept, odd);
    },
    shown: () => writes() - before,
    stop: async () => {
      kept.destroy();
      await app.stop(2_000);
      await connector.stop();
    },
  };
}
