import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Activity } from './activities.ts';
import { buttonsOf, inputsOf, textsOf } from './card-reading.ts';
import { FakeConnector } from './connector.ts';
import { chatIdOf } from './conversations.ts';
import type { ButtonChoice, Typed } from './pressing.ts';
import { TeamsClient } from './teams-client.ts';
import { Town } from './town.ts';

const chairMri = new Town().team('Netværksgruppe Nord').members[0]!.mri;
const card = {
  type: 'AdaptiveCard',
  version: '1.5',
  refresh: {
    action: { type: 'Action.Execute', verb: 'meeting.view', data: { meetingId: 'm1' } },
    userIds: [chairMri],
  },
  body: [
    { type: 'TextBlock', text: 'Punkt 3' },
    { type: 'TextBlock', text: 'Skjult', isVisible: false },
    { type: 'FactSet', facts: [{ title: 'Sted', value: 'Biblioteket' }] },
    { type: 'RichTextBlock', inlines: ['Først ', { type: 'TextRun', text: 'sidst' }] },
    {
      type: 'ColumnSet',
      columns: [
        {
          type: 'Column',
          items: [
            {
              type: 'Input.ChoiceSet',
              id: 'outcome',
              label: 'Udfald',
              isRequired: true,
              choices: [
                { title: 'Godkendt', value: 'approved' },
                { title: 'Udsat', value: 'deferred' },
              ],
            },
          ],
        },
      ],
    },
    { type: 'Input.Text', id: 'decision', label: 'Beslutning', value: 'Som indstillet' },
    {
      type: 'ActionSet',
      actions: [
        {
          type: 'Action.Execute',
          title: 'Deltager',
          verb: 'attendance.answer',
          data: { answer: 'attending' },
          associatedInputs: 'none',
        },
        {
          type: 'Action.Execute',
          title: 'Afbud',
          verb: 'attendance.answer',
          data: { answer: 'absent' },
          associatedInputs: 'none',
        },
      ],
    },
  ],
  actions: [
    { type: 'Action.Execute', title: 'Luk punktet', verb: 'item.close', data: { itemId: 'i3' } },
    {
      type: 'Action.ShowCard',
      title: 'Stedfortræder',
      card: {
        type: 'AdaptiveCard',
        body: [{ type: 'Input.Text', id: 'substitute', label: 'Hvem?' }],
        actions: [{ type: 'Action.Execute', title: 'Send', verb: 'attendance.substitute', data: {} }],
      },
    },
  ],
};

let connector: FakeConnector;
let client: TeamsClient;
let bot: Server;
const received: Activity[] = [];
const value = (activity: unknown) => (activity as { value: { action: { data: unknown }; trigger: string } }).value;

beforeEach(async () => {
  const town = new Town();
  town.team('Netværksgruppe Nord', ['Styregruppen']);
  connector = await new FakeConnector(town).start();
  received.length = 0;
  bot = createServer(async (request, response) => {
    const activity = (await json(request)) as Activity;
    received.push(activity);
    const answered = { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: card };
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(activity.type === 'invoke' ? JSON.stringify(answered) : '');
  });
  await new Promise<void>((resolve) => bot.listen(0, '127.0.0.1', resolve));
  const { port } = bot.address() as AddressInfo;
  client = new TeamsClient({
    connector,
    bot: `http://127.0.0.1:${port}/api/messages`,
    now: () => new Date('2020-03-10T15:30:00Z'),
  });
});

afterEach(async () => {
  await new Promise((resolve) => bot.close(resolve));
  await connector.stop();
});

const team = () => connector.town.teams[0]!;
const chair = () => client.as(team().members[0]!);

/** A card of the bot in a new thread of a channel. */
async function posted() {
  const attachments = [{ contentType: 'application/vnd.microsoft.card.adaptive', content: card }];
  const activity = { type: 'message', attachments };
  const body = JSON.stringify({ isGroup: true, channelData: { channel: { id: team().general.id } }, activity });
  await fetch(`${connector.serviceUrl}v3/conversations`, { method: 'POST', body });
  return connector.messages().at(-1)!;
}

