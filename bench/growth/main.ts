import type { Counted } from './counted-rows.ts';
import type { Size } from './full-store.ts';
import { measure } from './measure.ts';

/** Storage round trips and bytes of a click beside stores of several sizes: a table, whose lines should stay level. */
const usual: Size = { meetings: 10, groups: 10, members: 8 };
const sizes: readonly Size[] = [
  usual,
  { ...usual, meetings: 100 },
  { ...usual, meetings: 1_000 },
  { ...usual, meetings: 10_000 },
  { ...usual, groups: 100 },
  { ...usual, groups: 1_000 },
  { ...usual, members: 60 },
  { ...usual, members: 300 },
];

const cell = (text: string): string => text.padStart(15);
const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

const measured: Map<string, Counted>[] = [];
for (const size of sizes) measured.push(await measure(size));
const first = measured[0] ?? new Map<string, Counted>();
say(`  ${'meetings of the group'.padEnd(22)}${sizes.map((size) => cell(String(size.meetings))).join('')}`);
say(`  ${'groups of the tenant'.padEnd(22)}${sizes.map((size) => cell(String(size.groups))).join('')}`);
say(`  ${'members of the team'.padEnd(22)}${sizes.map((size) => cell(String(size.members))).join('')}`);
for (const verb of first.keys()) {
  const cells = measured.map((table) => {
    const { trips, bytes } = table.get(verb) ?? { trips: 0, bytes: 0 };
    return cell(`${trips} / ${bytes} B`);
  });
  say(`  ${verb.padEnd(22)}${cells.join('')}`);
}
