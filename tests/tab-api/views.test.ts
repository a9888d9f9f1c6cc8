import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { RowMeetingStore } from '../../src/storage/meeting-store.ts';
import type {
  Agreements,
  AnswerView,
  CatalogueView,
  Decisions,
  Deed,
  Me,
  Meetings,
  MeetingView,
  MinutesPage,
  Overview,
  People,
  Settings,
  Topics,
} from '../../src/tab-api/schema.ts';
import { chatIdOf } from '../connector/conversations.ts';
import { callingDay, textOn } from '../flow/meeting-day.ts';
import { everybody, mayBy, type Part, parts } from '../rights/cast.ts';
import { openCanary, type Scene, Stage } from '../rights/stage.ts';
import { bodyOf, codeOf, TabClient } from './tab-client.ts';

let stage: Stage;
let called: Scene;
let treated: Scene;

const tabOf = (part: Part, language = 'da'): TabClient =>
  TabClient.local(stage.bot.port, stage.cast.id(part), language);
const inGroup = (part: Part) => (parts[part] as readonly string[]).includes('member');
const ids = ({ groupId, meetingId }: Scene) => ({ groupId, meetingId });

beforeAll(async () => {
  stage = await Stage.set();
  treated = await stage.scene('treated');
  called = await stage.scene('called');
});
afterAll(() => stage.stop());

describe('who is no member', () => {
  it.each(everybody.filter((part) => !inGroup(part)))('sees nothing of the group at any address: %s', async (part) => {
    const tab = tabOf(part);
    const { groupId } = called;
    for (const answer of [
      await tab.get('meetings', { groupId }),
      await tab.get('meeting', ids(called)),
      await tab.get('minutes', ids(called)),
      await tab.get('agreements', { groupId }),
      await tab.get('overview', { groupId }),
      await tab.get('settings', { groupId }),
      await tab.get('decisions', {}, { query: `?groupId=${groupId}` }),
    ]) {
      expect([answer.status, codeOf(answer)]).toEqual([403, 'group.not-a-member']);
    }
    const me = await tab.get('me', {});
    expect(bodyOf<Me>(me).groups.map((group) => group.groupId)).not.toContain(groupId);
    for (const answer of [me, await tab.get('decisions', {}), await tab.get('myAgreements', {})]) {
      expect(answer.status).toBe(200);
      expect(answer.text).not.toContain(openCanary);
    }
  });

  it('is told nothing by ids that are none, or of nothing', async () => {
    const tab = tabOf('chair');
    const { groupId } = called;
    const answers = [
      await tab.get('meeting', { groupId, meetingId: randomUUID() }),
      await tab.get('meeting', { groupId: 'x', meetingId: '../../me' }),
      await tab.get('meeting', { groupId, meetingId: 'x'.repeat(2_000) }),
      await tab.get('minutes', { groupId, meetingId: 'x' }),
      await tab.get('settings', { groupId: randomUUID() }),
      await tab.get('settings', { groupId: '%00' }),
    ];
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 404));
  });
});

describe('me', () => {
  it('is the person, in the language that the page speaks, with the groups and what may be done there', async () => {
    const me = bodyOf<Me>(await tabOf('chair', 'en-GB,en;q=0.9,da;q=0.8').get('me', {}));
    expect(me).toMatchObject({
      person: { personId: stage.cast.id('chair'), name: 'Spiller chair' },
      language: 'en',
      consultant: false,
      today: '2020-02-20',
      reminders: { on: true },
    });
    expect(me.groups).toHaveLength(1);
    expect(me.groups[0]).toMatchObject({ name: 'SSP Nordby', kind: 'network', roles: ['member', 'chair'] });
    expect(me.groups[0]?.may).toContain('meeting.create');
  });

  it.each(everybody.filter(inGroup))('says of %s what the table says', async (part) => {
    const [group] = bodyOf<Me>(await tabOf(part).get('me', {})).groups;
    for (const deed of ['group.settings', 'meeting.create', 'item.add', 'item.close', 'overview.view'] as const) {
      expect(group?.may.includes(deed), deed).toBe(mayBy(deed, part));
    }
  });

  it('can be whoever there is, on one’s own machine', async () => {
    const { people } = bodyOf<People>(await new TabClient(stage.bot.port, {}).get('people', {}));
    expect(people).toContainEqual({ personId: stage.cast.id('guest'), name: 'Spiller guest' });
    const nobody = await TabClient.local(stage.bot.port, randomUUID()).get('me', {});
    expect([nobody.status, codeOf(nobody)]).toEqual([401, 'sign-in.refused']);
  });
});

