import type { Command } from 'commander';

/** Azure's clients take long to load, and the other commands need none. */
const openQueue: typeof import('./open-store.ts').openQueue = async (environment) =>
  (await import('./open-store.ts')).openQueue(environment);

const putBackLine = (count: number): string =>
  count === 1 ? '1 besked er lagt tilbage i køen.' : `${count} beskeder er lagt tilbage i køen.`;

/** Adds `queue put-back`, for when what made messages fail again and again has been mended. */
export function addQueue(program: Command): void {
  program
    .command('queue')
    .description('Beskederne om kort, der skal opdateres')
    .command('put-back')
    .description('Læg de beskeder tilbage i køen, som er sat til side, fordi de fejlede fem gange')
    .action(async () => {
      const queue = await openQueue(process.env);
      process.stdout.write(`${putBackLine(await queue.putBack())}\n`);
    });
}
