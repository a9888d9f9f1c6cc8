import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { performance } from 'node:perf_hooks';
import type { Command } from 'commander';
import { z } from 'zod';
import { ask, type Finding, openQuickDoor, type QuickDoor } from '../answers/ask.ts';
import { composeAnswer } from '../answers/compose-answer.ts';
import { printAnswer } from '../answers/print-answer.ts';
import { readCatalogue } from '../catalogue/read-catalogue.ts';
import { Refusal } from '../errors/refusal.ts';
import { lexiconFrom } from '../lexicon-file.ts';

const SAMPLE = 'sample/catalogue.json';
const questionLine = z.object({ id: z.union([z.string(), z.number()]), q: z.string() });

interface AskOptions {
  readonly catalogue?: string;
  readonly questions?: string;
  readonly place?: string;
  readonly lexicon?: string;
}

async function readText(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch {
    throw new Refusal('cli.file-unreadable', { file });
  }
}

async function openDoor(file: string | undefined, ownWords: string | undefined): Promise<QuickDoor> {
  const catalogue = file ?? (existsSync(SAMPLE) ? SAMPLE : undefined);
  if (catalogue === undefined) throw new Refusal('ask.catalogue-missing');
  return openQuickDoor(readCatalogue(catalogue, await readText(catalogue)), await lexiconFrom(ownWords));
}

function readQuestions(file: string, text: string): z.infer<typeof questionLine>[] {
  const questions: z.infer<typeof questionLine>[] = [];
  text
    .replace(/^\uFEFF/, '')
    .split('\n')
    .forEach((line, at) => {
      if (line.trim() === '') return;
      let value: unknown;
      try {
        value = JSON.parse(line);
      } catch {
        throw new Refusal('ask.line-broken', { line: at + 1, file });
      }
      const checked = questionLine.safeParse(value);
      if (!checked.success) throw new Refusal('ask.line-broken', { line: at + 1, file });
      questions.push(checked.data);
    });
  return questions;
}

function resultLine(id: string | number, finding: Finding, micros: number): string {
  return JSON.stringify({
    id,
    outcome: finding.outcome,
    entries: finding.ranked.map(({ entry, score }) => ({ id: entry.id, score: Math.round(score * 1e4) / 1e4 })),
    danger: finding.danger !== null,
    personal: finding.personalData.length > 0,
    micros,
  });
}

async function askMany(door: QuickDoor, file: string): Promise<void> {
  for (const { id, q } of readQuestions(file, await readText(file))) {
    const before = performance.now();
    const finding = ask(door, q);
    const micros = Math.round((performance.now() - before) * 1000);
    process.stdout.write(`${resultLine(id, finding, micros)}\n`);
  }
}

/**
 * Adds `ask`: answers one question as text, or with `--questions` a file of `{id, q}` lines as one JSON line each
 * (`micros` is the time spent on the question in microseconds).
 */
export function addAsk(program: Command): void {
  program
    .command('ask')
    .description('Spørg kataloget')
    .argument('[spørgsmål]', 'et spørgsmål med almindelige ord')
    .option('--catalogue <fil>', `katalog som JSON eller CSV (ellers ${SAMPLE})`)
    .option('--questions <fil>', 'spørgsmål som JSON-linjer {id, q}')
    .option('--lexicon <fil>', 'egne emner og ord som JSON (ellers TOVHOLDER_LEXICON)')
    .option('--place <sted>', 'dit område eller din skole')
    .action(async (question: string | undefined, options: AskOptions) => {
      const door = await openDoor(options.catalogue, options.lexicon ?? (process.env.TOVHOLDER_LEXICON || undefined));
      if (options.questions !== undefined) return askMany(door, options.questions);
      if (question === undefined) throw new Refusal('ask.question-missing');
      const finding = ask(door, question, options.place === undefined ? {} : { place: options.place });
      process.stdout.write(printAnswer(composeAnswer(door, finding, new Date().toISOString())));
    });
}
