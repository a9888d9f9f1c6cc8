import { describe, expect, it } from 'vitest';
import { sampleGroup, sampleMeeting } from '../../tests/storage/sample-meeting.ts';
import { newAgreement, openToAll } from './agreements.ts';
import type { Author } from './changes.ts';
import { withCopiesClosed } from './closed-copies.ts';
import { emptyContent, newItem } from './items.ts';
import type { Origin, SubItem } from './model/agenda-item.ts';
import type { CarriedItem } from './model/carried-item.ts';
import type { ItemKey } from './model/item-key.ts';
import type { LaterMeeting, Meeting, MeetingState } from './model/meeting.ts';

const author: Author = { by: 'Formand', at: new Date('2020-03-12T09:00:00Z') };
const group = sampleGroup();
const base = sampleMeeting(group);
const [first] = base.items;
const itemId = first!.itemId;
const secret = 'Kanariefuglen';

/** An item of that meeting. */
const at = (meetingId: string, id: string): ItemKey => ({ meetingId, itemId: id });
const own = at(base.meeting.meetingId, itemId);
const another = at(base.meeting.meetingId, base.items[2]!.itemId);
/** An item of another meeting, under the same id. */
const foreign = at('foreign', itemId);
const april = sampleMeeting(group, '2020-04-14').meeting;
const may = sampleMeeting(group, '2020-05-12').meeting;
const copyIn = ({ meetingId, date }: Meeting): ItemKey => at(meetingId, `copy ${date}`);

const agreement = (agreementId: string, from: ItemKey) =>
  newAgreement(
    { agreementId, task: agreementId, owner: null, due: null },
    { ...openToAll, origin: { ...from, date: base.meeting.date }, createdBy: 'x' },
  );
const line = (agreementId: string): SubItem => ({
  subItemId: agreementId,
  agreementId,
  title: agreementId,
  decisions: [],
});
const { date } = base.meeting;

/** A later meeting with a copy of that item and a follow-up of these agreements. */
function laterMeeting(
  meeting: Meeting,
  status: 'draft' | 'called',
  copyOf: ItemKey,
  agreed: readonly string[],
): LaterMeeting {
  const { itemId: copyId } = copyIn(meeting);
  const cameOver: Origin = { reason: 'deferred', ...copyOf, date };
  const copy = newItem({ itemId: copyId, origin: cameOver }, emptyContent(secret), false);
  const content = { ...emptyContent('Opsamling fra sidst'), subItems: agreed.map(line) };
  const followedUp: Origin = { reason: 'agreements', meetingId: base.meeting.meetingId, date };
  const followUp = newItem({ itemId: `follow-up ${meeting.date}`, origin: followedUp }, content, false);
  return { meeting: { ...meeting, status }, items: [copy.item, followUp.item], closedContents: [] };
}

/** What waits under that id, and came from there. */
const waiting = (id: string, origin: Origin): CarriedItem => ({
  itemId: id,
  closed: false,
  origin,
  position: 1,
  limitedTo: [],
  disqualified: [],
  content: emptyContent(secret),
});
const left = (from: ItemKey, id = from.itemId) => waiting(id, { reason: 'deferred', ...from, date });

const held = (later: readonly LaterMeeting[]): MeetingState => ({
  ...base,
  meeting: { ...base.meeting, status: 'closed' },
  items: base.items.map((item) => (item === first ? { ...item, limitedTo: ['reader'] } : item)),
  agreements: [
    agreement('of it', own),
    agreement('of another', another),
    agreement('of its copy', copyIn(april)),
    agreement('of the foreign', foreign),
  ],
  later,
});
const openOf = (later: LaterMeeting | undefined): string =>
  JSON.stringify(later?.items.filter(({ closed }) => !closed));

