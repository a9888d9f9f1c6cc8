import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { canary, sampleGroup, sampleMeeting } from '../../../tests/storage/sample-meeting.ts';
import { codeOf } from '../../../tests/support/refusal-code.ts';
import type { Refusal } from '../../errors/refusal.ts';
import { type AgendaItem, decisionInForce } from '../model/agenda-item.ts';
import type { MeetingState } from '../model/meeting.ts';
import type { Member } from '../model/person.ts';
import { readInput } from '../perform.ts';
import { answered } from './answer-attendance.ts';
import { called } from './call-meeting.ts';
import { type Closing, closedItem } from './close-item.ts';
import { opened, reopened } from './open-item.ts';
import { recorded } from './record-attendance.ts';
import { withoutItem } from './remove-item.ts';
import { started } from './start-meeting.ts';

const at = new Date('2020-03-10T15:30:00Z');
const leader = { personId: randomUUID(), name: 'Formand' };
const roster: Member[] = [leader, { personId: randomUUID(), name: 'Skoleleder' }].map((person) => ({
  ...person,
  teamsId: `29:${person.personId}`,
  standing: 'member',
}));

const draft = () => sampleMeeting(sampleGroup());
const calledNow = (state: MeetingState) => called(state, at, randomUUID, randomUUID());
const running = () => started(calledNow(draft()), leader);
const idOf = (state: MeetingState, place: number) => state.items[place]!.itemId;
const states = (state: MeetingState) => state.items.map((item) => item.state);
const closing = (state: MeetingState, place: number, typed: Record<string, unknown> = {}): Closing => ({
  ...readInput('item.close', {
    meetingId: state.meeting.meetingId,
    itemId: idOf(state, place),
    outcome: 'approved',
    ...typed,
  }),
  by: leader.personId,
  at,
  ids: randomUUID,
});
const close = (state: MeetingState, place: number, typed: Record<string, unknown> = {}) =>
  closedItem(state, roster, closing(state, place, typed));
const decisionOf = (item: AgendaItem | undefined) =>
  item === undefined || item.closed ? undefined : decisionInForce(item.content);

describe('calling', () => {
  it('numbers the items, and once is enough', () => {
    const state = calledNow(draft());
    expect(state.meeting.status).toBe('called');
    expect(state.items.map(({ number }) => number)).toEqual([1, 2, 3]);
    expect(calledNow(state)).toBe(state);
  });

  it('is refused once the meeting is over', () => {
    const state = draft();
    const over = { ...state, meeting: { ...state.meeting, status: 'closed' as const } };
    expect(codeOf(() => calledNow(over))).toBe('meeting.not-a-draft');
  });
});

describe('starting', () => {
  it('opens the first item and counts the leader as present', () => {
    const state = running();
    expect(states(state)).toEqual(['open', 'waiting', 'waiting']);
    expect(state.meeting).toMatchObject({ status: 'running', ledBy: leader.personId });
    expect(state.attendance).toMatchObject([{ personId: leader.personId, presence: 'present' }]);
    expect(started(state, leader)).toBe(state);
  });

  it('needs a called meeting', () => {
    expect(codeOf(() => started(draft(), leader))).toBe('meeting.not-called');
  });
});

