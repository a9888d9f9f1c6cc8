import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readCatalogue } from '../../src/catalogue/read-catalogue.ts';
import { RowCatalogueStore } from '../../src/storage/catalogue-store.ts';
import { buttonsOf, readCard } from '../connector/card-reading.ts';
import type { Person } from '../connector/town.ts';
import { type RunningBot, runBot } from '../support/running-bot.ts';

const sample = new URL('../../sample/catalogue.json', import.meta.url);

describe('a question in a chat', () => {
  let bot: RunningBot;
  let teacher: Person;
  beforeAll(async () => {
    bot = await runBot({ startsAt: new Date('2026-11-22T09:00:00Z') });
    teacher = bot.town.person('Klasselærer');
    const catalogue = new RowCatalogueStore(bot.rows, () => new Date());
    await catalogue.replace(bot.town.tenantId, readCatalogue('catalogue.json', readFileSync(sample, 'utf8')), 'test');
  });
  afterAll(() => bot.stop());

  async function asked(text: string) {
    const before = bot.connector.messages().length;
    await bot.teams.as(teacher).writes(text);
    const answer = await bot.connector.waitFor('the answer', () => bot.connector.messages()[before]);
    return { answer, text: readCard(answer.card ?? {}) };
  }

  it('is answered from the catalogue, with a door, why, and how fresh it is', async () => {
    const { text } = await asked('har en dreng i 8. som møder skæv op, hvem ringer jeg til');
    expect(text).toMatch(/Kontakt/);
    expect(text).toMatch(/@.*example\.dk/);
    expect(text).toMatch(/Bekræftet/);
  });

  it('says 112 first when somebody is in danger', async () => {
    const { text } = await asked('en elev har taget piller og kan ikke vækkes');
    expect(text.split('\n')[0]).toContain('112');
  });

  it('asks not to write personal data, and keeps none of it', async () => {
    const { text } = await asked('Hvem hjælper med fravær? Eleven har cpr 010203-1234');
    expect(text).toContain('Skriv ikke CPR-numre');
    const kept = await bot.rows.range(`${bot.town.tenantId}|questions`, 'q|', 'q|~');
    expect(JSON.stringify(kept)).not.toContain('010203-1234');
    expect(JSON.stringify(bot.log)).not.toContain('fravær');
  });

  it('says so when nothing fits, and still gives a door', async () => {
    const { text } = await asked('hvor kan jeg parkere min bil ved rådhuset');
    expect(text).toContain('Det står der ikke noget om i kataloget');
  });

  it('takes the asker’s word on the answer, once more for a second click', async () => {
    const { answer } = await asked('elev med skolevægring');
    const rated = await bot.teams.as(teacher).presses(answer, { verb: 'question.rate', data: { helpful: 'true' } });
    expect(readCard(rated.card)).toContain('Tak for din tilbagemelding');
    expect(readCard((await rated.again()).card)).toContain('Tak for din tilbagemelding');
    const [rating, byDay, ...more] = await bot.rows.range(`${bot.town.tenantId}|ratings`, '', '~');
    expect(rating?.value).toMatchObject({ helpful: true });
    expect(byDay?.value).toEqual({ key: rating?.key });
    expect(more).toEqual([]);
  });

  it('shows another person’s question to nobody', async () => {
    const { answer } = await asked('mobning i 5. klasse');
    const stranger = bot.town.person('Kollega');
    const refused = await bot.teams.as(stranger).forges(answer, 'question.rate', {
      ...buttonsOf(answer.card ?? {}).find((button) => button.verb === 'question.rate')?.data,
    });
    expect(refused.sentence).toContain('Spørgsmålet er ikke gemt længere');
  });
});