describe('a meeting', () => {
  it('is there with its people, its proposals and its open agreements', async () => {
    const view = bodyOf<MeetingView>(await tabOf('chair').get('meeting', ids(called)));
    expect(view.meeting).toMatchObject({ title: openCanary, status: 'called', proposalDeadline: '2020-03-03' });
    expect(view.proposals.map(({ title }) => title)).toEqual(['Lys på stien']);
    expect(view.attendance.map(({ name }) => name)).toContain('Spiller guest');
    expect(view.agreements.find(({ agreementId }) => agreementId === called.agreementId)).toMatchObject({
      task: 'Ringe til klubben',
      may: expect.arrayContaining(['agreement.done']),
    });
    expect(view.group.members).toHaveLength(11);
  });

  it('shows a decision with who made it', async () => {
    const view = bodyOf<MeetingView>(await tabOf('member').get('meeting', ids(treated)));
    const item = view.items.find(({ itemId }) => itemId === treated.openItem);
    expect(item?.content?.decisions).toMatchObject([
      { outcome: 'noted', text: 'Sådan blev det.', by: 'Spiller chair' },
    ]);
  });

  it('is listed, the latest first', async () => {
    const { meetings } = bodyOf<Meetings>(await tabOf('member').get('meetings', { groupId: called.groupId }));
    expect(meetings.map(({ meetingId }) => meetingId)).toContain(treated.meetingId);
    expect(meetings.map(({ date }) => date)).toEqual(
      meetings
        .map(({ date }) => date)
        .toSorted()
        .reverse(),
    );
  });

  it('has its minutes as they print, and as a file behind a link', async () => {
    const page = bodyOf<MinutesPage>(await tabOf('member').get('minutes', ids(treated)));
    expect(page.html).toMatch(/^<!doctype html>[\s\S]*SSP Nordby/i);
    const { link } = bodyOf<Deed>(await tabOf('member').does('minutes.get', { ...ids(treated), format: 'txt' }));
    const file = await fetch(link ?? '');
    expect([file.status, (await file.text()).includes('Lukket')]).toEqual([200, true]);
  });
});

describe('agreements', () => {
  it('are the group’s, and one’s own in all groups', async () => {
    const { groupId } = called;
    const all = bodyOf<Agreements>(await tabOf('member').get('agreements', { groupId })).agreements;
    expect(all.find(({ agreementId }) => agreementId === called.agreementId)).toMatchObject({ mine: false, may: [] });
    const mine = bodyOf<Agreements>(await tabOf('agreementOwner').get('myAgreements', {})).agreements;
    expect(mine.every((agreement) => agreement.mine)).toBe(true);
    expect(mine.find(({ agreementId }) => agreementId === called.agreementId)).toMatchObject({
      late: false,
      may: ['agreement.done', 'agreement.reopen', 'agreement.move', 'agreement.give'],
    });
  });

  it('stay on the list when they are done, and can be opened again', async () => {
    const scene = await stage.scene('called');
    const ids = { groupId: scene.groupId, agreementId: scene.agreementId };
    expect(bodyOf<Deed>(await tabOf('agreementOwner').does('agreement.done', ids)).said).toMatch(
      /udført|gjort|færdig/i,
    );
    const listed = async () =>
      bodyOf<Agreements>(await tabOf('chair').get('agreements', { groupId: scene.groupId })).agreements.find(
        ({ agreementId }) => agreementId === scene.agreementId,
      );
    expect(await listed()).toMatchObject({ state: 'done', late: false });
    expect((await tabOf('agreementOwner').does('agreement.reopen', ids)).status).toBe(200);
    expect(await listed()).toMatchObject({ state: 'open' });
  });
});

