import { readFileSync } from 'node:fs';
import { readCatalogue } from '../../src/catalogue/read-catalogue.ts';
import { RowCatalogueStore } from '../../src/storage/catalogue-store.ts';
import type { Screen } from '../connector/bot-answer.ts';
import { chatIdOf, type Message } from '../connector/conversations.ts';
import { type Person, Town } from '../connector/town.ts';
import { freshStore } from '../support/fresh-store.ts';
import { type RunningBot, runBot } from '../support/running-bot.ts';
import { TestClock } from '../support/test-clock.ts';
import { offers, textOn } from './meeting-day.ts';

const sample = new URL('../../sample/catalogue.json', import.meta.url);

export const skippingSchool = 'Jeg har en elev med skolevægring, hvem kan hjælpe?';

/** A municipality with a consultant, a deputy and people who ask, on one store and one clock. */
export class ConsultantDays {
  readonly clock: TestClock;
  readonly store = freshStore();
  readonly town = new Town();
  readonly bots: RunningBot[] = [];
  readonly consultant = this.town.person('SSP-konsulent');
  readonly deputy = this.town.person('Vikar for konsulenten');
  readonly teacher = this.town.person('Klasselærer');

  /** From Monday 23 November 2026, 10 o'clock in Denmark, where nothing else is said. */
  constructor(startsAt = '2026-11-23T09:00:00Z') {
    this.clock = new TestClock(new Date(startsAt));
  }

  /** One more process; the first brings the Connector, which all share. */
  async run(): Promise<RunningBot> {
    const connector = this.bots[0]?.connector;
    const bot = await runBot({
      clock: this.clock.now,
      store: this.store,
      town: this.town,
      dueLoop: { checkEveryMs: 50 },
      wakeUps: { runEveryMs: 50, pollEveryMs: 250 },
      environment: { TOVHOLDER_CONSULTANTS: `${this.consultant.objectId},${this.deputy.objectId}` },
      ...(connector === undefined ? {} : { connector }),
    });
    this.bots.push(bot);
    return bot;
  }

  /** A bot that has the sample's catalogue, and consultants who have said hello to it. */
  async begun(): Promise<RunningBot> {
    const bot = await this.run();
    const catalogue = new RowCatalogueStore(bot.rows, this.clock.now);
    await catalogue.replace(this.town.tenantId, readCatalogue('catalogue.json', readFileSync(sample, 'utf8')), 'test');
    for (const person of [this.consultant, this.deputy]) await bot.teams.as(person).writes('hjælp');
    return bot;
  }

  async stop(): Promise<void> {
    for (const bot of this.bots.toReversed()) await bot.stop();
  }

  get bot(): RunningBot {
    const [first] = this.bots;
    if (first === undefined) throw new Error('No bot is running');
    return first;
  }

  chatWith(person: Person): Message[] {
    return this.bot.connector.messages(chatIdOf(person));
  }

  /** The first lines of what the bot wrote to somebody. */
  titles(person: Person): string[] {
    return this.chatWith(person).map((message) => textOn(message).split('\n')[0] ?? '');
  }

  waitFor<T>(what: string, look: () => T | undefined | false): Promise<T> {
    return this.bot.connector.waitFor(what, look, 15_000);
  }

  /** What the bot wrote to somebody that says this, now or soon. */
  written(to: Person, says: string): Promise<Message> {
    return this.waitFor(`“${says}” to ${to.name}`, () =>
      this.chatWith(to).find((message) => textOn(message).includes(says)),
    );
  }

  /** Asks in the own chat, and answers with the card that comes. */
  async asked(by: Person, text: string): Promise<Message> {
    const known = new Set(this.chatWith(by));
    await this.bot.teams.as(by).writes(text);
    return this.waitFor('the answer', () =>
      this.chatWith(by).find((message) => !known.has(message) && offers(message, 'question.rate')),
    );
  }

  /** The consent that a question's asker is asked for. */
  async offered(by: Person, text = skippingSchool): Promise<Screen> {
    return (await this.bot.teams.as(by).presses(await this.asked(by, text), 'question.handOff')).screen;
  }

  /** A question is handed on; answers with the consultant's card. */
  async handedOn(by = this.teacher, text = skippingSchool): Promise<Message> {
    const known = new Set(this.chatWith(this.consultant));
    const consent = await this.offered(by, text);
    await this.bot.teams.as(by).presses(consent, { verb: 'question.handOff', data: { consent: 'true' } });
    return this.waitFor('the consultant’s card', () =>
      this.chatWith(this.consultant).find((message) => !known.has(message) && offers(message, 'question.take')),
    );
  }
}
