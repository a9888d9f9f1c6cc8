import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Agreement } from '../../src/meetings/model/agreement.ts';
import type { Group } from '../../src/meetings/model/group.ts';
import type { Meeting, MeetingState } from '../../src/meetings/model/meeting.ts';
import { noMinutes } from '../../src/meetings/model/meeting.ts';
import { rollOf } from '../../src/meetings/roll.ts';
import { DueRetentions, FirstNights } from '../../src/reminders/due-retention.ts';
import { usualPeriods } from '../../src/retention/periods.ts';
import { auditPrefix, RowAuditTrail } from '../../src/storage/audit-trail.ts';
import { deadPartitions, RowDeadConversations } from '../../src/storage/dead-conversations.ts';
import { proofPrefix, proofsIn } from '../../src/storage/deletion-proof.ts';
import { RowDueWork } from '../../src/storage/due-work.ts';
import { RowGroupIndex } from '../../src/storage/group-index.ts';
import { partitionOf } from '../../src/storage/meeting-rows.ts';
import { RowMeetingStore } from '../../src/storage/meeting-store.ts';
import { MemoryRows } from '../../src/storage/memory-rows.ts';
import { RowQuestionStore } from '../../src/storage/question-store.ts';
import { RowReminderNotes, remindedPartition } from '../../src/storage/reminder-notes.ts';
import { GroupMarks } from '../../src/storage/retention-rows.ts';
import { RowSweeper } from '../../src/storage/row-sweeper.ts';
import { endOf } from '../../src/storage/rows.ts';
import { canary, sampleGroup, sampleMeeting, withAnswer } from './sample-meeting.ts';

const filed = { ...noMinutes, filedAt: '2020-05-01T09:00:00.000Z' };

/** A group on memory rows, a clock that stands where the test puts it, and what is swept there. */
async function house() {
  const rows = new MemoryRows();
  const time = { now: new Date('2020-03-10T18:00:00Z') };
  const clock = () => time.now;
  const store = new RowMeetingStore(rows, clock);
  const group = sampleGroup();
  await store.createGroup(group);
  await new RowGroupIndex(rows).note(group, [group.chair]);
  const sweeper = new RowSweeper(rows, clock, randomUUID, usualPeriods);
  const sweepOn = async (day: string, mode: 'delete' | 'count' = 'delete') => {
    time.now = new Date(`${day}T03:00:00Z`);
    return sweeper.sweepGroup(group, mode);
  };
  const all = async (partition = partitionOf(group)) =>
    (await rows.range(partition, '0', endOf(''))).filter(({ key }) => !key.startsWith('z|'));
  const proofs = async () => (await proofsIn(rows, partitionOf(group))).map(({ kind, count }) => ({ kind, count }));
  return { rows, time, clock, store, group, sweeper, sweepOn, all, proofs };
}

async function held(store: RowMeetingStore, group: Group, change: Partial<Meeting> = {}): Promise<MeetingState> {
  const draft = sampleMeeting(group);
  const roll = ['a', 'b', 'c'].map((personId) => ({ personId, name: `Medlem ${personId}` }));
  const ended = { ...draft, meeting: { ...draft.meeting, status: 'closed' as const, roll, ...change } };
  const state = withAnswer(withAnswer(ended, 'a', 'attending'), 'b', 'absent');
  await store.createMeeting(state);
  return state;
}

