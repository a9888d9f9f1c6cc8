import { describe, expect, it } from 'vitest';
import { sampleGroup, sampleMeeting } from '../../tests/storage/sample-meeting.ts';
import { newAgreement, openToAll } from './agreements.ts';
import { followUpIn, withFollowUpOfMeetingsSince } from './follow-up.ts';
import { contentOf, inOrder } from './items.ts';
import type { Agreement } from './model/agreement.ts';
import type { MeetingState } from './model/meeting.ts';

const agreement = (agreementId: string, more: Partial<Agreement> = {}): Agreement => ({
  ...newAgreement(
    { agreementId, task: `Opgave ${agreementId}`, owner: null, due: '2020-04-01' },
    { ...openToAll, origin: { meetingId: 'm', itemId: 'i', date: '2020-01-14' }, createdBy: 'x' },
  ),
  ...more,
});
let made = 0;
const ids = () => `new ${++made}`;

/** A draft whose follow-ups were made of these agreements. */
function drafted(agreements: readonly Agreement[]): MeetingState {
  const state = sampleMeeting(sampleGroup());
  const { items, closedContents } = followUpIn('da', agreements, ids);
  return {
    ...state,
    items: inOrder([...items, ...state.items]),
    closedContents: [...state.closedContents, ...closedContents],
  };
}
const called = (draft: MeetingState, agreements: readonly Agreement[]) =>
  withFollowUpOfMeetingsSince({ ...draft, agreements }, ids);
const lines = (state: MeetingState) =>
  state.items.flatMap((item) => {
    const content = contentOf(state, item);
    return content?.title === 'Opsamling fra sidst' ? [content.subItems.map(({ title }) => title)] : [];
  });

describe('the follow-up of a draft that is called', () => {
  const [one, other, closed] = [agreement('1'), agreement('2'), agreement('3', { closed: true })];
  const draft = drafted([one, other, closed]);

  it('has what is open still, as it stands now', () => {
    const given: Agreement = { ...other, owner: { personId: null, name: 'Sekretariatet' }, due: '2020-05-01' };
    expect(lines(called(draft, [given, closed]))).toEqual([
      ['Aftale: Opgave 2 – Sekretariatet, senest 1. maj 2020'],
      ['Aftale: Opgave 3, senest 1. april 2020'],
    ]);
  });

  it('is gone where all of it is done, the closed one with what it said', () => {
    const after = called(draft, []);
    expect(lines(after)).toEqual([]);
    expect(JSON.stringify(after.closedContents)).not.toContain('Opgave 3');
    expect(after.items).toHaveLength(draft.items.length - 2);
  });

  it('is the very same where nothing has changed', () => {
    const { items } = called(draft, [one, other, closed]);
    expect(items).toBe(draft.items);
  });
});
