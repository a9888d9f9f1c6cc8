import { describe, expect, it } from 'vitest';
import type { Overview } from '../../../tab-api/schema.ts';
import { attended, averageShare, shareOfYear, standingOf } from './year-figures.ts';

type Meeting = Overview['meetings'][number];

const meeting = (status: Meeting['status'], members: number | null, present: number | null): Meeting => ({
  meetingId: status,
  title: status,
  status,
  kind: 'ordinary',
  date: '2020-03-10',
  time: '10:00',
  items: 7,
  members,
  present,
});

describe('the figures of a year', () => {
  it('tell meetings that were held from those ahead and those cancelled', () => {
    const standings = (['closed', 'approved', 'called', 'running', 'cancelled'] as const).map((status) =>
      standingOf(meeting(status, null, null)),
    );
    expect(standings).toEqual(['held', 'held', 'planned', 'planned', 'cancelled']);
  });

  it('give attendance in per cent of those called, also when nobody was', () => {
    const held = attended([meeting('closed', 6, 4), meeting('approved', 0, 0), meeting('called', null, null)]);
    expect(held.map(({ share }) => share)).toEqual([67, 0]);
    expect(averageShare(held)).toBe(34);
  });

  it('place a date in its year', () => {
    expect(shareOfYear('2020-01-01')).toBe(0);
    expect(shareOfYear('2021-07-02')).toBeCloseTo(0.5, 2);
    expect(shareOfYear('2020-12-31')).toBeCloseTo(1, 2);
  });
});
