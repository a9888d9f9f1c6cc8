import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Entry, entrySchema } from '../../src/catalogue/entry.ts';
import { catalogue } from '../../src/errors/catalogue.ts';
import { RowCatalogueStore } from '../../src/storage/catalogue-store.ts';
import { buttonsOf } from '../connector/card-reading.ts';
import { refused } from '../connector/faults.ts';
import type { Person } from '../connector/town.ts';
import { Town } from '../connector/town.ts';
import { MeetingDay, textOn } from './meeting-day.ts';
import { ReminderDays } from './reminder-days.ts';

const addressOf = (person: Person): string => `${person.objectId.slice(-4)}@example.dk`;
const contact = (id: string, title: string, email: string | null, verifiedAt: string | null): Entry =>
  entrySchema.parse({ id, kind: 'contact', title, verifiedAt, contact: { email, phone: '00 00 00 00' } });

/** Four mornings, told in their order, with two processes on one store. */
describe('contacts are asked whether their entry is right', () => {
  const days = new ReminderDays();
  const town = new Town();
  const consultant = town.person('SSP-konsulent');
  let day: MeetingDay;
  let klub: Person;
  let skole: Person;
  let store: RowCatalogueStore;

  beforeAll(async () => {
    const environment = { TOVHOLDER_CONSULTANTS: consultant.objectId, TOVHOLDER_TENANTS: town.tenantId };
    const bot = await days.run({ town, environment });
    await days.run({ environment });
    day = new MeetingDay(bot, town.team('SSP Nordby'));
    await day.setUp();
    klub = day.team.members[5]!;
    skole = day.team.members[3]!;
    store = new RowCatalogueStore(bot.rows, days.clock.now);
    await store.replace(
      town.tenantId,
      [
        contact('klub', 'Klubben', addressOf(klub).toUpperCase(), '2019-07-01'),
        contact('skole', 'Skolelederen', addressOf(skole), '2019-08-24'),
        contact('ppr', 'PPR', 'ppr@example.dk', null),
        contact('gade', 'Gadeplan', null, '2019-07-01'),
        entrySchema.parse({ id: 'lov', kind: 'guidance', title: 'Underretning', verifiedAt: '2018-01-01' }),
      ],
      'test',
    );
    await day.as(consultant).writes('hjælp');
    await day.waitFor('the help', () => day.chatWith(consultant)[0]);
  });
  afterAll(() => days.stop());

  const askedIn = (person: Person) =>
    day.chatWith(person).filter((message) => /Er det stadig rigtigt|skal bekræftes/.test(textOn(message)));

  it('in their own chat where Teams knows the address; the others reach the consultant in one card', async () => {
    await days.comes('2020-02-21T08:00:00Z');
    expect(askedIn(klub)).toHaveLength(1);
    expect(textOn(askedIn(klub)[0])).toContain('Klubben');
    expect(textOn(askedIn(klub)[0])).toContain('Forældet: bekræftet 1. juli 2019');
    expect(askedIn(skole)).toEqual([]);
    expect(askedIn(consultant)).toHaveLength(1);
    const text = textOn(askedIn(consultant)[0]);
    expect(text).toContain('PPR · 00 00 00 00 · ppr@example.dk · Forældet: aldrig bekræftet');
    expect(text).toContain('Gadeplan');
    expect(text).not.toContain('Klubben');
  });

  it('once, though two processes look every morning', async () => {
    await days.comes('2020-02-22T08:00:00Z');
    await days.comes('2020-02-23T08:00:00Z');
    expect([klub, consultant].map((person) => askedIn(person).length)).toEqual([1, 1]);
  });

  it('and answer with one click, which counts once and for their own entry only', async () => {
    const card = askedIn(klub)[0]!;
    const { data } = buttonsOf(card.card!).find(({ verb }) => verb === 'entry.confirm')!;
    const stranger = day.as(day.team.members[2]!);
    expect((await stranger.forges(card, 'entry.confirm', { ...data })).sentence).toBe(catalogue['entry.not-yours'].da);
    const own = day.as(klub);
    expect((await own.forges(card, 'entry.confirm', { ...data, entryId: 'ppr' })).sentence).toBe(
      catalogue['entry.not-yours'].da,
    );
    const answer = await own.presses(card, 'entry.confirm');
    expect(textOn(answer.screen)).toContain('Tak. Posten er bekræftet i dag.');
    expect(textOn((await answer.again()).screen)).toBe(textOn(answer.screen));
    expect(textOn((await answer.resend()).screen)).toBe(textOn(answer.screen));
    const kept = await store.read(town.tenantId, 'klub');
    expect(kept).toMatchObject({ revision: 2, change: 'confirmed', entry: { verifiedAt: '2020-02-23' } });
    expect(kept?.by.personId).toBe(klub.objectId);
  });

  it('or correct it, and lose it with the address', async () => {
    const card = askedIn(klub)[0]!;
    const form = await day.as(klub).presses(card, 'entry.view');
    expect(buttonsOf(form.card).map(({ verb }) => verb)).not.toContain('entry.list');
    const saved = await day.as(klub).presses(form.screen, 'entry.edit', { email: 'afloeser@example.dk' });
    expect(saved.status).toBe(200);
    expect((await store.read(town.tenantId, 'klub'))?.entry.contact?.email).toBe('afloeser@example.dk');
    const after = await day.as(klub).presses(card, 'entry.view');
    expect(after.sentence).toBe(catalogue['entry.not-yours'].da);
  });

  it('when half a year has passed since they confirmed; who cannot be written to is the consultant’s', async () => {
    day.bot.connector.faults.on('create-chat', refused(), 1);
    await days.comes('2020-02-24T08:00:00Z');
    expect(askedIn(skole)).toEqual([]);
    const told = askedIn(consultant).map(textOn);
    expect(told).toHaveLength(2);
    expect(told[1]).toContain('Skolelederen');
    expect(told[1]).not.toContain('Gadeplan');
  });

  it('by name and number in no log', () => {
    const log = JSON.stringify(days.bots.map((bot) => bot.log));
    expect(log).not.toMatch(/example\.dk|Klubben|Gadeplan/);
    expect(log).toContain('contact.asked');
  });
});
