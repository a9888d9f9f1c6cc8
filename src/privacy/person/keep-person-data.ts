import { Refusal } from '../../errors/refusal.ts';
import { id } from '../../meetings/fields.ts';
import type { Clock } from '../../meetings/ports.ts';
import { mentionsOf, namesIn } from './mentions.ts';
import type { Asked, PersonRecords } from './person-records.ts';
import type { PersonRow } from './person-row.ts';

export interface PersonKeepingWorld {
  readonly personRecords: PersonRecords;
  /** Object ids of the SSP consultants. */
  readonly consultants: readonly string[];
  readonly clock: Clock;
}

/** A consultant who asks for a person's data, and where. */
export interface Asking {
  readonly tenantId: string;
  readonly by: string;
  readonly place: 'channel' | 'personal';
}

/** What stands of one person, with the name that most lately stood beside the id; null where none did. */
export interface FoundPerson {
  readonly personId: string;
  readonly name: string | null;
  readonly rows: readonly PersonRow[];
}

/** Refuses who is no consultant, and refuses everybody where others read along. */
export function refuseOthersPersonData(world: Pick<PersonKeepingWorld, 'consultants'>, { by, place }: Asking): void {
  if (!world.consultants.includes(by)) throw new Refusal('person.not-yours');
  if (place === 'channel') throw new Refusal('person.elsewhere');
}

function askedFor(world: PersonKeepingWorld, asking: Asking, typed: string): Asked {
  refuseOthersPersonData(world, asking);
  const personId = id.safeParse(typed);
  if (!personId.success) throw new Refusal('person.id-wrong');
  return { tenantId: asking.tenantId, personId: personId.data, by: asking.by };
}

const found = (personId: string, rows: readonly PersonRow[]): FoundPerson => ({
  personId,
  name: namesIn(rows.flatMap(({ value }) => mentionsOf(value, personId))).at(-1) ?? null,
  rows,
});

/** What stands of a person, and what an erasure would do with it. Refuses `person.id-wrong`. */
export async function lookAtPerson(world: PersonKeepingWorld, asking: Asking, typed: string): Promise<FoundPerson> {
  const asked = askedFor(world, asking, typed);
  return found(asked.personId, await world.personRecords.look(asked));
}

/** Whose data is to be handed out; refuses whoever may not have it. */
export const personToHandOut = (world: PersonKeepingWorld, asking: Asking, typed: string): string =>
  askedFor(world, asking, typed).personId;

/** Erases what may be erased, and gives a pseudonym to the rest. Refuses `person.not-confirmed` without a clear yes. */
export async function erasePerson(
  world: PersonKeepingWorld,
  asking: Asking,
  { personId, confirmed }: { readonly personId: string; readonly confirmed?: 'true' | undefined },
): Promise<FoundPerson> {
  const asked = askedFor(world, asking, personId);
  if (confirmed !== 'true') throw new Refusal('person.not-confirmed');
  return found(asked.personId, await world.personRecords.erase(asked));
}
