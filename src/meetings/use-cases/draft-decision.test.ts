import { randomUUID } from 'node:crypto';
import { describe, expect, it, vi } from 'vitest';
import { canary, sampleGroup, sampleMeeting } from '../../../tests/storage/sample-meeting.ts';
import { codeOf } from '../../../tests/support/refusal-code.ts';
import { closedChanges } from '../closed-changes.ts';
import { draftOn, withDraftsInPlace, writtenOn } from '../decision-drafts.ts';
import type { MeetingState } from '../model/meeting.ts';
import { NeedsToRead } from '../needs-to-read.ts';
import { type Click, readInput, type World } from '../perform.ts';
import { bringsClosedNumber, refuseNewOpenNumbers } from '../personal-numbers.ts';
import { called } from './call-meeting.ts';
import { closedItem } from './close-item.ts';
import { ended } from './close-meeting.ts';
import { concealed, revealed } from './conceal-item.ts';
import { draftDecision, drafted } from './draft-decision.ts';
import { opened } from './open-item.ts';
import { started } from './start-meeting.ts';

const at = new Date('2020-03-10T15:30:00Z');
const chair = { personId: randomUUID(), name: 'Formand' };
const [minuteTaker, author] = [randomUUID(), { by: 'Formand', at }];

const running = (): MeetingState => started(called(sampleMeeting(sampleGroup()), at, randomUUID, randomUUID()), chair);
const idOf = (state: MeetingState, place = 0): string => state.items[place]!.itemId;

function writes(state: MeetingState, typed: Record<string, unknown>, by = chair.personId, place = 0): MeetingState {
  const { meetingId } = state.meeting;
  return drafted(state, readInput('item.draft', { meetingId, itemId: idOf(state, place), ...typed }), by, at);
}

function closes(state: MeetingState, typed: Record<string, unknown>, by = chair.personId, place = 0): MeetingState {
  const form = { meetingId: state.meeting.meetingId, itemId: idOf(state, place), outcome: 'noted', ...typed };
  return closedItem(state, [], { ...readInput('item.close', form), by, at, ids: randomUUID });
}

const seenOf = (state: MeetingState, place = 0): number => draftOn(state, idOf(state, place))?.revision ?? 0;

describe('the draft of a decision', () => {
  it('keeps what is written, field by field, and takes away what is emptied', () => {
    const first = writes(running(), { decision: 'Vi ser', outcome: 'noted', 'agreementTask-2': 'Ringe' });
    expect(writtenOn(first, idOf(first))).toEqual({
      decision: 'Vi ser',
      outcome: 'noted',
      'agreementTask-2': 'Ringe',
    });
    const second = writes(first, { decision: 'Vi ser på det', outcome: '' });
    expect(writtenOn(second, idOf(second))).toEqual({ decision: 'Vi ser på det', 'agreementTask-2': 'Ringe' });
    expect(seenOf(second)).toBeGreaterThan(seenOf(first));
    expect(writes(second, { decision: 'Vi ser på det' })).toBe(second);
  });

  it('never goes over what somebody else has written meanwhile', () => {
    const before = writes(running(), { decision: 'En' });
    const theirs = writes(before, { decision: 'To', seen: seenOf(before) }, minuteTaker);
    expect(codeOf(() => writes(theirs, { decision: 'Tre', seen: seenOf(before) }))).toBe('item.changed-meanwhile');
    expect(codeOf(() => writes(theirs, { decision: 'Tre', seen: 0 }))).toBe('item.changed-meanwhile');
    const after = writes(theirs, { decision: 'Tre', seen: seenOf(theirs) });
    expect(draftOn(after, idOf(after))).toMatchObject({ by: chair.personId, written: { decision: 'Tre' } });
  });

  it('is not closed over while somebody else goes on writing it', () => {
    const seen = writes(running(), { decision: 'En' });
    const theirs = writes(seen, { decision: 'En og mere' }, minuteTaker);
    const closing = { decision: 'En', draftSeen: seenOf(seen) };
    expect(codeOf(() => closes(theirs, closing))).toBe('item.changed-meanwhile');
    expect(codeOf(() => closes(theirs, { ...closing, draftSeen: seenOf(theirs) }))).toBe('done');
    expect(codeOf(() => closes(theirs, closing, minuteTaker))).toBe('done');
    expect(codeOf(() => closes(theirs, { decision: 'På kortet' }))).toBe('done');
  });

  it('is gone once the item, or a sub-item of it, is closed, or the meeting ends', () => {
    const state = writes(running(), { decision: 'En' });
    expect(withDraftsInPlace(closes(state, { decision: 'En' })).decisionDrafts).toEqual([]);
    const last = writes(opened(state, idOf(state, 2)), { decision: 'Dato' }, chair.personId, 2);
    const item = last.items[2]!;
    const subItemId = item.closed ? '' : item.content.subItems[0]!.subItemId;
    expect(closes(last, { subItemId }, chair.personId, 2).decisionDrafts).toHaveLength(1);
    const left = new Map(state.items.map(({ itemId }) => [itemId, 'drop' as const]));
    expect(withDraftsInPlace(ended(state, [], left, at)).decisionDrafts).toEqual([]);
    expect(withDraftsInPlace({ ...state, items: state.items.slice(1) }).decisionDrafts).toEqual([]);
  });

  it('waits while another item is taken up, and stands when its own is taken up again', () => {
    const state = writes(running(), { decision: 'En' });
    const aside = withDraftsInPlace(opened(state, idOf(state, 2)));
    expect(codeOf(() => writes(aside, { decision: 'To' }))).toBe('item.not-to-be-changed');
    expect(writtenOn(opened(aside, idOf(state)), idOf(state))).toEqual({ decision: 'En' });
  });

  it('is written while the meeting runs and on what the form has alone', () => {
    const state = running();
    expect(codeOf(() => writes({ ...state, meeting: { ...state.meeting, status: 'closed' } }, {}))).toBe(
      'meeting.not-running',
    );
    expect(writes(state, { title: 'x', by: 'y', __proto__x: 'z', 'agreementTask-10': 'a' })).toBe(state);
    expect(codeOf(() => writes(state, { decision: 'x'.repeat(8001) }))).toBe('item.decision-too-long');
    expect(codeOf(() => writes(state, { 'agreementTask-2': 'x'.repeat(501) }))).toBe('input.line-too-long');
    expect(codeOf(() => writes(state, { decision: 7 }))).toBe('input.text');
  });
});

