import { expect, it } from 'vitest';
import { peoplePartition } from '../../src/storage/group-index.ts';
import { partitionOf } from '../../src/storage/meeting-rows.ts';
import { RowMeetingStore } from '../../src/storage/meeting-store.ts';
import { MemoryRows } from '../../src/storage/memory-rows.ts';
import { Message } from '../connector/conversations.ts';
import { callingDay } from '../flow/meeting-day.ts';
import { sampleGroup, sampleMeeting } from '../storage/sample-meeting.ts';
import { type RunningBot, runBot } from './running-bot.ts';

const sentence = 'En lukket sætning';

/** A bot in whose store a closed sentence stands. */
async function botWithClosed(): Promise<RunningBot> {
  const bot = await runBot({ rows: new MemoryRows(), startsAt: callingDay });
  const group = { tenantId: bot.town.tenantId, groupId: 'g1' };
  await bot.rows.commit(peoplePartition(group.tenantId), [{ kind: 'put', key: 'p1|g1', value: group }]);
  await bot.rows.commit(partitionOf(group), [
    { kind: 'put', key: 'x|m1|c|i1', value: { title: 'En *lukket* sætning' } },
  ]);
  return bot;
}

/** Its group has a meeting whose open items are called so. */
async function holdsAMeeting({ rows, town }: RunningBot, title: string): Promise<void> {
  const group = { ...sampleGroup(), tenantId: town.tenantId, groupId: 'g1' };
  const state = sampleMeeting(group);
  const items = state.items.map((item) => (item.closed ? item : { ...item, content: { ...item.content, title } }));
  const store = new RowMeetingStore(rows, () => callingDay);
  await store.createGroup(group);
  await store.createMeeting({ ...state, items });
}

const channelOf = ({ town }: RunningBot): string => town.team('SSP Nordby').general.id;
const card = (text: string) => ({ type: 'application/vnd.microsoft.card.adaptive', value: { text } });
const click = 'adaptiveCard/action';

it.each<[string, (bot: RunningBot) => void | Promise<void>]>([
  ['the log', ({ log }) => void (log as unknown[]).push({ event: 'told', details: { text: sentence } })],
  [
    'a search’s answer',
    ({ teams }) =>
      void teams.answered.push({
        conversationId: 'a:1',
        to: 'composeExtension/query',
        status: 200,
        body: { composeExtension: { attachments: [{ content: card(sentence) }] } },
      }),
  ],
  [
    'an error',
    ({ teams }) =>
      void teams.answered.push({
        conversationId: 'a:1',
        to: click,
        status: 200,
        body: { type: 'application/vnd.microsoft.error', value: { message: sentence } },
      }),
  ],
  [
    'a channel',
    (bot) => {
      const message = new Message('1', `${channelOf(bot)};messageid=1`);
      bot.connector.conversations.add(message, { activity: { attachments: [{ content: card(sentence) }] }, at: 0 });
      // What stood there for a moment has been read.
      message.history.push({ activity: { text: 'Lukket' }, at: 1 });
      message.deleted = true;
    },
  ],
  [
    'an answer in a channel',
    (bot) =>
      void bot.teams.answered.push({ conversationId: channelOf(bot), to: click, status: 200, body: card(sentence) }),
  ],
  [
    'the queue',
    ({ queued, town }) =>
      void (queued as unknown[]).push({ tenantId: town.tenantId, groupId: 'g1', subject: sentence }),
  ],
  ['an open document', async (bot) => void (await holdsAMeeting(bot, sentence))],
])('lets no test end well in which a closed word has come into %s', async (place, tells) => {
  const bot = await botWithClosed();
  await tells(bot);
  await expect(bot.stop()).rejects.toThrow(`“En *lukket* sætning” has come into ${place}`);
});

it('takes nothing amiss in a channel, a queue and a document that say nothing closed', async () => {
  const bot = await botWithClosed();
  const id = channelOf(bot);
  bot.connector.conversations.add(new Message('1', id), { activity: { text: 'Lukket' }, at: 0 });
  bot.teams.answered.push({ conversationId: id, to: click, status: 200, body: card('Lukket') });
  await holdsAMeeting(bot, 'En åben sætning');
  await expect(bot.stop()).resolves.toBeUndefined();
});

it('takes nothing amiss that one person is answered alone', async () => {
  const bot = await botWithClosed();
  bot.teams.answered.push({ conversationId: 'a:1', to: click, status: 200, body: card(sentence) });
  await expect(bot.stop()).resolves.toBeUndefined();
});
