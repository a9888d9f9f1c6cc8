import type { Command } from 'commander';
import { addMinutesRead } from './minutes-read.ts';
import { addMinutesWrite } from './minutes-write.ts';

/** Adds `minutes`: agendas and minutes as documents, read and written. */
export function addMinutes(program: Command): void {
  const minutes = program.command('minutes').description('Dagsordener og referater som dokumenter');
  addMinutesRead(minutes);
  addMinutesWrite(minutes);
}
