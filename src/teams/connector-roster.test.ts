import { expect, it } from 'vitest';
import type { Channel } from '../meetings/model/group.ts';
import type { ConnectorClients } from './connector-clients.ts';
import { ConnectorRoster } from './connector-roster.ts';

const channel: Channel = { serviceUrl: 'http://127.0.0.1/', teamId: '19:team', channelId: '19:team', kind: 'standard' };

/** Teams, which answers a question about members when the test says so. */
function teams() {
  const waiting: (() => void)[] = [];
  const getConversationPagedMembers = () =>
    new Promise((resolve) => {
      waiting.push(() =>
        resolve({ members: [{ id: '29:1', name: 'Formand', aadObjectId: 'A' }], continuationToken: '' }),
      );
    });
  const clients = { for: async () => ({ asking: { conversations: { getConversationPagedMembers } } }) };
  return { waiting, clients: clients as unknown as ConnectorClients };
}

function rosterAt(now: () => number) {
  const { waiting, clients } = teams();
  const roster = new ConnectorRoster(
    clients,
    () => new Date(now()),
    () => undefined,
  );
  const asks = () => roster.members('t', channel, 'fresh');
  const isAsked = (times: number) => expect.poll(() => waiting.length).toBe(times);
  return { waiting, roster, asks, isAsked };
}

it('answers those who ask in the same moment with one question to Teams', async () => {
  const { waiting, asks, isAsked } = rosterAt(() => 0);
  const asked = [asks(), asks(), asks()];
  await isAsked(1);
  waiting[0]?.();
  expect(await Promise.all(asked)).toHaveLength(3);
  const again = asks();
  await isAsked(2);
  waiting[1]?.();
  expect(await again).toMatchObject([{ personId: 'a', name: 'Formand' }]);
});

it('asks anew where the question on its way is older, or somebody has joined or left since', async () => {
  let now = 0;
  const { waiting, roster, asks, isAsked } = rosterAt(() => now);
  const first = asks();
  await isAsked(1);
  now += 500;
  const second = asks();
  await isAsked(2);
  roster.forget('t', channel.teamId);
  const third = asks();
  await isAsked(3);
  for (const answer of waiting) answer();
  expect(await Promise.all([first, second, third])).toHaveLength(3);
});
