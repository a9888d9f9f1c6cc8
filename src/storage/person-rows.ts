import type { Group, GroupRef } from '../meetings/model/group.ts';
import type { MeetingSummary } from '../meetings/ports.ts';
import { mentionsOf } from '../privacy/person/mentions.ts';
import type { PersonPlace, PersonRow, Treatment } from '../privacy/person/person-row.ts';
import { auditPrefix } from './audit-trail.ts';
import { teamPartition } from './install-store.ts';
import { calendarPrefix, groupKey, partitionOf } from './meeting-rows.ts';
import { endOf, keyPart, type Row, type RowStore } from './rows.ts';

const placesByPrefix: readonly (readonly [RegExp, PersonPlace])[] = [
  [/^g$/, 'group'],
  [/^install$/, 'install'],
  [/^m\|[^|]+\|0$/, 'meeting'],
  [/^m\|[^|]+\|p\|/, 'attendance'],
  [/^[mx]\|[^|]+\|q\|/, 'proposal'],
  [/^m\|[^|]+\|v\|/, 'comment'],
  [/^m\|[^|]+\|[bi]\|/, 'item'],
  [/^x\|/, 'closedItem'],
  [/^x?a\|/, 'agreement'],
  [/^x?c\|/, 'carried'],
];

const placeOf = (key: string): PersonPlace =>
  placesByPrefix.find(([pattern]) => pattern.test(key))?.[1] ?? 'otherOfGroup';

/** Whether a row says something of the person, in its value or in its key. */
export const isAbout = ({ key, value }: Row, personId: string): boolean =>
  key.split('|').includes(keyPart(personId)) || mentionsOf(value, personId).length > 0;

const notHeld: readonly string[] = ['draft', 'called', 'cancelled'];

/** All that stands under a person's object id in one group, its audit trail too. */
export async function personRowsOfGroup(rows: RowStore, ref: GroupRef, personId: string): Promise<PersonRow[]> {
  const partition = partitionOf(ref);
  const everything = await rows.range(partition, '0', endOf(''));
  const isNote = ({ key }: Row): boolean => key.startsWith(auditPrefix);
  const all = everything.filter((row) => !isNote(row));
  const summaries = all.filter(({ key }) => key.startsWith(calendarPrefix)).map(({ value }) => value as MeetingSummary);
  const planned = new Set(
    summaries.filter(({ status }) => notHeld.includes(status)).map((one) => keyPart(one.meetingId)),
  );
  const group = all.find(({ key }) => key === groupKey)?.value as Group | undefined;
  const found = all.filter((row) => isAbout(row, personId));
  const team = group === undefined ? [] : await installRows(rows, teamPartition(ref.tenantId, group.channel.teamId));
  return [
    ...team.filter((row) => isAbout(row, personId)),
    ...found.map((row): PersonRow => {
      const place = placeOf(row.key);
      const isPlanned = planned.has(row.key.split('|')[1] ?? '');
      const chairs = place === 'group' && group?.chair === personId;
      const treatment: Treatment = chairs ? 'keep' : place === 'attendance' && isPlanned ? 'delete' : 'pseudonymise';
      const inMinutes = ['meeting', 'attendance', 'item', 'closedItem', 'agreement'].includes(place) && !isPlanned;
      const kept = chairs ? 'chair' : treatment === 'pseudonymise' && inMinutes ? 'minutes' : null;
      return { place, partition, ...row, treatment, kept };
    }),
    ...auditRows(partition, everything.filter(isNote), personId),
  ];
}

/** Who installed the bot stands beside the team too. */
async function installRows(rows: RowStore, partition: string): Promise<PersonRow[]> {
  const row = await rows.get(partition, 'install');
  return row === undefined ? [] : [{ place: 'install', partition, ...row, treatment: 'pseudonymise', kept: null }];
}

/** Notes are never changed, and go when their time is over. */
export const auditRows = (partition: string, rows: readonly Row[], personId: string): PersonRow[] =>
  rows
    .filter((row) => isAbout(row, personId))
    .map((row) => ({ place: 'audit', partition, ...row, treatment: 'keep', kept: 'audit' }));
