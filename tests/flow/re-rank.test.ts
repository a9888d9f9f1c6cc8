import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { entrySchema } from '../../src/catalogue/entry.ts';
import { RowCatalogueStore } from '../../src/storage/catalogue-store.ts';
import { readCard } from '../connector/card-reading.ts';
import { type RunningBot, runBot } from '../support/running-bot.ts';

describe('a deployment that is set up to order the entries of an answer', () => {
  const bodies: string[] = [];
  const stand = createServer(async (request, response) => {
    bodies.push(await text(request));
    const content = JSON.stringify({ ids: ['klub', 'rus'] });
    response.end(JSON.stringify({ choices: [{ message: { content } }] }));
  });
  let bot: RunningBot;

  beforeAll(async () => {
    await new Promise<void>((resolve) => stand.listen(0, '127.0.0.1', resolve));
    const { port } = stand.address() as AddressInfo;
    bot = await runBot({
      environment: {
        AZURE_OPENAI_ENDPOINT: `http://127.0.0.1:${port}`,
        AZURE_OPENAI_DEPLOYMENT: 'ordner',
        AZURE_OPENAI_KEY: 'key',
      },
    });
    const contact = (id: string, title: string, themes: string[]) =>
      entrySchema.parse({ id, kind: 'contact', title, themes, verifiedAt: '2026-01-01' });
    await new RowCatalogueStore(bot.rows, () => new Date()).replace(
      bot.town.tenantId,
      [contact('rus', 'Rusmiddelkonsulent', ['hash', 'rusmidler']), contact('klub', 'Klubleder', ['hash'])],
      'test',
    );
  });
  afterAll(async () => {
    await bot.stop();
    stand.closeAllConnections();
    stand.close();
  });

  it('decides who is named first, and is told nothing personal', async () => {
    await bot.teams.as(bot.town.person('Klasselærer')).writes('hvem ringer jeg til om hash? cpr 010203-1234');
    const answer = await bot.connector.waitFor('the answer', () => bot.connector.messages()[0]);
    const said = readCard(answer.card ?? {});
    expect(said).toContain('Klubleder');
    expect(said.indexOf('Klubleder')).toBeLessThan(`${said}Rusmiddelkonsulent`.indexOf('Rusmiddelkonsulent'));
    expect(bodies).toHaveLength(1);
    expect(bodies[0]).toContain('hash');
    expect(bodies[0]).not.toContain('010203');
  });
});
