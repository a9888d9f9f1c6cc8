import { ConnectorClient, MicrosoftAppCredentials } from 'botframework-connector';
import type { Activity, ConversationParameters, PagedMembersResult } from 'botframework-schema';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readCard } from './card-reading.ts';
import { FakeConnector } from './connector.ts';
import { chatIdOf } from './conversations.ts';
import { concurrentEdit, dropped, refused, serverError, slow, tooManyRequests, vanished } from './faults.ts';
import { Town } from './town.ts';

let town: Town;
let connector: FakeConnector;
let sdk: ConnectorClient;

beforeEach(async () => {
  town = new Town();
  town.team('Netværksgruppe Nord', ['Styregruppen']);
  connector = await new FakeConnector(town).start();
  sdk = new ConnectorClient(MicrosoftAppCredentials.Empty, { baseUri: connector.serviceUrl });
});

afterEach(() => connector.stop());

const team = () => town.teams[0]!;

function cardActivity(text: string): Partial<Activity> {
  const content = { type: 'AdaptiveCard', version: '1.5', body: [{ type: 'TextBlock', text }] };
  return { type: 'message', attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content }] };
}

async function startThread(text = 'Dagsorden', channelId = team().general.id) {
  const parameters = { isGroup: true, channelData: { channel: { id: channelId } }, activity: cardActivity(text) };
  return sdk.conversations.createConversation(parameters as ConversationParameters);
}

const post = (conversationId: string, text: string) =>
  sdk.conversations.sendToConversation(conversationId, cardActivity(text) as Activity);

describe('Teams’ connector, asked by the real SDK', () => {
  it('starts a thread in a channel and tells the message apart from the thread', async () => {
    const channel = team().channel('Styregruppen');
    const thread = await startThread('Dagsorden', channel.id);
    expect(thread.id).toBe(`${channel.id};messageid=${thread.activityId}`);
    expect(thread.serviceUrl).toBe(connector.serviceUrl);
    expect(connector.messages(channel.id).map(({ id }) => id)).toEqual([thread.activityId]);
    expect(connector.messages(team().general.id)).toEqual([]);
  });

  it('opens one chat with each person, posts there and answers the message’s id', async () => {
    const person = team().members[3]!;
    const asked = { members: [{ id: person.mri, name: '' }], isGroup: false } as Partial<ConversationParameters>;
    const chat = await sdk.conversations.createConversation(asked as ConversationParameters);
    expect(chat.id).toBe(chatIdOf(person));
    const posted = await post(chat.id, 'Til dig');
    expect(connector.messages(chat.id).map(({ id }) => id)).toEqual([posted.id]);
  });

  it('keeps every version of a message', async () => {
    const thread = await startThread('først');
    await sdk.conversations.updateActivity(thread.id, thread.activityId, cardActivity('så') as Activity);
    const [message] = connector.messages(thread.id);
    expect(readCard(message!.card!)).toBe('så');
    expect(message!.history.map(({ activity }) => JSON.stringify(activity).includes('først'))).toEqual([true, false]);
    expect(message!.history[1]!.at).toBeGreaterThanOrEqual(message!.history[0]!.at);
  });

  it('puts a reply into its thread and what is sent to the channel into a thread of its own', async () => {
    const thread = await startThread();
    await sdk.conversations.replyToActivity(thread.id, thread.activityId, cardActivity('svar') as Activity);
    const own = await post(team().general.id, 'ny');
    const all = connector.messages(team().general.id);
    expect(all.map(({ conversationId }) => conversationId)).toEqual([
      thread.id,
      thread.id,
      `${team().general.id};messageid=${own.id}`,
    ]);
  });

  it('deletes a message, which can then not be edited', async () => {
    const thread = await startThread();
    await sdk.conversations.deleteActivity(thread.id, thread.activityId);
    expect(connector.messages()).toEqual([]);
    const edit = sdk.conversations.updateActivity(thread.id, thread.activityId, cardActivity('for sent') as Activity);
    await expect(edit).rejects.toMatchObject({ statusCode: 404, code: 'ActivityNotFoundInConversation' });
  });

  it('refuses a channel it does not know and a message that is too big', async () => {
    await expect(startThread('x', '19:nowhere@thread.tacv2')).rejects.toMatchObject({ statusCode: 404 });
    await expect(startThread('x'.repeat(60_000))).rejects.toMatchObject({ statusCode: 413, code: 'MessageSizeTooBig' });
  });
});

describe('the roster', () => {
  it('comes in pages, whichever thread is asked', async () => {
    connector.roster.pageCap = 3;
    const thread = await startThread();
    const seen: string[] = [];
    let token: string | undefined = '';
    while (token !== undefined) {
      const options = { pageSize: 50, continuationToken: token };
      const page: PagedMembersResult = await sdk.conversations.getConversationPagedMembers(thread.id, options);
      expect(page.members.length).toBeLessThanOrEqual(3);
      seen.push(...page.members.map(({ id }) => id));
      token = page.continuationToken;
    }
    expect(seen).toEqual(team().members.map(({ mri }) => mri));
    expect(connector.operations.of(['members'])).toHaveLength(3);
  });

  it('hands over Entra ids and roles, to be found by either id', async () => {
    const [owner] = team().members;
    const members = await sdk.conversations.getConversationMembers(team().id);
    expect(members[0]).toMatchObject({ id: owner!.mri, objectId: owner!.objectId, userRole: 'owner', name: 'Formand' });
    for (const id of [owner!.mri, owner!.objectId]) {
      expect(await sdk.conversations.getConversationMember(team().id, id)).toMatchObject({ id: owner!.mri });
    }
  });

  it('follows who comes and goes', async () => {
    const stranger = town.person('Gæst', 'guest');
    const find = () => sdk.conversations.getConversationMember(team().id, stranger.mri);
    await expect(find()).rejects.toMatchObject({ statusCode: 404 });
    team().addMember(stranger);
    expect(await find()).toMatchObject({ userRole: 'guest' });
    team().removeMember(stranger);
    await expect(find()).rejects.toMatchObject({ statusCode: 404 });
  });

  it('describes a team and its channels', async () => {
    const base = `${connector.serviceUrl}v3/teams/${encodeURIComponent(team().id)}`;
    expect(await (await fetch(base)).json()).toMatchObject({ name: 'Netværksgruppe Nord', memberCount: 8 });
    const { conversations } = (await (await fetch(`${base}/conversations`)).json()) as { conversations: unknown[] };
    expect(conversations).toMatchObject([{ id: team().id, name: null }, { name: 'Styregruppen' }]);
  });
});

