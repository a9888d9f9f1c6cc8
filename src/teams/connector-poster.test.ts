import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FakeConnector } from '../../tests/connector/connector.ts';
import { chatIdOf } from '../../tests/connector/conversations.ts';
import { concurrentEdit, dropped, refused, serverError, tooManyRequests } from '../../tests/connector/faults.ts';
import { type Team, Town } from '../../tests/connector/town.ts';
import type { Channel, MessageRef } from '../meetings/model/group.ts';
import { PostingError } from '../projection/poster.ts';
import { authenticationFrom, ConnectorClients } from './connector-clients.ts';
import { ConnectorPoster } from './connector-poster.ts';

let connector: FakeConnector;
let town: Town;
let team: Team;
let channel: Channel;
let poster: ConnectorPoster;

const anotherProcess = () => new ConnectorPoster(new ConnectorClients(authenticationFrom({}), '', {}), '');
const post = (text: string) => ({ card: { type: 'AdaptiveCard', body: [{ type: 'TextBlock', text }] }, summary: text });

beforeEach(async () => {
  town = new Town();
  team = town.team('SSP Nordby');
  connector = await new FakeConnector(town).start();
  channel = { serviceUrl: connector.serviceUrl, teamId: team.id, channelId: team.id, kind: 'standard' };
  poster = anotherProcess();
});
afterEach(() => connector.stop());

const threads = () => connector.operations.of(['create-thread']).length;
const failureOf = (act: Promise<unknown>): Promise<unknown> =>
  act.then(
    () => 'done',
    (error: unknown) => (error instanceof PostingError ? { failure: error.failure, waitMs: error.waitMs } : error),
  );

describe('a message', () => {
  it('begins a thread and is found again by what was answered', async () => {
    const made = await poster.startThread(town.tenantId, channel, post('et'));
    const [message] = connector.messages(team.id);
    expect(made).toEqual({ conversationId: message?.conversationId, messageId: message?.id });
    await poster.update(connector.serviceUrl, made, post('to'));
    expect(message?.history).toHaveLength(2);
    await poster.remove(connector.serviceUrl, made);
    expect(connector.messages()).toEqual([]);
  });

  it('is a card alone, with what its notification says', async () => {
    await poster.startThread(town.tenantId, channel, post('et'));
    const { activity } = connector.messages()[0]!;
    expect(activity).toMatchObject({ type: 'message', summary: 'et' });
    expect(activity).not.toHaveProperty('text');
  });

  it('goes into a person’s own chat', async () => {
    const [person] = team.members;
    const made = await poster.postToPerson(town.tenantId, channel, person!.mri, post('kun til dig'));
    expect(connector.messages(chatIdOf(person!)).map(({ id }) => id)).toEqual([made.messageId]);
  });
});

describe('what goes wrong', () => {
  it.each([500, 502, 503, 504] as const)('with %i leaves a post in doubt, and it is sent once', async (status) => {
    connector.faults.on('create-thread', serverError(status, 'after'), 5);
    const made = failureOf(poster.startThread(town.tenantId, channel, post('et')));
    expect(await made).toEqual({ failure: 'unknown', waitMs: 2_000 });
    expect(threads()).toBe(1);
  });

  it('by a lost connection leaves a post in doubt, and it is sent once', async () => {
    connector.faults.on('create-thread', dropped('after'), 5);
    const made = failureOf(poster.startThread(town.tenantId, channel, post('et')));
    expect(await made).toEqual({ failure: 'unknown', waitMs: 2_000 });
    expect(threads()).toBe(1);
  });

  it('by too many requests is to be waited for as long as Teams says, up to a minute', async () => {
    for (const [asked, waits] of [
      [7, 7_000],
      [600, 60_000],
    ] as const) {
      connector.faults.on('create-thread', tooManyRequests(asked));
      const made = failureOf(poster.startThread(town.tenantId, channel, post('et')));
      expect(await made).toEqual({ failure: 'later', waitMs: waits });
    }
    expect(threads()).toBe(2);
    expect(connector.messages()).toEqual([]);
  });

  it('by an edit at the same moment is to be done later', async () => {
    const made = await poster.startThread(town.tenantId, channel, post('et'));
    connector.faults.on('update', concurrentEdit);
    const edited = failureOf(poster.update(connector.serviceUrl, made, post('to')));
    expect(await edited).toEqual({ failure: 'later', waitMs: 2_000 });
  });

  it('because the message is gone, or the bot may not, is told apart', async () => {
    const gone: MessageRef = { conversationId: team.id, messageId: '5' };
    expect(await failureOf(poster.update(connector.serviceUrl, gone, post('to')))).toMatchObject({ failure: 'gone' });
    connector.faults.on('create-thread', refused());
    expect(await failureOf(poster.startThread(town.tenantId, channel, post('et')))).toMatchObject({
      failure: 'refused',
    });
  });

  it('does not hold up the next message', async () => {
    connector.faults.on('create-thread', refused());
    await failureOf(poster.startThread(town.tenantId, channel, post('et')));
    await poster.startThread(town.tenantId, channel, post('to'));
    expect(connector.messages()).toHaveLength(1);
  });
});

describe('the pace', () => {
  it('of two processes that send all they can to one channel stays below Teams’ limit', async () => {
    const processes = [poster, anotherProcess()];
    await Promise.all(
      processes.flatMap((one) =>
        Array.from({ length: 7 }, (_, n) => one.startThread(town.tenantId, channel, post(String(n)))),
      ),
    );
    expect(connector.messages()).toHaveLength(14);
    connector.operations.checkRate(7);
    expect(connector.operations.busiest().sends).toBeGreaterThan(2);
  });

  it('keeps messages to one conversation in their order', async () => {
    const made = await poster.startThread(town.tenantId, channel, post('0'));
    await Promise.all(['1', '2', '3'].map((text) => poster.update(connector.serviceUrl, made, post(text))));
    const { history } = connector.messages()[0]!;
    expect(history.map(({ activity }) => activity.summary)).toEqual(['0', '1', '2', '3']);
  });
});
