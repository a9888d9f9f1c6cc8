import { readdir, readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { RowAuditTrail } from '../../src/storage/audit-trail.ts';
import { MemoryRows } from '../../src/storage/memory-rows.ts';

const ref = { tenantId: 't', groupId: 'g' };
const clock = () => new Date('2020-03-10T09:00:00Z');

it('adds notes, and refuses to write over one', async () => {
  const trail = new RowAuditTrail(new MemoryRows(), clock, () => 'the same id');
  await trail.note(ref, { who: 'a', what: 'item.read', meetingId: 'm' });
  await expect(trail.note(ref, { who: 'b', what: 'item.read', meetingId: 'm' })).rejects.toThrow('not written');
  const notes = await trail.between(ref, new Date(0), new Date('2100-01-01'));
  expect(notes.map(({ who }) => who)).toEqual(['a']);
});

it('is reached by no code but the trail itself, what is written with a change, retention, and the look for a person', async () => {
  const src = new URL('../../src/', import.meta.url);
  const files = (await readdir(src, { recursive: true })).filter((name) => /(?<!\.test)\.ts$/.test(name));
  const reaching: string[] = [];
  for (const file of files) {
    const text = await readFile(new URL(file, src), 'utf8');
    if (/auditPrefix|auditInsert/.test(text)) reaching.push(file);
  }
  expect(reaching.sort()).toEqual([
    'storage/audit-trail.ts',
    'storage/group-retention.ts',
    'storage/meeting-store.ts',
    'storage/own-person-rows.ts',
    'storage/person-rows.ts',
    'storage/tenant-retention.ts',
  ]);
});
