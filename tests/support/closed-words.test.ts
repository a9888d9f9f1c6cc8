import { expect, it } from 'vitest';
import { peoplePartition } from '../../src/storage/group-index.ts';
import { partitionOf } from '../../src/storage/meeting-rows.ts';
import { runBotOn } from '../flow/meeting-day.ts';

it('lets no test end well in which a closed word has come out', async () => {
  const bot = await runBotOn();
  const group = { tenantId: bot.town.tenantId, groupId: 'g1' };
  await bot.rows.commit(peoplePartition(group.tenantId), [{ kind: 'put', key: 'p1|g1', value: group }]);
  await bot.rows.commit(partitionOf(group), [
    { kind: 'put', key: 'x|m1|c|i1', value: { title: 'En *lukket* sætning' } },
  ]);
  (bot.log as { event: string; details: object }[]).push({ event: 'told', details: { text: 'En lukket sætning' } });
  await expect(bot.stop()).rejects.toThrow('“En *lukket* sætning” has come into the log');
});
