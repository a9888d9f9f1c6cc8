import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Decision } from '../../src/meetings/model/agenda-item.ts';
import { unanswered } from '../../src/meetings/model/attendance.ts';
import type { MeetingState } from '../../src/meetings/model/meeting.ts';
import { mentionsOf } from '../../src/privacy/person/mentions.ts';
import { auditPrefix, RowAuditTrail, tenantTrail } from '../../src/storage/audit-trail.ts';
import { proofPrefix, proofsIn } from '../../src/storage/deletion-proof.ts';
import { RowDueWork } from '../../src/storage/due-work.ts';
import { RowGroupIndex } from '../../src/storage/group-index.ts';
import { handedOffIdsPartition, RowHandOffStore } from '../../src/storage/hand-off-store.ts';
import { InstallStore } from '../../src/storage/install-store.ts';
import { partitionOf } from '../../src/storage/meeting-rows.ts';
import { RowMeetingStore } from '../../src/storage/meeting-store.ts';
import { MemoryRows } from '../../src/storage/memory-rows.ts';
import { PersonData } from '../../src/storage/person-data.ts';
import { RowQuestionStore } from '../../src/storage/question-store.ts';
import { RowReminderChoices } from '../../src/storage/reminder-choices.ts';
import { endOf, type Row } from '../../src/storage/rows.ts';
import { sampleGroup, sampleMeeting } from './sample-meeting.ts';

const personId = '00000000-0000-4000-8000-0000000000aa';
const name = 'Lærer Å';
const now = new Date('2020-03-11T09:00:00Z');
const at = '2020-03-10T16:40:00.000Z';

const decision: Decision = {
  outcome: 'approved',
  text: 'Vi gør det.',
  togetherWith: null,
  deferTo: null,
  sentTo: null,
  votes: null,
  minority: null,
  by: personId,
  at,
  correction: false,
};

/** A person who has left something everywhere, and another who stands beside. */
async function house() {
  const rows = new MemoryRows();
  const clock = () => now;
  const store = new RowMeetingStore(rows, clock);
  const group = { ...sampleGroup(), deputies: [personId] };
  const { tenantId } = group;
  await store.createGroup(group);
  const index = new RowGroupIndex(rows);
  await index.note(group, [personId, group.chair]);
  const draft = sampleMeeting(group);
  const person = { ...unanswered(personId, name), answer: 'attending' as const };
  const held: MeetingState = {
    ...draft,
    meeting: {
      ...draft.meeting,
      status: 'closed',
      roll: [{ personId, name }],
      changes: [{ kind: 'moved', by: name, at, announcementId: null, note: null }],
    },
    items: draft.items.map((item) =>
      item.closed ? item : { ...item, content: { ...item.content, decisions: [decision] } },
    ),
    attendance: [person, { ...person, personId: 'other', name: 'Pædagog B' }],
  };
  await store.createMeeting(held);
  const ahead = sampleMeeting(group, '2020-06-10');
  await store.createMeeting({ ...ahead, meeting: { ...ahead.meeting, status: 'called' }, attendance: [person] });
  const installs = new InstallStore(rows);
  await installs.note(tenantId, { channel: group.channel, installedBy: personId, at }, () => group);
  await installs.welcome(tenantId, personId, at, { teamsId: '29:1', serviceUrl: 'http://127.0.0.1/' });
  const questions = new RowQuestionStore(rows, clock);
  await questions.keep(tenantId, { questionId: 'q1', askedBy: personId, words: 'Hvem?', language: 'da', at });
  await questions.rate(tenantId, { questionId: 'q1', by: personId, helpful: true, at });
  await questions.rememberArea(tenantId, personId, 'Nordby');
  await new RowReminderChoices(rows).set(tenantId, personId, false, 'click');
  const handOff = {
    questionId: 'q2',
    words: 'Hvem hjælper?',
    language: 'da' as const,
    topics: [],
    candidates: [],
    asker: { personId, teamsId: '29:a', serviceUrl: 'http://127.0.0.1/', name },
    at,
    sentTo: [],
    takenBy: null,
    reply: null,
  };
  await new RowHandOffStore(rows).begin(tenantId, handOff);
  const dueWork = new RowDueWork(rows, clock, 'one');
  await dueWork.put({ kind: 'handOff', tenantId, questionId: 'q2', at: new Date('2020-04-09T16:40:00Z'), tries: 0 });
  const audit = new RowAuditTrail(rows, clock, randomUUID);
  await audit.note(group, { who: personId, what: 'item.read', meetingId: held.meeting.meetingId });
  const data = new PersonData({ rows, audit, clock, ids: randomUUID, groupsOf: (id) => index.groupsOfTenant(id) });
  return { rows, store, group, held, ahead, audit, data, asked: { tenantId, personId, by: 'shell:it' } };
}

