import { expect, it } from 'vitest';
import { peoplePartition } from '../../src/storage/group-index.ts';
import { partitionOf } from '../../src/storage/meeting-rows.ts';
import { MemoryRows } from '../../src/storage/memory-rows.ts';
import { callingDay } from '../flow/meeting-day.ts';
import { type RunningBot, runBot } from './running-bot.ts';

const sentence = 'En lukket sætning';

/** A bot in whose store a closed sentence stands. */
async function botWithClosed(): Promise<RunningBot> {
  const bot = await runBot({ rows: new MemoryRows(), startsAt: callingDay });
  const group = { tenantId: bot.town.tenantId, groupId: 'g1' };
  await bot.rows.commit(peoplePartition(group.tenantId), [{ kind: 'put', key: 'p1|g1', value: group }]);
  await bot.rows.commit(partitionOf(group), [
    { kind: 'put', key: 'x|m1|c|i1', value: { title: 'En *lukket* sætning' } },
  ]);
  return bot;
}

const card = (text: string) => ({ type: 'application/vnd.microsoft.card.adaptive', value: { text } });
const click = 'adaptiveCard/action';

it.each<[string, (bot: RunningBot) => void]>([
  ['the log', ({ log }) => void (log as unknown[]).push({ event: 'told', details: { text: sentence } })],
  [
    'a search’s answer',
    ({ teams }) =>
      void teams.answered.push({
        conversationId: 'a:1',
        to: 'composeExtension/query',
        status: 200,
        body: { composeExtension: { attachments: [{ content: card(sentence) }] } },
      }),
  ],
  [
    'an error',
    ({ teams }) =>
      void teams.answered.push({
        conversationId: 'a:1',
        to: click,
        status: 200,
        body: { type: 'application/vnd.microsoft.error', value: { message: sentence } },
      }),
  ],
])('lets no test end well in which a closed word has come into %s', async (place, tells) => {
  const bot = await botWithClosed();
  tells(bot);
  await expect(bot.stop()).rejects.toThrow(`“En *lukket* sætning” has come into ${place}`);
});

it('takes nothing amiss that one person is answered alone', async () => {
  const bot = await botWithClosed();
  bot.teams.answered.push({ conversationId: 'a:1', to: click, status: 200, body: card(sentence) });
  await expect(bot.stop()).resolves.toBeUndefined();
});
