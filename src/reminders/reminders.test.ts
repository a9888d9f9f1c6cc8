import { describe, expect, it } from 'vitest';
import { newAgreement, openToAll } from '../meetings/agreements.ts';
import { usualSettings } from '../meetings/group-settings.ts';
import type { Group } from '../meetings/model/group.ts';
import type { Member } from '../meetings/model/person.ts';
import { emptyState, newMeeting } from '../meetings/new-meeting.ts';
import type { Roster } from '../meetings/ports.ts';
import { type Poster, type PostFailure, PostingError } from '../projection/poster.ts';
import { RowMeetingStore } from '../storage/meeting-store.ts';
import { MemoryRows } from '../storage/memory-rows.ts';
import { RowReminderChoices } from '../storage/reminder-choices.ts';
import { RowReminderNotes } from '../storage/reminder-notes.ts';
import type { DueOf } from './due-work.ts';
import { Reminders } from './reminders.ts';

const nordby: Group = {
  tenantId: 'tenant',
  groupId: 'nordby',
  name: 'SSP Nordby',
  kind: 'network',
  template: 'network',
  agenda: [],
  settings: usualSettings,
  language: 'da',
  chair: 'a',
  deputies: [],
  minuteTakers: [],
  outsiders: [],
  members: [],
  channel: { serviceUrl: 'http://teams', teamId: 'team', channelId: 'nordby', kind: 'standard' },
  setUpIn: { conversationId: 'thread of the group', messageId: '1' },
  createdAt: '2020-01-01T00:00:00.000Z',
  revision: 1,
};
const sonderby: Group = {
  ...nordby,
  groupId: 'sonderby',
  name: 'SSP Sønderby',
  channel: { ...nordby.channel, channelId: 'sonderby' },
};

const member: Member = { personId: 'a', name: 'Skoleleder', teamsId: '29:a', standing: 'member' };
const weekBefore = new Date('2020-03-03T08:00:00Z');

const look = (group: Group, at = weekBefore): DueOf<'reminders'> => ({
  kind: 'reminders',
  at,
  tries: 0,
  tenantId: group.tenantId,
  groupId: group.groupId,
});

/** Two groups with one member and a meeting each, and a Teams that does as the test says. */
async function town() {
  const rows = new MemoryRows();
  let now = weekBefore;
  const clock = () => now;
  const store = new RowMeetingStore(rows, clock);
  for (const group of [nordby, sonderby]) {
    await store.createGroup(group);
    const meeting = newMeeting({
      meetingId: group.groupId,
      title: `Møde i ${group.name}`,
      kind: 'ordinary',
      status: 'called',
      date: '2020-03-10',
      time: '16:30',
      createdBy: 'a',
      createdAt: '2020-02-20T09:00:00.000Z',
      calledAt: '2020-02-20T09:00:00.000Z',
    });
    await store.createMeeting(emptyState(group, meeting));
  }
  const sent: string[] = [];
  const failures: (PostFailure | 'broken')[] = [];
  const say = (text: string) => {
    const failure = failures.shift();
    if (failure === 'broken') throw new Error('something unforeseen');
    if (failure !== undefined) throw new PostingError(failure, 0);
    sent.push(text);
    return { conversationId: 'somewhere', messageId: '1' };
  };
  const never = (): never => {
    throw new Error('reminders only post');
  };
  const poster: Poster = {
    startThread: never,
    update: never,
    remove: never,
    postToPerson: async (_tenant, _channel, teamsId, post) => say(`${teamsId}: ${JSON.stringify(post.card.body)}`),
    answerIn: async (_url, thread, post) => say(`${thread.conversationId}: ${JSON.stringify(post.card.body)}`),
  };
  const unread = new Set<string>();
  const roster: Roster = {
    members: async (_tenant, channel) => (unread.has(channel.channelId) ? never() : [member]),
  };
  const log: string[] = [];
  const dead = new Set<string>();
  const reminders = new Reminders({
    store,
    roster,
    notes: new RowReminderNotes(rows),
    choices: new RowReminderChoices(rows),
    poster,
    dead: { isDead: async (conversationId) => dead.has(conversationId), isArchived: async () => false },
    threadOf: async (_ref, meetingId) => ({ conversationId: `thread of ${meetingId}`, messageId: '1' }),
    clock,
    log: (event) => log.push(event),
  });
  const at = (moment: string) => {
    now = new Date(moment);
  };
  return { store, reminders, sent, failures, unread, dead, log, at };
}