describe('a person in Teams', () => {
  it('mentions the bot in a channel, in a thread of their own', async () => {
    const channel = team().channel('Styregruppen');
    const { status } = await chair().says('nyt møde', team(), channel);
    expect(status).toBe(200);
    expect(received[0]).toMatchObject({
      type: 'message',
      text: '<at>Tovholder</at> nyt møde',
      locale: 'da-DK',
      timestamp: '2020-03-10T15:30:00.000Z',
      serviceUrl: connector.serviceUrl,
      from: { aadObjectId: team().members[0]!.objectId, name: 'Formand' },
      recipient: { id: connector.town.bot.id },
      conversation: { conversationType: 'channel', id: `${channel.id};messageid=${received[0]!.id}` },
      channelData: { tenant: { id: connector.town.tenantId }, team: { id: team().id }, channel: { id: channel.id } },
    });
  });

  it('writes in their own chat without a mention', async () => {
    await client.as(team().members[2]!, 'en-US').writes('agenda');
    expect(received[0]).toMatchObject({
      text: 'agenda',
      locale: 'en-US',
      conversation: { conversationType: 'personal', id: chatIdOf(team().members[2]!) },
    });
    expect(received[0]!.channelData).toEqual({ tenant: { id: connector.town.tenantId } });
  });

  it('presses a button with what was typed, and reads the card that comes back', async () => {
    const message = await posted();
    const answer = await chair().presses(message, 'item.close', { outcome: 'approved' });
    expect(received[0]).toMatchObject({
      name: 'adaptiveCard/action',
      replyToId: message.id,
      conversation: { id: message.conversationId },
    });
    expect(value(received[0]).action.data).toEqual({ itemId: 'i3', outcome: 'approved', decision: 'Som indstillet' });
    expect(textsOf(answer.card)).toContain('Punkt 3');
    await chair().presses(answer.screen, 'item.close', { outcome: 'deferred' });
    expect(received[1]).toMatchObject({ replyToId: message.id });
  });

  it('chooses among buttons of one verb, and reaches those inside a show-card', async () => {
    const message = await posted();
    await chair().presses(message, { verb: 'attendance.answer', data: { answer: 'absent' } });
    await chair().presses(message, 'attendance.substitute', { substitute: 'Vikaren', outcome: 'approved' });
    expect(received.map((activity) => value(activity).action.data)).toEqual([
      { answer: 'absent' },
      { substitute: 'Vikaren', outcome: 'approved', decision: 'Som indstillet' },
    ]);
  });

  it('cannot press or type what is not there', async () => {
    const message = await posted();
    const press = (choice: ButtonChoice, typed?: Typed) => chair().presses(message, choice, typed);
    await expect(press('meeting.start')).rejects.toThrow('0 buttons for {"verb":"meeting.start"}');
    await expect(press('attendance.answer')).rejects.toThrow('2 buttons');
    await expect(press('item.close')).rejects.toThrow('“Udfald” (outcome) must be filled');
    await expect(press('item.close', { outcome: 'maybe' })).rejects.toThrow('no choice “maybe”');
    await expect(press('item.close', { outcome: 'approved', vote: '1' })).rejects.toThrow('No input “vote”');
    expect(received).toEqual([]);
  });

  it('can forge, submit, and have a click sent again', async () => {
    const message = await posted();
    const forged = await chair().forges(message, 'item.close', { itemId: 'another' });
    await forged.again();
    await forged.resend();
    expect(received.map((activity) => value(activity).action.data)).toEqual(Array(3).fill({ itemId: 'another' }));
    const [first, again, resent] = received.map(({ id }) => id);
    expect(again).toBe(first);
    expect(resent).not.toBe(first);
    await chair().submits(message, { verb: 'x' });
    expect(received[3]).toMatchObject({ type: 'message', value: { verb: 'x' }, replyToId: message.id });
    expect(received[3]).not.toHaveProperty('text');
  });

  it('refreshes only a card that names them', async () => {
    const message = await posted();
    await expect(client.as(team().members[1]!).refreshes(message)).rejects.toThrow('does not name Næstformand');
    await chair().refreshes(message);
    expect(value(received[0])).toMatchObject({ trigger: 'automatic', action: { verb: 'meeting.view' } });
  });
});

describe('Teams itself', () => {
  it('tells of an install in both its parts, naming the chosen channel', async () => {
    const channel = team().channel('Styregruppen');
    await client.botAdded(team().members[1]!, team(), channel);
    await client.installation(team().members[1]!, team(), 'add', channel);
    const chosen = { team: { id: team().id, name: team().name }, settings: { selectedChannel: { id: channel.id } } };
    expect(received).toMatchObject([
      { type: 'conversationUpdate', membersAdded: [{ id: connector.town.bot.id }], channelData: chosen },
      { type: 'installationUpdate', action: 'add', channelData: chosen },
    ]);
    await client.botRemoved(team().members[1]!, team());
    expect(received[2]).toMatchObject({ membersRemoved: [{ id: connector.town.bot.id }] });
  });

  it('tells of people who come and go, and its roster follows', async () => {
    const newcomer = connector.town.person('Vikar');
    await client.membersAdded(team(), [newcomer]);
    expect(team().members).toContain(newcomer);
    await client.membersRemoved(team(), [newcomer]);
    expect(team().members).not.toContain(newcomer);
    expect(received).toMatchObject([
      { membersAdded: [{ id: newcomer.mri, aadObjectId: newcomer.objectId }] },
      { membersRemoved: [{ id: newcomer.mri }], channelData: { eventType: 'teamMemberRemoved' } },
    ]);
  });
});

describe('reading a card', () => {
  it('finds everything a person can see, in order', () => {
    const seen = ['Punkt 3', 'Sted', 'Biblioteket', 'Først ', 'sidst', 'Udfald', 'Godkendt', 'Udsat', 'Beslutning'];
    const buttons = ['Som indstillet', 'Deltager', 'Afbud', 'Luk punktet', 'Stedfortræder', 'Hvem?', 'Send'];
    expect(textsOf(card)).toEqual([...seen, ...buttons]);
  });

  it('finds buttons and inputs wherever they hang', () => {
    expect(buttonsOf(card).map(({ verb }) => verb)).toEqual([
      'attendance.answer',
      'attendance.answer',
      'item.close',
      '',
      'attendance.substitute',
    ]);
    expect(inputsOf(card).map(({ id }) => id)).toEqual(['outcome', 'decision', 'substitute']);
  });
});
