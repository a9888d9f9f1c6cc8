import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { sampleGroup, sampleMeeting } from '../../../tests/storage/sample-meeting.ts';
import { RowMeetingStore } from '../../storage/meeting-store.ts';
import { MemoryRows } from '../../storage/memory-rows.ts';
import { withItems } from '../agenda.ts';
import type { MeetingState } from '../model/meeting.ts';
import { readInput, type World } from '../perform.ts';
import { closeItem } from './close-item.ts';

const now = () => new Date('2020-04-14T14:30:00Z');

describe('approving the minutes of the last meeting', () => {
  it('locks them in the same transaction, and what Teams shows of both meetings is looked at again', async () => {
    const group = sampleGroup();
    const { tenantId, groupId } = group;
    const store = new RowMeetingStore(new MemoryRows(), now);
    const last = sampleMeeting(group);
    const held: MeetingState = { ...last, meeting: { ...last.meeting, status: 'closed' } };
    const next = sampleMeeting(group, '2020-04-14');
    const origin = { reason: 'minutes', meetingId: last.meeting.meetingId, date: '2020-03-10' } as const;
    const running = withItems(
      { ...next, meeting: { ...next.meeting, status: 'running' as const } },
      { ...next.items[0]!, origin, state: 'open' },
    );
    await store.createGroup(group);
    for (const state of [held, running]) await store.createMeeting(state);

    const announced: string[] = [];
    const nudged: string[] = [];
    const world: World = {
      store,
      index: {
        groupsOf: async () => [],
        note: async () => undefined,
        groupsIn: async () => [],
        noteIn: async () => undefined,
      },
      roster: {
        members: async () => [{ personId: group.chair, name: 'Formand', teamsId: '29:1', standing: 'owner' }],
      },
      wakeUps: {
        announce: async (_ref, subject) => void announced.push(subject),
        nudge: (_ref, subject) => void nudged.push(subject),
      },
      audit: { note: async () => undefined },
      clock: now,
      ids: randomUUID,
    };
    const click = {
      actor: { personId: group.chair, name: 'Formand' },
      group: { tenantId, groupId },
      place: 'channel' as const,
      message: null,
      activityId: 'f:1',
      deadline: new Date('2020-04-14T14:30:10Z'),
    };
    const { meetingId } = next.meeting;
    const typed = { meetingId, itemId: running.items[0]?.itemId, outcome: 'approved', seen: 1 };
    await closeItem(world, click, readInput('item.close', typed));

    const locked = await store.readMeeting(click.group, last.meeting.meetingId);
    expect(locked?.meeting).toMatchObject({ status: 'approved', minutes: { approvedAt: now().toISOString() } });
    const both = [meetingId, last.meeting.meetingId];
    expect(announced).toEqual(both);
    expect(nudged).toEqual(both);
  });
});
