import { randomUUID } from 'node:crypto';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { carriedFrom } from '../../src/meetings/carry-over.ts';
import type { Group } from '../../src/meetings/model/group.ts';
import type { MeetingState } from '../../src/meetings/model/meeting.ts';
import type { Reads } from '../../src/meetings/ports.ts';
import { partitionOf } from '../../src/storage/meeting-rows.ts';
import { RowMeetingStore } from '../../src/storage/meeting-store.ts';
import type { RowStore } from '../../src/storage/rows.ts';
import { implementations } from './open-stores.ts';
import { canary, sampleGroup, sampleMeeting, withAnswer, withHead } from './sample-meeting.ts';

const now = new Date('2020-02-20T09:00:00Z');

describe.each(implementations)('meetings in $name', ({ open }) => {
  let rows: RowStore;
  let store: RowMeetingStore;
  let group: Group;

  beforeAll(async () => {
    ({ rows } = await open());
    store = new RowMeetingStore(rows, () => now);
  });
  beforeEach(async () => {
    group = sampleGroup();
    await store.createGroup(group);
  });

  const read = async (meetingId: string, reads: Reads = {}): Promise<MeetingState> => {
    const state = await store.readMeeting(group, meetingId, reads);
    if (state === undefined) throw new Error('The meeting is not there.');
    return state;
  };
  const created = async (date?: string, time?: string): Promise<MeetingState> => {
    const state = sampleMeeting(group, date, time);
    expect(await store.createMeeting(state)).toBe('done');
    return read(state.meeting.meetingId);
  };
  const stored = () => rows.range(partitionOf(group), ' ', '~');
  const keys = async (prefix: string) => (await stored()).map(({ key }) => key).filter((key) => key.startsWith(prefix));

  describe('a group', () => {
    it('is made once', async () => {
      expect(await store.createGroup({ ...group, name: 'Et andet navn' })).toBe('repeated');
      expect(await store.readGroup(group)).toEqual(group);
    });

    it('is unknown in another tenant', async () => {
      expect(await store.readGroup({ tenantId: randomUUID(), groupId: group.groupId })).toBeUndefined();
    });

    it('is changed by the first of two who read the same', async () => {
      const [mine, theirs] = [(await store.readGroup(group))!, (await store.readGroup(group))!];
      expect(await store.changeGroup(mine, { ...mine, name: 'Mit navn' })).toBe('done');
      expect(await store.changeGroup(theirs, { ...theirs, name: 'Deres navn' })).toBe('conflict');
      expect((await store.readGroup(group))?.name).toBe('Mit navn');
    });

    it('is changed once by one click', async () => {
      const before = (await store.readGroup(group))!;
      expect(await store.changeGroup(before, { ...before, name: 'Et' }, 'click')).toBe('done');
      const after = (await store.readGroup(group))!;
      expect(await store.changeGroup(after, { ...after, name: 'To' }, 'click')).toBe('repeated');
      expect((await store.readGroup(group))?.name).toBe('Et');
    });
  });

  describe('a meeting', () => {
    it('is read as it was made, its closed contents only when asked for', async () => {
      const state = sampleMeeting(group);
      await store.createMeeting(state);
      const { meetingId } = state.meeting;
      expect(await read(meetingId)).toEqual({ ...state, closedContents: [] });
      expect(await read(meetingId, { closed: true })).toEqual(state);
    });

    it('keeps its items in the order of the agenda', async () => {
      const { meeting } = await created();
      expect((await read(meeting.meetingId)).items.map(({ position }) => position)).toEqual([1, 2, 3]);
    });

    it('is made once, and the second time changes nothing', async () => {
      const state = sampleMeeting(group);
      expect(await store.createMeeting(state)).toBe('done');
      const before = await stored();
      expect(await store.createMeeting({ ...state, meeting: { ...state.meeting, title: 'Igen' } })).toBe('repeated');
      expect(await stored()).toEqual(before);
    });

    it('is unknown to another group, and without a group', async () => {
      const { meeting } = await created();
      const other = sampleGroup();
      expect(await store.readMeeting(other, meeting.meetingId)).toBeUndefined();
      await store.createGroup(other);
      expect(await store.readMeeting(other, meeting.meetingId)).toBeUndefined();
    });

    it('is changed by the first of two who read the same', async () => {
      const { meeting } = await created();
      const [mine, theirs] = [await read(meeting.meetingId), await read(meeting.meetingId)];
      expect(await store.changeMeeting(mine, withHead(mine, { title: 'Mit' }), 'mine')).toBe('done');
      const before = await stored();
      expect(await store.changeMeeting(theirs, withHead(theirs, { title: 'Deres' }), 'theirs')).toBe('conflict');
      expect(await stored()).toEqual(before);
    });

    it('writes nothing of a change when one row of it is stale', async () => {
      const { meeting } = await created();
      const [mine, theirs] = [await read(meeting.meetingId), await read(meeting.meetingId)];
      await store.changeMeeting(mine, withHead(mine, { title: 'Mit' }), 'mine');
      const before = await stored();
      const change = withAnswer(withHead(theirs, { title: 'Deres' }), 'somebody', 'attending');
      expect(await store.changeMeeting(theirs, change, 'theirs')).toBe('conflict');
      expect(await stored()).toEqual(before);
    });

    it('is changed once by one click, however stale its second copy is', async () => {
      const { meeting } = await created();
      const state = await read(meeting.meetingId);
      expect(await store.changeMeeting(state, withHead(state, { title: 'Et' }), 'click')).toBe('done');
      const before = await stored();
      const fresh = await read(meeting.meetingId);
      expect(await store.changeMeeting(fresh, withHead(fresh, { title: 'To' }), 'click')).toBe('repeated');
      expect(await store.changeMeeting(state, withHead(state, { title: 'Tre' }), 'click')).toBe('repeated');
      expect(await stored()).toEqual(before);
    });

    it('lets one of two copies of a click through that come at once', async () => {
      const { meeting } = await created();
      const [one, other] = [await read(meeting.meetingId), await read(meeting.meetingId)];
      const results = await Promise.all([
        store.changeMeeting(one, withAnswer(one, 'somebody', 'attending'), 'click'),
        store.changeMeeting(other, withAnswer(other, 'somebody', 'attending'), 'click'),
      ]);
      expect(results.sort()).toEqual(['done', 'repeated']);
    });

    it('loses a row that a rule has taken out', async () => {
      const { meeting } = await created();
      const before = await read(meeting.meetingId);
      await store.changeMeeting(before, { ...before, items: before.items.slice(0, 2) }, 'remove');
      expect((await read(meeting.meetingId)).items).toEqual(before.items.slice(0, 2));
    });
  });

  describe('attendance', () => {
    it('of 20 people who answer at once is all kept, whatever became of the meeting meanwhile', async () => {
      const { meeting } = await created();
      const reads = await Promise.all(Array.from({ length: 20 }, () => read(meeting.meetingId)));
      const head = await read(meeting.meetingId);
      expect(await store.changeMeeting(head, withHead(head, { title: 'Nyt' }), 'head')).toBe('done');
      const results = await Promise.all(
        reads.map((state, n) => store.changeMeeting(state, withAnswer(state, `p${n}`, 'attending'), `answer ${n}`)),
      );
      expect(new Set(results)).toEqual(new Set(['done']));
      const after = await read(meeting.meetingId);
      expect(after.attendance).toHaveLength(20);
      expect(after.meeting.title).toBe('Nyt');
    });

    it('of one person in two places at once is a conflict, first and later', async () => {
      const { meeting } = await created();
      for (const round of ['first', 'later']) {
        const [phone, desk] = [await read(meeting.meetingId), await read(meeting.meetingId)];
        expect(await store.changeMeeting(phone, withAnswer(phone, 'p', 'absent'), `phone ${round}`)).toBe('done');
        expect(await store.changeMeeting(desk, withAnswer(desk, 'p', 'attending'), `desk ${round}`)).toBe('conflict');
        expect((await read(meeting.meetingId)).attendance.map(({ answer }) => answer)).toEqual(['absent']);
      }
    });
  });

  describe('closed contents', () => {
    it('stand in no row that is read without asking for them', async () => {
      const { meeting } = await created();
      const open = (await stored()).filter(({ key }) => !key.startsWith('x|') && key !== 'g');
      expect(JSON.stringify(open)).not.toContain(canary);
      expect(JSON.stringify(await stored())).toContain(canary);
      expect(JSON.stringify({ ...(await read(meeting.meetingId)), group: null })).not.toContain(canary);
    });

    it('stay as they are through a change by who did not read them', async () => {
      const { meeting } = await created();
      const state = await read(meeting.meetingId);
      await store.changeMeeting(state, withHead(state, { title: 'Nyt' }), 'head');
      expect((await read(meeting.meetingId, { closed: true })).closedContents).toMatchObject([
        { content: { title: canary } },
      ]);
    });

    it('are changed by the first of two who read the same', async () => {
      const { meeting } = await created();
      const both = await Promise.all([1, 2].map(() => read(meeting.meetingId, { closed: true })));
      const results: string[] = [];
      for (const [n, state] of both.entries()) {
        const closedContents = state.closedContents.map((closed) => ({
          ...closed,
          content: { ...closed.content, title: `Titel ${n}` },
        }));
        results.push(await store.changeMeeting(state, { ...state, closedContents }, `closed ${n}`));
      }
      expect(results).toEqual(['done', 'conflict']);
      expect((await read(meeting.meetingId, { closed: true })).closedContents[0]?.content.title).toBe('Titel 0');
    });
  });

  describe('what waits for the next agenda', () => {
    const leftBy = (state: MeetingState) => ({ ...state, carried: carriedFrom(state, 'ended') });
    const waiting = async () => (await store.readCarried(group)).map(({ itemId }) => itemId);

    it('keeps closed items in a range of their own', async () => {
      const { meeting } = await created();
      const state = await read(meeting.meetingId, { closed: true });
      expect(await store.changeMeeting(state, leftBy(state), 'end')).toBe('done');
      expect([...(await waiting())].sort()).toEqual(state.items.map(({ itemId }) => itemId).sort());
      const rowsUnder = async (prefix: string) =>
        JSON.stringify((await stored()).filter(({ key }) => key.startsWith(prefix)));
      expect(await rowsUnder('c|')).not.toContain(canary);
      expect(await rowsUnder('xc|')).toContain(canary);
    });

    it('comes from each of two meetings that leave an item with one id', async () => {
      const ends = async () => {
        const { meeting } = await created();
        const state = await read(meeting.meetingId, { closed: true });
        const carried = leftBy(state)
          .carried.slice(0, 1)
          .map((item) => ({ ...item, itemId: 'sent twice' }));
        return store.changeMeeting(state, { ...state, carried }, `end ${meeting.meetingId}`);
      };
      expect([await ends(), await ends()]).toEqual(['done', 'done']);
      expect(await waiting()).toEqual(['sent twice', 'sent twice']);
    });

    it('is taken by one of two agendas that are made at once', async () => {
      const { meeting } = await created();
      const state = await read(meeting.meetingId, { closed: true });
      await store.changeMeeting(state, leftBy(state), 'end');
      const [mine, theirs] = [await store.readCarried(group), await store.readCarried(group)];
      expect(await store.createMeeting(sampleMeeting(group), { carried: mine, counters: [] })).toBe('done');
      expect(await store.createMeeting(sampleMeeting(group), { carried: theirs, counters: [] })).toBe('conflict');
      expect(await waiting()).toEqual([]);
    });
  });

  describe('the ways to earlier minutes', () => {
    it('are noted as often as one likes, and outlive a change of the meeting', async () => {
      const { meeting } = await created();
      const before = await read(meeting.meetingId);
      const link = { meetingId: 'earlier', url: 'https://teams.example/1' };
      await store.noteLinks(group, meeting.meetingId, [link]);
      await store.noteLinks(group, meeting.meetingId, [link]);
      expect(await store.changeMeeting(before, withHead(before, { title: 'Nyt' }), 'head')).toBe('done');
      expect(await read(meeting.meetingId)).toMatchObject({ links: [link], meeting: { title: 'Nyt' } });
    });
  });

  describe('the calendar', () => {
    it('lists a group’s meetings from a day on, by date and time', async () => {
      await created('2020-06-09');
      await created('2020-03-10', '16:30');
      await created('2020-03-10', '09:00');
      await created('2019-12-10');
      const since = async (date: string) =>
        (await store.meetingsSince(group, date)).map((meeting) => `${meeting.date} ${meeting.time}`);
      expect(await since('2020-03-10')).toEqual(['2020-03-10 09:00', '2020-03-10 16:30', '2020-06-09 16:30']);
      expect(await since('2020-03-11')).toEqual(['2020-06-09 16:30']);
      expect(await since('2000-01-01')).toHaveLength(4);
      expect(await store.meetingsSince(sampleGroup(), '2000-01-01')).toEqual([]);
    });

    it('tells each meeting’s state as it is now', async () => {
      const { meeting } = await created();
      const state = await read(meeting.meetingId);
      await store.changeMeeting(state, withHead(state, { status: 'called', title: 'Kaldt' }), 'call');
      expect(await store.meetingsSince(group, '2020-03-10')).toEqual([
        {
          meetingId: meeting.meetingId,
          title: 'Kaldt',
          status: 'called',
          date: '2020-03-10',
          time: '16:30',
          kind: 'ordinary',
          closedAt: null,
        },
      ]);
    });

    it('has one line of a meeting that was moved, on its new day', async () => {
      const { meeting } = await created();
      for (const [date, time] of [
        ['2020-04-21', '16:30'],
        ['2020-04-21', '15:00'],
        ['2020-03-03', '15:00'],
      ] as const) {
        const state = await read(meeting.meetingId);
        expect(await store.changeMeeting(state, withHead(state, { date, time }), `${date} ${time}`)).toBe('done');
        expect(await keys('t|')).toHaveLength(1);
        expect(await store.meetingsSince(group, '2000-01-01')).toMatchObject([{ date, time }]);
      }
    });

    it('is not touched by an answer', async () => {
      const { meeting } = await created();
      const before = (await stored()).filter(({ key }) => key.startsWith('t|'));
      const state = await read(meeting.meetingId);
      await store.changeMeeting(state, withAnswer(state, 'p', 'attending'), 'answer');
      expect((await stored()).filter(({ key }) => key.startsWith('t|'))).toEqual(before);
    });
  });
});
