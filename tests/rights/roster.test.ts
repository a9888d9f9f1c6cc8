import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { RowMeetingStore } from '../../src/storage/meeting-store.ts';
import { refused, serverError } from '../connector/faults.ts';
import { callingDay } from '../flow/meeting-day.ts';
import { canary } from '../storage/sample-meeting.ts';
import { type Place, type Scene, Stage } from './stage.ts';

/** Rights follow the roster: who is in it now, as far as Teams tells. */
let stage: Stage;
let scene: Scene;
let now = callingDay.getTime();

const minutes = (n: number) => n * 60_000;

beforeAll(async () => {
  stage = await Stage.set(() => new Date(now));
  scene = await stage.scene('called');
});
afterAll(() => stage.stop());
afterEach(() => {
  stage.bot.connector.faults.clear();
  stage.cast.team.addMember(stage.cast.person('member'));
  now += minutes(6);
});

const views = async (part: 'member' | 'chair', at: Place) =>
  (await stage.click(stage.cast.person(part), 'meeting.view', { ...scene }, at)).outcome;
const readsClosed = async (part: 'member') => {
  const data = { ...scene, itemId: scene.closedItem };
  const { answer, outcome } = await stage.click(stage.cast.person(part), 'item.read', data, 'personal');
  expect(JSON.stringify(answer.body).includes(canary)).toBe(outcome === 'done');
  return outcome;
};

describe('a roster that cannot be read', () => {
  it('means no for everybody, whatever the place', async () => {
    stage.bot.connector.faults.on('members', refused(), 99);
    stage.rows.written.length = 0;
    for (const at of ['channel', 'personal'] as const) {
      expect(await views('chair', at)).toBe('roster.unreadable');
      const edit = { ...scene, title: 'Et andet navn' };
      const { outcome } = await stage.click(stage.cast.person('chair'), 'meeting.edit', edit, at);
      expect(outcome).toBe('roster.unreadable');
    }
    expect(await readsClosed('member')).toBe('roster.unreadable');
    expect(stage.rows.written).toEqual([]);
  });

  it('means no as well where Teams fails again and again, in time for an answer', async () => {
    stage.bot.connector.faults.on('members', serverError(503), 99);
    const begun = performance.now();
    expect(await views('chair', 'personal')).toBe('roster.unreadable');
    expect(performance.now() - begun).toBeLessThan(10_000);
  });

  it('was read lately: for open things in the channel that is enough for five minutes, for closed ones never', async () => {
    expect(await views('member', 'channel')).toBe('done');
    stage.bot.connector.faults.on('members', refused(), 99);
    now += minutes(4);
    expect(await views('member', 'channel')).toBe('done');
    expect(await views('member', 'personal')).toBe('roster.unreadable');
    expect(await readsClosed('member')).toBe('roster.unreadable');
    now += minutes(1) + 1_000;
    expect(await views('member', 'channel')).toBe('roster.unreadable');
  });
});

describe('who has left the team', () => {
  it('may nothing from the event on', async () => {
    expect(await views('member', 'channel')).toBe('done');
    await stage.bot.teams.membersRemoved(stage.cast.team, [stage.cast.person('member')]);
    expect(await views('member', 'channel')).toBe('group.not-a-member');
    expect(await views('member', 'personal')).toBe('group.not-a-member');
  });

  it('may nothing after five minutes where no event came, and nothing closed at once', async () => {
    expect(await views('member', 'channel')).toBe('done');
    expect(await readsClosed('member')).toBe('done');
    stage.cast.team.removeMember(stage.cast.person('member'));
    expect(await readsClosed('member')).toBe('group.not-a-member');
    expect(await views('member', 'personal')).toBe('group.not-a-member');
    now += minutes(5) + 1_000;
    expect(await views('member', 'channel')).toBe('group.not-a-member');
  });
});

describe.each(['private', 'shared'] as const)('in a %s channel', (kind) => {
  it('membership of the channel counts, not of the team', async () => {
    const { cast, bot } = stage;
    const channel = stage.newChannel();
    const store = new RowMeetingStore(stage.rows, () => new Date(now));
    const standing = await store.readGroup({ tenantId: stage.tenantId, groupId: scene.groupId });
    const group = {
      ...standing!,
      groupId: stage.groupIdOf(channel),
      channel: { ...standing!.channel, channelId: channel.id, kind },
    };
    await store.createGroup(group);
    const where = bot.teams.inChannel(cast.team, channel);
    const clicks = (data: object) =>
      stage.click(cast.person('chair'), 'group.settings', { groupId: group.groupId, ...data }, where);
    expect((await clicks({ proposalDays: '4' })).outcome).toBe('done');
    expect(bot.connector.operations.of(['members'], channel.id).length).toBeGreaterThan(0);
    // Who is in the team and not in the channel is nobody here; who has left the channel is nobody at once.
    channel.members = [cast.person('chair')];
    const asMember = (verb: string, data: object) =>
      stage.click(cast.person('member'), verb, { groupId: group.groupId, ...data }, where);
    expect((await asMember('group.settings', { proposalDays: '6' })).outcome).toBe('group.not-a-member');
    // The team's roster answers, the channel's does not.
    bot.connector.faults.on('members', refused(), 99, channel.id);
    stage.rows.written.length = 0;
    expect((await clicks({ proposalDays: '5' })).outcome).toBe('roster.unreadable');
    expect(stage.rows.written).toEqual([]);
  });
});