describe('decisions', () => {
  const found = async (query: string) => bodyOf<Decisions>(await tabOf('member').get('decisions', {}, { query }));

  it('are found by words, group, year and outcome, and are all there where nothing narrows them', async () => {
    const all = await found('');
    expect(all.found).toBe(all.decisions.length);
    expect(all.decisions[0]).toMatchObject({ outcome: 'noted', text: 'Sådan blev det.', closed: false });
    expect((await found('?text=dagsordenen')).decisions[0]?.itemId).toBe(treated.openItem);
    expect((await found('?text=svømmehallen')).found).toBe(0);
    expect((await found('?year=2020')).found).toBe(all.found);
    expect((await found('?year=2019')).found).toBe(0);
    expect((await found('?outcome=rejected')).found).toBe(0);
    expect((await found('?outcome=noted&year=2020')).found).toBe(all.found);
  });

  it('are not narrowed by what makes no sense', async () => {
    const all = await found('');
    expect((await found('?year=alle&outcome=&groupId=')).found).toBe(all.found);
  });
});

describe('the quick door', () => {
  it('answers, takes the asker’s word on it, and hands the question on with consent', async () => {
    const asked = await tabOf('member').asks('Hvem skal jeg kontakte om klubben?');
    const answer = bodyOf<AnswerView>(asked);
    expect(answer.door?.title).toBe('Klubben');
    const { questionId } = answer;
    const rated = bodyOf<Deed>(await tabOf('member').does('question.rate', { questionId, helpful: 'false' }));
    expect(rated.answer?.questionId).toBe(questionId);
    const offered = bodyOf<Deed>(await tabOf('member').does('question.handOff', { questionId }));
    expect(offered.consent?.lines.join(' ')).toContain('klubben');
    const refused = bodyOf<Deed>(await tabOf('member').does('question.handOff', { questionId, consent: 'false' }));
    expect(refused.answer?.door?.title).toBe('Klubben');
    const sent = bodyOf<Deed>(await tabOf('member').does('question.handOff', { questionId, consent: 'true' }));
    expect([sent.consent, sent.said]).toEqual([null, expect.stringContaining('SSP-konsulenten')]);
    expect((await tabOf('consultant').does('question.take', { questionId })).status).toBe(200);
    expect((await tabOf('consultantInGroup').does('question.take', { questionId })).status).toBe(409);
  });

  it('takes the question of who is in no group where Teams has told how to answer, and says so where it has not', async () => {
    const { questionId } = bodyOf<AnswerView>(await tabOf('staff').asks('Hvem skal jeg kontakte om klubben?'));
    const sends = () => tabOf('staff').does('question.handOff', { questionId, consent: 'true' });
    const before = await sends();
    expect([before.status, codeOf(before)]).toEqual([400, 'question.hand-off-in-chat']);
    await stage.bot.teams.personalInstallation(stage.cast.person('staff'), 'add');
    expect((await sends()).status).toBe(200);
    expect((await tabOf('consultant').does('question.take', { questionId })).status).toBe(200);
    const told = () =>
      stage.bot.connector
        .messages(chatIdOf(stage.cast.person('staff')))
        .map(textOn)
        .join();
    await stage.bot.connector.waitFor('the word to the asker', () => told().includes('har taget dit spørgsmål'), 8_000);
  });

  it('lists for consultants what nobody could answer', async () => {
    const { questionId } = bodyOf<AnswerView>(await tabOf('member').asks('Hvad gør vi ved skolevægring?'));
    await tabOf('member').does('question.rate', { questionId, helpful: 'false' });
    const { months } = bodyOf<Topics>(await tabOf('consultant').get('topics', {}));
    expect(months[0]?.month).toBe('2020-02');
    expect(months[0]?.topics.map(({ label }) => label)).toContain('Skolefravær');
    const others = await tabOf('chair').get('topics', {});
    expect([others.status, codeOf(others)]).toEqual([403, 'question.not-a-consultant']);
  });

  it('refuses a question without words', async () => {
    expect((await tabOf('member').asks('  ')).status).toBe(400);
  });
});

