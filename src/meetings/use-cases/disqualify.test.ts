import { expect, it } from 'vitest';
import { sampleGroup, sampleMeeting } from '../../../tests/storage/sample-meeting.ts';
import { newAgreement, openToAll } from '../agreements.ts';
import { carriedFrom } from '../carry-over.ts';
import type { MeetingState } from '../model/meeting.ts';
import type { Member } from '../model/person.ts';
import { disqualified } from './disqualify.ts';

const person = { personId: '11111111-1111-4111-8111-111111111111', name: 'Klubleder' };
const roster: Member[] = [{ ...person, teamsId: '29:x', standing: 'member' }];
const group = sampleGroup();
const march = sampleMeeting(group);
/** Another meeting of the group, with an item under each id that March has. */
const april: MeetingState = {
  ...sampleMeeting(group, '2020-04-14'),
  items: march.items,
  closedContents: march.closedContents,
};
const itemId = march.items[1]!.itemId;
const agreedOn = ({ meeting: { meetingId, date } }: MeetingState) =>
  newAgreement(
    { agreementId: meetingId, task: 'Skriv til naboerne', owner: null, due: null },
    { ...openToAll, closed: true, origin: { meetingId, itemId, date }, createdBy: 'x' },
  );
const after = disqualified(
  {
    ...march,
    meeting: { ...march.meeting, status: 'closed' },
    carried: [...carriedFrom(march, 'ended'), ...carriedFrom(april, 'ended')],
    agreements: [agreedOn(march), agreedOn(april)],
  },
  roster,
  itemId,
  [person.personId],
);

it('who is disqualified may not read the item where it waits, and may read another meeting’s under the same id', () => {
  const named = after.carried.filter((row) => row.disqualified.length > 0);
  expect(named).toMatchObject([{ itemId, disqualified: [person], origin: { meetingId: march.meeting.meetingId } }]);
});

it('nor what was agreed on it, but what was agreed on the other', () => {
  expect(after.agreements[0]?.disqualified).toEqual([person]);
  expect(after.agreements[1]).toEqual(agreedOn(april));
});