describe('saving the draft of a decision', () => {
  it('wakes nobody who shows the meeting in Teams', async () => {
    const state = { ...running(), group: { ...sampleGroup(), chair: chair.personId } };
    const wakeUps = { announce: vi.fn(async () => undefined), nudge: vi.fn() };
    const changeMeeting = vi.fn(async () => 'done');
    const world = {
      store: { readMeeting: async () => state, changeMeeting },
      roster: { members: async () => [{ ...chair, teamsId: '29:chair', standing: 'member' }] },
      wakeUps,
      clock: () => at,
      ids: randomUUID,
    } as unknown as World;
    const click: Click = {
      actor: chair,
      group: state.group,
      place: 'personal',
      message: null,
      activityId: 'f:1',
      deadline: new Date(at.getTime() + 10_000),
    };
    const form = { meetingId: state.meeting.meetingId, itemId: idOf(state), decision: 'En' };
    await draftDecision(world, click, readInput('item.draft', form));
    expect(changeMeeting).toHaveBeenCalledOnce();
    expect(wakeUps.announce).not.toHaveBeenCalled();
    expect(wakeUps.nudge).not.toHaveBeenCalled();
  });
});

describe('the draft on a closed item', () => {
  const onClosed = () => {
    const state = running();
    return writes(opened(state, idOf(state, 1)), { decision: canary }, chair.personId, 1);
  };

  it('is kept with what is closed, and its writing is told to the audit trail', () => {
    const state = onClosed();
    expect(JSON.stringify(state.decisionDrafts)).not.toContain(canary);
    expect(writtenOn(state, idOf(state, 1))).toEqual({ decision: canary });
    expect(closedChanges({ ...state, closedDrafts: [] }, state)).toMatchObject({ itemId: idOf(state, 1) });
  });

  it('follows its item when that is closed or opened to all', () => {
    const state = writes(running(), { decision: canary });
    const closed = withDraftsInPlace(concealed({ ...state, later: [] }, idOf(state), [], author, randomUUID));
    expect(JSON.stringify(closed.decisionDrafts)).not.toContain(canary);
    expect(writtenOn(closed, idOf(state))).toEqual({ decision: canary });
    const open = withDraftsInPlace(revealed(closed, idOf(state), author));
    expect(open.closedDrafts).toEqual([]);
    expect(writtenOn(open, idOf(state))).toEqual({ decision: canary });
  });

  it('must be read before it can go', () => {
    const state = onClosed();
    const unread = { ...state, items: state.items.filter(({ closed }) => !closed), closedDrafts: [] };
    expect(() => withDraftsInPlace(unread)).toThrow(NeedsToRead);
  });

  it('takes a CPR number with a warning, and an open one refuses it', () => {
    const before = onClosed();
    const number = '120310-1234';
    const closed = writes(before, { decision: number }, chair.personId, 1);
    expect(bringsClosedNumber(before, closed)).toBe(true);
    expect(codeOf(() => refuseNewOpenNumbers(before, closed))).toBe('done');
    const open = running();
    expect(codeOf(() => refuseNewOpenNumbers(open, writes(open, { decision: number })))).toBe('input.cpr');
  });
});

describe('what is agreed with a decision', () => {
  it('may be several things, each an agreement of its own', () => {
    const state = closes(running(), {
      agreementTask: 'Ringe til klubben',
      'agreementTask-2': 'Skrive til skolen',
      'agreementOwner-2': 'Skoleleder',
      'agreementDue-2': '2020-04-01',
      'agreementTask-3': '',
    });
    expect(state.agreements).toMatchObject([
      { task: 'Ringe til klubben', owner: null, origin: { itemId: idOf(state) } },
      { task: 'Skrive til skolen', owner: { name: 'Skoleleder' }, due: '2020-04-01' },
    ]);
    expect(new Set(state.agreements.map(({ agreementId }) => agreementId)).size).toBe(2);
    const item = state.items[0]!;
    expect(item.closed ? [] : item.content.agreements.map(({ task }) => task)).toEqual([
      'Ringe til klubben',
      'Skrive til skolen',
    ]);
  });

  it.each([
    [{ 'agreementOwner-2': 'Skoleleder' }, 'agreement.task-missing'],
    [{ 'agreementTask-2': 'x'.repeat(501) }, 'agreement.task-too-long'],
    [{ 'agreementTask-2': 'Ringe', 'agreementDue-2': 'i morgen' }, 'input.date'],
    [{ 'agreementTask-2': 'Ringe', 'agreementDue-2': '2020-01-01' }, 'agreement.due-in-the-past'],
  ])('is refused by the field that is wrong: %j', (typed, code) => {
    expect(codeOf(() => closes(running(), typed))).toBe(code);
  });
});