describe('the catalogue', () => {
  const entryFor = async (part: Part) => {
    const view = bodyOf<CatalogueView>(await tabOf(part).get('catalogue', {}));
    return { may: view.may, entry: view.entries.find(({ entry }) => entry.id === called.entryId) };
  };

  it('is read by everybody, and kept by consultants and by who was asked about an entry', async () => {
    const scene = await stage.scene('called');
    called = { ...called, entryId: scene.entryId };
    expect(await entryFor('staff')).toMatchObject({ may: ['entry.list'], entry: { may: [], retired: false } });
    const kept = ['entry.view', 'entry.edit', 'entry.confirm', 'entry.retire'];
    expect((await entryFor('contact')).entry?.may).toEqual(kept);
    expect(await entryFor('consultant')).toMatchObject({
      may: ['entry.list', 'entry.new', 'entry.add'],
      entry: { may: kept, verified: 'Ikke bekræftet endnu' },
    });
  });

  it('shows what is taken out only to who can put it back, and refuses an edit of what has changed', async () => {
    const { entryId } = called;
    const seen = (await entryFor('consultant')).entry?.revision;
    expect((await tabOf('consultant').does('entry.confirm', { entryId, seen })).status).toBe(200);
    const late = await tabOf('consultantInGroup').does('entry.edit', { entryId, seen, title: 'Klubben' });
    expect([late.status, codeOf(late)]).toEqual([409, 'entry.changed-meanwhile']);
    expect((await tabOf('consultant').does('entry.retire', { entryId })).status).toBe(200);
    expect((await entryFor('staff')).entry).toBeUndefined();
    expect((await entryFor('consultant')).entry).toMatchObject({ retired: true, may: ['entry.view', 'entry.restore'] });
  });
});

describe('the settings', () => {
  it('are the group’s own, with its people and how long data is kept', async () => {
    const view = bodyOf<Settings>(await tabOf('member').get('settings', { groupId: called.groupId }));
    expect(view).toMatchObject({ name: 'SSP Nordby', agenda: 'Velkomst', reminders: '7, 1', proposalDays: 7 });
    expect(view.people.find(({ personId }) => personId === stage.cast.id('outsider'))).toMatchObject({
      outsider: true,
    });
    expect(view.people.find(({ personId }) => personId === stage.cast.id('deputy'))?.roles).toContain('deputy');
    expect(view.retention).toContainEqual({ kind: 'minutes', label: 'Referater', days: 1826 });
    expect(view.may).not.toContain('group.settings');
    const own = bodyOf<Settings>(await tabOf('chair').get('settings', { groupId: called.groupId }));
    expect(own.may).toContain('group.settings');
  });
});