describe('reminding', () => {
  it('sends the same once, however often it is looked', async () => {
    const { reminders, sent, at } = await town();
    expect(await reminders.perform([look(nordby)])).toEqual([]);
    expect(await reminders.perform([look(nordby), look(nordby)])).toEqual([]);
    at('2020-03-04T08:00:00Z');
    expect(await reminders.perform([look(nordby)])).toEqual([]);
    expect(sent).toHaveLength(1);
  });

  it('leaves what comes on a day with a message for the next day', async () => {
    const { reminders, sent, at } = await town();
    await reminders.perform([look(nordby)]);
    const [later, ...more] = await reminders.perform([look(sonderby)]);
    expect(more).toEqual([]);
    expect(later).toEqual(look(sonderby, new Date('2020-03-04T08:00:00Z')));
    expect(sent).toHaveLength(1);
    at('2020-03-04T08:00:00Z');
    expect(await reminders.perform([later!])).toEqual([]);
    expect(sent).toHaveLength(2);
    expect(sent[1]).toContain('Møde i SSP Sønderby');
    expect(sent[1]).not.toContain('Nordby');
  });

  it('does not repeat what may have arrived', async () => {
    const { reminders, sent, failures, at } = await town();
    failures.push('unknown');
    expect(await reminders.perform([look(nordby)])).toEqual([]);
    at('2020-03-04T08:00:00Z');
    expect(await reminders.perform([look(nordby)])).toEqual([]);
    expect(sent).toEqual([]);
  });

  it('tries again what certainly did not', async () => {
    const { reminders, sent, failures } = await town();
    failures.push('later');
    const again = await reminders.perform([look(nordby)]);
    expect(again).toEqual([{ ...look(nordby, new Date('2020-03-03T08:15:00Z')), tries: 1 }]);
    expect(sent).toEqual([]);
    expect(await reminders.perform(again)).toEqual([]);
    expect(sent).toHaveLength(1);
  });

  it('says it in the thread when the chat is refused, and once', async () => {
    const { reminders, sent, failures } = await town();
    failures.push('refused');
    expect(await reminders.perform([look(nordby)])).toEqual([]);
    failures.push('refused');
    expect(await reminders.perform([look(nordby)])).toEqual([]);
    expect(sent).toHaveLength(1);
    expect(sent[0]).toMatch(/^thread of nordby: .*Nogle har endnu ikke svaret/);
  });

  it('says what a role has promised outside a meeting in the thread of the group, but for what is closed', async () => {
    const { store, reminders, sent, at } = await town();
    for (const closed of [false, true]) {
      const agreed = { agreementId: String(closed), task: `lukket: ${closed}`, due: '2020-03-20' };
      const agreement = newAgreement(
        { ...agreed, owner: { personId: null, name: 'Sekretariatet' } },
        { ...openToAll, closed, origin: null, createdBy: 'a' },
      );
      await store.changeAgreement(nordby, null, agreement, agreed.agreementId);
    }
    at('2020-03-18T08:00:00Z');
    for (let time = 0; time < 2; time += 1) expect(await reminders.perform([look(nordby)])).toEqual([]);
    expect(sent).toEqual([expect.stringMatching(/^thread of the group: .*lukket: false/)]);
  });

  it('says nothing where Teams has shut the bot out: not in the chat, and not in the channel', async () => {
    const { reminders, sent, dead, at } = await town();
    dead.add('29:a');
    expect(await reminders.perform([look(nordby)])).toEqual([]);
    expect(sent).toEqual([expect.stringMatching(/^thread of nordby: /)]);
    dead.add('nordby');
    at('2020-03-09T08:00:00Z');
    expect(await reminders.perform([look(nordby)])).toEqual([]);
    expect(sent).toHaveLength(1);
    dead.clear();
    expect(await reminders.perform([look(nordby)])).toEqual([]);
    expect(sent).toHaveLength(2);
  });

  it('reminds the other groups when one cannot be read, and gives that one up after a while', async () => {
    const { reminders, sent, unread, log } = await town();
    unread.add('nordby');
    const again = await reminders.perform([look(nordby), look(sonderby)]);
    expect(again).toEqual([{ ...look(nordby, new Date('2020-03-03T08:15:00Z')), tries: 1 }]);
    expect(sent).toHaveLength(1);
    expect(await reminders.perform([{ ...look(nordby), tries: 4 }])).toEqual([]);
    expect(log).toEqual(['reminders.unread', 'reminder.sent', 'reminders.unread', 'reminders.given-up']);
  });

  it('is not stopped by what nobody foresaw', async () => {
    const { reminders, sent, failures, log } = await town();
    failures.push('broken');
    expect(await reminders.perform([look(nordby)])).toHaveLength(1);
    expect(sent).toEqual([]);
    expect(log).toEqual(['reminder.failed']);
  });
});
