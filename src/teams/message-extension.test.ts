import { describe, expect, it } from 'vitest';
import { da } from '../texts/da.ts';
import type { BotWorld } from './bot-world.ts';
import { answerQuery } from './message-extension.ts';
import type { Turn } from './turn.ts';

const never = () => new Promise<never>(() => undefined);
const at = new Date('2026-03-12T16:00:00Z');

/** A world in which the storage and Teams do not answer, or fail. */
function worldWhere(happens: () => Promise<never>) {
  const log: [string, Record<string, string | number>][] = [];
  const world = {
    doors: { of: happens },
    questions: { areaOf: happens },
    index: { groupsOf: happens },
    clock: () => at,
    ids: () => 'number-1',
    log: (event: string, details: Record<string, string | number>) => log.push([event, details]),
  };
  return { world: world as unknown as BotWorld, log };
}

const turnWith = (commandId: string) =>
  ({
    tenantId: 'tenant',
    actor: { personId: 'person' },
    activity: { value: { commandId, parameters: [{ name: 'query', value: 'hash' }] } },
  }) as unknown as Turn;

describe.each(['findDoor', 'findDecisions'])('the search %s', (command) => {
  it('is answered with a sentence in time when storage does not answer', async () => {
    const { world, log } = worldWhere(never);
    const answer = await answerQuery(world, turnWith(command), 'da', 20);
    expect(answer).toEqual({ composeExtension: { type: 'message', text: da.search.tooSlow } });
    expect(log).toEqual([
      ['search.too-slow', { limitMs: 20 }],
      ['search', expect.anything()],
    ]);
  });

  it('is answered with a sentence and the number that the log has when storage fails', async () => {
    const { world, log } = worldWhere(() => Promise.reject(new Error('No storage')));
    const answer = await answerQuery(world, turnWith(command), 'da', 1_000);
    expect(answer).toEqual({ composeExtension: { type: 'message', text: da.wentWrong('number-1') } });
    expect(log).toEqual([
      ['search.failed', expect.objectContaining({ reference: 'number-1', error: 'Error' })],
      ['search', expect.anything()],
    ]);
    expect(JSON.stringify([answer, log])).not.toContain('No storage');
  });
});
