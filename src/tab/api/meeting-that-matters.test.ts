import { describe, expect, it } from 'vitest';
import type { MeetingSummaryView } from '../../tab-api/schema.ts';
import { lastHeld, meetingThatMatters } from './meeting-that-matters.ts';

const meeting = (date: string, status: MeetingSummaryView['status']): MeetingSummaryView => ({
  meetingId: `${date} ${status}`,
  title: 'Netværksmøde',
  status,
  kind: 'ordinary',
  date,
  time: '16:30',
});

const today = '2020-03-10';
const shown = (...meetings: MeetingSummaryView[]) => meetingThatMatters(meetings, today)?.meetingId;

describe('the meeting that matters', () => {
  it('is the one that runs, whatever its day', () => {
    const runs = meeting('2020-02-01', 'running');
    expect(shown(meeting('2020-03-10', 'called'), runs, meeting('2020-04-01', 'draft'))).toBe(runs.meetingId);
  });

  it('is else the next one, today’s too', () => {
    const next = meeting('2020-03-10', 'called');
    expect(shown(meeting('2020-06-01', 'called'), meeting('2020-01-01', 'closed'), next)).toBe(next.meetingId);
  });

  it('is else the one held last, and a cancelled one only where there is no other', () => {
    const held = meeting('2020-02-01', 'approved');
    expect(shown(meeting('2020-01-01', 'closed'), held, meeting('2020-03-01', 'cancelled'))).toBe(held.meetingId);
    expect(shown(meeting('2020-03-01', 'cancelled'))).toBe('2020-03-01 cancelled');
    expect(shown()).toBeUndefined();
  });
});

describe('the meeting that was held last', () => {
  it('is the latest with minutes, whatever else there is', () => {
    const held = meeting('2020-02-01', 'closed');
    expect(lastHeld([meeting('2020-03-01', 'cancelled'), held, meeting('2019-12-01', 'approved')])).toBe(held);
    expect(lastHeld([meeting('2020-03-01', 'called')])).toBeUndefined();
  });
});
