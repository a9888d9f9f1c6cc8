import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { entrySchema } from '../../src/catalogue/entry.ts';
import { RowCatalogueStore } from '../../src/storage/catalogue-store.ts';
import { da } from '../../src/texts/da.ts';
import { chatOf } from '../connector/activities.ts';
import { chatIdOf, type Message } from '../connector/conversations.ts';
import { serverError } from '../connector/faults.ts';
import { answersOffer, FakeOneDrive, fileIn, offerIn } from '../connector/one-drive.ts';
import { type Person, Town } from '../connector/town.ts';
import { type RunningBot, runBot } from '../support/running-bot.ts';

/** Stands in what the storage says of itself, which is for nobody to read. */
const inside = 'Lagerfuglen';

let bot: RunningBot;
let drive: FakeOneDrive;
let consultant: Person;

beforeAll(async () => {
  const town = new Town();
  consultant = town.person('SSP-konsulent');
  drive = await new FakeOneDrive().start();
  bot = await runBot({ town, environment: { TOVHOLDER_CONSULTANTS: consultant.objectId } });
  const contact = { id: 'klub', kind: 'contact', title: 'Klubben', verifiedAt: '2026-02-01', contact: { phone: '1' } };
  await new RowCatalogueStore(bot.rows, () => new Date()).replace(town.tenantId, [entrySchema.parse(contact)], 'test');
});
afterEach(() => vi.restoreAllMocks());
afterAll(async () => {
  await bot.stop();
  await drive.stop();
});

const chat = () => bot.connector.messages(chatIdOf(consultant));

function storageFails(): void {
  const fail = () => Promise.reject(new Error(inside));
  for (const act of ['get', 'range', 'commit'] as const) vi.spyOn(bot.rows, act).mockImplementation(fail);
}

/** The number under which the log tells of that event, once since then. */
function numberOf(event: string, since: number): string {
  const lines = bot.log.slice(since).filter((line) => line.event.endsWith('.failed'));
  expect(lines.map((line) => line.event)).toEqual([event]);
  expect(JSON.stringify(lines)).not.toContain(inside);
  return String(lines[0]?.details.reference);
}

it.each(['findDoor', 'findDecisions'])('%s tells the number that the log has', async (commandId) => {
  const where = chatOf(consultant);
  const { teams } = bot;
  const value = { commandId, parameters: [{ name: 'query', value: 'klubben' }] };
  const { replyToId: _, ...activity } = teams.activities.cardAction(
    teams.envelope('event'),
    consultant,
    where,
    '',
    {},
    'manual',
  );
  const since = bot.log.length;
  storageFails();
  const answer = await teams.send({ ...activity, name: 'composeExtension/query', value }, where);
  expect(answer.status).toBe(200);
  const text = da.wentWrong(numberOf('search.failed', since));
  expect(answer.body).toEqual({ composeExtension: { type: 'message', text } });
});

describe('the answer to an offered file', () => {
  let offer: Message;
  beforeEach(async () => {
    const before = chat().length;
    await bot.teams.as(consultant).writes('katalog');
    const card = await bot.connector.waitFor('the catalogue', () => chat()[before]);
    await bot.teams.as(consultant).presses(card, { verb: 'catalogue.get', data: { format: 'csv' } });
    offer = chat().findLast((message) => offerIn(message) !== undefined)!;
  });

  it('tells the number that the log has, and can be given again', async () => {
    const since = bot.log.length;
    storageFails();
    const failed = await answersOffer(bot.teams, consultant, offer, 'accept', drive.address('put'));
    expect([failed.status, failed.body]).toEqual([200, undefined]);
    expect(chat().at(-1)?.text).toBe(da.wentWrong(numberOf('document.failed', since)));
    expect(drive.put.size).toBe(0);
    vi.restoreAllMocks();
    await answersOffer(bot.teams, consultant, offer, 'accept', drive.address('put'));
    expect([...drive.put.keys()]).toEqual(['put']);
  });

  it('says that the file is there where only the way to it could not be shown', async () => {
    const since = bot.log.length;
    bot.connector.faults.on('post', serverError(500), 1, chatIdOf(consultant));
    await answersOffer(bot.teams, consultant, offer, 'accept', drive.address('unseen'));
    expect(drive.put.has('unseen')).toBe(true);
    expect(chat().at(-1)?.text).toBe(da.documents.notShown(numberOf('document.failed', since)));
    expect(chat().filter((message) => fileIn(message)?.contentUrl?.includes('unseen'))).toEqual([]);
    expect(offer.deleted).toBe(true);
  });
});
