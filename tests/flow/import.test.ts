import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import sample from '../../sample/minutes.json' with { type: 'json' };
import { catalogue, type RefusalCode } from '../../src/errors/catalogue.ts';
import { type Minutes, minutesSchema } from '../../src/minutes/model.ts';
import { defaultForm } from '../../src/minutes/write/forms.ts';
import { writeMinutes } from '../../src/minutes/write/write-minutes.ts';
import { RowMeetingStore } from '../../src/storage/meeting-store.ts';
import type { BotAnswer, Screen } from '../connector/bot-answer.ts';
import { buttonsOf, inputsOf } from '../connector/card-reading.ts';
import type { Message } from '../connector/conversations.ts';
import { FakeOneDrive, sendsFile } from '../connector/one-drive.ts';
import type { Person } from '../connector/town.ts';
import type { RunningBot } from '../support/running-bot.ts';
import { TestClock } from '../support/test-clock.ts';
import { callingDay, MeetingDay, offers, runBotOn, textOn } from './meeting-day.ts';

const canary = 'KanariefuglenSang';
/** The sample's open and closed items both say so. */
const wasOpen = ['SSP-konsulenten', 'SSP-konsulenten indstiller, at dagsordenen godkendes.'];
const clock = new TestClock(callingDay);
let bot: RunningBot;
let day: MeetingDay;
let drive: FakeOneDrive;
let ref: { tenantId: string; groupId: string };
let store: RowMeetingStore;
let files = 0;

/** Last year's meeting, with one item deferred and a closed one that says something. */
const lastYears: Minutes = (() => {
  const minutes = minutesSchema.parse(sample);
  const [first, second, ...others] = minutes.items;
  return {
    ...minutes,
    date: '2020-01-14',
    items: [
      { ...first!, number: '18' },
      {
        ...second!,
        number: '19',
        decision: 'Udsat.',
        outcome: 'deferred' as const,
        closed: false,
        agreements: [{ task: 'Spørge kommunens jurist', owner: 'Klublederen', due: '2020-02-20' }],
      },
      ...others.map((item, n) => ({ ...item, number: String(20 + n) })),
      { ...first!, number: '23', title: canary, closed: true, decision: `${canary} besluttet.`, sections: [] },
    ],
    lateOrEarly: [],
    disqualified: [],
  };
})();

const bytesOf = (minutes: Minutes): Promise<Uint8Array> =>
  writeMinutes(minutes, { format: 'txt', form: defaultForm, kind: 'minutes', version: 'full', writtenAt: callingDay });

beforeAll(async () => {
  drive = await new FakeOneDrive().start();
  bot = await runBotOn({ clock: clock.now, wasOpen });
  day = new MeetingDay(bot, bot.town.team('SSP Nordby'));
  await day.setUp();
  ref = { tenantId: bot.town.tenantId, groupId: await groupIdOf() };
  store = new RowMeetingStore(bot.rows, clock.now);
});
afterAll(async () => {
  await bot.stop();
  await drive.stop();
});

/** The group's id, as its form for roles carries it. */
async function groupIdOf(): Promise<string> {
  await day.as(day.chair).says('gruppe', day.team);
  const form = await day.message('the roles', (message) => offers(message, 'group.roles'));
  const data = buttonsOf(form.card!).find(({ verb }) => verb === 'group.roles')!.data;
  return String(data.groupId);
}

/** Sends a file and waits for what is answered. */
async function sends(person: Person, bytes: Uint8Array, name = 'referat.txt'): Promise<Message> {
  files += 1;
  return sendsAddress(person, drive.holds(`file-${files}`, bytes), name);
}

async function sendsAddress(person: Person, address: string, name = 'referat.txt'): Promise<Message> {
  const before = day.chatWith(person).length;
  const answer = await sendsFile(bot.teams, person, name, address);
  expect(answer.status).toBe(200);
  return day.waitFor('the answer', () => day.chatWith(person)[before]);
}

const pendingRows = () => bot.rows.range(`${ref.tenantId}|imports`, ' ', '~');
const saves = (on: Message | Screen, typed: Record<string, string> = {}): Promise<BotAnswer> =>
  day.as(day.chair).presses(on, 'import.save', typed);

