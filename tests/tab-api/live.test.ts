import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Deed, MeetingView, RefusalView } from '../../src/tab-api/schema.ts';
import { refused } from '../connector/faults.ts';
import { callingDay, MeetingDay, runBotOn, textOn } from '../flow/meeting-day.ts';
import type { Part } from '../rights/cast.ts';
import { type Scene, Stage } from '../rights/stage.ts';
import { bodyOf, codeOf, TabClient } from './tab-client.ts';

let stage: Stage;
let scene: Scene;
let now = callingDay.getTime();
const minutes = (n: number) => n * 60_000;

beforeAll(async () => {
  stage = await Stage.set(() => new Date(now));
});
afterAll(() => stage.stop());
beforeEach(async () => {
  scene = await stage.scene('running');
});
afterEach(() => {
  stage.bot.connector.faults.clear();
  now += minutes(6);
});

const tabOf = (part: Part): TabClient => TabClient.local(stage.bot.port, stage.cast.id(part));
const ids = () => ({ groupId: scene.groupId, meetingId: scene.meetingId });
const looks = (part: Part, etag: string | null = null) => tabOf(part).get('meeting', ids(), { etag });
const viewOf = async (part: Part) => bodyOf<MeetingView>(await looks(part));
const itemIn = (view: MeetingView | null | undefined, itemId: string) =>
  view?.items.find((item) => item.itemId === itemId);

describe('a page that asks whether anything is new', () => {
  it('is told at once that nothing is, and is given what somebody else has changed', async () => {
    const { etag } = await looks('member');
    expect((await looks('member', etag)).status).toBe(304);
    await tabOf('chair').does('item.close', { ...ids(), itemId: scene.openItem, outcome: 'approved' });
    const news = await looks('member', etag);
    expect([news.status, news.etag === etag]).toEqual([200, false]);
    expect(itemIn(bodyOf(news), scene.openItem)?.content?.decisions.at(-1)?.outcome).toBe('approved');
    expect((await looks('member', news.etag)).status).toBe(304);
  });

  it.each<[string, Part, string, (scene: Scene) => object]>([
    ['an answer', 'guest', 'attendance.answer', () => ({ answer: 'absent', substitute: 'En vikar' })],
    ['who is there', 'chair', 'attendance.person', () => ({ personId: stage.cast.id('guest'), presence: 'present' })],
    ['a closed item', 'chair', 'item.edit', ({ closedItem }) => ({ itemId: closedItem, title: 'Et andet barn' })],
    ['the order', 'chair', 'item.move', ({ openItem, lastItem }) => ({ itemId: openItem, after: lastItem })],
    ['an agreement', 'chair', 'agreement.add', () => ({ agreementId: randomUUID(), task: 'Ringe til klubben' })],
    ['the group', 'chair', 'group.settings', () => ({ quorum: '3' })],
  ])('hears of %s', async (_what, part, verb, data) => {
    const { etag } = await looks('minuteTaker');
    const deed = await tabOf(part).does(verb, { ...ids(), ...data(scene), seen: undefined });
    expect(deed.status, deed.text).toBe(200);
    expect((await looks('minuteTaker', etag)).status).toBe(200);
  });

  it('has a tag of its own in each language and for each person', async () => {
    const tags = [
      (await looks('member')).etag,
      (await looks('guest')).etag,
      (await TabClient.local(stage.bot.port, stage.cast.id('member'), 'en').get('meeting', ids())).etag,
    ];
    expect(new Set(tags).size).toBe(3);
  });

  it('may ask by the roster as it was lately; what is new it gets after Teams was asked now', async () => {
    const { etag } = await looks('member');
    stage.bot.connector.faults.on('members', refused(), 99);
    expect((await looks('member', etag)).status).toBe(304);
    expect((await looks('member')).status).toBe(503);
    stage.bot.connector.faults.clear();
    await tabOf('chair').does('item.close', { ...ids(), itemId: scene.openItem, outcome: 'noted' });
    stage.bot.connector.faults.on('members', refused(), 99);
    const news = await looks('member', etag);
    expect([news.status, codeOf(news)]).toEqual([503, 'roster.unreadable']);
    now += minutes(6);
    expect((await looks('member', etag)).status).toBe(503);
  });

  it('is refused once Teams says that the person has left', async () => {
    const { etag } = await looks('member');
    const { team } = stage.cast;
    await stage.bot.teams.membersRemoved(team, [stage.cast.person('member')]);
    const refusal = await looks('member', etag);
    team.addMember(stage.cast.person('member'));
    expect([refusal.status, codeOf(refusal)]).toEqual([403, 'group.not-a-member']);
  });
});

describe('where nobody can be asked who is in the group', () => {
  it('nothing is shown and nothing done, whoever it is', async () => {
    stage.bot.connector.faults.on('members', refused(), 99);
    stage.rows.written.length = 0;
    const tab = tabOf('chair');
    const { groupId } = scene;
    for (const answer of [
      await tab.get('me', {}),
      await tab.get('meetings', { groupId }),
      await tab.get('meeting', ids()),
      await tab.get('minutes', ids()),
      await tab.get('agreements', { groupId }),
      await tab.get('overview', { groupId }),
      await tab.get('settings', { groupId }),
      await tab.get('myAgreements', {}),
      await tab.get('decisions', {}),
      await tab.does('item.close', { ...ids(), itemId: scene.openItem, outcome: 'noted' }),
    ]) {
      expect([answer.status, codeOf(answer)]).toEqual([503, 'roster.unreadable']);
    }
    expect(stage.rows.written).toEqual([]);
  });
});

