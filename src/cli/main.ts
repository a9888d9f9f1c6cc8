#!/usr/bin/env node
import { Command } from 'commander';
import { Refusal } from '../errors/refusal.ts';
import { addAsk } from './ask.ts';
import { addAudit } from './audit.ts';
import { addCatalogue } from './catalogue.ts';
import { addLexicon } from './lexicon.ts';
import { addMinutes } from './minutes.ts';
import { addPerson } from './person.ts';
import { addQueue } from './queue.ts';
import { addRetention } from './retention.ts';

const program = new Command('tovholder').description('Tovholder fra kommandolinjen');
addMinutes(program);
addAsk(program);
addCatalogue(program);
addLexicon(program);
addQueue(program);
addRetention(program);
addPerson(program);
addAudit(program);

try {
  await program.parseAsync();
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  process.stderr.write(`${error.in('da')}\n`);
  process.exitCode = 1;
}
