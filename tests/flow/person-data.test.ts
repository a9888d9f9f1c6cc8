import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { catalogue } from '../../src/errors/catalogue.ts';
import { RowAuditTrail, tenantTrail } from '../../src/storage/audit-trail.ts';
import type { Row } from '../../src/storage/rows.ts';
import type { BotAnswer, Screen } from '../connector/bot-answer.ts';
import { buttonsOf, readCard } from '../connector/card-reading.ts';
import { chatIdOf, type Message } from '../connector/conversations.ts';
import { answersOffer, FakeOneDrive, offerIn } from '../connector/one-drive.ts';
import type { ButtonChoice, Typed } from '../connector/pressing.ts';
import type { Person } from '../connector/town.ts';
import { Town } from '../connector/town.ts';
import { type RunningBot, runBot } from '../support/running-bot.ts';
import { TestClock } from '../support/test-clock.ts';
import { idsOn, MeetingLife, steeringGroup } from './meeting-life.ts';
import { isProjected } from './stored.ts';

const clock = new TestClock(new Date('2020-02-20T09:00:00Z'));

let bot: RunningBot;
let life: MeetingLife;
let drive: FakeOneDrive;
let consultant: Person;
let member: Person;
let agenda: Message;

beforeAll(async () => {
  const town = new Town();
  consultant = town.person('SSP-konsulent');
  drive = await new FakeOneDrive().start();
  const environment = { TOVHOLDER_CONSULTANTS: consultant.objectId };
  bot = await runBot({ town, clock: clock.now, environment });
  life = new MeetingLife(bot, town.team('SSP-styregruppen', [], 6));
  await life.setUp(steeringGroup);
  const draft = await life.prepared({ title: 'Styregruppemøde', date: '2020-03-10', time: '16:30' }, [
    { title: 'Sag' },
  ]);
  agenda = await life.calls(draft);
  member = life.who('Skoleleder');
  await life.press(agenda, { verb: 'attendance.answer', data: { answer: 'attending' } }, {}, member);
});
afterAll(async () => {
  await bot.stop();
  await drive.stop();
});

const textOn = (on: Message | Screen) => readCard(on.card ?? {});
const chat = () => bot.connector.messages(chatIdOf(consultant));
const tries = (on: Message | Screen, choice: ButtonChoice, typed: Typed = {}): Promise<BotAnswer> =>
  bot.teams.as(consultant).presses(on, choice, typed);
const presses = async (on: Message | Screen, choice: ButtonChoice, typed: Typed = {}): Promise<Screen> =>
  (await tries(on, choice, typed)).screen;
async function asks(text: string): Promise<Message> {
  const before = chat().length;
  await bot.teams.as(consultant).writes(text);
  return bot.connector.waitFor('the answer', () => chat()[before]);
}
const looksAt = async (personId: string): Promise<Screen> =>
  presses(await asks('persondata'), 'person.view', { personId });
const toErasure = { verb: 'person.view', data: { show: 'erase' } } as const;
const notes = () =>
  new RowAuditTrail(bot.rows, clock.now, randomUUID).between(
    tenantTrail(bot.town.tenantId),
    new Date(0),
    new Date('2100-01-01'),
  );
const everything = async (): Promise<readonly Row[]> => {
  const partitions = [`${bot.town.tenantId}|${idsOn(agenda).groupId}`, `${bot.town.tenantId}|people`];
  return (await Promise.all(partitions.map((partition) => bot.rows.range(partition, '0', 'v')))).flat();
};
const recorded = async (): Promise<readonly Row[]> => (await everything()).filter(({ key }) => !isProjected(key));

