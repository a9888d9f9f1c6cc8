import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { type Playground, startPlayground } from '../../dev/playground.ts';
import { playgroundConfig } from '../../dev/playground-config.ts';
import { chair, clubLeader, headteacher, minuteTaker, policeOfficer, socialWorker, town } from '../../sample/town.ts';
import { type App, createApp } from '../../src/app.ts';
import { configFrom } from '../../src/config.ts';
import { openAzure } from '../../src/storage/open-azure.ts';
import { buttonsOf, readCard } from '../connector/card-reading.ts';
import { freshStore } from '../support/fresh-store.ts';
import { PlaygroundClient, type Shown } from './playground-client.ts';

const channelId = town.network.channelId;
let folder: string;
let app: App;
let playground: Playground;
let page: PlaygroundClient;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'playground-'));
  const environment = {
    TOVHOLDER_ENV: 'local',
    PORT: '0',
    AZURE_STORAGE_CONNECTION_STRING: inject('azurite'),
  };
  const config = configFrom(environment);
  const storage = await openAzure(config.storage, freshStore());
  app = createApp(config, { environment, ...storage, clock: () => new Date(), ids: randomUUID, log: () => undefined });
  const bot = `http://127.0.0.1:${await app.start()}/api/messages`;
  playground = await startPlayground({ port: 0, bot, config: playgroundConfig(town), folder });
  page = await PlaygroundClient.open(playground.address);
});

afterAll(async () => {
  await page?.close();
  await app?.stop(5_000);
  await playground?.stop();
  await rm(folder, { recursive: true });
});

const offers = (verb: string) => (shown: Shown) => buttonsOf(shown.card).some((button) => button.verb === verb);
const says = (text: string) => (shown: Shown) => readCard(shown.card).includes(text);
const inTheChannel = (shown: Shown) => shown.conversationId.startsWith(channelId);
const inTheChairsChat = (shown: Shown) => shown.conversationId === town.personalChatId;

const aMonthFromNow = () => new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);

it('takes a network group from install to minutes, in Microsoft’s own client', { timeout: 120_000 }, async () => {
  await page.opens(channelId);
  const greeting = await page.waitFor('The greeting', offers('group.setup'));
  await page.presses(chair.teamsId, greeting, 'group.setup', {
    name: 'Netværket i Fjordby',
    kind: 'network',
    template: 'network',
  });

  await page.says('nyt møde', channelId, chair.teamsId, town.bot);
  const form = await page.waitFor('The form', offers('meeting.create'));
  const date = aMonthFromNow();
  const draft = await page.presses(chair.teamsId, form, 'meeting.create', {
    ...{ title: 'Forårsmøde', date, time: '16:30', place: 'Fjordskolen' },
  });
  await page.presses(chair.teamsId, draft, 'meeting.call');

  const agenda = await page.waitFor('The agenda', (shown) => inTheChannel(shown) && offers('attendance.answer')(shown));
  const attending = { verb: 'attendance.answer', data: { answer: 'attending' } };
  const absent = { verb: 'attendance.answer', data: { answer: 'absent' } };
  for (const member of [chair, minuteTaker, headteacher, policeOfficer]) {
    await page.presses(member.teamsId, agenda, attending);
  }
  const own = await page.presses(clubLeader.teamsId, agenda, absent);
  await page.presses(clubLeader.teamsId, own, absent, { substitute: 'Klubmedarbejder' });
  await page.waitFor('The count of all answers', (shown) => inTheChannel(shown) && says('Deltager (4)')(shown));

  const lead = await page.presses(chair.teamsId, agenda, 'meeting.lead');
  await page.presses(chair.teamsId, lead, 'meeting.start');
  let leading = await page.waitFor(
    'The leader’s own card',
    (shown) => inTheChairsChat(shown) && offers('item.close')(shown),
  );
  let closed = 0;
  for (; offers('item.close')(leading) && closed < 10; closed += 1) {
    const ending = { outcome: 'approved', decision: `Vedtaget som nummer ${closed + 1}.` };
    leading = await page.presses(chair.teamsId, leading, 'item.close', ending);
  }
  expect(closed).toBe(7);
  await page.presses(chair.teamsId, leading, 'meeting.close');

  const minutes = await page.waitFor(
    'The minutes',
    (shown) => inTheChannel(shown) && says('Referat: Forårsmøde')(shown),
  );
  const text = readCard(minutes.card);
  for (const number of [1, 2, 3, 4, 6, 7]) expect(text).toContain(`Vedtaget som nummer ${number}.`);
  expect(text).not.toContain('Vedtaget som nummer 5.');
  expect(text).toContain('Lukket');
  expect(text).toContain('Klubmedarbejder');
  expect(text).toContain(socialWorker.name);
  const held = await page.waitFor('The agenda as held', ({ messageId, card }) => {
    return messageId === agenda.messageId && readCard(card).includes('Holdt');
  });
  expect(readCard(held.card)).toContain('Godkendt');
});