describe('closing an item', () => {
  it('keeps its decision and opens the next', () => {
    const state = close(running(), 0, { decision: 'Som indstillet.' });
    expect(states(state)).toEqual(['done', 'open', 'waiting']);
    expect(decisionOf(state.items[0])).toMatchObject({
      outcome: 'approved',
      text: 'Som indstillet.',
      by: leader.personId,
      at: at.toISOString(),
    });
  });

  it('needs no text', () => {
    expect(decisionOf(close(running(), 0, { outcome: 'none' }).items[0])).toMatchObject({ outcome: 'none', text: '' });
  });

  it('out of order leaves the open one open', () => {
    expect(states(close(running(), 2))).toEqual(['open', 'waiting', 'done']);
  });

  it('that is closed keeps everything with what is closed', () => {
    const text = 'Kun for gruppen';
    const state = close(close(running(), 0), 1, { decision: text, agreementTask: text });
    expect(JSON.stringify(state.items)).not.toContain(text);
    expect(JSON.stringify(state.closedContents)).toContain(text);
    expect(JSON.stringify(state.closedContents)).toContain(canary);
    expect(state.agreements).toMatchObject([{ task: text, closed: true }]);
  });

  it('counts votes only where there were any', () => {
    expect(decisionOf(close(running(), 0, { for: '4', against: '1' }).items[0])?.votes).toEqual({
      for: 4,
      against: 1,
      abstain: 0,
    });
    expect(decisionOf(close(running(), 0, { for: '0', against: '0', abstain: '0' }).items[0])?.votes).toBeNull();
  });

  it('names another item only where they were treated together', () => {
    const state = running();
    const togetherWith = idOf(state, 2);
    expect(decisionOf(close(state, 0, { outcome: 'joint', togetherWith }).items[0])?.togetherWith).toBe(togetherWith);
    expect(decisionOf(close(state, 0, { outcome: 'noted', togetherWith }).items[0])?.togetherWith).toBeNull();
  });

  it('together with others is never part of a circle, however long', () => {
    const jointly = (state: MeetingState, index: number, other: number) =>
      close(state, index, { outcome: 'joint', togetherWith: idOf(state, other) });
    const state = jointly(jointly(running(), 0, 1), 1, 2);
    expect(() => jointly(state, 2, 0)).toThrow('item.joint-with-itself');
  });

  it('a second time with another text refuses, and gives the text back', () => {
    const state = close(running(), 0, { decision: 'Første' });
    expect(close(state, 0, { decision: 'Første' })).toBe(state);
    expect(close(state, 0)).toBe(state);
    try {
      close(state, 0, { decision: 'Anden' });
      expect.unreachable();
    } catch (error) {
      expect((error as Refusal).in('da')).toContain('Anden');
    }
  });

  it('that is closed, a second time, does not repeat the text', () => {
    const state = close(close(running(), 0), 1, { decision: 'Første' });
    try {
      close(state, 1, { decision: 'Anden' });
      expect.unreachable();
    } catch (error) {
      expect((error as Refusal).code).toBe('item.closed-settled-meanwhile');
      expect((error as Refusal).in('da')).not.toContain('Anden');
    }
  });
});

describe('items that were treated together', () => {
  const joint = (state: MeetingState, place: number, other: number) =>
    close(state, place, { outcome: 'joint', togetherWith: idOf(state, other) });

  it('can be put the other way round once the first is taken up again', () => {
    const first = joint(running(), 0, 2);
    expect(codeOf(() => joint(first, 2, 0))).toBe('item.joint-with-itself');
    const again = reopened(first, idOf(first, 0));
    expect(joint(again, 2, 0).items[2]?.state).toBe('done');
    expect(codeOf(() => joint(joint(again, 2, 0), 0, 2))).toBe('item.joint-with-itself');
  });

  it('keep the one that has the decision', () => {
    const first = joint(running(), 0, 2);
    const author = { by: 'Formand', at };
    expect(codeOf(() => withoutItem(first, idOf(first, 2), author))).toBe('item.others-treated-with');
    const again = reopened(first, idOf(first, 0));
    expect(withoutItem(again, idOf(first, 2), author).items).toHaveLength(2);
  });
});

describe('a sub-item that somebody else has decided meanwhile', () => {
  const decide = (state: MeetingState, typed: Record<string, unknown>, by: string) => {
    const [, , item] = state.items;
    if (item?.closed !== false) throw new Error('The last item is open.');
    const { subItemId } = item.content.subItems[0]!;
    return closedItem(state, roster, { ...closing(state, 2, { subItemId, ...typed }), by });
  };
  const textsOf = (state: MeetingState) => {
    const [, , item] = state.items;
    return item?.closed === false ? item.content.subItems[0]?.decisions.map(({ text }) => text) : undefined;
  };
  const seen = running().items[2]!.revision;
  const first = decide(running(), { seen, decision: 'Den 9. juni' }, leader.personId);

  it('is not decided over, and what was typed is said', () => {
    try {
      decide(first, { seen, decision: 'Den 10. juni' }, roster[1]!.personId);
      expect.unreachable();
    } catch (error) {
      expect((error as Refusal).code).toBe('item.settled-meanwhile');
      expect((error as Refusal).in('da')).toContain('Den 10. juni');
    }
    expect(decide(first, { seen }, roster[1]!.personId)).toBe(first);
  });

  it('is decided anew by who has seen that, and by who decided it', () => {
    const knowing = { seen: seen + 1, decision: 'Den 10. juni' };
    expect(textsOf(decide(first, knowing, roster[1]!.personId))).toEqual(['Den 9. juni', 'Den 10. juni']);
    expect(textsOf(decide(first, { ...knowing, seen }, leader.personId))).toEqual(['Den 9. juni', 'Den 10. juni']);
  });
});