describe('a fault', () => {
  /** Without the SDK's own retries: POSTs the card as it is. */
  const rawUpdate = (conversationId: string, messageId: string) =>
    fetch(`${connector.serviceUrl}v3/conversations/${encodeURIComponent(conversationId)}/activities/${messageId}`, {
      method: 'PUT',
      body: JSON.stringify(cardActivity('ny')),
    });
  const shown = () => readCard(connector.messages()[0]!.card!);

  it('happens as often as asked, and only to its operation', async () => {
    const thread = await startThread();
    connector.faults.on('update', concurrentEdit, 2);
    const statuses = [];
    for (let n = 0; n < 3; n++) statuses.push((await rawUpdate(thread.id, thread.activityId)).status);
    expect(statuses).toEqual([412, 412, 200]);
    expect(connector.operations.of(['update']).map(({ outcome }) => outcome)).toEqual([412, 412, 200]);
  });

  it('says when to come back, or why not at all', async () => {
    const thread = await startThread();
    connector.faults.on('update', tooManyRequests(2));
    expect((await rawUpdate(thread.id, thread.activityId)).headers.get('retry-after')).toBe('2');
    connector.faults.on('post', refused());
    await expect(post(thread.id, 'x')).rejects.toMatchObject({ statusCode: 403, code: 'BotNotInConversationRoster' });
  });

  it('can hide that Teams did it', async () => {
    const thread = await startThread('gammel');
    connector.faults.on('update', serverError(504));
    expect((await rawUpdate(thread.id, thread.activityId)).status).toBe(504);
    expect(shown()).toBe('gammel');
    connector.faults.on('update', serverError(504, 'after'));
    expect((await rawUpdate(thread.id, thread.activityId)).status).toBe(504);
    expect(shown()).toBe('ny');
  });

  it('can drop the connection before or after acting', async () => {
    const thread = await startThread('gammel');
    connector.faults.on('update', dropped('before'));
    await expect(rawUpdate(thread.id, thread.activityId)).rejects.toThrow();
    expect(shown()).toBe('gammel');
    connector.faults.on('update', dropped('after'));
    await expect(rawUpdate(thread.id, thread.activityId)).rejects.toThrow();
    expect(shown()).toBe('ny');
    expect(connector.operations.of(['update']).map(({ outcome }) => outcome)).toEqual(['dropped', 'dropped']);
  });

  it('can let the card vanish', async () => {
    const thread = await startThread();
    connector.faults.on('update', vanished);
    expect((await rawUpdate(thread.id, thread.activityId)).status).toBe(404);
    expect(connector.messages()).toEqual([]);
  });

  it('can be slowness, and stops when cleared', async () => {
    const thread = await startThread();
    connector.faults.on('update', slow(60));
    const start = performance.now();
    expect((await rawUpdate(thread.id, thread.activityId)).status).toBe(200);
    expect(performance.now() - start).toBeGreaterThan(50);
    connector.faults.on('update', concurrentEdit, 100);
    connector.faults.clear();
    expect((await rawUpdate(thread.id, thread.activityId)).status).toBe(200);
  });

  it('can be kept to one conversation', async () => {
    const [one, other] = [await startThread('en'), await startThread('to')];
    connector.faults.on('update', concurrentEdit, 1, other!.id);
    expect((await rawUpdate(one!.id, one!.activityId)).status).toBe(200);
    expect((await rawUpdate(other!.id, other!.activityId)).status).toBe(412);
  });
});

describe('the log of operations', () => {
  it('finds more than seven sends in one second to one channel, its threads together', async () => {
    const threads = [await startThread('a'), await startThread('b')];
    for (let n = 0; n < 5; n++) await post(threads[n % 2]!.id, String(n));
    expect(connector.operations.busiest()).toEqual({ conversationId: team().general.id, sends: 7 });
    connector.operations.checkRate();
    await post(threads[0]!.id, 'én for meget');
    expect(() => connector.operations.checkRate()).toThrow('8 sends');
    await sdk.conversations.getConversationMembers(team().id);
    expect(connector.operations.busiest().sends).toBe(8);
  });

  it('tells as soon as something is there', async () => {
    const waiting = connector.waitFor('a card that says hej', () =>
      connector.messages().find(({ card }) => card && readCard(card) === 'hej'),
    );
    await startThread('noget andet');
    const thread = await startThread('hej');
    expect((await waiting).id).toBe(thread.activityId);
  });

  it('says what was seen where nothing came', async () => {
    await startThread();
    const waiting = connector.waitFor('a second card', () => connector.messages().length > 1, 20);
    await expect(waiting).rejects.toThrow(/Not within 20 ms: a second card\n.*POST create-thread 19:team1/s);
  });
});
