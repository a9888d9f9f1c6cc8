import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { catalogue } from '../../src/errors/catalogue.ts';
import { readMinutes } from '../../src/minutes/read/read-minutes.ts';
import { RowAuditTrail } from '../../src/storage/audit-trail.ts';
import type { Screen } from '../connector/bot-answer.ts';
import { buttonsOf, inputsOf } from '../connector/card-reading.ts';
import type { Message } from '../connector/conversations.ts';
import { answersOffer, FakeOneDrive, fileIn, offerIn } from '../connector/one-drive.ts';
import type { Person } from '../connector/town.ts';
import type { RunningBot } from '../support/running-bot.ts';
import { TestClock } from '../support/test-clock.ts';
import { callingDay, MeetingDay, offers, runBotOn, textOn, unfolded } from './meeting-day.ts';

/** Typed about the closed item: in the full version it stands, and nowhere else. */
const canary = 'KanariefuglenSang';

let bot: RunningBot;
let day: MeetingDay;
let drive: FakeOneDrive;
let agenda: Message;
let minutes: Message;
let groupId: string;
const clock = new TestClock(callingDay);

beforeAll(async () => {
  drive = await new FakeOneDrive().start();
  bot = await runBotOn({ clock: clock.now });
  day = new MeetingDay(bot, bot.town.team('SSP Nordby Ådal'));
  agenda = await day.calledFromTheStart();
});
afterAll(async () => {
  await bot.stop();
  await drive.stop();
});

const documentButton = { verb: 'meeting.view', data: { show: 'document' } };
const linkOn = (screen: Screen): string => buttonsOf(screen.card).find(({ type }) => type === 'Action.OpenUrl')!.url;

/** Asks for the file on a card's form. */
async function asks(person: Person, on: Message | Screen, typed: Record<string, string>) {
  const form = await day.as(person).presses(on, documentButton);
  return day.as(person).presses(form.screen, 'minutes.get', typed);
}

/** What `referat` is answered with in the personal chat. */
async function minutesInChat(person: Person): Promise<Message> {
  const known = new Set(day.chatWith(person));
  await day.as(person).writes('referat');
  return day.waitFor('the minutes', () =>
    day.chatWith(person).find((message) => !known.has(message) && offers(message, 'meeting.view')),
  );
}

const newest = (person: Person, has: (message: Message) => unknown): Message | undefined =>
  day.chatWith(person).findLast((message) => has(message) !== undefined);

const audited = async () =>
  (
    await new RowAuditTrail(bot.rows, clock.now, () => '').between(
      { tenantId: bot.town.tenantId, groupId },
      new Date('2000-01-01'),
      new Date('2100-01-01'),
    )
  ).filter(({ what }) => what === 'minutes.get');

describe('before the meeting', () => {
  it('a member gets the agenda as a file from the own view in the channel', async () => {
    const member = day.team.members[4]!;
    const own = await day.as(member).presses(agenda, 'meeting.view');
    const form = await day.as(member).presses(own.screen, documentButton);
    expect(textOn(form.screen)).toContain('Dagsordenen som fil');
    expect(inputsOf(form.screen.card).map(({ id }) => id)).toEqual(['format']);
    expect(textOn(form.screen)).toContain('personlige chat');
    const ready = await day.as(member).presses(form.screen, 'minutes.get', { format: 'html' });
    const response = await fetch(linkOn(ready.screen));
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    const html = await response.text();
    expect(html).toContain('DAGSORDEN SSP Nordby');
    expect(html).toContain('Lokalbetjent');
    expect(html).not.toContain('individuelle unge');
  });
});

