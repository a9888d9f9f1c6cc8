import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { sampleGroup, sampleMeeting } from '../../../tests/storage/sample-meeting.ts';
import { emptyContent, inOrder, newItem } from '../items.ts';
import type { MeetingState } from '../model/meeting.ts';
import { withNumbers } from '../numbers.ts';
import { cancelled } from './cancel-meeting.ts';

/** A meeting called with that many items of its own, numbered through the year. */
function calledWith(count: number): MeetingState {
  const group = sampleGroup();
  const draft = sampleMeeting({ ...group, settings: { ...group.settings, numbering: 'year' } });
  const made = Array.from({ length: count }, (_, n) =>
    newItem({ itemId: randomUUID() }, emptyContent(`Sag ${n}`), false),
  );
  const counters = [{ scope: '2020', next: 7 }];
  const items = inOrder(made.map(({ item }) => item));
  const numbered = withNumbers({ ...draft, items, closedContents: [], counters });
  return { ...numbered, meeting: { ...numbered.meeting, status: 'called' } };
}
const cancel = (state: MeetingState) =>
  cancelled(state, { by: 'Formand', at: new Date('2020-03-01T09:00:00Z') }, randomUUID());

describe('cancelling', () => {
  it('gives the numbers back, and what was on the agenda waits for the next', () => {
    const after = cancel(calledWith(20));
    expect(after.counters).toEqual([{ scope: '2020', next: 7 }]);
    expect(after.items[0]?.number).toBeNull();
    expect(after.carried).toHaveLength(20);
  });

  it('of a very long agenda fits in one transaction: its numbers stay', () => {
    const before = calledWith(60);
    const after = cancel(before);
    expect(after.carried).toHaveLength(60);
    expect(after.items).toBe(before.items);
    expect(after.counters).toEqual([{ scope: '2020', next: 67 }]);
  });
});