describe('what has been kept long enough', () => {
  it('is an answer after 90 days, and the roll of the minutes stays as it was', async () => {
    const { store, group, sweepOn, proofs } = await house();
    const { meeting } = await held(store, group);
    const before = rollOf((await store.readMeeting(group, meeting.meetingId))!);
    expect((await sweepOn('2020-06-08')).counts).toEqual({});
    expect((await sweepOn('2020-06-09')).counts).toEqual({ answers: 2 });
    const state = (await store.readMeeting(group, meeting.meetingId))!;
    expect(state.attendance.map(({ answer, presence }) => [answer, presence])).toEqual([
      [null, 'present'],
      [null, 'absent'],
    ]);
    expect(rollOf(state)).toEqual(before);
    expect(await proofs()).toEqual([{ kind: 'answers', count: 2 }]);
    expect((await sweepOn('2020-06-10')).counts).toEqual({});
  });

  it('is a draft after half a year, with everything of it', async () => {
    const { store, group, sweepOn, all } = await house();
    const before = (await all()).length;
    await store.createMeeting(sampleMeeting(group));
    expect((await sweepOn('2020-09-06')).counts).toEqual({});
    expect((await sweepOn('2020-09-07')).counts).toEqual({ drafts: 6 });
    expect(await all()).toHaveLength(before);
  });

  it('is closed text after two years, and minutes after five, once the archive system has them', async () => {
    const { store, group, sweepOn, all } = await house();
    const { meeting } = await held(store, group, { minutes: filed });
    expect((await sweepOn('2022-03-11')).counts).toMatchObject({ closedText: 1, answers: 2 });
    const state = (await store.readMeeting(group, meeting.meetingId, { closed: true }))!;
    expect(JSON.stringify(state.closedContents)).not.toContain(canary);
    expect(state.closedContents[0]?.content.title).toBe('Slettet, da opbevaringstiden er udløbet');
    expect((await sweepOn('2025-03-11')).counts.minutes).toBeGreaterThan(5);
    expect((await all()).map(({ key }) => key)).toEqual(['g']);
  });

  it('waits for the archive system', async () => {
    const { store, group, sweepOn } = await house();
    const { meeting } = await held(store, group);
    const swept = await sweepOn('2029-03-10');
    expect(swept).toMatchObject({ waiting: 1, counts: { answers: 2 } });
    expect(await store.readMeeting(group, meeting.meetingId)).toBeDefined();
  });

  it('counts from the import where old minutes were imported', async () => {
    const { store, group, sweepOn } = await house();
    const { meeting } = await held(store, group, {
      date: '2012-03-10',
      createdAt: '2020-03-10T09:00:00.000Z',
      minutes: filed,
    });
    await sweepOn('2020-03-12');
    expect(await store.readMeeting(group, meeting.meetingId)).toBeDefined();
  });

  it('is a done agreement after two years, and no open one', async () => {
    const { store, group, sweepOn } = await house();
    const made = (change: Partial<Agreement>): Agreement => ({
      agreementId: randomUUID(),
      task: 'Ringe til klubben',
      owner: null,
      due: '2020-04-01',
      origin: null,
      closed: false,
      limitedTo: [],
      disqualified: [],
      state: 'open',
      createdBy: group.chair,
      revision: 1,
      ...change,
    });
    await store.changeAgreement(group, null, made({ state: 'done', doneAt: '2020-04-02T09:00:00.000Z' }), 'one');
    await store.changeAgreement(group, null, made({}), 'two');
    expect((await sweepOn('2022-04-02')).counts).toEqual({ receipts: 2 });
    expect((await sweepOn('2022-04-04')).counts).toEqual({ agreements: 1 });
    expect(await store.openAgreements(group, { closed: false })).toHaveLength(1);
  });

  it('is a note of a reminder after a year', async () => {
    const { rows, time, group, sweeper } = await house();
    const notes = new RowReminderNotes(rows);
    const partition = remindedPartition(group.tenantId, group.chair);
    await notes.take(group.tenantId, group.chair, '2020-03-03', ['m1|7']);
    await notes.take(group.tenantId, group.chair, '2020-03-09', ['m1|1']);
    time.now = new Date('2021-03-06T03:00:00Z');
    expect((await sweeper.sweepTenant(group.tenantId, 'delete')).counts).toEqual({ reminderNotes: 2 });
    const left = (await rows.range(partition, '0', proofPrefix)).map(({ key }) => key);
    expect(left).toEqual(['day|2020-03-09', 'sent|m1=7c=1']);
    expect((await proofsIn(rows, partition)).map(({ kind, count }) => [kind, count])).toEqual([['reminderNotes', 2]]);
    time.now = new Date('2026-04-06T03:00:00Z');
    await sweeper.sweepTenant(group.tenantId, 'delete');
    expect((await proofsIn(rows, partition)).map(({ count }) => count)).toEqual([2]);
  });

  it('is after a year that Teams shut the bot out, but not that a team is archived', async () => {
    const { rows, time, clock, group, sweeper } = await house();
    const dead = new RowDeadConversations(rows, clock);
    time.now = new Date('2020-03-10T09:00:00Z');
    await dead.mark('29:one');
    await dead.archive('19:archived@thread.tacv2');
    time.now = new Date('2020-03-12T09:00:00Z');
    await dead.mark('29:two');
    time.now = new Date('2021-03-11T03:00:00Z');
    expect((await sweeper.sweepTenant(group.tenantId, 'count')).counts).toEqual({ shutOut: 1 });
    expect((await sweeper.sweepTenant(group.tenantId, 'delete')).counts).toEqual({ shutOut: 1 });
    expect(await Promise.all(['29:one', '29:two', '19:archived@thread.tacv2'].map((id) => dead.isDead(id)))).toEqual([
      false,
      true,
      true,
    ]);
    const proofs = (await Promise.all(deadPartitions.map((partition) => proofsIn(rows, partition)))).flat();
    expect(proofs.map(({ kind, count }) => [kind, count])).toEqual([['shutOut', 1]]);
    time.now = new Date('2026-04-06T03:00:00Z');
    expect((await sweeper.sweepTenant(group.tenantId, 'delete')).counts).toEqual({ shutOut: 2, proof: 1 });
  });

  it('holds no address of a person in what says that Teams shut the bot out', async () => {
    const { rows, clock } = await house();
    await new RowDeadConversations(rows, clock).mark('29:one');
    const found = (await Promise.all(deadPartitions.map((partition) => rows.range(partition, '0', '~')))).flat();
    expect(found).toHaveLength(1);
    expect(JSON.stringify(found)).not.toContain('29:one');
  });

  it('is an audit note after five years', async () => {
    const { rows, clock, group, sweepOn } = await house();
    const audit = new RowAuditTrail(rows, clock, randomUUID);
    await audit.note(group, { who: 'a', what: 'item.read', meetingId: 'm' });
    expect((await sweepOn('2025-03-09')).counts).toEqual({});
    expect((await sweepOn('2025-03-12')).counts).toEqual({ audit: 1 });
    expect((await proofsIn(rows, partitionOf(group))).map(({ kind }) => kind)).toEqual(['audit']);
  });

  it('is a rating after half a year, but not one that was given anew', async () => {
    const { rows, time, clock, group, sweeper } = await house();
    const questions = new RowQuestionStore(rows, clock);
    const rated = (questionId: string, at: string) =>
      questions.rate(group.tenantId, { questionId, by: 'a', helpful: true, at });
    await rated('one', '2020-03-10T09:00:00.000Z');
    await rated('two', '2020-03-10T09:00:00.000Z');
    await rated('two', '2020-05-10T09:00:00.000Z');
    time.now = new Date('2020-09-20T03:00:00Z');
    expect((await sweeper.sweepTenant(group.tenantId, 'delete')).counts).toEqual({ ratings: 1 });
    time.now = new Date('2020-12-20T03:00:00Z');
    expect((await sweeper.sweepTenant(group.tenantId, 'delete')).counts).toEqual({ ratings: 1 });
  });

  it('is only counted in a dry run', async () => {
    const { store, group, sweepOn, all } = await house();
    await store.createMeeting(sampleMeeting(group));
    const before = await all();
    expect((await sweepOn('2021-01-01', 'count')).counts).toEqual({ drafts: 6 });
    expect(await all()).toEqual(before);
  });

  it('stays while the group is held, and goes when it is released', async () => {
    const { rows, store, group, sweepOn, all } = await house();
    const marks = new GroupMarks(rows);
    await store.createMeeting(sampleMeeting(group));
    await marks.hold(group, { since: '2020-03-10T09:00:00.000Z', by: 'shell' });
    const before = await all();
    expect(await sweepOn('2021-01-01')).toEqual({ counts: {}, waiting: 0, held: true });
    expect(await all()).toEqual(before);
    await marks.release(group);
    expect((await sweepOn('2021-01-01')).counts).toEqual({ drafts: 6 });
  });
});

