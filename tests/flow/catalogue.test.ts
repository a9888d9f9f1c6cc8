import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readCatalogueFile, writeCatalogueFile } from '../../src/catalogue/catalogue-file.ts';
import { type Entry, entrySchema } from '../../src/catalogue/entry.ts';
import { catalogue, type RefusalCode } from '../../src/errors/catalogue.ts';
import { RowCatalogueStore } from '../../src/storage/catalogue-store.ts';
import type { BotAnswer, Screen } from '../connector/bot-answer.ts';
import { buttonsOf, inputsOf, readCard } from '../connector/card-reading.ts';
import { chatIdOf, type Message } from '../connector/conversations.ts';
import { answersOffer, FakeOneDrive, offerIn, sendsFile } from '../connector/one-drive.ts';
import type { ButtonChoice, Typed } from '../connector/pressing.ts';
import { type Person, Town } from '../connector/town.ts';
import { type RunningBot, runBot } from '../support/running-bot.ts';
import { TestClock } from '../support/test-clock.ts';

const clock = new TestClock(new Date('2026-03-02T09:00:00Z'));
const contact = (id: string, title: string, rest: object = {}): Entry =>
  entrySchema.parse({
    id,
    kind: 'contact',
    title,
    verifiedAt: '2026-02-01',
    contact: { phone: '00 00 00 00' },
    ...rest,
  });
const standing = [contact('klub', 'Klubben'), contact('ppr', 'PPR-psykologen', { verifiedAt: '2025-01-01' })];

let bot: RunningBot;
let drive: FakeOneDrive;
let store: RowCatalogueStore;
let consultant: Person;
let teacher: Person;
let files = 0;

beforeAll(async () => {
  const town = new Town();
  consultant = town.person('SSP-konsulent');
  teacher = town.person('Klasselærer');
  drive = await new FakeOneDrive().start();
  bot = await runBot({ town, clock: clock.now, environment: { TOVHOLDER_CONSULTANTS: consultant.objectId } });
  store = new RowCatalogueStore(bot.rows, clock.now);
  await store.replace(town.tenantId, standing, 'test');
});
afterAll(async () => {
  await bot.stop();
  await drive.stop();
});

const tenant = () => bot.town.tenantId;
const titles = async () => (await store.entries(tenant())).map(({ title }) => title).sort();
const chatWith = (person: Person) => bot.connector.messages(chatIdOf(person));
const textOn = (on: Message | Screen) => readCard(on.card ?? {});
const newIn = async (person: Person, act: () => Promise<unknown>): Promise<Message> => {
  const before = chatWith(person).length;
  await act();
  return bot.connector.waitFor('the answer', () => chatWith(person)[before]);
};
const writes = (person: Person, text: string) => newIn(person, () => bot.teams.as(person).writes(text));
const sends = (person: Person, name: string, bytes: Uint8Array) => {
  files += 1;
  return newIn(person, () => sendsFile(bot.teams, person, name, drive.holds(`file-${files}`, bytes)));
};
const json = (entries: readonly object[]) => Buffer.from(JSON.stringify(entries, null, 1));
const tries = (on: Message | Screen, choice: ButtonChoice, typed: Typed = {}, person = consultant) =>
  bot.teams.as(person).presses(on, choice, typed);
const rowsNow = () => bot.rows.range(`${tenant()}|catalogue`, ' ', '~');

/** Sends the click twice more: the very same activity, and the same once more under a new id. Both change nothing. */
async function twiceMore(first: BotAnswer): Promise<void> {
  const after = await rowsNow();
  for (const repeated of [await first.again(), await first.resend()]) {
    expect(readCard(repeated.card)).toBe(readCard(first.card));
  }
  expect(await rowsNow()).toEqual(after);
}

const presses = async (on: Message | Screen, choice: ButtonChoice, typed: Typed = {}): Promise<Screen> => {
  const answer = await tries(on, choice, typed);
  await twiceMore(answer);
  return answer.screen;
};
const field = (on: Screen, id: string) => inputsOf(on.card).find((input) => input.id === id)?.value;