const places = [
  'agreement',
  'area',
  'attendance',
  'audit',
  'group',
  'handOff',
  'install',
  'item',
  'meeting',
  'membership',
  'question',
  'rating',
  'reminders',
  'welcome',
];

describe('a person’s data', () => {
  it('is handed out from everywhere it stands, and the handing out is noted', async () => {
    const { data, asked, audit } = await house();
    const found = await data.export(asked);
    expect([...new Set(found.map(({ place }) => place))].sort()).toEqual(places.filter((one) => one !== 'agreement'));
    expect(await audit.between(tenantTrail(asked.tenantId), new Date(0), now)).toEqual([
      { who: 'shell:it', what: 'person.export', about: personId, at: now.toISOString() },
    ]);
  });

  it('is erased, and what must be kept is under a pseudonym', async () => {
    const { rows, store, group, held, ahead, data, asked } = await house();
    await data.erase(asked);
    const state = (await store.readMeeting(group, held.meeting.meetingId, { closed: true }))!;
    const kept = state.meeting.roll[0]!;
    expect(kept).toEqual({ personId: expect.stringMatching(/^[0-9a-f-]{36}$/), name: 'Slettet person' });
    expect(state.meeting.changes[0]?.by).toBe('Slettet person');
    expect(state.attendance.map((row) => row.name).sort()).toEqual(['Pædagog B', 'Slettet person']);
    expect(state.attendance.find((row) => row.personId === kept.personId)?.answer).toBe('attending');
    expect(JSON.stringify(state.items)).toContain(`"by":"${kept.personId}"`);
    expect((await store.readMeeting(group, ahead.meeting.meetingId))?.attendance).toEqual([]);
    expect((await store.readGroup(group))?.deputies).toEqual([kept.personId]);
    const isNote = ({ key }: Row) => key.startsWith(auditPrefix);
    const all = await rows.range(partitionOf(group), '0', endOf(''));
    const left = JSON.stringify(all.filter((row) => !isNote(row)));
    expect(left).not.toContain(personId);
    expect(left).not.toContain(name);
    const again = await data.find(asked);
    expect([...new Set(again.map(({ place }) => place))]).toEqual(['audit']);
    expect((await proofsIn(rows, partitionOf(group))).map(({ kind, count }) => [kind, count])).toEqual([['person', 7]]);
  });

  it('is erased from what was handed to the consultant, and from the list of it', async () => {
    const { rows, data, asked } = await house();
    const handOffs = new RowHandOffStore(rows);
    expect(await handOffs.all(asked.tenantId)).toHaveLength(1);
    const exported = await data.find(asked);
    expect(exported.filter(({ place }) => place === 'handOff')).toHaveLength(2);
    await data.erase(asked);
    const ids = handedOffIdsPartition(asked.tenantId);
    expect(await rows.range(ids, '0', proofPrefix)).toEqual([]);
    expect((await proofsIn(rows, ids)).map(({ kind, count }) => [kind, count])).toEqual([['person', 1]]);
    expect(await handOffs.all(asked.tenantId)).toEqual([]);
  });

  it('is kept of a chair, until there is another', async () => {
    const { group, store, data, asked } = await house();
    const found = await data.erase({ ...asked, personId: group.chair });
    expect(found.find(({ place }) => place === 'group')).toMatchObject({ treatment: 'keep', kept: 'chair' });
    expect((await store.readGroup(group))?.chair).toBe(group.chair);
  });
});

describe('a mention', () => {
  it('says what is said of the person, and of nobody beside', () => {
    const row = {
      title: 'Møde',
      createdBy: 'x',
      roll: [
        { personId, name },
        { personId: 'b', name: 'B' },
      ],
    };
    expect(mentionsOf(row, personId)).toEqual([{ path: 'roll[0].personId', said: { personId, name } }]);
  });

  it('of an owner says what is owned', () => {
    expect(mentionsOf({ task: 'Ringe', owner: { personId, name }, limitedTo: ['b'] }, personId)).toEqual([
      { path: 'owner.personId', said: { task: 'Ringe', personId, name } },
    ]);
  });
});
