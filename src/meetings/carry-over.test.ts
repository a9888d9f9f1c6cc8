import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { sampleGroup, sampleMeeting } from '../../tests/storage/sample-meeting.ts';
import { advanced, withItems } from './agenda.ts';
import { openToAll } from './agreements.ts';
import { carriedFrom, comingBack, followUp, placedBeforeTheRest, reportOf, waitingFor } from './carry-over.ts';
import { emptyContent, newItem, withContent } from './items.ts';
import type { AgendaItem, Decision } from './model/agenda-item.ts';
import type { Agreement } from './model/agreement.ts';
import type { CarriedItem } from './model/carried-item.ts';
import type { MeetingState } from './model/meeting.ts';

const decided = (
  state: MeetingState,
  place: number,
  outcome: Decision['outcome'],
  togetherWith: string | null = null,
): MeetingState => {
  const decision: Decision = {
    outcome,
    text: '',
    togetherWith,
    deferTo: null,
    sentTo: null,
    votes: null,
    minority: null,
    by: 'x',
    at: '2020-03-10T16:00:00.000Z',
    correction: false,
  };
  const written = withContent(state, state.items[place]!, (content) => ({ ...content, decisions: [decision] }));
  return withItems(written, advanced(written.items[place]!, 'done'));
};
const from = (reason: NonNullable<AgendaItem['origin']>['reason']) => ({
  origin: { reason, meetingId: 'earlier', date: '2020-01-14' },
});