describe('what is agreed', () => {
  it('is somebody’s in the group or a role’s, and not the id of who has left', () => {
    const agreed = (agreementOwner: string) => close(running(), 0, { agreementTask: 'Ring', agreementOwner });
    expect(agreed(roster[1]!.personId.toUpperCase()).agreements[0]?.owner?.name).toBe('Skoleleder');
    expect(agreed('Sekretariatet').agreements[0]?.owner).toEqual({ personId: null, name: 'Sekretariatet' });
    expect(codeOf(() => agreed(randomUUID()))).toBe('attendance.person-unknown');
  });
});

describe('opening an item', () => {
  it('puts the open one back', () => {
    const state = running();
    expect(states(opened(state, idOf(state, 2)))).toEqual(['waiting', 'waiting', 'open']);
    expect(opened(state, idOf(state, 0))).toBe(state);
  });

  it('again keeps what was decided in its history', () => {
    const first = close(running(), 0, { decision: 'Første' });
    const again = reopened(first, idOf(first, 0));
    expect(states(again)).toEqual(['open', 'waiting', 'waiting']);
    const [item] = close(again, 0, { decision: 'Anden' }).items;
    expect(item?.closed === false && item.content.decisions.map(({ text }) => text)).toEqual(['Første', 'Anden']);
  });
});

describe('answering', () => {
  const [, member] = roster;
  const answer = (state: MeetingState, answering: 'attending' | 'absent', substitute: string | null = null) =>
    answered(state, roster, { personId: member!.personId, name: member!.name }, { answer: answering, substitute });

  it('counts the last answer, once', () => {
    const state = answer(calledNow(draft()), 'attending');
    expect(answer(state, 'attending')).toBe(state);
    expect(answer(state, 'absent').attendance).toMatchObject([{ answer: 'absent', revision: 2 }]);
  });

  it('takes a substitute along with an absence only', () => {
    const state = answer(calledNow(draft()), 'absent', 'Suppleanten');
    expect(state.attendance).toMatchObject([{ substitute: { name: 'Suppleanten' } }]);
    expect(answer(state, 'attending', 'Suppleanten').attendance).toMatchObject([{ substitute: null }]);
  });

  it('leaves the meeting’s head alone, so that it never stands in anybody’s way', () => {
    const before = calledNow(draft());
    const after = answer(before, 'attending');
    expect(after.meeting).toBe(before.meeting);
    expect(after.items).toBe(before.items);
  });

  it('is for a meeting that is called and not over', () => {
    expect(codeOf(() => answer(draft(), 'attending'))).toBe('meeting.not-called');
    const state = draft();
    for (const [status, code] of [
      ['closed', 'meeting.over'],
      ['approved', 'meeting.over'],
      ['cancelled', 'meeting.cancelled'],
    ] as const) {
      expect(codeOf(() => answer({ ...state, meeting: { ...state.meeting, status } }, 'attending'))).toBe(code);
    }
  });
});

describe('recording attendance', () => {
  it('writes only what differs from the answers', () => {
    const state = running();
    const [chair, member] = roster;
    const both = recorded(state, roster, [chair!.personId, member!.personId]);
    expect(both.attendance).toHaveLength(2);
    expect(both.attendance[0]).toBe(state.attendance[0]);
    expect(recorded(both, roster, [member!.personId, chair!.personId])).toBe(both);
    const alone = recorded(both, roster, [chair!.personId]);
    expect(alone.attendance.find(({ personId }) => personId === member!.personId)?.presence).toBe('absent');
  });
});
