import fc from 'fast-check';
import { type Person, type Team, Town } from '../connector/town.ts';

export interface KnownMeeting {
  readonly meetingId: string;
  readonly itemIds: readonly string[];
}

/** Ids that stand in the store, so that what is odd gets past the first door. */
export interface KnownIds {
  readonly groupId: string;
  /** From drafts to ended ones: the clicks bring each to its end in time. */
  readonly meetings: readonly KnownMeeting[];
  readonly agreementIds: readonly string[];
  readonly entryIds: readonly string[];
  readonly questionIds: readonly string[];
  readonly importIds: readonly string[];
}

/** Who sends: each part in a fair share, so that no rule is reached by chance alone. */
export class FuzzCast {
  readonly town = new Town();
  readonly team: Team = this.town.team('SSP Nordby', [], 60);
  /** Whoever leads hands it over to another of these only. */
  readonly leaders: readonly Person[] = this.team.members.slice(0, 2);
  readonly minuteTakers: readonly Person[] = this.team.members.slice(2, 4);
  readonly outsiders: readonly Person[] = this.team.members.slice(4, 6);
  /** One is in the group, one in no team. */
  readonly consultants: readonly Person[] = [...this.team.members.slice(6, 7), this.town.person('SSP-konsulent')];
  readonly members: readonly Person[] = this.team.members.slice(7);
  readonly strangers: readonly Person[] = [this.town.person('Lærer'), this.town.person('Sundhedsplejerske')];
}

export interface FuzzTown {
  readonly cast: FuzzCast;
  readonly serviceUrl: string;
  readonly ids: KnownIds;
}

const weights = { leaders: 8, minuteTakers: 2, consultants: 4, members: 5, outsiders: 1, strangers: 2 } as const;

export const senderOf = (cast: FuzzCast): fc.Arbitrary<Person> =>
  fc.oneof(
    ...(Object.keys(weights) as (keyof typeof weights)[]).map((part) => ({
      weight: weights[part],
      arbitrary: fc.constantFrom(...cast[part]),
    })),
  );