describe('a person’s data, for the consultant', () => {
  it('is asked for by object id, and says what is wrong with another', async () => {
    const form = await asks('persondata');
    expect(textOn(form)).toContain('Personens objekt-id fra Entra');
    expect(textOn(await presses(form, 'person.view', { personId: 'Skoleleder' }))).toContain(
      catalogue['person.id-wrong'].da,
    );
    expect(textOn(await presses(form, 'person.view', { personId: randomUUID() }))).toContain('Der står intet');
  });

  it('is counted by what an erasure would do with it, and the look is noted', async () => {
    const before = (await notes()).length;
    const found = await looksAt(member.objectId.toUpperCase());
    expect(textOn(found)).toContain(`Skoleleder · ${member.objectId}`);
    expect(textOn(found)).toMatch(/Slettes: .*svar og fremmøde \(1\)/);
    expect((await notes()).slice(before)).toMatchObject([
      { who: consultant.objectId, what: 'person.view', about: member.objectId },
    ]);
  });

  it('is handed out as a file in OneDrive and by a link, each noted, with nobody else in it', async () => {
    const found = await looksAt(member.objectId);
    const before = (await notes()).length;
    const answer = await tries(found, 'person.export');
    const link = buttonsOf(answer.card).find(({ type }) => type === 'Action.OpenUrl')?.url ?? '';
    const fetched = await fetch(link);
    expect(fetched.headers.get('content-disposition')).toContain('Persondata');
    const text = await fetched.text();
    const { personId, records } = JSON.parse(text) as { personId: string; records: readonly { place: string }[] };
    expect(personId).toBe(member.objectId);
    expect(records.map(({ place }) => place)).toEqual(expect.arrayContaining(['attendance', 'membership']));
    for (const { name, objectId } of life.team.members.filter(({ objectId }) => objectId !== member.objectId)) {
      expect(text).not.toContain(objectId);
      expect(text).not.toContain(name);
    }
    const offer = await bot.connector.waitFor('the offer', () => chat().find((message) => offerIn(message)));
    await answersOffer(bot.teams, consultant, offer, 'accept', drive.address('put'));
    const put = await bot.connector.waitFor('the file', () => drive.put.get('put'));
    expect(JSON.parse(put.bytes.toString())).toMatchObject({ personId, records: expect.any(Array) });
    const whats = (await notes()).slice(before).map(({ what }) => what);
    expect(whats).toEqual(['person.export', 'person.export', 'person.export']);
    clock.moveTo('2020-02-20T09:11:00Z');
    expect((await fetch(link)).status).toBe(404);
  });

  it('is erased only after a clear yes, and what was minutes keeps a pseudonym', async () => {
    const confirmation = await presses(await looksAt(member.objectId), toErasure);
    for (const part of ['Skal det slettes?', 'Skoleleder', 'svar og fremmøde', 'Det kan ikke fortrydes'])
      expect(textOn(confirmation)).toContain(part);
    const stood = await recorded();
    const unsure = await presses(confirmation, 'person.erase', { confirmed: 'false' });
    expect(textOn(unsure)).toContain(catalogue['person.not-confirmed'].da);
    expect(await recorded()).toEqual(stood);
    const answer = await tries(unsure, 'person.erase', { confirmed: 'true' });
    expect(textOn(answer.screen)).toContain('Det, der må slettes, er slettet.');
    expect(JSON.stringify(await everything())).not.toContain(member.objectId);
    const erased = await recorded();
    for (const again of [await answer.again(), await answer.resend()])
      expect(textOn(again.screen)).toContain('Det, der må slettes, er slettet.');
    expect(await recorded()).toEqual(erased);
    expect((await notes()).filter(({ what }) => what === 'person.erase').length).toBeGreaterThan(0);
  });

  it('is nobody else’s, and not for a channel', async () => {
    const form = await asks('persondata');
    const data = { personId: member.objectId, show: 'found' };
    for (const verb of ['person.view', 'person.export', 'person.erase']) {
      const answer = await bot.teams.as(life.chair).forges(form, verb, { ...data, confirmed: 'true' });
      expect(answer.sentence).toBe(catalogue['person.not-yours'].da);
    }
  });
});
