#!/usr/bin/env node
import { Command } from 'commander';
import { Refusal } from '../errors/refusal.ts';
import { addAsk } from './ask.ts';
import { addMinutes } from './minutes.ts';

const program = new Command('tovholder').description('Tovholder fra kommandolinjen');
addMinutes(program);
addAsk(program);

try {
  await program.parseAsync();
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  process.stderr.write(`${error.in('da')}\n`);
  process.exitCode = 1;
}