describe('a group whose team has no bot any more', () => {
  it('is deleted after a year, and its audit trail has its own time', async () => {
    const { rows, time, clock, store, group, sweeper, sweepOn, all } = await house();
    const marks = new GroupMarks(rows);
    await held(store, group);
    await new RowAuditTrail(rows, clock, randomUUID).note(group, { who: 'a', what: 'item.read', meetingId: 'm' });
    await marks.noteRemoved(group, new Date('2020-04-01T09:00:00Z'));
    expect((await sweepOn('2021-04-01')).counts).not.toHaveProperty('removedGroup');
    expect((await sweepOn('2021-04-03')).counts.removedGroup).toBeGreaterThan(5);
    const left = await all();
    expect(left.map(({ key }) => key.slice(0, auditPrefix.length))).toEqual([auditPrefix]);
    expect(await new RowGroupIndex(rows).groupsOfTenant(group.tenantId)).toEqual([]);
    expect(await sweeper.groupsOf(group.tenantId)).toEqual([{ tenantId: group.tenantId, groupId: group.groupId }]);
    for (const day of ['2026-04-01', '2031-05-01', '2036-06-01']) await sweepOn(day);
    time.now = new Date('2036-06-02T03:00:00Z');
    expect(await sweeper.groupsOf(group.tenantId)).toEqual([]);
  });

  it('lives where it was clicked in since: the news of its end came late', async () => {
    const { rows, time, store, group, sweepOn } = await house();
    await new GroupMarks(rows).noteRemoved(group, new Date('2020-04-01T09:00:00Z'));
    time.now = new Date('2021-03-20T09:00:00Z');
    const standing = (await store.readGroup(group))!;
    await store.changeGroup(standing, { ...standing, name: 'SSP Ådal' }, 'a click');
    expect((await sweepOn('2021-04-03')).counts).not.toHaveProperty('removedGroup');
  });
});