describe('the overview', () => {
  const overview = (part: Part, query = '') => tabOf(part).get('overview', { groupId: called.groupId }, { query });

  it.each(everybody.filter(inGroup))('is shown to %s as the table says', async (part) => {
    const answer = await overview(part);
    const expected = mayBy('overview.view', part) ? [200, ''] : [403, 'overview.not-yours'];
    expect([answer.status, codeOf(answer)]).toEqual(expected);
  });

  it('counts the year: meetings, decisions, agreements and topics', async () => {
    const scene = await stage.scene('running');
    const base = { groupId: scene.groupId, meetingId: scene.meetingId };
    const present = [stage.cast.id('chair'), stage.cast.id('member')].join(',');
    await tabOf('chair').does('attendance.record', { ...base, present });
    const left = Object.fromEntries(
      [scene.openItem, scene.closedItem, scene.lastItem].map((itemId) => [`open-${itemId}`, 'drop']),
    );
    const ended = await tabOf('chair').does('meeting.close', { ...base, ...left });
    expect(ended.status, ended.text).toBe(200);
    const view = bodyOf<Overview>(await overview('chair'));
    expect(view).toMatchObject({ years: ['2020'], year: '2020' });
    const held = view.meetings.find(({ meetingId }) => meetingId === scene.meetingId);
    expect(held).toMatchObject({ status: 'closed', members: 11, present: 2, items: 3 });
    expect(view.meetings.find(({ status }) => status === 'called')).toMatchObject({ members: null, present: null });
    expect(view.decisions).toEqual([{ outcome: 'noted', count: expect.any(Number) as number }]);
    expect(view.agreements.open).toBeGreaterThan(0);
    expect(view.topics.groups.map(({ name }) => name)).toEqual(['SSP Nordby']);
    expect(bodyOf<Overview>(await overview('chair', '?year=2019'))).toMatchObject({ year: '2019', meetings: [] });
  });

  it('finds the topics of open items, and names none of closed ones', async () => {
    const scene = await stage.scene('running');
    const base = { groupId: scene.groupId, meetingId: scene.meetingId };
    for (const [itemId, title, closed] of [
      [scene.lastItem, 'Hash på skolerne', false],
      [scene.closedItem, 'En elev med selvskade', true],
    ] as const) {
      const edited = await tabOf('chair').does('item.edit', { ...base, itemId, title });
      expect(edited.status, `${closed} ${edited.text}`).toBe(200);
      await tabOf('chair').does('item.close', { ...base, itemId, outcome: 'discussed' });
    }
    const { topics, decisions } = bodyOf<Overview>(await overview('chair'));
    expect(topics.rows.map(({ topic }) => topic)).toContain('cannabis');
    expect(topics.rows.some(({ label }) => /selvskade/i.test(label))).toBe(false);
    expect(decisions.find(({ outcome }) => outcome === 'discussed')).toEqual({ outcome: 'discussed', count: 2 });
  });

  it('is every member’s in a steering group', async () => {
    const store = new RowMeetingStore(stage.rows, () => callingDay);
    const groupId = stage.groupIdOf(stage.cast.others.general);
    const group = await store.readGroup({ tenantId: stage.tenantId, groupId });
    if (group === undefined) throw new Error('The group is missing.');
    const member = stage.cast.others.members.find(({ objectId }) => objectId !== group.chair);
    const tab = TabClient.local(stage.bot.port, member?.objectId ?? '');
    expect((await tab.get('overview', { groupId })).status).toBe(403);
    await store.changeGroup(group, { ...group, kind: 'steering', revision: group.revision + 1 });
    expect((await tab.get('overview', { groupId })).status).toBe(200);
  });
});

describe('an answer', () => {
  it('comes packed to who can unpack it', async () => {
    const headers = { authorization: `Local ${stage.cast.id('chair')}`, 'accept-encoding': 'gzip' };
    const answer = await fetch(`http://127.0.0.1:${stage.bot.port}/api/tab/me`, { headers });
    expect(answer.headers.get('content-encoding')).toBe('gzip');
    expect(((await answer.json()) as Me).person.name).toBe('Spiller chair');
  });
});

describe('every view', () => {
  it('has a tag, and says nothing twice', async () => {
    const tab = tabOf('chair');
    const { groupId } = called;
    for (const look of [
      (etag: string | null) => tab.get('me', {}, { etag }),
      (etag: string | null) => tab.get('meetings', { groupId }, { etag }),
      (etag: string | null) => tab.get('minutes', ids(called), { etag }),
      (etag: string | null) => tab.get('agreements', { groupId }, { etag }),
      (etag: string | null) => tab.get('overview', { groupId }, { etag }),
      (etag: string | null) => tab.get('settings', { groupId }, { etag }),
      (etag: string | null) => tab.get('decisions', {}, { etag }),
      (etag: string | null) => tab.get('catalogue', {}, { etag }),
    ]) {
      const { etag, headers } = await look(null);
      expect(headers.get('cache-control')).toBe('private, no-store');
      const again = await look(etag);
      expect([again.status, again.text]).toEqual([304, '']);
    }
  });
});