describe('a file that a chair sends', () => {
  let offer: Message;

  it('is read, and what was understood is shown; nothing is stored in the group', async () => {
    offer = await sends(day.chair, await bytesOf(lastYears), 'Referat januar.txt');
    const text = textOn(offer);
    expect(text).toContain('Referat januar.txt');
    expect(text).toContain('14. januar 2020');
    expect(text).toContain('19. ');
    expect(text).toContain('Udsat.');
    expect(text).toContain(`${lastYears.items.length} punkter`);
    expect(text).toContain('23. Lukket');
    expect(text).not.toContain(canary);
    expect(await store.meetingsSince(ref, '2000-01-01')).toEqual([]);
  });

  it('waits in rows of its own, what is closed apart', async () => {
    const rows = await pendingRows();
    const closed = rows.filter(({ key }) => key.startsWith('x|'));
    expect(JSON.stringify(closed)).toContain(canary);
    expect(JSON.stringify(rows.filter((row) => !closed.includes(row)))).not.toContain(canary);
  });

  it('becomes an approved earlier meeting when it is kept, once', async () => {
    const answer = await saves(offer);
    expect(textOn(answer.screen)).toContain('Mødet er gemt');
    const again = await answer.resend();
    expect(textOn(again.screen)).toContain('Mødet er gemt');
    const meetings = await store.meetingsSince(ref, '2000-01-01');
    expect(meetings).toEqual([expect.objectContaining({ date: '2020-01-14', status: 'approved' })]);
    const state = (await store.readMeeting(ref, meetings[0]!.meetingId, { closed: true }))!;
    expect(state.items.map(({ number }) => number)).toEqual(lastYears.items.map(({ number }) => Number(number)));
    expect(JSON.stringify(state.closedContents)).toContain(`${canary} besluttet.`);
    expect(JSON.stringify({ ...state, closedContents: [] })).not.toContain(canary);
    expect(await pendingRows()).toEqual([]);
  });

  it('has its deferred item waiting for the next agenda, which gets it', async () => {
    expect((await store.readCarried(ref)).map(({ origin }) => [origin.reason, origin.date])).toEqual([
      ['deferred', '2020-01-14'],
    ]);
    const draft = await day.drafted();
    expect(textOn(draft)).toContain(lastYears.items[1]!.title);
    expect(textOn(draft)).toContain('udsat fra mødet d. 14. januar 2020');
  });

  it('has its agreements open until they are done, for the next agenda too', async () => {
    const open = await store.openAgreements(ref, { closed: true });
    expect(open.map(({ task }) => task)).toContain('Spørge kommunens jurist');
    const origin = open.find(({ task }) => task === 'Spørge kommunens jurist')?.origin;
    expect(origin).toMatchObject({ date: '2020-01-14' });
    const draft = (await store.meetingsSince(ref, '2000-01-01')).find(({ status }) => status === 'draft')!;
    const state = await store.readMeeting(ref, draft.meetingId, { closed: true });
    expect(JSON.stringify(state?.items)).toContain('Spørge kommunens jurist');
  });

  it('is the same meeting when the same file is sent and kept again', async () => {
    const second = await sends(day.chair, await bytesOf(lastYears));
    expect(textOn((await saves(second)).screen)).toContain('Mødet er gemt');
    const held = (await store.meetingsSince(ref, '2000-01-01')).filter(({ status }) => status === 'approved');
    expect(held).toHaveLength(1);
  });

  it('is found by what it decided', async () => {
    const before = day.chatWith(day.chair).length;
    await day.as(day.chair).writes('hvad besluttede vi om knallertkørsel?');
    const found = await day.waitFor('the answer', () => day.chatWith(day.chair)[before]);
    expect(textOn(found)).toContain('14. januar 2020 · Punkt 19 · SSP Nordby');
    expect(textOn(found)).not.toContain(canary);
  });

  it('can be had as a file again', async () => {
    await day.as(day.chair).writes('referat');
    const card = await day.waitFor('the minutes', () =>
      day.chatWith(day.chair).findLast((message) => textOn(message).includes('Referat: ')),
    );
    expect(textOn(card)).not.toContain(canary);
    expect(offers(card, 'meeting.view')).toBe(true);
  });
});

describe('numbers', () => {
  it('go on after those of this year’s imported meetings where the group numbers through the year', async () => {
    await bot.rows.commit(`${ref.tenantId}|${ref.groupId}`, [
      {
        kind: 'put',
        key: 'g',
        value: {
          ...(await store.readGroup(ref)),
          settings: { ...(await store.readGroup(ref))!.settings, numbering: 'year' },
        },
      },
    ]);
    const minutes = { ...lastYears, date: '2020-02-04', place: 'Et andet sted' };
    await saves(await sends(day.chair, await bytesOf(minutes)));
    expect(await store.readCounter(ref, '2020')).toMatchObject({ next: 24 });
    await saves(await sends(day.chair, await bytesOf({ ...minutes, date: '2019-03-04' })));
    expect(await store.readCounter(ref, '2020')).toMatchObject({ next: 24 });
    expect(await store.readCounter(ref, '2019')).toMatchObject({ next: 24 });
  });

  it('of an older meeting than the latest leave its deferred items where they are', async () => {
    const origins = (await store.readCarried(ref)).map(({ origin }) => origin.date);
    expect(origins).toContain('2020-02-04');
    expect(origins).not.toContain('2019-03-04');
  });
});

