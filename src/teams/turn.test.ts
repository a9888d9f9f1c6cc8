import { describe, expect, it } from 'vitest';
import { activitySchema, type TeamsActivity } from './activity.ts';
import { groupIdOf } from './group-id.ts';
import { clickIn, turnFrom } from './turn.ts';

const now = new Date('2020-03-10T15:30:00Z');
const tenant = '00000000-0000-4000-8000-000000000001';

const activity = (change: object = {}): TeamsActivity =>
  activitySchema.parse({
    type: 'invoke',
    id: 'f:1',
    channelId: 'msteams',
    serviceUrl: 'https://smba.trafficmanager.net/emea/',
    from: { id: '29:1A', name: 'Lokalbetjent', aadObjectId: '00000000-0000-4000-8000-00000000ABCD' },
    conversation: { id: '19:t@thread.tacv2;messageid=17', conversationType: 'channel', tenantId: tenant },
    channelData: { tenant: { id: tenant }, team: { id: '19:t@thread.tacv2' }, channel: { id: '19:c@thread.tacv2' } },
    replyToId: '18',
    ...change,
  });

describe('who', () => {
  it('is the verified person, in the tenant of the team', () => {
    const turn = turnFrom(activity(), now);
    expect(turn.actor).toEqual({
      personId: '00000000-0000-4000-8000-00000000abcd',
      name: 'Lokalbetjent',
      teamsId: '29:1A',
    });
    expect(turn.tenantId).toBe(tenant);
  });

  it('as a guest counts in the tenant they are guests of', () => {
    const guest = activity({ conversation: { id: '19:t', conversationType: 'channel', tenantId: 'their-own' } });
    expect(turnFrom(guest, now).tenantId).toBe(tenant);
  });
});

describe('where', () => {
  it('in a channel is its group, the same in each of its threads', () => {
    const { place } = turnFrom(activity(), now);
    expect(place).toMatchObject({
      kind: 'channel',
      group: { tenantId: tenant, groupId: groupIdOf(tenant, '19:c@thread.tacv2') },
      channel: { teamId: '19:t@thread.tacv2', channelId: '19:c@thread.tacv2', kind: 'standard' },
    });
    const thread = { id: '19:c@thread.tacv2;messageid=99', conversationType: 'channel' };
    expect(turnFrom(activity({ conversation: thread }), now).place).toEqual(place);
  });

  it('without a channel named is the one that the conversation is in', () => {
    const bare = activity({ channelData: { tenant: { id: tenant }, team: { id: '19:t@thread.tacv2' } } });
    expect(turnFrom(bare, now).place).toMatchObject({ channel: { channelId: '19:t@thread.tacv2' } });
  });

  it.each(['private', 'shared'])('in a %s channel is known to be one', (type) => {
    const there = activity({ channelData: { tenant: { id: tenant }, channel: { id: '19:p', type } } });
    expect(turnFrom(there, now).place).toMatchObject({ channel: { kind: type } });
  });

  it.each([
    ['personal', 'personal'],
    ['groupChat', 'groupChat'],
  ])('in a %s chat has no group of its own', (conversationType, kind) => {
    const there = activity({ conversation: { id: 'a:1', conversationType }, channelData: { tenant: { id: tenant } } });
    expect(turnFrom(there, now).place).toEqual({ kind });
  });

  it('is another group in another channel and in another tenant', () => {
    const ids = [groupIdOf(tenant, '19:a'), groupIdOf(tenant, '19:b'), groupIdOf('another', '19:a')];
    expect(new Set(ids).size).toBe(3);
    expect(groupIdOf(tenant, '19:a')).toBe(ids[0]);
  });
});

describe('the rest', () => {
  it.each([
    ['da-DK', 'da'],
    ['en-US', 'en'],
    ['EN', 'en'],
    ['de-DE', 'da'],
    [null, 'da'],
    [undefined, 'da'],
  ])('%j is read as %s', (locale, language) => {
    expect(turnFrom(activity({ locale }), now).locale).toBe(language);
  });

  it('has ten seconds, and knows the message that was clicked on', () => {
    const turn = turnFrom(activity(), now);
    const click = clickIn(turn, { tenantId: tenant, groupId: 'g' });
    expect(click.deadline).toEqual(new Date('2020-03-10T15:30:10Z'));
    expect(click.message).toEqual({ conversationId: '19:t@thread.tacv2;messageid=17', messageId: '18' });
    expect(click).toMatchObject({ activityId: 'f:1', place: 'channel' });
  });

  it('a group chat is nobody’s channel', () => {
    const there = activity({ conversation: { id: '19:x', conversationType: 'groupChat' }, channelData: {} });
    expect(clickIn(turnFrom(there, now), { tenantId: tenant, groupId: 'g' }).place).toBe('personal');
  });
});
