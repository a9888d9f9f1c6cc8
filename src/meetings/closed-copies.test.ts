import { describe, expect, it } from 'vitest';
import { sampleGroup, sampleMeeting } from '../../tests/storage/sample-meeting.ts';
import { newAgreement, openToAll } from './agreements.ts';
import type { Author } from './changes.ts';
import { withCopiesClosed } from './closed-copies.ts';
import { emptyContent, newItem } from './items.ts';
import type { SubItem } from './model/agenda-item.ts';
import type { LaterMeeting, MeetingState } from './model/meeting.ts';

const author: Author = { by: 'Formand', at: new Date('2020-03-12T09:00:00Z') };
const group = sampleGroup();
const base = sampleMeeting(group);
const [first] = base.items;
const itemId = first!.itemId;
const secret = 'Kanariefuglen';

const agreement = (agreementId: string, from: string) =>
  newAgreement(
    { agreementId, task: agreementId, owner: null, due: null },
    {
      ...openToAll,
      origin: { meetingId: base.meeting.meetingId, itemId: from, date: base.meeting.date },
      createdBy: 'x',
    },
  );
const line = (agreementId: string): SubItem => ({
  subItemId: agreementId,
  agreementId,
  title: agreementId,
  decisions: [],
});
const origin = (reason: 'deferred' | 'agreements', from?: string) => ({
  reason,
  meetingId: base.meeting.meetingId,
  ...(from === undefined ? {} : { itemId: from }),
  date: base.meeting.date,
});

/** A later meeting with a copy of that item and a follow-up of these agreements. */
function laterMeeting(
  date: string,
  status: 'draft' | 'called',
  copyOf: string,
  agreed: readonly string[],
): LaterMeeting {
  const state = sampleMeeting(group, date);
  const copy = newItem({ itemId: `copy ${date}`, origin: origin('deferred', copyOf) }, emptyContent(secret), false);
  const content = { ...emptyContent('Opsamling fra sidst'), subItems: agreed.map(line) };
  const followUp = newItem({ itemId: `follow-up ${date}`, origin: origin('agreements') }, content, false);
  return { meeting: { ...state.meeting, status }, items: [copy.item, followUp.item], closedContents: [] };
}

const held = (later: readonly LaterMeeting[]): MeetingState => ({
  ...base,
  meeting: { ...base.meeting, status: 'closed' },
  items: base.items.map((item) => (item === first ? { ...item, limitedTo: ['reader'] } : item)),
  agreements: [
    agreement('of it', itemId),
    agreement('of another', base.items[2]!.itemId),
    agreement('of its copy', 'copy 2020-04-14'),
  ],
  later,
});
const openOf = (later: LaterMeeting | undefined): string =>
  JSON.stringify(later?.items.filter(({ closed }) => !closed));

describe('what has come over from an item that was closed', () => {
  it('is closed on later agendas, also a copy of the copy, for the same readers', () => {
    const state = held([
      laterMeeting('2020-04-14', 'called', itemId, []),
      laterMeeting('2020-05-12', 'draft', 'copy 2020-04-14', []),
    ]);
    const { later } = withCopiesClosed(state, itemId, author, () => 'new');
    for (const one of later ?? []) {
      expect(openOf(one)).not.toContain(secret);
      expect(one.items[0]).toMatchObject({ closed: true, limitedTo: ['reader'] });
      expect(one.closedContents).toMatchObject([{ content: { title: secret } }]);
    }
    expect(later?.[0]?.meeting.changes).toMatchObject([{ kind: 'itemConcealed', note: null }]);
  });

  it('of an acute meeting is closed for those who were called to it', () => {
    const state = held([laterMeeting('2020-04-14', 'draft', itemId, [])]);
    const acute = { ...state, items: base.items, meeting: { ...state.meeting, invitees: ['skole'] } };
    const [later] = withCopiesClosed(acute, itemId, author, () => 'new').later ?? [];
    expect(later?.items[0]).toMatchObject({ closed: true, limitedTo: ['skole', state.meeting.createdBy] });
  });

  it('takes its lines of a draft’s follow-up into a closed item, and leaves the others', () => {
    const state = held([laterMeeting('2020-04-14', 'draft', itemId, ['of it', 'of another', 'of its copy'])]);
    const [later] = withCopiesClosed(state, itemId, author, () => 'new').later ?? [];
    expect(openOf(later)).toContain('of another');
    expect(openOf(later)).not.toMatch(/of it/);
    expect(later?.items.map((item) => item.itemId)).toEqual(['copy 2020-04-14', 'follow-up 2020-04-14', 'new']);
    expect(later?.items[2]).toMatchObject({ closed: true, limitedTo: ['reader'], position: 3 });
    expect(JSON.stringify(later?.closedContents)).toMatch(/of it.*of its copy/);
  });

  it('closes the whole follow-up of a called agenda, whose numbers stand', () => {
    const state = held([laterMeeting('2020-04-14', 'called', 'another', ['of it', 'of another'])]);
    const [later] = withCopiesClosed(state, itemId, author, () => 'new').later ?? [];
    expect(openOf(later)).toContain(secret);
    expect(later?.items[1]).toMatchObject({ itemId: 'follow-up 2020-04-14', closed: true });
  });

  it('closes what was agreed on a copy', () => {
    const state = held([laterMeeting('2020-04-14', 'called', itemId, [])]);
    const { agreements } = withCopiesClosed(state, itemId, author, () => 'new');
    expect(agreements.find(({ agreementId }) => agreementId === 'of its copy')).toMatchObject({
      closed: true,
      limitedTo: ['reader'],
    });
    expect(agreements.find(({ agreementId }) => agreementId === 'of another')?.closed).toBe(false);
  });

  it('leaves later agendas with nothing of it alone', () => {
    const other = laterMeeting('2020-04-14', 'draft', 'another', ['of another']);
    expect(withCopiesClosed(held([other]), itemId, author, () => 'new').later?.[0]).toBe(other);
  });

  it('asks for later meetings only once the meeting has been held', () => {
    const state: MeetingState = { ...base, later: null };
    expect(withCopiesClosed(state, itemId, author, () => 'new')).toBe(state);
    const over: MeetingState = { ...state, meeting: { ...state.meeting, status: 'closed' } };
    expect(() => withCopiesClosed(over, itemId, author, () => 'new')).toThrow('read more');
  });
});
