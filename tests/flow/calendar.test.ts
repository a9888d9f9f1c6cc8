import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { textsOf } from '../connector/card-reading.ts';
import type { Message } from '../connector/conversations.ts';
import type { RunningBot } from '../support/running-bot.ts';
import { MeetingDay, meetingTyped, offers, runBotOn, textOn } from './meeting-day.ts';

const publicUrl = 'https://tovholder.example.dk';
const linkOn = /\[(.+)\]\(https:\/\/tovholder\.example\.dk(\/calendar\/[0-9a-f-]+\.ics)\)/;

/** The link's words and its path below the public address. */
const linkIn = (texts: readonly string[]) => linkOn.exec(texts.join('\n'))?.slice(1) as [string, string] | undefined;

/** A file's property, its folded lines put together again. */
const property = (file: string, name: string): string | undefined =>
  file
    .replace(/\r\n /g, '')
    .split('\r\n')
    .find((line) => line.startsWith(name))
    ?.slice(name.length);

describe('a meeting in the calendar', () => {
  let bot: RunningBot;
  let day: MeetingDay;
  let agenda: Message;
  let path: string;
  beforeAll(async () => {
    bot = await runBotOn({ environment: { TOVHOLDER_PUBLIC_URL: `${publicUrl}/` } });
    day = new MeetingDay(bot, bot.town.team('SSP Nordby'));
    await day.setUp();
  });
  afterAll(() => bot.stop());

  const get = (place: string, headers: Record<string, string> = {}) =>
    fetch(`http://127.0.0.1:${bot.port}${place}`, { headers });
  const file = async () => (await get(path)).text();

  it('is not offered while the meeting is a draft', async () => {
    const draft = await day.drafted({ ...meetingTyped, title: 'Et andet møde' });
    expect(JSON.stringify(draft.card)).not.toContain('/calendar/');
  });

  it('is a link on the called card and on everybody’s own view', async () => {
    agenda = await day.called();
    const [words, place] = linkIn(textsOf(agenda.card!)) ?? ['', ''];
    expect(words).toBe('Føj til din kalender');
    path = place;
    const own = await day.as(day.team.members[1]!).presses(agenda, 'meeting.view');
    expect(linkIn(textsOf(own.screen.card))?.[1]).toBe(path);
  });

  it('is a file that says when and where, to whoever has the address', async () => {
    const response = await get(path);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/calendar; charset=utf-8; method=PUBLISH');
    const text = await response.text();
    expect(property(text, 'SUMMARY:')).toBe('Netværksmøde');
    expect(property(text, 'LOCATION:')).toBe('Nordby Skole\\, lokale 12');
    expect(property(text, 'DESCRIPTION:')).toBe('SSP Nordby');
    expect(property(text, 'DTSTART;TZID=Europe/Copenhagen:')).toBe('20200310T163000');
    expect(property(text, 'DTEND;TZID=Europe/Copenhagen:')).toBe('20200310T183000');
  });

  it('holds no identity and nothing of the agenda', async () => {
    const text = await file();
    for (const { name, objectId, mri } of bot.town.people) {
      expect(text).not.toContain(name);
      expect(text).not.toContain(objectId);
      expect(text).not.toContain(mri);
    }
    expect(text).not.toContain(bot.town.tenantId);
    expect(text).not.toMatch(/Referater|individuelle|Lukket|Eventuelt/);
    expect(path).not.toContain(property(text, 'UID:')?.split('@')[0]);
  });

  it('is not sent again while nothing has changed', async () => {
    const first = await get(path);
    const etag = first.headers.get('etag') ?? '';
    expect(first.headers.get('cache-control')).toBe('private, no-cache');
    const again = await get(path, { 'if-none-match': etag });
    expect(again.status).toBe(304);
    expect(await again.text()).toBe('');
  });

  it('is found by nobody who guesses', async () => {
    const guesses = ['0'.repeat(32), '00000000-0000-4000-8000-000000000000', 'x', '..%2Fhealthz', `${'a'.repeat(36)}`];
    for (const guess of guesses) {
      const response = await get(`/calendar/${guess}.ics`);
      expect([guess, response.status, await response.text()]).toEqual([guess, 404, '']);
    }
    const meetingId = property(await file(), 'UID:')?.split('@')[0];
    expect((await get(`/calendar/${meetingId}.ics`)).status).toBe(404);
  });

  it('keeps its UID and grows in SEQUENCE when the meeting is moved', async () => {
    const before = await file();
    const { chair } = day;
    const lead = (await day.as(chair).presses(agenda, 'meeting.lead')).screen;
    const prepare = await day.as(chair).forges(lead, 'meeting.lead', { ...idsOn(agenda), show: 'meeting' });
    await day.as(chair).presses(prepare.screen, 'meeting.edit', { date: '2020-03-30', until: '17:30' });
    const moved = await file();
    expect(property(moved, 'UID:')).toBe(property(before, 'UID:'));
    expect(Number(property(moved, 'SEQUENCE:'))).toBe(Number(property(before, 'SEQUENCE:')) + 1);
    expect(property(moved, 'DTSTART;TZID=Europe/Copenhagen:')).toBe('20200330T163000');
    expect(property(moved, 'DTEND;TZID=Europe/Copenhagen:')).toBe('20200330T173000');
  });

  it('takes the meeting out when it is cancelled, by the same address', async () => {
    const before = await file();
    const { chair } = day;
    const form = await day.as(chair).forges(agenda, 'meeting.lead', { ...idsOn(agenda), show: 'meeting' });
    await day.as(chair).presses(form.screen, 'meeting.cancel', { reason: 'Sygdom hos formanden' });
    await day.waitFor('the card says so', () => textOn(agenda).includes('AFLYST'));
    expect(linkIn(textsOf(agenda.card!))).toEqual(['Tag mødet ud af din kalender', path]);
    const response = await get(path);
    expect(response.headers.get('content-type')).toContain('method=CANCEL');
    const text = await response.text();
    expect(property(text, 'STATUS:')).toBe('CANCELLED');
    expect(property(text, 'METHOD:')).toBe('CANCEL');
    expect(property(text, 'UID:')).toBe(property(before, 'UID:'));
    expect(Number(property(text, 'SEQUENCE:'))).toBe(Number(property(before, 'SEQUENCE:')) + 1);
    expect(text).not.toContain('Sygdom');
  });

  it('is offered nowhere when the bot has no public address', async () => {
    const without = await runBotOn();
    try {
      const there = new MeetingDay(without, without.town.team('SSP Sønderby'));
      const card = await there.calledFromTheStart();
      expect(offers(card, 'attendance.answer')).toBe(true);
      expect(JSON.stringify(card.card)).not.toMatch(/calendar|kalender/);
    } finally {
      await without.stop();
    }
  });
});

/** The group and the meeting that a card is about. */
const idsOn = (message: Message) => (message.card!.refresh as { action: { data: object } }).action.data;