describe('the night', () => {
  it('comes by the tenant’s due row, which brings one for each group and its own next', async () => {
    const { rows, time, clock, store, group, sweeper, proofs } = await house();
    await store.createMeeting(sampleMeeting(group));
    const dueWork = new RowDueWork(rows, clock, 'one process');
    const log: string[] = [];
    const nights = new DueRetentions({
      sweeper,
      clock,
      log: (event, details) => log.push(`${event} ${JSON.stringify(details)}`),
    });
    time.now = new Date('2020-10-01T12:00:00Z');
    await new FirstNights(dueWork, clock).keepFor(group.tenantId);
    const performed: string[] = [];
    for (let hour = 0; hour < 48; hour += 1) {
      time.now = new Date(time.now.getTime() + 3_600_000);
      const claim = await dueWork.claim();
      if (claim === undefined) continue;
      const works = claim.works.filter((work) => work.kind === 'retention');
      performed.push(...works.map((work) => (work.groupId === '' ? 'tenant' : 'group')));
      await claim.finish(await nights.perform(works));
    }
    expect(performed).toEqual(['tenant', 'group', 'tenant', 'group']);
    expect(await proofs()).toEqual([{ kind: 'drafts', count: 6 }]);
    expect(log.join('\n')).not.toContain('Møde');
  });
});