describe('a catalogue that the consultant sends', () => {
  const next = [standing[0]!, contact('ppr', 'PPR-rådgiveren'), contact('ny', 'Gadeplan', { contact: null })];

  it.each(['json', 'csv', 'xlsx'] as const)('as %s is read, and what it would change is shown', async (format) => {
    const offer = await sends(consultant, `katalog.${format}`, await writeCatalogueFile(format, next));
    const text = textOn(offer);
    expect(text).toContain('3 poster: 1 nye, 1 ændrede, 0 udgår.');
    expect(text).toContain('Nye: Gadeplan');
    expect(text).toContain('Ændrede: PPR-rådgiveren');
    expect(text).toContain('Se efter: Uden telefon og e-mail: Gadeplan');
    expect(await titles()).toEqual(['Klubben', 'PPR-psykologen']);
    const discarded = await presses(offer, 'catalogue.discard');
    expect(textOn(discarded)).toContain('Filen er kasseret');
    expect((await tries(offer, 'catalogue.save')).sentence).toBe(catalogue['catalogue.gone'].da);
    expect(await titles()).toEqual(['Klubben', 'PPR-psykologen']);
  });

  it('is in force once it is saved, and answered from within a minute', async () => {
    const offer = await sends(consultant, 'katalog.json', json(next));
    expect(textOn(await presses(offer, 'catalogue.save'))).toContain('Kataloget er gemt');
    expect(await titles()).toEqual(['Gadeplan', 'Klubben', 'PPR-rådgiveren']);
    clock.moveTo('2026-03-02T09:01:30Z');
    expect(textOn(await writes(teacher, 'kontakter'))).toContain('Gadeplan');
    expect(textOn(await writes(teacher, 'hvem er PPR-rådgiveren'))).toContain('PPR-rådgiveren');
  });

  it('does not write over what was changed after it was sent', async () => {
    const offer = await sends(consultant, 'katalog.json', json(standing));
    const list = await writes(consultant, 'kontakter');
    const form = await presses(list, 'entry.view', { entryId: 'ny' });
    await presses(form, 'entry.edit', { phone: '11 11 11 11' });
    expect((await tries(offer, 'catalogue.save')).sentence).toBe(catalogue['catalogue.changed-meanwhile'].da);
    expect(await titles()).toEqual(['Gadeplan', 'Klubben', 'PPR-rådgiveren']);
  });

  const many = () => json(Array.from({ length: 30_000 }, (_, at) => ({ id: `e${at}`, kind: 'contact', title: 'x' })));
  const refused: [string, string, () => Uint8Array, RefusalCode, RegExp][] = [
    ['double ids', 'k.json', () => json([standing[0]!, standing[0]!]), 'catalogue.id-twice', /nr\. 2 \(linje \d+\)/],
    ['a broken line', 'k.csv', () => Buffer.from('id;kind;title\na;contact;"x\n'), 'catalogue.csv-broken', /Linje \d/],
    ['an unknown kind', 'k.csv', () => Buffer.from('id;kind;title\na;ting;x\n'), 'catalogue.kind-unknown', /linje 2/],
    ['30,000 entries', 'k.json', many, 'catalogue.too-many', /nr\. 10001/],
    ['nothing in it', 'k.xlsx', () => Buffer.from(''), 'catalogue.spreadsheet-broken', /Excel/],
    ['binary', 'k.json', () => Buffer.from([0, 255, 3, 200]), 'catalogue.json-broken', /linje 1/],
  ];
  it.each(refused)(
    'with %s is refused in one sentence, and the one in force stays',
    async (_what, name, bytes, code, line) => {
      const before = await rowsNow();
      const { text } = await sends(consultant, name, bytes());
      expect(text).toMatch(line);
      expect(text).toContain(catalogue[code].da.split(/[.{]/)[0]);
      expect(text).toContain('Det gamle katalog gælder stadig.');
      expect(await rowsNow()).toEqual(before);
    },
  );

  it('is politely refused of everybody else, before it is read', async () => {
    const answer = await sends(teacher, 'katalog.json', Buffer.from('no JSON'));
    expect(answer.text).toBe(catalogue['catalogue.not-yours'].da);
    const offer = await sends(consultant, 'katalog.json', json(standing));
    const data = { ...buttonsOf(offer.card!).find(({ verb }) => verb === 'catalogue.save')!.data };
    const card = await writes(teacher, 'hjælp');
    for (const verb of ['catalogue.save', 'catalogue.discard', 'catalogue.get', 'entry.new', 'entry.add']) {
      const forged = await bot.teams
        .as(teacher)
        .forges(card, verb, { ...data, entryId: 'x', title: 'x', format: 'csv' });
      expect(forged.sentence, verb).toBe(catalogue['catalogue.not-yours'].da);
    }
    expect(await titles()).toEqual(['Gadeplan', 'Klubben', 'PPR-rådgiveren']);
  });
});

describe('the catalogue as a file', () => {
  it.each(['json', 'csv', 'xlsx'] as const)('is offered to the consultant as %s, and by a link', async (format) => {
    const card = await writes(consultant, 'katalog');
    expect(textOn(card)).toContain('3 poster.');
    const before = chatWith(consultant).length;
    const answer = await tries(card, { verb: 'catalogue.get', data: { format } });
    await answer.again();
    await answer.resend();
    const offers = chatWith(consultant)
      .slice(before)
      .filter((message) => offerIn(message) !== undefined);
    expect(offers).toHaveLength(1);
    const link = buttonsOf(answer.card).find(({ type }) => type === 'Action.OpenUrl')!.url;
    const fetched = await fetch(link);
    const bytes = new Uint8Array(await fetched.arrayBuffer());
    expect(await readCatalogueFile(`k.${format}`, bytes)).toEqual(await store.entries(tenant()));
    await answersOffer(bot.teams, consultant, offers[0]!, 'accept', drive.address(`put-${format}`));
    const put = await bot.connector.waitFor('the file', () => drive.put.get(`put-${format}`));
    expect(await readCatalogueFile(`k.${format}`, put.bytes)).toEqual(await store.entries(tenant()));
  });

  it('is nobody else’s', async () => {
    expect((await writes(teacher, 'katalog')).text).toBe(catalogue['catalogue.not-yours'].da);
  });
});

describe('an entry', () => {
  it('is read by everybody, and changed by the consultant only', async () => {
    const list = await writes(teacher, 'kontakter');
    expect(textOn(list)).toContain('PPR-rådgiveren · 00 00 00 00 · Bekræftet 1. februar 2026');
    expect(buttonsOf(list.card!).map(({ verb }) => verb)).toEqual([]);
    const channel = bot.town.team('SSP Nordby');
    for (const verb of ['entry.view', 'entry.edit', 'entry.confirm', 'entry.retire', 'entry.restore']) {
      const data = { entryId: 'ppr', title: 'Kapret', seen: 2 };
      const forged = await bot.teams.as(teacher).forges(list, verb, data);
      expect(forged.sentence, verb).toBe(catalogue['entry.not-yours'].da);
    }
    await bot.teams.as(consultant).says('kontakter', channel);
    const inChannel = await bot.connector.waitFor('the list', () => bot.connector.messages(channel.general.id)[0]);
    expect(buttonsOf(inChannel.card!).map(({ verb }) => verb)).toEqual([]);
    const forged = await bot.teams.as(consultant).forges(inChannel, 'entry.view', { entryId: 'ppr' });
    expect(forged.sentence).toBe(catalogue['catalogue.elsewhere'].da);
  });

  it('is edited, with who and when', async () => {
    const form = await presses(await writes(consultant, 'kontakter'), 'entry.view', { entryId: 'ppr' });
    expect(field(form, 'phone')).toBe('00 00 00 00');
    const saved = await presses(form, 'entry.edit', {
      title: 'PPR',
      summary: 'Ring først.',
      email: 'ppr@example.dk',
      themes: 'fravær, trivsel',
      ages: '6-16',
      level: '2',
      area: 'Nordby',
    });
    expect(textOn(saved)).toContain('Posten er gemt');
    expect(textOn(saved)).toMatch(/Rettet 2\. marts kl\. 10\.0\d af SSP-konsulent/);
    const kept = await store.read(tenant(), 'ppr');
    expect(kept).toMatchObject({
      change: 'edited',
      by: { personId: consultant.objectId },
      entry: {
        title: 'PPR',
        themes: ['fravær', 'trivsel'],
        ageRange: { from: 6, to: 16 },
        level: 2,
        area: 'Nordby',
        contact: { email: 'ppr@example.dk', phone: '00 00 00 00' },
      },
    });
    expect((await store.history(tenant(), 'ppr')).map(({ entry }) => entry.title)).toEqual([
      'PPR-psykologen',
      'PPR-rådgiveren',
    ]);
  });

  it('comes back with what was typed where something is wrong, or somebody else was first', async () => {
    const form = (await tries(await writes(consultant, 'kontakter'), 'entry.view', { entryId: 'klub' })).screen;
    const wrong = (await tries(form, 'entry.edit', { title: 'Fritidsklubben', ages: 'gamle' })).screen;
    expect(textOn(wrong)).toContain(catalogue['entry.ages-wrong'].da);
    expect(field(wrong, 'title')).toBe('Fritidsklubben');
    const mail = (await tries(wrong, 'entry.edit', { ages: '', email: 'ingen' })).screen;
    expect(textOn(mail)).toContain(catalogue['entry.email-wrong'].da);
    await presses(form, 'entry.edit', { title: 'Ungdomsklubben' });
    const late = (await tries(mail, 'entry.edit', { email: '', title: 'Sen titel' })).screen;
    expect(textOn(late)).toContain(catalogue['entry.changed-meanwhile'].da);
    expect(field(late, 'title')).toBe('Sen titel');
    expect((await store.read(tenant(), 'klub'))?.entry.title).toBe('Ungdomsklubben');
  });

  it('is taken out and put back, and the first click’s late copy undoes nothing', async () => {
    const form = (await tries(await writes(consultant, 'kontakter'), 'entry.view', { entryId: 'klub' })).screen;
    const retired = await tries(form, 'entry.retire');
    await twiceMore(retired);
    expect(await titles()).not.toContain('Ungdomsklubben');
    await presses(retired.screen, 'entry.restore');
    await retired.resend();
    expect(await titles()).toContain('Ungdomsklubben');
  });

  it('is made once', async () => {
    const form = await tries(await writes(consultant, 'kontakter'), 'entry.new');
    const empty = (await tries(form.screen, 'entry.add', { kind: 'initiative' })).screen;
    expect(textOn(empty)).toContain(catalogue['entry.title-missing'].da);
    await presses(empty, 'entry.add', { kind: 'initiative', title: 'Åben hal' });
    const other = (await tries(empty, 'entry.add', { kind: 'initiative', title: 'En anden titel' })).screen;
    expect(textOn(other)).toContain(catalogue['entry.changed-meanwhile'].da);
    expect(field(other, 'title')).toBe('En anden titel');
    expect((await store.entries(tenant())).filter(({ title }) => title === 'Åben hal')).toEqual([
      expect.objectContaining({ kind: 'initiative', verifiedAt: '2026-03-02' }),
    ]);
    const others = (
      await tries(await writes(consultant, 'kontakter'), { verb: 'entry.list', data: { show: 'others' } })
    ).screen;
    expect(textOn(others)).toContain('Åben hal');
  });

  it('that nobody has confirmed for half a year is listed, until somebody does', async () => {
    clock.moveTo('2026-08-15T09:00:00Z');
    const stale = await writes(consultant, 'forældede');
    expect(textOn(stale)).toContain('Ungdomsklubben · 00 00 00 00 · Forældet: bekræftet 1. februar 2026');
    const form = (await tries(stale, 'entry.view', { entryId: 'klub' })).screen;
    const confirmed = await presses(form, 'entry.confirm');
    expect(textOn(confirmed)).toContain('Bekræftet 15. august 2026');
    expect(textOn(await writes(consultant, 'forældede'))).not.toContain('Ungdomsklubben');
  });

  it('that is not there is said so', async () => {
    const list = await writes(consultant, 'kontakter');
    const gone = await bot.teams.as(consultant).forges(list, 'entry.view', { entryId: 'findes-ikke' });
    expect(gone.sentence).toBe(catalogue['entry.unknown'].da);
    const empty = await bot.teams.as(consultant).forges(list, 'entry.view', { entryId: '' });
    expect(empty.sentence).toBe(catalogue['input.id'].da);
  });

  it('leaves nothing of what it says in the log', () => {
    expect(JSON.stringify(bot.log)).not.toMatch(/Ungdomsklubben|ppr@example|00 00 00 00/);
    expect(bot.log.filter(({ event }) => event.endsWith('.failed'))).toEqual([]);
  });
});
