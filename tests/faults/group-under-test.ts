import type { GroupRef } from '../../src/meetings/model/group.ts';
import type { BotAnswer } from '../connector/bot-answer.ts';
import { buttonsOf } from '../connector/card-reading.ts';
import type { Message } from '../connector/conversations.ts';
import type { TeamsClient } from '../connector/teams-client.ts';
import type { Person, Team } from '../connector/town.ts';
import { until } from './until.ts';

/** How long something that must come may take: a wake-up's delay, a lease of a bot that was ended, and some more. */
export const comesWithinMs = 90_000;

/** Whether a card has a button of that verb. */
export const offers = (message: Message, verb: string): boolean =>
  message.card !== undefined && buttonsOf(message.card).some((button) => button.verb === verb);

/** A group in a team of its own. */
export class GroupUnderTest {
  readonly ref: GroupRef;
  readonly #teams: TeamsClient;

  private constructor(
    readonly team: Team,
    teams: TeamsClient,
    ref: GroupRef,
  ) {
    this.#teams = teams;
    this.ref = ref;
  }

  /** The bot is installed in a team, and its owner sets up a group whose items are numbered through the year. Nothing goes wrong yet. */
  static async setUp(team: Team, teams: TeamsClient): Promise<GroupUnderTest> {
    const chair = team.members[0];
    if (chair === undefined) throw new Error('The team has no members.');
    await teams.installation(chair, team, 'add');
    const messages = () => teams.connector.messages(team.general.id);
    const greeting = await until(() => messages().find((message) => offers(message, 'group.setup')), comesWithinMs);
    if (greeting === undefined) throw new Error('No greeting came.');
    const [button] = buttonsOf(greeting.card ?? {});
    const groupId = String(button?.data.groupId);
    const as = teams.as(chair);
    done(await as.presses(greeting, 'group.setup', { name: team.name, kind: 'network', template: 'network' }));
    done(await as.forges(greeting, 'group.settings', { groupId, numbering: 'year', reminders: '7', seen: 1 }));
    return new GroupUnderTest(team, teams, { tenantId: teams.connector.town.tenantId, groupId });
  }

  get chair(): Person {
    return this.team.members[0]!;
  }

  /** Everybody but the chair. */
  get others(): readonly Person[] {
    return this.team.members.slice(1);
  }

  messages(): Message[] {
    return this.#teams.connector.messages(this.team.general.id);
  }

  /** The message in the channel that has such a button for that meeting. */
  async message(meetingId: string, verb: string): Promise<Message | undefined> {
    const fits = (message: Message) => offers(message, verb) && JSON.stringify(message.card).includes(meetingId);
    return until(() => this.messages().findLast(fits), comesWithinMs);
  }
}

function done(answer: BotAnswer): void {
  if (answer.invoke?.type.endsWith('card.adaptive') !== true)
    throw new Error(`Not done: ${JSON.stringify(answer.body)}`);
}