describe('a file', () => {
  it('is discarded with a click, and nothing of it stays', async () => {
    const offer = await sends(day.chair, await bytesOf({ ...lastYears, date: '2018-01-01' }));
    const discarded = await day.as(day.chair).presses(offer, 'import.discard');
    expect(textOn(discarded.screen)).toContain('Filen er kasseret');
    expect(await pendingRows()).toEqual([]);
    const late = await saves(offer);
    expect(late.sentence).toBe(catalogue['import.gone'].da);
  });

  it('without a date asks for it', async () => {
    const offer = await sends(day.chair, await bytesOf({ ...lastYears, date: null, time: null }));
    expect(inputsOf(offer.card!).map(({ id }) => id)).toEqual(['date', 'time']);
    expect((await saves(offer)).sentence).toBe(catalogue['import.date-missing'].da);
    expect((await saves(offer, { date: '2031-01-01' })).sentence).toBe(catalogue['import.not-held'].da);
    await saves(offer, { date: '2017-04-04', time: '15:00' });
    expect(await store.meetingsSince(ref, '2017-01-01')).toContainEqual(
      expect.objectContaining({ date: '2017-04-04', time: '15:00' }),
    );
  });

  it('waits for a day', async () => {
    const offer = await sends(day.chair, await bytesOf({ ...lastYears, date: '2016-01-01' }));
    const sent = clock.now().getTime();
    clock.moveTo(new Date(sent + 24.1 * 3_600_000).toISOString());
    expect((await saves(offer)).sentence).toBe(catalogue['import.gone'].da);
    await sends(day.chair, await bytesOf({ ...lastYears, date: '2016-01-02' }));
    const times = (await pendingRows()).filter(({ key }) => key.startsWith('t|'));
    expect(times).toHaveLength(1);
  });

  it('is kept by nobody but its sender, and in no channel', async () => {
    const offer = await sends(day.chair, await bytesOf({ ...lastYears, date: '2015-01-01' }));
    const data = { ...buttonsOf(offer.card!).find(({ verb }) => verb === 'import.save')!.data };
    const [, other] = day.team.members;
    await day.as(other!).writes('hjælp');
    const chat = day.chatWith(other!).at(-1)!;
    expect((await day.as(other!).forges(chat, 'import.save', data)).sentence).toBe(catalogue['import.not-yours'].da);
    await day.as(other!).forges(chat, 'import.discard', data);
    const channel = day.messages().find((message) => message.card !== undefined)!;
    expect((await day.as(day.chair).forges(channel, 'import.save', data)).sentence).toBe(
      catalogue['import.elsewhere'].da,
    );
    expect(textOn((await saves(offer)).screen)).toContain('Mødet er gemt');
  });

  const refused: [string, number, () => string, RefusalCode][] = [
    ['of somebody who leads no group', 1, () => drive.holds('not-chair', Buffer.from('x')), 'import.not-yours'],
    [
      'that is no minutes',
      0,
      () => drive.holds('letter', Buffer.from('Kære alle. Tak for i går.')),
      'minutes.not-minutes',
    ],
    ['that is empty', 0, () => drive.holds('empty', Buffer.alloc(0)), 'minutes.file-empty'],
    ['over 20 MB', 0, () => drive.holds('big', Buffer.alloc(20 * 1024 * 1024 + 1)), 'minutes.file-too-large'],
    ['that is not there', 0, () => drive.address('nowhere'), 'import.not-fetched'],
    ['from elsewhere', 0, () => 'https://sharepoint.com.example/file', 'import.not-fetched'],
    ['that points elsewhere', 0, () => drive.pointsOn('away', 'http://169.254.169.254/latest'), 'import.not-fetched'],
    ['that points in a circle', 0, () => drive.pointsOn('circle', '/circle'), 'import.not-fetched'],
  ];
  it.each(refused)('%s is refused with a sentence', async (_what, who, address, code) => {
    const rows = await pendingRows();
    const answer = await sendsAddress(day.team.members[who]!, address());
    expect(answer.text).toBe(catalogue[code].da);
    expect(await pendingRows()).toEqual(rows);
  });

  it('left nothing closed in the channel or the log', () => {
    expect(day.everythingInTheChannel()).not.toContain(canary);
    expect(JSON.stringify(bot.log)).not.toContain(canary);
    expect(bot.log.filter(({ event }) => /\.failed$/.test(event))).toEqual([]);
  });
});
