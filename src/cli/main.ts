#!/usr/bin/env node
import { Command } from 'commander';
import { Refusal } from '../errors/refusal.ts';

/** Each is loaded when it is called, so that no command waits for the packages of another. */
const commands = {
  minutes: async () => (await import('./minutes.ts')).addMinutes,
  ask: async () => (await import('./ask.ts')).addAsk,
  catalogue: async () => (await import('./catalogue.ts')).addCatalogue,
  lexicon: async () => (await import('./lexicon.ts')).addLexicon,
  queue: async () => (await import('./queue.ts')).addQueue,
  retention: async () => (await import('./retention.ts')).addRetention,
  person: async () => (await import('./person.ts')).addPerson,
  audit: async () => (await import('./audit.ts')).addAudit,
} satisfies Record<string, () => Promise<(program: Command) => void>>;

const program = new Command('tovholder').description('Tovholder fra kommandolinjen');
const called = Object.entries(commands).filter(([name]) => name === process.argv[2]);
// Help, and the sentence for a command that is unknown, name them all.
for (const [, load] of called.length > 0 ? called : Object.entries(commands)) (await load())(program);

try {
  await program.parseAsync();
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  process.stderr.write(`${error.in('da')}\n`);
  process.exitCode = 1;
}