describe('what has come over from an item that was closed', () => {
  it('is closed on later agendas, also a copy of the copy, for the same readers', () => {
    const state = held([laterMeeting(april, 'called', own, []), laterMeeting(may, 'draft', copyIn(april), [])]);
    const { later } = withCopiesClosed(state, itemId, author, () => 'new');
    for (const one of later ?? []) {
      expect(openOf(one)).not.toContain(secret);
      expect(one.items[0]).toMatchObject({ closed: true, limitedTo: ['reader'] });
      expect(one.closedContents).toMatchObject([{ content: { title: secret } }]);
    }
    expect(later?.[0]?.meeting.changes).toMatchObject([{ kind: 'itemConcealed', note: null }]);
  });

  it('of an acute meeting is closed for those who were called to it', () => {
    const state = held([laterMeeting(april, 'draft', own, [])]);
    const acute = { ...state, items: base.items, meeting: { ...state.meeting, invitees: ['skole'] } };
    const [later] = withCopiesClosed(acute, itemId, author, () => 'new').later ?? [];
    expect(later?.items[0]).toMatchObject({ closed: true, limitedTo: ['skole', state.meeting.createdBy] });
  });

  it('takes its lines of a draft’s follow-up into a closed item, and leaves the others', () => {
    const state = held([laterMeeting(april, 'draft', own, ['of it', 'of another', 'of its copy'])]);
    const [later] = withCopiesClosed(state, itemId, author, () => 'new').later ?? [];
    expect(openOf(later)).toContain('of another');
    expect(openOf(later)).not.toMatch(/of it/);
    expect(later?.items.map((item) => item.itemId)).toEqual(['copy 2020-04-14', 'follow-up 2020-04-14', 'new']);
    expect(later?.items[2]).toMatchObject({ closed: true, limitedTo: ['reader'], position: 3 });
    expect(JSON.stringify(later?.closedContents)).toMatch(/of it.*of its copy/);
  });

  it('closes the whole follow-up of a called agenda, whose numbers stand', () => {
    const state = held([laterMeeting(april, 'called', another, ['of it', 'of another'])]);
    const [later] = withCopiesClosed(state, itemId, author, () => 'new').later ?? [];
    expect(openOf(later)).toContain(secret);
    expect(later?.items[1]).toMatchObject({ itemId: 'follow-up 2020-04-14', closed: true });
  });

  it('closes what was agreed on a copy', () => {
    const state = held([laterMeeting(april, 'called', own, [])]);
    const { agreements } = withCopiesClosed(state, itemId, author, () => 'new');
    expect(agreements.find(({ agreementId }) => agreementId === 'of its copy')).toMatchObject({
      closed: true,
      limitedTo: ['reader'],
    });
    expect(agreements.find(({ agreementId }) => agreementId === 'of another')?.closed).toBe(false);
  });

  it('is closed where it waits: what it and its copies left, also since a later meeting was cancelled', () => {
    const minutes: Origin = { reason: 'minutes', meetingId: 'earlier', date };
    const state = held([laterMeeting(april, 'called', own, [])]);
    const rows = [left(own), left(copyIn(april)), left(own, 'cancelled'), waiting(itemId, minutes)];
    const items = state.items.map((item, n) => (n === 0 ? { ...item, origin: minutes } : item));
    const { carried } = withCopiesClosed({ ...state, items, carried: rows }, itemId, author, () => 'new');
    expect(carried).toEqual(rows.map((row) => ({ ...row, closed: true, limitedTo: ['reader'] })));
  });

  it('is nothing of another meeting’s item under the same id: not its copies, agreements, lines, nor where it waits', () => {
    const later = [
      laterMeeting(april, 'draft', foreign, ['of the foreign']),
      laterMeeting(may, 'draft', copyIn(april), []),
    ];
    const rows = [left(foreign), left(foreign, 'cancelled'), left(copyIn(april))];
    const state: MeetingState = { ...held(later), carried: rows };
    const after = withCopiesClosed(state, itemId, author, () => 'new');
    expect(after.later).toEqual(later);
    expect(after.carried).toEqual(rows);
    expect(after.agreements).toEqual(state.agreements);
  });

  it('nor what came from another meeting’s item under the id of its copy', () => {
    const elsewhere = at('foreign', copyIn(april).itemId);
    const later = [laterMeeting(april, 'draft', own, []), laterMeeting(may, 'draft', elsewhere, [])];
    const agreements = [agreement('of its copy', copyIn(april)), agreement('of the other copy', elsewhere)];
    const state: MeetingState = { ...held(later), agreements, carried: [left(copyIn(april)), left(elsewhere)] };
    const after = withCopiesClosed(state, itemId, author, () => 'new');
    expect(after.later?.map(({ items }) => items.map(({ closed }) => closed))).toEqual([
      [true, false],
      [false, false],
    ]);
    expect(after.agreements.map(({ closed }) => closed)).toEqual([true, false]);
    expect(after.carried.map(({ closed }) => closed)).toEqual([true, false]);
  });

  it('leaves later agendas with nothing of it alone', () => {
    const other = laterMeeting(april, 'draft', another, ['of another']);
    expect(withCopiesClosed(held([other]), itemId, author, () => 'new').later?.[0]).toBe(other);
  });

  it('asks for later meetings only once the meeting has been held', () => {
    const state: MeetingState = { ...base, later: null };
    expect(withCopiesClosed(state, itemId, author, () => 'new')).toBe(state);
    const over: MeetingState = { ...state, meeting: { ...state.meeting, status: 'closed' } };
    expect(() => withCopiesClosed(over, itemId, author, () => 'new')).toThrow('read more');
  });
});
