import type { AuditTrail } from '../meetings/audit.ts';
import type { GroupRef } from '../meetings/model/group.ts';
import type { Clock, Ids } from '../meetings/ports.ts';
import { mentionsOf, namesIn } from '../privacy/person/mentions.ts';
import type { Asked, PersonRecords } from '../privacy/person/person-records.ts';
import type { PersonRow } from '../privacy/person/person-row.ts';
import { type Pseudonym, pseudonymised } from '../privacy/person/pseudonym.ts';
import { tenantTrail } from './audit-trail.ts';
import { ProvenDeletions } from './deletion-proof.ts';
import { personRowsOfTenant } from './own-person-rows.ts';
import { personRowsOfGroup } from './person-rows.ts';
import { keyPart, type Operation, type RowStore } from './rows.ts';

export interface PersonDataWorld {
  readonly rows: RowStore;
  readonly audit: AuditTrail;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly groupsOf: (tenantId: string) => Promise<GroupRef[]>;
}

/** What a person is called afterwards. */
const erasedName = 'Slettet person';

/** What stands under a person's Entra object id: handed out, and erased as far as it may be. */
export class PersonData implements PersonRecords {
  readonly #world: PersonDataWorld;

  constructor(world: PersonDataWorld) {
    this.#world = world;
  }

  /** Every row of the tenant that says something of the person. All groups are read: who has left one still stands in it. */
  async find({ tenantId, personId }: Pick<Asked, 'tenantId' | 'personId'>): Promise<PersonRow[]> {
    const { rows, clock, groupsOf } = this.#world;
    const found = await personRowsOfTenant(rows, tenantId, personId, clock());
    for (const ref of await groupsOf(tenantId)) found.push(...(await personRowsOfGroup(rows, ref, personId)));
    return found;
  }

  /** The rows for somebody to look at. That they are is noted before they are shown, and not among them. */
  async look(asked: Asked): Promise<PersonRow[]> {
    const found = await this.find(asked);
    await this.#note(asked, 'person.view');
    return found;
  }

  /** The rows to hand out, after it is noted that they are. */
  async export(asked: Asked): Promise<PersonRow[]> {
    await this.#note(asked, 'person.export');
    return this.find(asked);
  }

  /** Noted first too: what was begun must not be unknown. Answers with the rows as they were found. */
  async erase(asked: Asked): Promise<PersonRow[]> {
    await this.#note(asked, 'person.erase');
    const { rows, clock, ids } = this.#world;
    const found = await this.find(asked);
    const pseudonym: Pseudonym = {
      personId: asked.personId,
      names: namesIn(found.flatMap(({ value }) => mentionsOf(value, asked.personId))),
      asId: ids(),
      asName: erasedName,
    };
    const proven = new ProvenDeletions(rows, clock, ids);
    for (const [partition, some] of byPartition(found)) {
      const operations = some.flatMap((row) => operationsFor(row, pseudonym));
      if (operations.length === 0) continue;
      const count = some.filter(({ treatment }) => treatment !== 'keep').length;
      await proven.delete({ kind: 'person', partition, operations, count });
    }
    return found;
  }

  #note({ tenantId, personId, by }: Asked, what: string): Promise<void> {
    return this.#world.audit.note(tenantTrail(tenantId), { who: by, what, about: personId });
  }
}

function byPartition(found: readonly PersonRow[]): Map<string, PersonRow[]> {
  const parts = new Map<string, PersonRow[]>();
  for (const row of found) parts.set(row.partition, [...(parts.get(row.partition) ?? []), row]);
  return parts;
}

function operationsFor({ treatment, key, etag, value }: PersonRow, pseudonym: Pseudonym): Operation[] {
  if (treatment === 'keep') return [];
  if (treatment === 'delete') return [{ kind: 'delete', key }];
  const next = pseudonymised(value, pseudonym);
  const own = keyPart(pseudonym.personId);
  const nextKey = key
    .split('|')
    .map((part) => (part === own ? keyPart(pseudonym.asId) : part))
    .join('|');
  if (nextKey === key) return [{ kind: 'replace', key, value: next, etag }];
  // The new row before the old one is deleted: between the two transactions of a long list nothing is lost.
  return [
    { kind: 'put', key: nextKey, value: next },
    { kind: 'delete', key },
  ];
}
