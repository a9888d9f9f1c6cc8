import { readFile, stat } from 'node:fs/promises';
import type { Command } from 'commander';
import { Refusal } from '../errors/refusal.ts';
import { readMinutes } from '../minutes/read/read-minutes.ts';

const sizeLimit = 20 * 1024 * 1024;

/** Adds `minutes read FILE`: prints what the agenda or minutes in the file say as one JSON object. */
export function addMinutesRead(minutes: Command): void {
  minutes
    .command('read')
    .description('Læs en dagsorden eller et referat (TXT, DOCX eller PDF), og skriv indholdet som JSON')
    .argument('<file>', 'filen, der skal læses')
    .action(async (file: string) => {
      const read = await readMinutes(await bytesOf(file));
      process.stdout.write(`${JSON.stringify(read, null, 2)}\n`);
    });
}

async function bytesOf(file: string): Promise<Uint8Array> {
  try {
    const { size } = await stat(file);
    if (size > sizeLimit) throw new Refusal('minutes.file-too-large');
    return await readFile(file);
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal('minutes.file-missing', { file });
  }
}