describe('what a meeting leaves to the next', () => {
  it('is the deferred items, closed ones too, and those that were not reached', () => {
    const state = decided(decided(sampleMeeting(sampleGroup()), 0, 'approved'), 1, 'deferred');
    const carried = carriedFrom(state, 'ended');
    expect(carried).toMatchObject([
      { itemId: state.items[1]?.itemId, closed: true, origin: { reason: 'deferred', date: '2020-03-10' } },
      { itemId: state.items[2]?.itemId, closed: false, origin: { reason: 'notReached' } },
    ]);
    expect(carried.map(({ content }) => content?.decisions)).toEqual([[], []]);
  });

  it('leaves out what the chair drops, and calls deferred what the chair defers', () => {
    const state = sampleMeeting(sampleGroup());
    const [first] = state.items;
    const carried = carriedFrom(state, 'ended', (item) => (item === first ? 'defer' : 'drop'));
    expect(carried).toMatchObject([{ itemId: first?.itemId, origin: { reason: 'deferred' } }]);
  });

  it('is, of a cancelled one, what had been brought there from before', () => {
    const state = sampleMeeting(sampleGroup());
    const [first, second, third] = state.items;
    const brought = withItems(
      state,
      { ...first!, ...from('minutes') },
      { ...second!, ...from('deferred') },
      { ...third!, ...from('agreements') },
    );
    expect(carriedFrom(brought, 'back')).toMatchObject([
      { itemId: second?.itemId, closed: true, position: 2, origin: from('deferred').origin },
    ]);
  });

  it('is not the follow-up, treated or not: what is open then comes back by itself', () => {
    const state = sampleMeeting(sampleGroup());
    const [first] = state.items;
    const followUpItem = withItems(state, { ...first!, ...from('agreements') });
    for (const left of ['next', 'defer'] as const) {
      const carried = carriedFrom(followUpItem, 'ended', () => left);
      expect(carried.map(({ itemId }) => itemId)).toEqual(state.items.slice(1).map(({ itemId }) => itemId));
    }
    expect(carriedFrom(decided(followUpItem, 0, 'deferred'), 'ended', () => 'drop')).toEqual([]);
  });

  it('brings what an item says, without what was decided on it and on its sub-items', () => {
    const state = decided(sampleMeeting(sampleGroup()), 2, 'deferred');
    const [decision] = state.items[2]?.closed === false ? state.items[2].content.decisions : [];
    const written = withContent(state, state.items[2]!, (content) => ({
      ...content,
      subItems: content.subItems.map((subItem) => ({ ...subItem, decisions: [decision!] })),
    }));
    const [carried] = carriedFrom(written, 'ended', () => 'drop');
    expect(carried?.origin).toMatchObject({ reason: 'deferred', itemId: state.items[2]?.itemId });
    expect(carried?.content?.subItems).toMatchObject([{ title: 'Næste møde', decisions: [] }]);
  });

  it('is not what has come over before and stands there still', () => {
    const state = decided(sampleMeeting(sampleGroup()), 0, 'deferred');
    const moved = withItems(state, { ...state.items[0]!, standsOn: 'later' });
    expect(carriedFrom(moved, 'ended', () => 'drop')).toEqual([]);
  });

  it('takes along who is disqualified from it', () => {
    const state = sampleMeeting(sampleGroup());
    const itemId = state.items[1]!.itemId;
    const person = { personId: 'p', name: 'Skolelederen' };
    const meeting = { ...state.meeting, disqualified: [{ ...person, itemId }] };
    const [carried] = carriedFrom({ ...state, meeting }, 'ended', (item) => (item.itemId === itemId ? 'next' : 'drop'));
    expect(carried?.disqualified).toEqual([person]);
    const back = comingBack([carried!], { items: [], closedContents: [] }, null, String, () => 'new');
    expect(back.disqualified).toEqual([{ ...person, itemId: 'new' }]);
  });

  it.each(['ended', 'back'] as const)(
    'is of an acute meeting for those who were called to it, when it is %s',
    (when) => {
      const state = sampleMeeting(sampleGroup());
      const acute: MeetingState = {
        ...state,
        meeting: { ...state.meeting, kind: 'acute', invitees: ['skole', 'klub'] },
      };
      const from = carriedFrom({ ...acute, group: { ...acute.group, agenda: [] } }, when);
      expect(from.map(({ closed, limitedTo }) => ({ closed, limitedTo }))).toEqual([
        { closed: false, limitedTo: [] },
        { closed: true, limitedTo: ['skole', 'klub', state.meeting.createdBy] },
        { closed: false, limitedTo: [] },
      ]);
      const named = withItems(acute, { ...acute.items[1]!, limitedTo: ['skole'] });
      expect(carriedFrom(named, 'ended')[1]?.limitedTo).toEqual(['skole']);
    },
  );

  it('is what was treated together with an item that comes back, for the same reason', () => {
    const state = sampleMeeting(sampleGroup());
    const [first, second, third] = state.items;
    const joint = decided(decided(state, 0, 'joint', second!.itemId), 1, 'joint', third!.itemId);
    const reasons = (from: readonly CarriedItem[]) => from.map(({ itemId, origin }) => [itemId, origin.reason]);
    const all = (reason: string) => [first, second, third].map((item) => [item!.itemId, reason]);
    expect(reasons(carriedFrom(decided(joint, 2, 'deferred'), 'ended'))).toEqual(all('deferred'));
    expect(reasons(carriedFrom(joint, 'ended', () => 'next'))).toEqual(all('notReached'));
    expect(carriedFrom(joint, 'ended', () => 'drop')).toEqual([]);
    expect(carriedFrom(decided(joint, 2, 'approved'), 'ended')).toEqual([]);
  });

  it('is, of a cancelled one, the approval of older minutes that had been deferred', () => {
    const state = sampleMeeting(sampleGroup());
    const [first, , third] = state.items;
    const newer = { reason: 'minutes' as const, meetingId: 'newer', date: '2020-02-11' };
    const both = withItems(state, { ...first!, origin: newer }, { ...third!, ...from('minutes') });
    expect(carriedFrom(both, 'back')).toMatchObject([{ itemId: third?.itemId, origin: from('minutes').origin }]);
  });

  it('is not the follow-up of what was agreed outside a meeting either', () => {
    const state = sampleMeeting(sampleGroup());
    const line = { subItemId: 's', agreementId: 'a', title: 'Ring', decisions: [] };
    const alone = withContent(state, state.items[0]!, (content) => ({ ...content, subItems: [line] }));
    expect(carriedFrom(alone, 'ended').map(({ itemId }) => itemId)).toEqual(state.items.slice(1).map((i) => i.itemId));
  });

  it('is the line on an acute meeting for ordinary agendas only', () => {
    const line = reportOf(sampleMeeting(sampleGroup()));
    const deferred: CarriedItem = { ...line, ...from('deferred') };
    expect(waitingFor({ kind: 'ordinary' }, [line, deferred])).toEqual([line, deferred]);
    expect(waitingFor({ kind: 'extraordinary' }, [line, deferred])).toEqual([deferred]);
  });

  it('cannot be told without what is closed', () => {
    const state = { ...sampleMeeting(sampleGroup()), closedContents: [] };
    expect(() => carriedFrom(state, 'ended')).toThrow('closed');
  });
});

