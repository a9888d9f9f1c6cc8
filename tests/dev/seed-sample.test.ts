import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { seedSample } from '../../sample/seed-sample.ts';
import type { Stage } from '../../sample/stage.ts';
import { groupIn, town } from '../../sample/town.ts';
import { decisionInForce } from '../../src/meetings/model/agenda-item.ts';
import type { MeetingState } from '../../src/meetings/model/meeting.ts';
import { rollOf } from '../../src/meetings/roll.ts';
import { RowAuditTrail } from '../../src/storage/audit-trail.ts';
import { RowGroupIndex } from '../../src/storage/group-index.ts';
import { RowMeetingStore } from '../../src/storage/meeting-store.ts';
import { MemoryRows } from '../../src/storage/memory-rows.ts';

const now = new Date('2026-03-10T09:00:00Z');
const serviceUrl = 'http://localhost:56150/_connector';
const network = groupIn(town.network.channelId);
const steering = groupIn(town.steering.channelId);

function emptyStage(): Stage {
  const rows = new MemoryRows();
  const clock = () => now;
  return {
    store: new RowMeetingStore(rows, clock),
    index: new RowGroupIndex(rows),
    audit: new RowAuditTrail(rows, clock, randomUUID),
    ids: randomUUID,
  };
}

async function seeded(): Promise<Stage> {
  const stage = emptyStage();
  await seedSample(stage, serviceUrl, now);
  return stage;
}

const everyMeeting = ({ store }: Stage, group = steering) => store.meetingsSince(group, '0000-00-00');

async function meeting(stage: Stage, group: typeof steering, at: number): Promise<MeetingState> {
  const { meetingId } = (await everyMeeting(stage, group)).at(at)!;
  return (await stage.store.readMeeting(group, meetingId, { closed: true }))!;
}

describe('the sample municipality', () => {
  it('has two groups, each with one meeting that is held and one that is called and ahead', async () => {
    const stage = await seeded();
    for (const [group, name] of [
      [network, town.network.name],
      [steering, town.steering.name],
    ] as const) {
      expect((await stage.store.readGroup(group))?.name).toBe(name);
      const [held, coming, ...more] = await everyMeeting(stage, group);
      expect(more).toEqual([]);
      expect(held?.status).toBe('closed');
      expect(held!.date < '2026-03-10').toBe(true);
      expect(coming?.status).toBe('called');
      expect(coming!.date > '2026-03-10').toBe(true);
    }
  });

  it('holds the steering group’s meeting in the form of real minutes', async () => {
    const held = await meeting(await seeded(), steering, 0);
    expect(held.items).toHaveLength(7);
    for (const item of held.items)
      expect(item.closed ? null : item.content.caseNumber).toMatch(/^\d\d\.\d\d\.\d\d-[AP]\d\d-\d+-\d\d$/);
    expect(rollOf(held).absent).toHaveLength(3);
    const ends = held.items.map((item) => (item.closed ? undefined : decisionInForce(item.content)));
    expect(ends.map((end) => end?.outcome)).toEqual([
      ...['approved', 'approved', 'approved', 'approved', 'approved'],
      ...['none', 'none'],
    ]);
    expect(ends[5]?.text).toBe('');
    expect(ends[6]?.text).not.toBe('');
    const first = held.items[0]!;
    expect(first.closed ? [] : first.content.sections.map(({ heading }) => heading)).toEqual([
      ...['Sagsfremstilling', 'Lovgrundlag', 'Økonomi', 'Sagen afgøres af', 'Indstilling'],
    ]);
  });

  it('holds the network group’s meeting by the seven points, the fifth one closed', async () => {
    const held = await meeting(await seeded(), network, 0);
    expect(held.items.map((item) => item.closed)).toEqual([false, false, false, false, true, false, false]);
    expect(held.items.every((item) => item.state === 'done')).toBe(true);
    expect(held.closedContents).toHaveLength(1);
  });

  it('stays as it is when it is seeded again', async () => {
    const stage = await seeded();
    const before = await Promise.all([0, 1].map((at) => meeting(stage, steering, at)));
    await seedSample(stage, serviceUrl, now);
    expect(await everyMeeting(stage)).toHaveLength(2);
    expect(await Promise.all([0, 1].map((at) => meeting(stage, steering, at)))).toEqual(before);
  });

  it('gets a new meeting ahead when time has passed the last one, and moves with its Teams', async () => {
    const stage = await seeded();
    await seedSample(stage, 'http://localhost:1/_connector', new Date('2026-05-04T09:00:00Z'));
    const meetings = await everyMeeting(stage);
    expect(meetings).toHaveLength(3);
    expect(meetings.at(-1)!.date > '2026-05-04').toBe(true);
    expect((await stage.store.readGroup(steering))?.channel.serviceUrl).toBe('http://localhost:1/_connector');
  });
});
