import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Group } from '../../src/meetings/model/group.ts';
import type { MeetingState } from '../../src/meetings/model/meeting.ts';
import { RowMeetingStore } from '../../src/storage/meeting-store.ts';
import { implementations } from './open-stores.ts';
import { canary, sampleGroup, sampleMeeting, withHead } from './sample-meeting.ts';

describe.each(implementations)('the later meetings of a group in $name', ({ open }) => {
  let store: RowMeetingStore;
  let group: Group;
  let first: MeetingState;
  let second: MeetingState;

  beforeAll(async () => {
    const { rows } = await open();
    store = new RowMeetingStore(rows, () => new Date('2020-02-20T09:00:00Z'));
  });
  beforeEach(async () => {
    group = sampleGroup();
    await store.createGroup(group);
    first = sampleMeeting(group, '2020-03-10');
    second = sampleMeeting(group, '2020-04-14');
    const cancelled = withHead(sampleMeeting(group, '2020-05-12'), { status: 'cancelled' });
    for (const state of [second, cancelled, sampleMeeting(group, '2020-02-11'), first]) {
      expect(await store.createMeeting(state)).toBe('done');
    }
  });

  const read = async (): Promise<MeetingState> => {
    const { meetingId, date } = first.meeting;
    const state = await store.readMeeting(group, meetingId, { laterThan: date });
    if (state === undefined) throw new Error('The meeting is not there.');
    return state;
  };
  const titled = (state: MeetingState, title: string): MeetingState => ({
    ...withHead(state, { title }),
    later: (state.later ?? []).map((later) => ({ ...later, meeting: { ...later.meeting, title } })),
  });

  it('are read with what is closed of them, without the cancelled ones, and only when asked for', async () => {
    const { later } = await read();
    expect(later?.map(({ meeting }) => meeting.date)).toEqual(['2020-04-14']);
    expect(later?.[0]?.items).toEqual(second.items);
    expect(JSON.stringify(later?.[0]?.closedContents)).toContain(canary);
    expect((await store.readMeeting(group, first.meeting.meetingId))?.later).toBeNull();
  });

  it('change together with the meeting that they were read with', async () => {
    const before = await read();
    expect(await store.changeMeeting(before, titled(before, 'Begge'), 'click')).toBe('done');
    const after = await read();
    expect([after.meeting.title, after.later?.[0]?.meeting.title]).toEqual(['Begge', 'Begge']);
  });

  it('that somebody else has changed meanwhile leave both as they were', async () => {
    const before = await read();
    const other = (await store.readMeeting(group, second.meeting.meetingId))!;
    expect(await store.changeMeeting(other, withHead(other, { title: 'Først' }), 'another click')).toBe('done');
    expect(await store.changeMeeting(before, titled(before, 'Begge'), 'click')).toBe('conflict');
    const after = await read();
    expect([after.meeting.title, after.later?.[0]?.meeting.title]).toEqual([first.meeting.title, 'Først']);
  });

  it('lose what is taken off them, closed contents too', async () => {
    const before = await read();
    const [later] = before.later ?? [];
    const kept = later?.items.filter(({ closed }) => !closed) ?? [];
    const after = { ...before, later: [{ ...later!, items: kept, closedContents: [] }] };
    expect(await store.changeMeeting(before, after, 'click')).toBe('done');
    const stands = await store.readMeeting(group, second.meeting.meetingId, { closed: true });
    expect(stands?.items.map(({ itemId }) => itemId)).toEqual(kept.map(({ itemId }) => itemId));
    expect(stands?.closedContents).toEqual([]);
  });
});
