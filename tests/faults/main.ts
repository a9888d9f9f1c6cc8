import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { freePorts, startAzurite } from '../../dev/azurite.ts';
import { compileProgram } from '../../dev/compile-program.ts';
import { fuzzCampaign } from '../fuzz/fuzz-campaign.ts';
import { botFile, runCampaign } from './campaign.ts';
import { optionsFrom } from './options.ts';
import { isClean, missedTargets, tableOf } from './tally.ts';

const options = optionsFrom(process.argv.slice(2));
const tell = (line: string) => process.stdout.write(`${line}\n`);
process.exitCode = (await (options.fuzz ? fuzzCampaign(options, tell) : failing())) ? 0 : 1;
process.exit();

/** Faults and kills; whether as many were made as asked for, nothing was lost, and nothing came twice. */
async function failing(): Promise<boolean> {
  const begun = performance.now();
  const out = fileURLToPath(new URL('../../out/', import.meta.url));
  await mkdir(out, { recursive: true });
  const program = await compileProgram('faults', [botFile]);
  const azurite = await startAzurite({ ports: await freePorts(), location: 'memory' });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void azurite.stop().then(() => process.exit(1)));
  }
  try {
    const tally = await runCampaign({
      options,
      azurite: azurite.connectionString,
      bot: program.file(botFile),
      logFile: `${out}faults.log`,
      size: { groups: 3, meetings: 3, answers: 24 },
      tell,
    });
    tell(tableOf(tally, options.seed, (performance.now() - begun) / 1000));
    const missed = missedTargets(tally, options);
    if (missed !== undefined) tell(missed);
    return isClean(tally) && missed === undefined;
  } finally {
    await program.remove();
    await azurite.stop();
  }
}
