import type { Screen } from '../connector/bot-answer.ts';
import { buttonsOf, readCard } from '../connector/card-reading.ts';
import { chatIdOf, type Message } from '../connector/conversations.ts';
import type { Typed } from '../connector/pressing.ts';
import type { TeamsPerson } from '../connector/teams-person.ts';
import type { Channel, Person, Team } from '../connector/town.ts';
import { freshStore } from '../support/fresh-store.ts';
import { type BotSettings, type RunningBot, runBot } from '../support/running-bot.ts';

/** A Thursday morning, some weeks before the meeting. */
export const callingDay = new Date('2020-02-20T09:00:00Z');

/** Soon enough for a test; the pace of the sends themselves stays as it is. */
const quickWakeUps = { runEveryMs: 50, pollEveryMs: 250 };

/** What the chair types for the meeting that most tests hold. */
export const meetingTyped = {
  title: 'Netværksmøde',
  date: '2020-03-10',
  time: '16:30',
  place: 'Nordby Skole, lokale 12',
} as const;

/** The titles of a network group's seven items; what the fifth is called, no channel sees. */
export const networkTitles = [
  'Ordstyrer og referent',
  'Referater',
  'Generelle kriminalitetsforebyggende tiltag i området',
  'Specifikke kriminalitetsforebyggende tiltag',
  'Lukket',
  'Gensidig orientering: skole, social, politi og fritid',
  'Eventuelt, herunder fastlæggelse af næste møde',
] as const;

/** A bot on a store whose name is known, so that a test can look into it. */
export async function runBotOn(settings: BotSettings = {}): Promise<RunningBot & { store: string }> {
  const store = settings.store ?? freshStore();
  const bot = await runBot({
    startsAt: callingDay,
    ...settings,
    wakeUps: { ...quickWakeUps, ...settings.wakeUps },
    store,
  });
  return { ...bot, store };
}

/** Whether a card has a button of that verb. */
export const offers = (message: Message | Screen | undefined, verb: string): boolean =>
  message?.card !== undefined && buttonsOf(message.card).some((button) => button.verb === verb);

/** The lines a person reads on a card, or '' where there is none. */
export const textOn = (message: Message | Screen | undefined): string =>
  message?.card === undefined ? '' : readCard(message.card);

/** The card after its toggles were pressed: what they show and hide is all there to be typed in. */
export const unfolded = ({ card, ...rest }: Screen): Screen => {
  const unfold = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(unfold);
    if (typeof value !== 'object' || value === null) return value;
    const entries = Object.entries(value).filter(([key]) => key !== 'isVisible');
    return Object.fromEntries(entries.map(([key, inner]) => [key, unfold(inner)]));
  };
  return { ...rest, card: unfold(card) as Screen['card'] };
};

/** One team's way through a meeting; every step is done as people do it in Teams. */
export class MeetingDay {
  constructor(
    readonly bot: RunningBot,
    readonly team: Team,
    readonly channel: Channel = team.general,
  ) {}

  /** The owner of the team, who installs the bot and becomes chair. */
  get chair(): Person {
    return this.team.members[0]!;
  }

  as(person: Person, locale?: string): TeamsPerson {
    return this.bot.teams.as(person, locale);
  }

  /** The bot's live messages in the channel. */
  messages(): Message[] {
    return this.bot.connector.messages(this.channel.id);
  }

  /** The machine may be busy: only what never comes is too late. */
  waitFor<T>(what: string, look: () => T | undefined | false): Promise<T> {
    return this.bot.connector.waitFor(what, look, 20_000);
  }

  /** The message that has what is asked for, now or soon. */
  message(what: string, fits: (message: Message) => boolean): Promise<Message> {
    return this.waitFor(what, () => this.messages().find(fits));
  }

  /** The bot is installed, and its greeting stands in the channel. */
  async installed(by: Person = this.chair): Promise<Message> {
    await this.bot.teams.botAdded(by, this.team, this.channel);
    await this.bot.teams.installation(by, this.team, 'add', this.channel);
    return this.message('the greeting', (message) => offers(message, 'group.setup'));
  }

  /** The group is set up by its chair with the greeting's form. Answers with the message, which is the group's card now. */
  async setUp(typed: Typed = { name: 'SSP Nordby', kind: 'network', template: 'network' }): Promise<Message> {
    const greeting = await this.installed();
    await this.as(this.chair).presses(greeting, 'group.setup', typed);
    await this.waitFor('the group’s card', () => textOn(greeting).includes(typed.name ?? ''));
    return greeting;
  }

  /** The form that `nyt møde` is answered with. */
  async form(says = 'nyt møde'): Promise<Message> {
    const known = new Set(this.messages());
    await this.as(this.chair).says(says, this.team, this.channel);
    return this.message('the form', (message) => !known.has(message) && offers(message, 'meeting.create'));
  }

  /** The chair makes a draft. */
  async drafted(typed: Typed = meetingTyped): Promise<Screen> {
    const made = await this.as(this.chair).presses(await this.form(), 'meeting.create', typed);
    return made.screen;
  }

  /** The chair calls the meeting. Answers with the agenda card that comes into the channel. */
  async called(typed: Typed = meetingTyped): Promise<Message> {
    const draft = await this.drafted(typed);
    const known = new Set(this.messages());
    await this.as(this.chair).presses(draft, 'meeting.call');
    return this.message('the agenda', (message) => !known.has(message) && offers(message, 'attendance.answer'));
  }

  /** Everything up to a called meeting, from an empty channel. */
  async calledFromTheStart(): Promise<Message> {
    await this.setUp();
    return this.called();
  }

  /** The leader's own card of the meeting, started by the chair. */
  async started(agenda: Message): Promise<Screen> {
    const lead = await this.as(this.chair).presses(agenda, 'meeting.lead');
    return (await this.as(this.chair).presses(lead.screen, 'meeting.start')).screen;
  }

  /** The chair closes the open item. */
  async closesItem(lead: Screen, typed: Typed): Promise<Screen> {
    return (await this.as(this.chair).presses(lead, 'item.close', typed)).screen;
  }

  /** The chair ends the meeting. Answers with the minutes that come into the channel. */
  async ended(lead: Screen): Promise<Message> {
    const known = new Set(this.messages());
    await this.as(this.chair).presses(lead, 'meeting.close');
    return this.message('the minutes', (message) => !known.has(message) && textOn(message).includes('Referat:'));
  }

  /** The bot's messages in the chat with one person. */
  chatWith(person: Person): Message[] {
    return this.bot.connector.messages(chatIdOf(person));
  }

  /** Everything that was answered to clicks and words in the channel, as text. */
  answersInTheChannel(): string {
    return JSON.stringify(
      this.bot.teams.answered
        .filter(({ conversationId }) => conversationId.startsWith(this.channel.id))
        .map(({ body }) => body),
    );
  }

  /** Everything that was ever sent to the channel, edits and deleted messages too, as text. */
  everythingInTheChannel(): string {
    const { messages } = this.bot.connector.conversations;
    return JSON.stringify(
      messages
        .filter(({ conversationId }) => conversationId.startsWith(this.channel.id))
        .flatMap(({ history }) => history.map(({ activity }) => activity)),
    );
  }
}
