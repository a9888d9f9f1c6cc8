import type { GroupRef } from '../../src/meetings/model/group.ts';
import { groupIdOf } from '../../src/teams/group-id.ts';
import { type Activity, chatOf, type Where } from '../../tests/connector/activities.ts';
import type { FakeConnector } from '../../tests/connector/connector.ts';
import { TeamsClient } from '../../tests/connector/teams-client.ts';
import { type Person, type Team, Town } from '../../tests/connector/town.ts';

/** One team with its channel, of 60 unless it says otherwise; the same calls make the same ids, so what is recorded in one bot fits another. */
export class BenchTown {
  readonly town = new Town();
  readonly team: Team;
  readonly chair: Person;
  readonly group: GroupRef;

  constructor(members = 60) {
    this.team = this.town.team('SSP Nordby', [], members);
    this.chair = this.member(0);
    this.group = {
      tenantId: this.town.tenantId,
      groupId: groupIdOf(this.town.tenantId, this.team.general.id),
    };
  }

  member(n: number): Person {
    const member = this.team.members[n];
    if (member === undefined) throw new Error(`The team has no member ${n}.`);
    return member;
  }
}

/** What a form would have minted, without randomness. */
export const meetingIdOf = (n: number): string => `10000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

/** What is typed in the form of each meeting; all on one day, since the day is part of a row's key. */
/** Ahead on whatever day the bench is run. */
const nextYear = String(new Date().getFullYear() + 1);
export const meetingForm = { title: 'Netværksmøde', date: `${nextYear}-03-10`, time: '16:30', place: 'Nordby Skole' };

type Place = 'channel' | 'personal';

/** Clicks of the town's people, as Teams sends them. */
export class Clicks {
  readonly #bench: BenchTown;
  readonly #client: TeamsClient;

  constructor(bench: BenchTown, connector: FakeConnector, botUrl: string) {
    this.#bench = bench;
    this.#client = new TeamsClient({ connector, bot: botUrl });
  }

  async install(): Promise<void> {
    await this.#client.botAdded(this.#bench.chair, this.#bench.team);
  }

  /** Clicks, and throws where no card is answered. */
  async press(verb: string, data: object, by = this.#bench.chair, place: Place = 'channel'): Promise<void> {
    const activity = this.activity(verb, data, by, place);
    const answer = await this.#client.send(activity, this.#where(by, place));
    if (answer.sentence !== undefined) throw new Error(`${verb} was answered with: ${answer.sentence}`);
  }

  activity(verb: string, data: object, by: Person, place: Place = 'channel'): Activity {
    const action = { type: 'Action.Execute', verb, data: { groupId: this.#bench.group.groupId, ...data } };
    const envelope = this.#client.envelope('event');
    return this.#client.activities.cardAction(envelope, by, this.#where(by, place), '1600000000000', action, 'manual');
  }

  #where(person: Person, place: Place): Where {
    const { team } = this.#bench;
    return place === 'personal' ? chatOf(person) : this.#client.inChannel(team, team.general);
  }
}
