import type { Command } from 'commander';
import { readableConcepts } from '../answers/lexicon/own-concepts.ts';
import { conceptsFrom } from '../lexicon-file.ts';

/** Adds `lexicon`: prints every concept with its names as one JSON list, in the form in which own ones are written. */
export function addLexicon(program: Command): void {
  program
    .command('lexicon')
    .description('Vis de emner og ord, som spørgsmål forstås med, eller kontrollér en fil med egne')
    .option('--own <fil>', 'egne emner og ord som JSON')
    .action(async ({ own }: { own?: string }) => {
      process.stdout.write(readableConcepts(await conceptsFrom(own)));
    });
}
