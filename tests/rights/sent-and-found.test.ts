import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import sampleMinutes from '../../sample/minutes.json' with { type: 'json' };
import { writeCatalogueFile } from '../../src/catalogue/catalogue-file.ts';
import { entrySchema } from '../../src/catalogue/entry.ts';
import { catalogue } from '../../src/errors/catalogue.ts';
import { minutesSchema } from '../../src/minutes/model.ts';
import { defaultForm } from '../../src/minutes/write/forms.ts';
import { writeMinutes } from '../../src/minutes/write/write-minutes.ts';
import { buttonsOf, readCard } from '../connector/card-reading.ts';
import { chatIdOf, type Message } from '../connector/conversations.ts';
import { FakeOneDrive, sendsFile } from '../connector/one-drive.ts';
import { callingDay } from '../flow/meeting-day.ts';
import { everybody, mayBy, type Part } from './cast.ts';
import { type Scene, Stage } from './stage.ts';

/** In no other item, so that what holds it is this decision and nothing else. */
const decided = 'Skovmårens vinterhi';

let stage: Stage;
let drive: FakeOneDrive;
let scene: Scene;
let minutesFile: string;
let catalogueFile: string;
beforeAll(async () => {
  stage = await Stage.set();
  scene = await stage.scene('running');
  const closing = { ...scene, itemId: scene.closedItem, outcome: 'noted', decision: `${decided} får besøg.` };
  const { outcome } = await stage.click(stage.cast.person('chair'), 'item.close', closing, 'personal');
  expect(outcome).toBe('done');
  drive = await new FakeOneDrive().start();
  const minutes = { ...minutesSchema.parse(sampleMinutes), date: '2020-01-14' };
  const as = { format: 'txt', form: defaultForm, kind: 'minutes', version: 'full', writtenAt: callingDay } as const;
  minutesFile = drive.holds('referat', await writeMinutes(minutes, as));
  const email = 'kontakt@example.dk';
  const entries = [entrySchema.parse({ id: 'klubben', kind: 'contact', title: 'Klubben', contact: { email } })];
  catalogueFile = drive.holds('katalog', await writeCatalogueFile('csv', entries));
});
afterAll(async () => {
  await stage.stop();
  await drive.stop();
});

const textOf = (message: Message): string => (message.card === undefined ? message.text : readCard(message.card));

/** What came into a conversation because of that. */
async function answersTo(act: () => Promise<{ readonly status: number }>, conversationId: string): Promise<Message[]> {
  const { connector } = stage.bot;
  const known = new Set(connector.messages());
  expect((await act()).status).toBe(200);
  return connector.messages(conversationId).filter((message) => !known.has(message));
}

const sent = (part: Part, name: string, address: string): Promise<Message[]> => {
  const person = stage.cast.person(part);
  return answersTo(() => sendsFile(stage.bot.teams, person, name, address), chatIdOf(person));
};

const offers = (messages: readonly Message[], verb: string): boolean =>
  messages.some(({ card }) => card !== undefined && buttonsOf(card).some((button) => button.verb === verb));

describe('a file with minutes', () => {
  it.each(everybody)('from %s', async (part) => {
    const written = stage.rows.watched();
    const answers = await sent(part, 'referat.txt', minutesFile);
    // Whoever leads another group keeps them there, and is offered that one alone.
    const elsewhere = part === 'neighbour';
    const may = mayBy('import.send', part) || elsewhere;
    expect(offers(answers, 'import.save')).toBe(may);
    const refused: readonly string[] = [catalogue['import.not-yours'].da, catalogue['group.none-of-yours'].da];
    expect(answers.some((message) => refused.includes(textOf(message)))).toBe(!may);
    if (elsewhere) expect(answers.map(({ card }) => JSON.stringify(card)).join()).not.toContain(scene.groupId);
    if (!may) expect(written).toEqual([]);
  });
});

describe('a file with a catalogue', () => {
  it.each(everybody)('from %s', async (part) => {
    const answers = await sent(part, 'katalog.csv', catalogueFile);
    expect(offers(answers, 'catalogue.save')).toBe(mayBy('catalogue.send', part));
    expect(answers.map(textOf).includes(catalogue['catalogue.not-yours'].da)).toBe(!mayBy('catalogue.send', part));
  });
});

describe('what was decided on a closed item', () => {
  const question = `hvad besluttede vi om ${decided}?`;

  it.each(everybody)('asked about by %s alone', async (part) => {
    const person = stage.cast.person(part);
    const answers = await answersTo(() => stage.bot.teams.as(person).writes(question), chatIdOf(person));
    expect(answers.length).toBeGreaterThan(0);
    expect(answers.map(textOf).join().includes('får besøg')).toBe(mayBy('ask.decisions.closed', part));
  });

  it.each(everybody)('asked about by %s in the channel', async (part) => {
    const { team } = stage.cast;
    const answers = await answersTo(
      () => stage.bot.teams.as(stage.cast.person(part)).says(question, team),
      team.general.id,
    );
    expect(answers.length).toBeGreaterThan(0);
    expect(answers.map((message) => JSON.stringify(message.history)).join()).not.toContain('får besøg');
  });
});
