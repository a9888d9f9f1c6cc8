import { chatOf, type Where } from './activities.ts';
import type { BotAnswer, Screen } from './bot-answer.ts';
import { Message } from './conversations.ts';
import { type ButtonChoice, press, refreshOf, type Typed } from './pressing.ts';
import type { TeamsClient } from './teams-client.ts';
import type { Channel, Person, Team } from './town.ts';

/** One person in front of their Teams: says things, presses buttons. */
export class TeamsPerson {
  constructor(
    private readonly client: TeamsClient,
    readonly person: Person,
    readonly locale: string,
  ) {}

  /** Starts a thread in a channel, mentioning the bot: `says('nyt møde', team)`. */
  says(text: string, team: Team, channel: Channel = team.general): Promise<BotAnswer> {
    const envelope = this.client.envelope('message', this.locale);
    const where = this.client.inChannel(team, channel, `${channel.id};messageid=${envelope.id}`);
    return this.client.send(this.client.activities.message(envelope, this.person, where, text), where);
  }

  /** Answers in the thread of one of the bot's messages, mentioning the bot. */
  replies(text: string, to: Message): Promise<BotAnswer> {
    return this.#say(text, this.client.whereIs(to));
  }

  /** Writes to the bot in their personal chat. */
  writes(text: string): Promise<BotAnswer> {
    return this.#say(text, chatOf(this.person));
  }

  #say(text: string, where: Where): Promise<BotAnswer> {
    const envelope = this.client.envelope('message', this.locale);
    return this.client.send(this.client.activities.message(envelope, this.person, where, text), where);
  }

  /**
   * Presses a button of a card that stands somewhere (a message of the bot, or the screen of an earlier answer)
   * with what was typed on it. Throws where a person could not have done so.
   */
  async presses(on: Message | Screen, choice: ButtonChoice, typed: Typed = {}): Promise<BotAnswer> {
    const screen = this.#screen(on);
    return this.#invoke(screen, press(screen.card, choice, typed), 'manual');
  }

  /** Their client refreshes a card by itself. Throws where the card does not name them. */
  async refreshes(on: Message | Screen): Promise<BotAnswer> {
    const screen = this.#screen(on);
    const action = refreshOf(screen.card, this.person.mri);
    if (!action) throw new Error(`The card's refresh does not name ${this.person.name}`);
    return this.#invoke(screen, action, 'automatic');
  }

  /** Sends an invoke that no card offers: any verb and data. */
  forges(on: Message | Screen, verb: string, data: unknown): Promise<BotAnswer> {
    return this.#invoke(this.#screen(on), { type: 'Action.Execute', verb, data }, 'manual');
  }

  /** Presses an Action.Submit of an old client: a message with a value. */
  submits(on: Message | Screen, value: unknown): Promise<BotAnswer> {
    const { where, messageId } = this.#screen(on);
    const envelope = this.client.envelope('message', this.locale);
    return this.client.send(this.client.activities.submit(envelope, this.person, where, messageId, value), where);
  }

  #invoke({ where, messageId }: Screen, action: unknown, trigger: 'manual' | 'automatic'): Promise<BotAnswer> {
    const envelope = this.client.envelope('event', this.locale);
    const { activities } = this.client;
    return this.client.send(activities.cardAction(envelope, this.person, where, messageId, action, trigger), where);
  }

  #screen(on: Message | Screen): Screen {
    if (!(on instanceof Message)) return on;
    if (!on.card) throw new Error(`The message ${on.id} has no card but says: ${on.text}`);
    return { where: this.client.whereIs(on), messageId: on.id, card: on.card };
  }
}
