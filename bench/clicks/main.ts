import { freePorts, startAzurite } from '../../dev/azurite.ts';
import { compileProgram } from '../../dev/compile-program.ts';
import { type EveryVerb, recordEveryVerb } from './every-verb.ts';
import { type Measured, medianOf, ratios } from './figures.ts';
import { pressAll } from './load.ts';
import { answering, closingItems, type MakeRound } from './rounds.ts';
import { referenceServer, type ServerProcess, startServer, tovholderServer } from './server-process.ts';
import { type Stage, setStage } from './stage.ts';

/**
 * Tovholder beside the smallest bot that does the same to the storage, in one run: both under the same load from this
 * process, in turns, on the same Azurite. Prints the storage round trips of each verb, then speeds and their ratios.
 */
const concurrencies = [1, 8, 32];
const rounds = 9;

const say = (line: string) => process.stdout.write(`${line}\n`);

function sayRoundTrips({ roundTrips, notCounted }: EveryVerb): void {
  say('  storage round trips of each verb: all of them, and how many one after another');
  for (const { verb, total, inARow } of roundTrips) say(`    ${verb.padEnd(22)} ${total}  ${inARow}`);
  if (notCounted.length > 0) say(`    not counted: ${notCounted.join(', ')}`);
}

const speeds = ({ perSecond, p50, p95, processor }: Measured) =>
  [
    `${perSecond.toFixed(0).padStart(5)} turns/s`,
    `p50 ${p50.toFixed(1).padStart(5)} ms`,
    `p95 ${p95.toFixed(1).padStart(5)} ms`,
    `processor ${processor.toFixed(2)} ms`,
  ].join('  ');

interface Servers {
  readonly ours: ServerProcess;
  readonly reference: ServerProcess;
}

/** A round each in turns, so that whatever else the machine does meets both alike. */
async function compare(verb: string, servers: Servers, stage: Stage, round: MakeRound): Promise<void> {
  const both = async (concurrent: number) => {
    const clicks = { ours: await round(), reference: await round() };
    const measured = {
      ours: await pressAll(servers.ours, clicks.ours, concurrent),
      reference: await pressAll(servers.reference, clicks.reference, concurrent),
    };
    await stage.clear();
    return measured;
  };
  await both(8);
  await both(32);
  for (const concurrent of concurrencies) {
    const measured: { ours: Measured; reference: Measured }[] = [];
    for (let n = 0; n < rounds; n += 1) measured.push(await both(concurrent));
    const ratio = ratios(measured);
    say(`  ${verb}, ${concurrent} at a time`);
    say(`    Tovholder  ${speeds(medianOf(measured.map(({ ours }) => ours)))}`);
    say(`    reference  ${speeds(medianOf(measured.map(({ reference }) => reference)))}`);
    say(
      `    ratio      ${ratio.perSecond.toFixed(2)} in time per turn, ${ratio.p50.toFixed(2)} at p50, ` +
        `${ratio.p95.toFixed(2)} at p95, ${ratio.processor.toFixed(2)} in processor time`,
    );
  }
}

const program = await compileProgram('bench-clicks', [tovholderServer, referenceServer]);
const recorded = await recordEveryVerb();
sayRoundTrips(recorded);
const azurite = await startAzurite({ ports: await freePorts(), location: 'memory' });
try {
  const storage = { connectionString: azurite.connectionString, store: 'bench' };
  const ours = await startServer(program.file(tovholderServer), storage);
  const reference = await startServer(program.file(referenceServer), { ...storage, tapes: recorded.tapes });
  const stage = await setStage(storage, ours.url);
  await compare('attendance.answer', { ours, reference }, stage, answering(stage));
  await compare('item.close', { ours, reference }, stage, closingItems(stage));
  await Promise.all([ours.stop(), reference.stop(), stage.stop()]);
} finally {
  await program.remove();
  await azurite.stop();
}