describe('the minutes as a file', () => {
  beforeAll(async () => {
    let lead = await day.started(agenda);
    const personal = await day.waitFor('the chat', () =>
      day.chatWith(day.chair).find((card) => offers(card, 'item.close')),
    );
    for (let n = 0; n < 4; n += 1) lead = await day.closesItem(lead, { outcome: 'noted', decision: `Ja til ${n}.` });
    const shown = await day.as(day.chair).presses(personal, 'item.close', { outcome: 'noted' });
    await day.as(day.chair).presses(unfolded(shown.screen), 'item.close', { outcome: 'approved', decision: canary });
    lead = (await day.as(day.chair).presses(agenda, 'meeting.lead')).screen;
    for (let n = 0; n < 2; n += 1) lead = await day.closesItem(lead, { outcome: 'noted' });
    minutes = await day.ended(lead);
    groupId = String(buttonsOf(minutes.card!)[0]?.data.groupId);
  });

  it('are fetched from the channel in the open version, with safe headers', async () => {
    const member = day.team.members[3]!;
    const ready = await asks(member, minutes, { format: 'docx' });
    expect(textOn(ready.screen)).toContain('virker i ti minutter');
    const url = linkOn(ready.screen);
    expect(url).toMatch(new RegExp(`^http://127\\.0\\.0\\.1:${bot.port}/documents/[A-Za-z0-9_-]{43}$`));
    const response = await fetch(url);
    expect(response.status).toBe(200);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-disposition': `attachment; filename="Referat SSP Nordby 2020-03-10.docx"; filename*=UTF-8''Referat%20SSP%20Nordby%202020-03-10.docx`,
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-store',
    });
    const read = await readMinutes(new Uint8Array(await response.arrayBuffer()), 30_000);
    expect(read.date).toBe('2020-03-10');
    expect(read.items).toHaveLength(7);
    expect(read.items[0]).toMatchObject({ number: '1', decision: expect.stringContaining('Ja til 0.') });
    expect(read.items[4]).toMatchObject({ number: '5', title: 'Lukket', closed: true, decision: null });
    expect(JSON.stringify(read)).not.toContain(canary);
    expect(await audited()).toEqual([]);
    expect(day.chatWith(member)).toEqual([]);
  });

  it('in the full version are for the personal chat', async () => {
    const member = day.team.members[3]!;
    const data = { groupId, meetingId: buttonsOf(minutes.card!)[0]?.data.meetingId, version: 'full', format: 'pdf' };
    const answer = await day.as(member).forges(minutes, 'minutes.get', data);
    expect(JSON.stringify(answer.body)).toContain('i din personlige chat med mig');
    expect(JSON.stringify(answer.body)).not.toContain('/documents/');
  });

  it('in the full version are audited before they are written, and at each fetching', async () => {
    const member = day.team.members[2]!;
    const before = (await audited()).length;
    const ready = await asks(member, await minutesInChat(member), { format: 'txt', version: 'full' });
    expect(await audited()).toHaveLength(before + 1);
    const response = await fetch(linkOn(ready.screen));
    expect(response.headers.get('content-disposition')).toContain('(fuld).txt');
    expect(await response.text()).toContain(canary);
    const notes = await audited();
    expect(notes).toHaveLength(before + 2);
    expect(notes.at(-1)).toMatchObject({ who: member.objectId });
  });

  it('are not given in full to who may read nothing of what is closed', async () => {
    const outsider = day.team.members[6]!;
    const roles = await day.as(day.chair).says('gruppe', day.team);
    const form = await day.message('the roles', (message) => offers(message, 'group.roles'));
    expect(roles.status).toBe(200);
    await day.as(day.chair).presses(form, 'group.roles', { outsiders: outsider.objectId });
    const answer = await asks(outsider, await minutesInChat(outsider), { format: 'txt', version: 'full' });
    expect(JSON.stringify(answer.body)).toContain(catalogue['minutes.full-not-yours'].da);
    expect(JSON.stringify(answer.body)).not.toContain('/documents/');
  });

  it('are offered to OneDrive in the personal chat, and put there when the person says yes', async () => {
    const member = day.team.members[2]!;
    await asks(member, await minutesInChat(member), { format: 'docx', version: 'full' });
    const offer = newest(member, offerIn)!;
    const { name, content } = offerIn(offer)!;
    expect(name).toBe('Referat SSP Nordby 2020-03-10 (fuld).docx');
    expect(Object.keys(content.acceptContext as object)).toEqual(['token']);
    expect(content.sizeInBytes).toBeGreaterThan(1000);
    const answer = await answersOffer(bot.teams, member, offer, 'accept', drive.address('put-1'));
    expect(answer.status).toBe(200);
    const put = drive.put.get('put-1')!;
    expect(put.range).toBe(`bytes 0-${put.bytes.length - 1}/${put.bytes.length}`);
    expect(JSON.stringify(await readMinutes(put.bytes, 30_000))).toContain(canary);
    expect(fileIn(newest(member, fileIn)!)).toMatchObject({
      contentUrl: `${drive.address('put-1')}/content`,
      content: { uniqueId: 'unique', fileType: 'docx' },
    });
    expect(offer.deleted).toBe(true);
    drive.put.clear();
    expect((await answer.resend()).status).toBe(200);
    expect(drive.put.size).toBe(0);
  });

  it('are offered once however often Teams sends the click', async () => {
    const member = day.team.members[5]!;
    const ready = await asks(member, await minutesInChat(member), { format: 'pdf' });
    await ready.resend();
    await ready.again();
    expect(day.chatWith(member).filter((message) => offerIn(message) !== undefined)).toHaveLength(1);
  });

  it('stay where they are when the person says no', async () => {
    const member = day.team.members[5]!;
    const answer = await answersOffer(bot.teams, member, newest(member, offerIn)!, 'decline');
    expect(answer.status).toBe(200);
    expect(day.chatWith(member).at(-1)?.text).toBe('Det er i orden. Filen er ikke lagt i din OneDrive.');
  });

  it('are put nowhere else than where Teams keeps files, and on no other person’s answer', async () => {
    const [member, other] = [day.team.members[1]!, day.team.members[5]!];
    await asks(member, await minutesInChat(member), { format: 'docx' });
    const offer = newest(member, offerIn)!;
    await answersOffer(bot.teams, member, offer, 'accept', 'https://sharepoint.com.example/steal');
    expect(day.chatWith(member).at(-1)?.text).toBe(catalogue['minutes.not-put-away'].da);
    expect(bot.log.filter(({ event }) => event === 'document.not-put-away')).toHaveLength(1);
    await answersOffer(bot.teams, other, offer, 'accept', drive.address('put-2'));
    expect(day.chatWith(other).at(-1)?.text).toBe(catalogue['minutes.offer-ended'].da);
    drive.refusesWith = 507;
    await answersOffer(bot.teams, member, offer, 'accept', drive.address('put-3'));
    drive.refusesWith = undefined;
    expect(drive.put.size).toBe(0);
    await answersOffer(bot.teams, member, offer, 'accept', drive.address('put-4'));
    expect([...drive.put.keys()]).toEqual(['put-4']);
  });

  it('are nothing to who asks with a token that leads nowhere', async () => {
    for (const path of ['x', 'A'.repeat(43), '..%2F..%2Fetc%2Fpasswd', `${'A'.repeat(43)}/more`]) {
      const response = await fetch(`http://127.0.0.1:${bot.port}/documents/${path}`);
      expect(response.status).toBe(404);
      expect(await response.text()).toBe('');
    }
  });

  it('are no longer for who has left the group', async () => {
    const leaver = day.team.members[7]!;
    const url = linkOn((await asks(leaver, minutes, { format: 'md' })).screen);
    expect((await fetch(url)).status).toBe(200);
    day.team.removeMember(leaver);
    const response = await fetch(url);
    expect([response.status, await response.text()]).toEqual([404, '']);
    const refused = await asks(day.team.members[0]!, minutes, { format: 'md' });
    expect(linkOn(refused.screen)).toContain('/documents/');
  });

  it('can be fetched for ten minutes', async () => {
    const member = day.team.members[3]!;
    const ready = await asks(member, await minutesInChat(member), { format: 'docx' });
    const url = linkOn(ready.screen);
    const offer = newest(member, offerIn)!;
    const asked = clock.now().getTime();
    clock.moveTo(new Date(asked + 9.5 * 60_000).toISOString());
    expect((await fetch(url)).status).toBe(200);
    clock.moveTo(new Date(asked + 10.1 * 60_000).toISOString());
    const late = await fetch(url);
    expect([late.status, await late.text()]).toEqual([404, '']);
    await answersOffer(bot.teams, member, offer, 'accept', drive.address('late'));
    expect(day.chatWith(member).at(-1)?.text).toBe(catalogue['minutes.offer-ended'].da);
    expect(drive.put.has('late')).toBe(false);
  });

  it('leave no token in the tables, and nothing of what has ended', async () => {
    const ready = await asks(day.team.members[3]!, minutes, { format: 'md' });
    const rows = await bot.rows.range('documents', ' ', '~');
    expect(JSON.stringify(rows)).not.toContain(linkOn(ready.screen).split('/').at(-1));
    expect(rows.filter(({ key }) => key.startsWith('o|'))).toHaveLength(1);
  });

  it('left nothing closed in the channel or the log', () => {
    expect(day.everythingInTheChannel()).not.toContain(canary);
    expect(JSON.stringify(bot.log)).not.toContain(canary);
    expect(bot.log.filter(({ event }) => /\.failed$/.test(event))).toEqual([]);
  });
});
