import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { freePorts, startAzurite } from '../../dev/azurite.ts';
import { fuzzActivities } from '../fuzz/fuzz-activities.ts';
import { buildBot, removeBuiltBot } from './build-bot.ts';
import { runCampaign } from './campaign.ts';
import { optionsFrom } from './options.ts';
import { isClean, tableOf } from './tally.ts';

const options = optionsFrom(process.argv.slice(2));
const tell = (line: string) => process.stdout.write(`${line}\n`);
process.exitCode = (await (options.fuzz ? fuzz() : failing())) ? 0 : 1;
process.exit();

/** Faults and kills; whether nothing was lost, and nothing came twice. */
async function failing(): Promise<boolean> {
  const begun = performance.now();
  const out = fileURLToPath(new URL('../../out/', import.meta.url));
  await mkdir(out, { recursive: true });
  const azurite = await startAzurite({ ports: await freePorts(), location: 'memory' });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void azurite.stop().then(() => process.exit(1)));
  }
  try {
    const tally = await runCampaign({
      options,
      azurite: azurite.connectionString,
      bot: await buildBot(),
      logFile: `${out}faults.log`,
      size: { groups: 3, meetings: 3, answers: 24 },
      tell,
    });
    tell(tableOf(tally, options.seed, (performance.now() - begun) / 1000));
    return isClean(tally);
  } finally {
    await removeBuiltBot();
    await azurite.stop();
  }
}

/** Odd activities and clicks; whether all of them were answered, and nothing went wrong unforeseen. */
async function fuzz(): Promise<boolean> {
  const fuzzed = await fuzzActivities(options.activities, options.seed);
  for (const [status, times] of [...fuzzed.statuses].sort()) tell(`| HTTP ${status} | ${String(times).padStart(7)} |`);
  tell(`| memory   | ${String(Math.round(fuzzed.heapGrowthBytes / 1024 / 1024)).padStart(4)} MB |`);
  for (const sentence of fuzzed.wrong.slice(0, 20)) tell(`wrong: ${sentence}`);
  return fuzzed.wrong.length === 0;
}
