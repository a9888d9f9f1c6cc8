import { mkdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { town } from '../sample/town.ts';
import { startAzurite } from './azurite.ts';
import { builtPage } from './build-page.ts';
import { Parts } from './parts.ts';
import { startPlayground } from './playground.ts';
import { playgroundConfig } from './playground-config.ts';
import { type DevPorts, devPortsFrom, takenPorts } from './ports.ts';
import { addressReachedFromOutside } from './reachable.ts';
import { whatToTry } from './what-to-try.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = process.env.TOVHOLDER_DATA || join(root, '.data');
const parts = new Parts();
const asked = new AbortController();

const told = (text: string) => process.stderr.write(`${text}\n`);
const sentenceOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** As seen from here, where that is shorter. */
function shortest(path: string): string {
  const fromHere = relative(process.cwd(), path);
  return fromHere.startsWith('..') || fromHere === '' ? path : fromHere;
}

/** Azurite first and the bot last, so that each finds what it needs; throws once somebody has asked to end. */
async function start(ports: DevPorts): Promise<string> {
  // Loads all that the bot is made of, and takes its time: what is wrong in there is told before anything runs.
  const [{ startLocalBot }, page] = await Promise.all([import('./local-bot.ts'), builtPage()]);
  asked.signal.throwIfAborted();
  const azuriteData = join(folder, 'azurite');
  await mkdir(azuriteData, { recursive: true });
  const azurite = await startAzurite({ ports: ports.azurite, location: azuriteData });
  parts.add({ name: 'Azurite', ...azurite });
  asked.signal.throwIfAborted();
  const playground = await startPlayground({
    port: ports.playground,
    bot: `http://127.0.0.1:${ports.bot}/api/messages`,
    config: playgroundConfig(town),
    folder: join(folder, 'playground'),
  });
  parts.add({ name: 'Agents Playground', ...playground });
  asked.signal.throwIfAborted();
  const bot = await startLocalBot({
    port: ports.bot,
    connectionString: azurite.connectionString,
    serviceUrl: playground.serviceUrl,
    logFile: join(folder, 'bot.log'),
    page,
  });
  parts.add({ name: 'The bot', ...bot });
  asked.signal.throwIfAborted();
  return whatToTry({
    address: playground.address,
    tab: `http://localhost:${ports.bot}/tab/`,
    reachedAt: await addressReachedFromOutside(ports.playground),
    folder: shortest(folder),
  });
}

/** Why everything is to end: nothing to say where somebody asked for it. */
async function run(): Promise<string | undefined> {
  const ports = devPortsFrom(process.env);
  const taken = await takenPorts(ports);
  if (taken.length > 0) return taken.join('\n');
  const wish = new Promise<undefined>((resolve) => {
    asked.signal.addEventListener('abort', () => resolve(undefined));
  });
  const crash = new Promise<string>((resolve) => {
    process.on('uncaughtException', (error) => resolve(`The bot crashed: ${error.stack ?? error.message}`));
  });
  process.stdout.write('Starter Azurite, Agents Playground og botten, og bygger siden, hvis den er ændret …\n');
  process.stdout.write(await start(ports));
  const loss = parts.lost.then((name) => `${name} has ended by itself. The rest is ended too; logs are in ${folder}.`);
  return Promise.race([wish, crash, loss]);
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => asked.abort());

// npm hands SIGTERM to its shell alone, which dies without a word: then this has another parent than before.
const parent = process.ppid;
setInterval(() => {
  if (process.ppid !== parent) asked.abort();
}, 500).unref();

const reason = await run().catch((error: unknown) => (asked.signal.aborted ? undefined : sentenceOf(error)));
if (reason !== undefined) told(reason);
const failures = await parts.stop();
for (const failure of failures) told(sentenceOf(failure));
process.exit(reason === undefined && failures.length === 0 ? 0 : 1);