describe('what comes back on a new agenda', () => {
  const waiting = (count: number): CarriedItem[] =>
    Array.from({ length: count }, (_, place) => ({
      itemId: String(place),
      closed: place % 2 === 0,
      origin: { reason: 'deferred', meetingId: 'm', date: place < 30 ? '2020-02-04' : '2020-01-14' },
      position: place,
      limitedTo: [],
      disqualified: [],
      content: emptyContent(String(place)),
    }));
  const standing = (count: number) => ({
    items: Array.from({ length: count }, () => ({ closed: false })),
    closedContents: [],
  });

  it('comes in the order of its meetings and their agendas', () => {
    const { carried } = comingBack(waiting(32), standing(0), null, String, randomUUID);
    expect(carried.slice(0, 4).map(({ itemId }) => itemId)).toEqual(['30', '31', '0', '1']);
  });

  it('stands before the messages at the end, however many they are', () => {
    const item = (title: string, kind: 'message' | 'decision') =>
      newItem({ itemId: title }, { ...emptyContent(title), kind }, false).item;
    const agenda = [item('Sag', 'decision'), item('Fra politiet', 'message'), item('Eventuelt', 'message')];
    const placed = placedBeforeTheRest(agenda, [item('Udsat sag', 'decision')]);
    expect(placed.map(({ itemId }) => itemId)).toEqual(['Sag', 'Udsat sag', 'Fra politiet', 'Eventuelt']);
    expect(placedBeforeTheRest([], agenda)).toEqual(agenda);
  });

  it.each([0, 7, 40, 79])('leaves for later what one transaction has no room for, beside %i items', (count) => {
    const { items, closedContents, carried } = comingBack(waiting(60), standing(count), null, String, randomUUID);
    expect(count + items.length + closedContents.length + carried.length).toBeLessThanOrEqual(97);
    expect(count + items.length).toBeLessThan(80);
    expect(items).toHaveLength(carried.length);
    if (count < 40) expect(items.length).toBeGreaterThan(10);
  });
});

describe('the follow-up of agreements', () => {
  const agreement = (task: string, more: Partial<Agreement> = {}): Agreement => ({
    agreementId: randomUUID(),
    task,
    owner: null,
    due: null,
    origin: { meetingId: 'm', itemId: 'i', date: '2020-03-10' },
    ...openToAll,
    state: 'open',
    createdBy: 'x',
    revision: 1,
    ...more,
  });
  const words = { title: 'Opsamling fra sidst', line: ({ task }: Agreement) => task };

  it('is nothing without agreements', () => {
    expect(followUp([], words, randomUUID).items).toEqual([]);
  });

  it('keeps the open ones in an open item, and the closed ones apart, each for who may read it', () => {
    const { items, closedContents } = followUp(
      [
        agreement('åben'),
        agreement('lukket', { closed: true }),
        agreement('begrænset', { closed: true, limitedTo: ['a', 'b'] }),
        agreement('også begrænset', { closed: true, limitedTo: ['b', 'a'] }),
      ],
      words,
      randomUUID,
    );
    const [open, ...closed] = items;
    expect(open?.closed === false && open.content.subItems.map(({ title }) => title)).toEqual(['åben']);
    expect(JSON.stringify(open)).not.toMatch(/lukket|begrænset/);
    const told = closed.map((item) => ({
      limitedTo: item.limitedTo,
      tasks: closedContents.find(({ itemId }) => itemId === item.itemId)?.content.subItems.map(({ title }) => title),
    }));
    expect(told).toEqual(
      expect.arrayContaining([
        { limitedTo: [], tasks: ['lukket'] },
        { limitedTo: ['a', 'b'], tasks: ['begrænset', 'også begrænset'] },
      ]),
    );
    expect(told).toHaveLength(2);
  });
});
