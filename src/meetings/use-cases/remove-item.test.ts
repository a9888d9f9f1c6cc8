import { describe, expect, it } from 'vitest';
import { sampleGroup, sampleMeeting } from '../../../tests/storage/sample-meeting.ts';
import type { Author } from '../changes.ts';
import type { MeetingState } from '../model/meeting.ts';
import { concealed } from './conceal-item.ts';
import { withoutItem } from './remove-item.ts';

const reason = 'Klaret af politiet';
const author: Author = { by: 'Formand', at: new Date('2020-02-20T09:00:00Z'), note: reason };
const draft = sampleMeeting(sampleGroup());
const called: MeetingState = { ...draft, meeting: { ...draft.meeting, status: 'called' } };
const [open, closed] = draft.items.map(({ itemId }) => itemId);
/** All that stands where a channel can see it. */
const openPart = ({ closedReasons: _reasons, closedContents: _contents, ...rest }: MeetingState) =>
  JSON.stringify(rest);

describe.each([
  ['a draft', draft],
  ['a called agenda', called],
])('an item taken off %s', (_what, state) => {
  it('is told with its reason', () => {
    const after = withoutItem(state, open!, author);
    expect(after.items.map(({ itemId }) => itemId)).not.toContain(open);
    expect(after.meeting.changes).toMatchObject([{ kind: 'itemRemoved', by: 'Formand', note: reason }]);
    expect(after.closedReasons).toEqual([]);
  });

  it('that is closed keeps its reason with what is closed', () => {
    const after = withoutItem(state, closed!, author);
    expect(after.closedReasons).toMatchObject([{ itemId: closed, what: 'removed', by: 'Formand', text: reason }]);
    expect(after.closedContents).toEqual([]);
    expect(openPart(after)).not.toContain(reason);
  });
});

it('an item that is closed keeps why, where the channel does not see it', () => {
  const after = concealed(called, open!, ['reader'], author, () => 'new');
  expect(after.closedReasons).toMatchObject([{ itemId: open, what: 'concealed', limitedTo: ['reader'], text: reason }]);
  expect(after.meeting.changes).toMatchObject([{ kind: 'itemConcealed', note: null }]);
  expect(openPart(after)).not.toContain(reason);
});
