import { describe, expect, it } from 'vitest';
import { sampleGroup, sampleMeeting } from '../../tests/storage/sample-meeting.ts';
import { broughtForward } from './carry-over.ts';
import type { Author } from './changes.ts';
import { contentOf, newItem } from './items.ts';
import type { ItemContent } from './model/agenda-item.ts';
import type { LaterMeeting, MeetingState, MeetingStatus } from './model/meeting.ts';
import { withTakenBack } from './taking-back.ts';
import { ended } from './use-cases/close-meeting.ts';
import { reopenedMeeting } from './use-cases/reopen-meeting.ts';

const author: Author = { by: 'Formand', at: new Date('2020-03-12T09:00:00Z') };
const group = sampleGroup();
const base = sampleMeeting(group);
const [open, closed] = base.items;

/** A later meeting with both items as they came over from this meeting, the open one as `changed` says. */
function laterMeeting(
  status: MeetingStatus,
  changed: Partial<ItemContent> = {},
  meetingId = base.meeting.meetingId,
): LaterMeeting {
  const { meeting } = sampleMeeting(group, '2020-04-14');
  const made = [open!, closed!].map((item, n) => {
    const origin = { reason: 'notReached' as const, meetingId, itemId: item.itemId, date: '2020-03-10' };
    const content = { ...broughtForward(contentOf(base, item)!), ...(n === 0 ? changed : {}) };
    return newItem({ itemId: `there ${n}`, origin }, content, item.closed);
  });
  const own = newItem({ itemId: 'own' }, { ...contentOf(base, open!)!, title: 'Eget punkt' }, false);
  return {
    meeting: { ...meeting, status, disqualified: [{ personId: 'p', name: 'P', itemId: 'there 1' }] },
    items: [...made.map(({ item }) => item), own.item].map((item, n) => ({ ...item, position: n + 1 })),
    closedContents: made.flatMap(({ closedContents }) => closedContents),
  };
}
const takenBack = (later: LaterMeeting) => {
  const state: MeetingState = { ...base, meeting: { ...base.meeting, status: 'closed' }, later: [later] };
  return withTakenBack(state, author, 'chair');
};

describe('what came over to a later meeting from one that is reopened', () => {
  it('comes off a draft where nobody has changed it, with all that it took along', () => {
    const { state, note } = takenBack(laterMeeting('draft'));
    const [later] = state.later ?? [];
    expect(later?.items).toMatchObject([{ itemId: 'own', position: 1 }]);
    expect(later?.closedContents).toEqual([]);
    expect(later?.meeting.disqualified).toEqual([]);
    expect(later?.meeting.changes).toMatchObject([
      { kind: 'itemRemoved', note: 'mødet d. 10. marts 2020 er genåbnet' },
    ]);
    expect(note).toBe('Punkt 1, 2 er taget tilbage fra udkastet til et senere møde.');
    expect(state.items).toEqual(base.items);
  });

  it('stays on a draft where it has been changed, and is deferred to it here', () => {
    const { state, note } = takenBack(laterMeeting('draft', { title: 'Ny titel' }));
    expect(state.later?.[0]?.items.map(({ itemId }) => itemId)).toEqual(['there 0', 'own']);
    expect(state.items[0]).toMatchObject({
      state: 'done',
      standsOn: state.later?.[0]?.meeting.meetingId,
      content: { decisions: [{ outcome: 'deferred', deferTo: 'mødet d. 14. april 2020', by: 'chair' }] },
    });
    expect(state.items[1]).toBe(closed);
    expect(note).toContain('Punkt 1 står på dagsordenen til mødet d. 14. april 2020');
  });

  it.each(['called', 'running', 'closed', 'approved'] as const)('stays on a meeting that is %s', (status) => {
    const before = laterMeeting(status);
    const { state } = takenBack(before);
    expect(state.later).toEqual([before]);
    expect(state.items.map(({ standsOn }) => standsOn === before.meeting.meetingId)).toEqual([true, true, false]);
    expect(JSON.stringify(state.closedContents)).toContain('"outcome":"deferred"');
  });

  it.each(['draft', 'called'] as const)(
    'is not what came to a %s agenda from another meeting under the same ids',
    (status) => {
      const before = laterMeeting(status, {}, 'another');
      const { state, note } = takenBack(before);
      expect(state.later?.[0]).toBe(before);
      expect(state.items).toBe(base.items);
      expect(note).toBeNull();
    },
  );

  it.each([
    ['draft', 0, 1],
    ['called', 1, 0],
  ] as const)('the report of an acute meeting on a %s agenda stands there once', (status, there, carried) => {
    const origin = { reason: 'acute' as const, meetingId: base.meeting.meetingId, date: '2020-03-10' };
    const report = newItem({ itemId: 'report', origin }, contentOf(base, open!)!, false);
    const later = { ...laterMeeting(status), items: [report.item] };
    const meeting = { ...base.meeting, kind: 'acute' as const, status: 'closed' as const };
    const reopened = reopenedMeeting({ ...base, meeting, later: [later] }, author, 'chair');
    expect(reopened.later?.[0]?.items).toHaveLength(there);
    const dropped = new Map(base.items.map(({ itemId }) => [itemId, 'drop' as const]));
    expect(ended(reopened, [], dropped, author.at).carried).toHaveLength(carried);
  });

  it('is nothing where nothing has come over, and a rule that does not know asks', () => {
    const { later: _later, ...rest } = base;
    expect(withTakenBack({ ...rest, later: [] }, author, 'chair').note).toBeNull();
    expect(() => withTakenBack({ ...rest, later: null }, author, 'chair')).toThrow('read more');
  });
});