describe('two who write at once', () => {
  it('never overwrite each other: the second is told, with what the first wrote', async () => {
    const seen = itemIn(await viewOf('chair'), scene.openItem)?.revision;
    const edit = (title: string) => ({ ...ids(), itemId: scene.openItem, seen, title });
    expect((await tabOf('chair').does('item.edit', edit('Først'))).status).toBe(200);
    const second = await tabOf('minuteTaker').does('item.edit', edit('Bagefter'));
    expect(second.status).toBe(409);
    const refusal = bodyOf<RefusalView>(second);
    expect([refusal.code, itemIn(refusal.meeting, scene.openItem)?.content?.title]).toEqual([
      'item.changed-meanwhile',
      'Først',
    ]);
    expect(refusal.text).toMatch(/anden|mellemtiden/);
    const again = { ...edit('Bagefter'), seen: itemIn(refusal.meeting, scene.openItem)?.revision };
    expect((await tabOf('minuteTaker').does('item.edit', again)).status).toBe(200);
    expect(itemIn(await viewOf('chair'), scene.openItem)?.content?.title).toBe('Bagefter');
  });

  it('are told when the other has closed the item, and keep what they typed', async () => {
    const close = (decision: string) => ({ ...ids(), itemId: scene.openItem, outcome: 'noted', decision });
    expect((await tabOf('chair').does('item.close', close('Vi gør det.'))).status).toBe(200);
    const second = await tabOf('deputy').does('item.close', close('Vi gør det ikke.'));
    const refusal = bodyOf<RefusalView>(second);
    expect([second.status, refusal.code]).toEqual([409, 'item.settled-meanwhile']);
    expect(itemIn(refusal.meeting, scene.openItem)?.content?.decisions.map(({ text }) => text)).toEqual([
      'Vi gør det.',
    ]);
  });

  it('get the meeting that stands only where they may see it', async () => {
    const answer = await tabOf('staff').does('item.edit', { ...ids(), itemId: scene.openItem, seen: 0, title: 'Nej' });
    expect([answer.status, bodyOf<RefusalView>(answer).meeting]).toEqual([403, null]);
  });
});

describe('the same request twice', () => {
  const corrects = (requestId: string) =>
    tabOf('chair').does('item.correct', { ...ids(), itemId: scene.openItem, text: 'Rettet', requestId });
  const corrections = (view: MeetingView | null) =>
    itemIn(view, scene.openItem)?.content?.decisions.filter(({ correction }) => correction).length;

  it('has one effect, also where both come at once', async () => {
    scene = await stage.scene('treated');
    const requestId = randomUUID();
    const first = await corrects(requestId);
    expect(first.status, first.text).toBe(200);
    const once = corrections(bodyOf<Deed>(first).meeting);
    const answers = await Promise.all([corrects(requestId), corrects(requestId)]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    expect(corrections(await viewOf('chair'))).toBe(once);
  });

  it('has one effect by what the button stood on, whatever the request is called', async () => {
    const answers = { ...ids(), answer: 'absent', seen: 0 };
    await tabOf('member').does('attendance.answer', { ...answers, requestId: randomUUID() });
    await tabOf('member').does('attendance.answer', { ...ids(), answer: 'attending', seen: 1 });
    await tabOf('member').does('attendance.answer', { ...answers, requestId: randomUUID() });
    const row = (await viewOf('member')).attendance.find(({ personId }) => personId === stage.cast.id('member'));
    expect(row?.answer).toBe('attending');
  });
});

describe('who is too fast', () => {
  it('is told so with 429, and nothing is done', async () => {
    const fast = await runBotOn({ limits: { clicks: { most: 3, withinMs: 10_000 } } });
    try {
      const person = fast.town.person('Hurtig');
      const tab = TabClient.local(fast.port, person.objectId);
      const codes: string[] = [];
      for (let n = 0; n < 5; n += 1) codes.push(codeOf(await tab.does('reminders.set', { on: 'true' })));
      expect(codes).toEqual(['', '', '', 'click.too-many', 'click.too-many']);
      expect((await tab.asks('Hvem hjælper?')).status).toBe(429);
      expect((await tab.get('me', {})).status).toBe(200);
    } finally {
      await fast.stop();
    }
  });
});

describe('the card in the channel', () => {
  it('follows what is done in the tab', async () => {
    const bot = await runBotOn();
    try {
      const day = new MeetingDay(bot, bot.town.team('SSP Nordby'));
      const agenda = await day.calledFromTheStart();
      const tab = TabClient.local(bot.port, day.chair.objectId);
      const me = bodyOf<{ groups: { groupId: string; channelId: string }[] }>(await tab.get('me', {}));
      expect(me.groups.map(({ channelId }) => channelId)).toEqual([day.channel.id]);
      const groupId = me.groups[0]!.groupId;
      const listed = bodyOf<{ meetings: { meetingId: string }[] }>(await tab.get('meetings', { groupId }));
      const meetingId = listed.meetings[0]!.meetingId;
      const moved = await tab.does('meeting.edit', { groupId, meetingId, title: 'Flyttet fra fanen' });
      expect(moved.status).toBe(200);
      await day.waitFor('the card', () => textOn(agenda).includes('Flyttet fra fanen'));
    } finally {
      await bot.stop();
    }
  });
});
