import { describe, expect, it } from 'vitest';
import { guid } from '../../tests/connector/town.ts';
import { emptyContent, newItem } from './items.ts';
import { withMinutesToApprove } from './minutes-to-approve.ts';
import type { ItemKind } from './model/agenda-item.ts';

const last = { meetingId: guid(900), date: '2026-02-03' };

/** `title → the day of the minutes it approves`, for each item. */
function approving(...given: readonly [title: string, kind: ItemKind][]): string[] {
  const items = given.map(
    ([title, kind], index) => newItem({ itemId: guid(index + 1) }, { ...emptyContent(title), kind }, false).item,
  );
  return withMinutesToApprove(items, last, 'da', () => guid(99)).map((item) =>
    item.closed ? 'Lukket' : `${item.content.title} → ${item.origin?.date ?? ''}`,
  );
}

describe('the last minutes are approved', () => {
  it('by the item that names them, wherever it stands', () => {
    expect(approving(['Godkendelse af seneste referat', 'approval'], ['A', 'decision'], ['B', 'decision'])).toEqual([
      'Godkendelse af seneste referat → 2026-02-03',
      'A → ',
      'B → ',
    ]);
  });

  it('by no other item that approves something', () => {
    expect(approving(['Godkendelse af dagsorden', 'approval'], ['Godkendelse af budget', 'approval'])).toEqual([
      'Godkendelse af dagsorden → ',
      'Godkendelse af referat fra sidste møde → 2026-02-03',
      'Godkendelse af budget → ',
    ]);
  });
});
