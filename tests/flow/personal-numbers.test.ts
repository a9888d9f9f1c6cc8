import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { RowAuditTrail } from '../../src/storage/audit-trail.ts';
import { endOf } from '../../src/storage/rows.ts';
import type { Screen } from '../connector/bot-answer.ts';
import type { Message } from '../connector/conversations.ts';
import type { RunningBot } from '../support/running-bot.ts';
import { callingDay, offers, runBotOn, textOn } from './meeting-day.ts';
import { idsOn, MeetingLife, steeringGroup, to } from './meeting-life.ts';

const number = '120310-1234';
const refused = 'Der står et CPR-nummer i det, du har skrevet';
const warned = 'der står et CPR-nummer i det lukkede punkt';

describe('a CPR number', () => {
  let bot: RunningBot;
  let life: MeetingLife;
  let agenda: Message;

  const inChat = async (): Promise<Screen> =>
    life.preparing(await life.chats(life.chair, 'dagsorden', (message) => offers(message, 'attendance.answer')));
  const groupRows = async () =>
    JSON.stringify(await bot.rows.range(`${bot.town.tenantId}|${idsOn(agenda).groupId}`, '0', endOf('')));

  beforeAll(async () => {
    bot = await runBotOn();
    life = new MeetingLife(bot, bot.town.team('SSP-styregruppen', [], 8));
    await life.setUp(steeringGroup);
    agenda = await life.calls(
      await life.prepared({ title: 'Styregruppemøde', date: '2020-03-10', time: '16:30' }, [
        { title: 'Knallerter' },
        { title: 'En sag', closed: 'true' },
      ]),
    );
  });
  afterAll(() => bot.stop());

  it('is refused in the name of a group and in the title and the place of a meeting', async () => {
    const other = new MeetingLife(bot, bot.town.team('Netværk Sønderby', [], 3));
    const greeting = await other.installed();
    const named = await other.tries(greeting, 'group.setup', { ...steeringGroup, name: `Gruppe ${number}` });
    expect(textOn(named.screen)).toContain(refused);
    const form = await life.form();
    const typed = { title: 'Møde', date: '2020-04-10', time: '16:30' };
    for (const wrong of [{ title: `Om ${number}` }, { place: `Hos ${number}` }]) {
      const answer = await life.tries(form, 'meeting.create', { ...typed, ...wrong });
      expect(textOn(answer.screen)).toContain(refused);
    }
  });

  it('is refused in an item’s title, its sections and its links', async () => {
    const form = await life.press(await life.preparing(agenda), to('newItem'));
    for (const typed of [{ title: `Om ${number}` }, { title: 'Nyt', 'section-1': `Om ${number}.` }]) {
      expect(JSON.stringify((await life.tries(form, 'item.add', typed)).body)).toContain(refused);
    }
    const item = await life.item(await life.preparing(agenda), 'Knallerter');
    const link = { title: `Aftale med ${number}`, url: 'https://dokumenter.nordby.example/1' };
    const attach = await life.press(item, to('attach'));
    expect(JSON.stringify((await life.tries(attach, 'item.attach', link)).body)).toContain(refused);
  });

  it('is refused in an open proposal and an agreement, and warned of in a closed proposal', async () => {
    const own = await life.press(agenda, 'meeting.view');
    const propose = await life.press(own, { verb: 'meeting.view', data: { show: 'propose' } });
    const open = await life.tries(propose, 'item.propose', { title: 'Forslag', text: `Om ${number}` });
    expect(JSON.stringify(open.body)).toContain(refused);
    const closed = await life.tries(propose, 'item.propose', {
      title: 'Forslag',
      text: `Om ${number}`,
      closed: 'true',
    });
    expect(JSON.stringify(closed.body)).toContain(warned);
    const form = await life.chats(life.chair, 'ny aftale', (message) => offers(message, 'agreement.add'));
    const agreed = await life.tries(form, 'agreement.add', { task: `Ringe om ${number}` });
    expect(JSON.stringify(agreed.body)).toContain(refused);
  });

  it('is saved in a closed item with a warning, and refused when the item is opened', async () => {
    const item = await life.item(await inChat(), 'En sag');
    const numbered = await life.tries(item, 'item.edit', { caseNumber: number });
    expect(JSON.stringify(numbered.body)).toContain(refused);
    const saved = await life.press(item, 'item.edit', { 'section-1': `Om ${number}.` });
    expect(textOn(saved)).toContain(warned);
    const { closedContents } = await life.stored(agenda);
    expect(JSON.stringify(closedContents)).toContain(number);
    const revealed = await life.tries(await life.item(await inChat(), 'En sag'), 'item.reveal');
    expect(JSON.stringify(revealed.body)).toContain(refused);
    expect((await life.stored(agenda)).items.filter(({ closed }) => closed)).toHaveLength(1);
  });

  it('is refused in a decision, a correction and a comment', async () => {
    const lead = await life.started(agenda);
    const decided = await life.tries(lead, 'item.close', { outcome: 'noted', decision: `Vi ringer til ${number}` });
    expect(JSON.stringify(decided.body)).toContain(refused);
    const minutes = await life.ends(await life.closes(lead, { outcome: 'noted' }));
    const comment = await life.press(minutes, { verb: 'meeting.view', data: { show: 'comment' } });
    const commented = await life.tries(comment, 'minutes.comment', { comment: `Det var ${number}` });
    expect(JSON.stringify(commented.body)).toContain(refused);
  });

  it('stands nowhere but in what is closed', async () => {
    const rows = JSON.parse(await groupRows()) as { key: string; value: unknown }[];
    const holding = rows.filter((row) => JSON.stringify(row.value).includes(number)).map(({ key }) => key.slice(0, 2));
    expect(new Set(holding)).toEqual(new Set(['x|', 'xc']));
    expect(JSON.stringify(life.messages())).not.toContain(number);
    expect(JSON.stringify(bot.log)).not.toContain(number);
  });

  it('leads to no note, but every change of what is closed does', async () => {
    const trail = new RowAuditTrail(bot.rows, () => callingDay, randomUUID);
    const ref = { tenantId: bot.town.tenantId, groupId: idsOn(agenda).groupId };
    const notes = await trail.between(ref, new Date(0), new Date('2100-01-01'));
    const whats = new Set(notes.map(({ what }) => what));
    for (const verb of ['item.add', 'item.edit', 'item.propose']) expect(whats).toContain(verb);
    expect(notes.every(({ who }) => who === life.chair.objectId)).toBe(true);
    expect(JSON.stringify(notes)).not.toContain('sag');
  });
});
