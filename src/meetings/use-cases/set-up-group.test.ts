import { expect, it } from 'vitest';
import { sampleGroup } from '../../../tests/storage/sample-meeting.ts';
import { RowGroupIndex } from '../../storage/group-index.ts';
import { MemoryRows } from '../../storage/memory-rows.ts';
import type { Member } from '../model/person.ts';
import { indexIfMissing } from './set-up-group.ts';

const member = (personId: string): Member => ({
  personId,
  name: personId,
  teamsId: `29:${personId}`,
  standing: 'member',
});

it('makes good what a crash left out of the index, and writes nothing where all is there', async () => {
  const group = sampleGroup();
  const index = new RowGroupIndex(new MemoryRows());
  const roster = [member('first'), member('last')];
  const ref = { tenantId: group.tenantId, groupId: group.groupId };
  await index.noteIn(ref, group.channel.teamId);
  await index.note(ref, ['first']);
  await indexIfMissing(index, group, roster);
  expect(await index.groupsOf(group.tenantId, 'last')).toEqual([ref]);
  const writes: string[] = [];
  const watched = {
    groupsOf: index.groupsOf.bind(index),
    groupsIn: index.groupsIn.bind(index),
    note: async () => void writes.push('people'),
    noteIn: async () => void writes.push('team'),
  };
  await indexIfMissing(watched, group, roster);
  expect(writes).toEqual([]);
});
