import { freePorts, startAzurite } from '../../dev/azurite.ts';
import { type CompiledProgram, compileProgram } from '../../dev/compile-program.ts';
import { MemoryRows } from '../../src/storage/memory-rows.ts';
import { openAzure } from '../../src/storage/open-azure.ts';
import { type EveryVerb, recordEveryVerb } from '../clicks/every-verb.ts';
import { type Measured, medianOf, percentile, ratios } from '../clicks/figures.ts';
import { pressAll } from '../clicks/load.ts';
import { answering, closingItems, type MakeRound } from '../clicks/rounds.ts';
import { referenceServer, type ServerProcess, startServer, tovholderServer } from '../clicks/server-process.ts';
import { type Stage, setStage } from '../clicks/stage.ts';
import { NotedRows } from './noted-rows.ts';
import { writeYear } from './synthetic-year.ts';

/**
 * Clicks in a store that holds a year of 98 municipalities beside clicks in one that holds nothing else: the same bot, the same
 * load, in turns, in one run. Each store is an Azurite of its own, so that each has its own memory. Azurite itself
 * slows down with what a table holds, and Azure does not: so the smallest bot that asks the storage for the same
 * is timed on both stores too, and what the year costs it is what it costs Azurite.
 */
const size = { municipalities: 98, groups: 1_000, meetingsOfGroup: 4, membersOfGroup: 9 };
const seed = 2026;
const concurrent = 8;
const rounds = 5;
const store = 'bench';

const say = (line: string) => process.stdout.write(`${line}\n`);
const seconds = (sinceMs: number) => `${((performance.now() - sinceMs) / 1000).toFixed(0)} s`;

interface Side {
  readonly tovholder: ServerProcess;
  /** Does the same to the storage, and nothing else. */
  readonly reference: ServerProcess;
  readonly stage: Stage;
  stop(): Promise<void>;
}

/** Both bots on an Azurite of their own, which `fill` may fill before they start. */
async function side(
  program: CompiledProgram,
  tapes: EveryVerb['tapes'],
  fill: (connectionString: string) => Promise<void>,
): Promise<Side> {
  const azurite = await startAzurite({ ports: await freePorts(), location: 'memory' });
  const { connectionString } = azurite;
  await fill(connectionString);
  const tovholder = await startServer(program.file(tovholderServer), { connectionString, store });
  const reference = await startServer(program.file(referenceServer), { connectionString, store, tapes });
  const stage = await setStage({ connectionString, store }, tovholder.url);
  return {
    tovholder,
    reference,
    stage,
    stop: async () => {
      await Promise.all([tovholder.stop(), reference.stop(), stage.stop()]);
      await azurite.stop();
    },
  };
}

async function loadYear(connectionString: string, firstTenant: string): Promise<void> {
  const memory = new NotedRows(new MemoryRows());
  const making = performance.now();
  const year = await writeYear(memory, size, seed, new Date(), firstTenant);
  say(
    `  ${year.municipalities} municipalities, ${year.groups} groups, ${year.meetings} meetings, ${year.clicks} clicks: made in ${seconds(making)}`,
  );
  const loading = performance.now();
  const { rows } = await openAzure({ connectionString }, store);
  const { partitions, rows: count, bytes } = await memory.copyTo(rows);
  say(
    `  ${count} rows of ${(bytes / 1024 / 1024).toFixed(0)} MB in ${partitions} partitions: loaded in ${seconds(loading)}`,
  );
}

const figures = ({ p50, p95, processor }: Measured) =>
  `p50 ${p50.toFixed(1).padStart(6)} ms  p95 ${p95.toFixed(1).padStart(6)} ms  processor ${processor.toFixed(2)} ms`;

type Round = Record<'tovholder' | 'reference', { readonly full: Measured; readonly empty: Measured }>;

/** How many times what a click takes beside nothing it takes beside a year; the medians of the rounds' own ratios. */
const yearCosts = (measured: readonly Round[], bot: keyof Round): Measured =>
  ratios(measured.map((round) => ({ ours: round[bot].full, reference: round[bot].empty })));

/** What of it is Tovholder's: its ratio over that of the bot that does the same to the storage, round by round. */
const own = (measured: readonly Round[], figure: 'p50' | 'p95' | 'processor'): number =>
  percentile(
    measured.map(({ tovholder, reference }) => {
      const ratio = ({ full, empty }: Round['tovholder']) => full[figure] / empty[figure];
      return ratio(tovholder) / ratio(reference);
    }),
    50,
  );

/** A round of each bot on each store in turns: whatever else the machine does meets them alike. */
async function compare(verb: string, full: Side, empty: Side, round: (stage: Stage) => MakeRound): Promise<void> {
  const make = { full: round(full.stage), empty: round(empty.stage) };
  const measured: Round[] = [];
  for (let n = 0; n <= rounds; n += 1) {
    const both = async (bot: keyof Round) => {
      const clicks = { full: await make.full(), empty: await make.empty() };
      const first = n % 2 === 0 ? await pressAll(full[bot], clicks.full, concurrent) : undefined;
      const beside = await pressAll(empty[bot], clicks.empty, concurrent);
      return { full: first ?? (await pressAll(full[bot], clicks.full, concurrent)), empty: beside };
    };
    const one = { tovholder: await both('tovholder'), reference: await both('reference') };
    await Promise.all([full.stage.clear(), empty.stage.clear()]);
    // The first round warms all of them.
    if (n > 0) measured.push(one);
  }
  say(`  ${verb}, ${concurrent} at a time, ${rounds} rounds`);
  for (const bot of ['tovholder', 'reference'] as const) {
    const ratio = yearCosts(measured, bot);
    say(`    ${bot}, a year     ${figures(medianOf(measured.map((each) => each[bot].full)))}`);
    say(`    ${bot}, empty      ${figures(medianOf(measured.map((each) => each[bot].empty)))}`);
    say(
      `    ${bot}, ratio      p50 ${ratio.p50.toFixed(2)}  p95 ${ratio.p95.toFixed(2)}  processor ${ratio.processor.toFixed(2)}`,
    );
  }
  const shares = (['p50', 'p95', 'processor'] as const).map(
    (figure) => `${figure} ${own(measured, figure).toFixed(2)}`,
  );
  say(`    Tovholder’s own ratio, the storage’s taken out: ${shares.join('  ')}`);
}

const program = await compileProgram('bench-year', [tovholderServer, referenceServer]);
const { tapes } = await recordEveryVerb();
const empty = await side(program, tapes, async () => undefined);
const full = await side(program, tapes, (connectionString) =>
  loadYear(connectionString, empty.stage.bench.town.tenantId),
);
try {
  await compare('attendance.answer', full, empty, answering);
  await compare('item.close', full, empty, closingItems);
} finally {
  await Promise.all([full.stop(), empty.stop(), program.remove()]);
}
