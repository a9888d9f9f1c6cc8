import type { PersonPlace, PersonRow } from '../privacy/person/person-row.ts';
import type { HandOff } from '../quick-door/hand-off.ts';
import { auditPrefix, tenantTrail } from './audit-trail.ts';
import { partitionOf as cataloguePartition } from './catalogue-rows.ts';
import { consultantsPartition } from './consultant-chats.ts';
import { askedPartition } from './contact-asks.ts';
import { handOffsAhead } from './due-work.ts';
import { peoplePartition } from './group-index.ts';
import { handedOffIdsPartition, handOffPartition } from './hand-off-store.ts';
import { importsPartition } from './import-store.ts';
import { welcomedPartition } from './install-store.ts';
import { partitionOf as groupPartition } from './meeting-rows.ts';
import { auditRows, isAbout } from './person-rows.ts';
import { areasPartition, questionsPartition, ratingsPartition } from './question-store.ts';
import { choicesPartition } from './reminder-choices.ts';
import { remindedPartition } from './reminder-notes.ts';
import { endOf, keyPart, type Row, type RowStore } from './rows.ts';

/** All that stands under a person's object id in a tenant and in no group. */
export async function personRowsOfTenant(
  rows: RowStore,
  tenantId: string,
  personId: string,
  now: Date,
): Promise<PersonRow[]> {
  const all = (partition: string, from = '0', until = endOf('')) => rows.range(partition, from, until);
  const found = async (place: PersonPlace, partition: string): Promise<PersonRow[]> =>
    (await all(partition)).filter((row) => isAbout(row, personId)).map((row) => deleted(place, partition, row));
  const own = keyPart(personId);
  const memberships = await all(peoplePartition(tenantId), `${own}|`, endOf(`${own}|`));
  const reminded = remindedPartition(tenantId, personId);
  const trail = groupPartition(tenantTrail(tenantId));
  const groups = await Promise.all([
    memberships.map((row) => deleted('membership', peoplePartition(tenantId), row)),
    found('welcome', welcomedPartition(tenantId)),
    found('area', areasPartition(tenantId)),
    found('reminders', choicesPartition(tenantId)),
    all(reminded).then((notes) => notes.map((row) => deleted('reminders', reminded, row))),
    found('consultant', consultantsPartition(tenantId)),
    found('contactQuestion', askedPartition(tenantId)),
    found('question', questionsPartition(tenantId)).then((some) => withTimes(rows, tenantId, some)),
    found('rating', ratingsPartition(tenantId)),
    found('import', importsPartition(tenantId)),
    found('catalogue', cataloguePartition(tenantId)).then((some) =>
      some.map((row): PersonRow => ({ ...row, treatment: 'pseudonymise' })),
    ),
    handOffRows(rows, tenantId, personId, now),
    all(trail, auditPrefix, endOf(auditPrefix)).then((notes) => auditRows(trail, notes, personId)),
  ]);
  return groups.flat();
}

const deleted = (place: PersonPlace, partition: string, row: Row): PersonRow => ({
  place,
  partition,
  ...row,
  treatment: 'delete',
  kept: null,
});

/** A question has a second row, under its time, which says nothing of who asked. */
async function withTimes(rows: RowStore, tenantId: string, found: readonly PersonRow[]): Promise<PersonRow[]> {
  const partition = questionsPartition(tenantId);
  const times = await rows.range(partition, 't|', endOf('t|'));
  const own = new Set(found.map(({ key }) => key.split('|')[1]));
  const beside = times.filter(({ key }) => own.has(key.split('|').at(-1)));
  return [...found, ...beside.map((row) => deleted('question', partition, row))];
}

/** Hand-offs are found by when they are looked at next, which each of them has for as long as it is kept. */
async function handOffRows(rows: RowStore, tenantId: string, personId: string, now: Date): Promise<PersonRow[]> {
  const questionIds = await handOffsAhead(rows, tenantId, now);
  const ids = handedOffIdsPartition(tenantId);
  const found = await Promise.all(
    questionIds.map(async (questionId): Promise<PersonRow[]> => {
      const partition = handOffPartition(tenantId, questionId);
      const all = await rows.range(partition, '0', endOf(''));
      if (!all.some((row) => isAbout(row, personId))) return [];
      const handOff = all.find(({ key }) => key === 'question')?.value as HandOff | undefined;
      if (handOff?.asker.personId === personId) {
        // The list of what is handed off holds the question's id beside it.
        const listed = await rows.get(ids, keyPart(questionId));
        const beside = listed === undefined ? [] : [deleted('handOff', ids, listed)];
        return [...all.map((row) => deleted('handOff', partition, row)), ...beside];
      }
      const some = all.filter((row) => isAbout(row, personId));
      return some.map((row) => ({ place: 'handOff', partition, ...row, treatment: 'keep', kept: 'consultant' }));
    }),
  );
  return found.flat();
}
