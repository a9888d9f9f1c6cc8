import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { sampleGroup, sampleMeeting } from '../../tests/storage/sample-meeting.ts';
import { advanced, withItems } from './agenda.ts';
import { carriedFrom, followUp } from './carry-over.ts';
import { withContent } from './items.ts';
import type { AgendaItem, Decision } from './model/agenda-item.ts';
import type { Agreement } from './model/agreement.ts';
import type { MeetingState } from './model/meeting.ts';

const decided = (state: MeetingState, place: number, outcome: Decision['outcome']): MeetingState => {
  const decision: Decision = {
    outcome,
    text: '',
    togetherWith: null,
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
  origin: { reason, meetingId: 'earlier', date: '2020-01-14', link: 'https://teams.example/1' },
});

describe('what a meeting leaves to the next', () => {
  it('is the deferred items, closed ones too, and those that were not reached', () => {
    const state = decided(decided(sampleMeeting(sampleGroup()), 0, 'approved'), 1, 'deferred');
    const carried = carriedFrom(state, 'ended');
    expect(carried).toMatchObject([
      { itemId: state.items[1]?.itemId, closed: true, origin: { reason: 'deferred', date: '2020-03-10' } },
      { itemId: state.items[2]?.itemId, closed: false, origin: { reason: 'notReached' } },
    ]);
    expect(JSON.stringify(carried)).not.toContain('kanariefugl');
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
    expect(carriedFrom(brought, 'back')).toEqual([
      {
        itemId: second?.itemId,
        closed: true,
        origin: { ...from('deferred').origin, meetingId: state.meeting.meetingId },
      },
    ]);
  });
});

describe('the follow-up of agreements', () => {
  const agreement = (task: string, more: Partial<Agreement> = {}): Agreement => ({
    agreementId: randomUUID(),
    task,
    owner: null,
    due: null,
    origin: { meetingId: 'm', itemId: 'i', date: '2020-03-10' },
    closed: false,
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
