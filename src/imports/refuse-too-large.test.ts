import { describe, expect, it } from 'vitest';
import { longMeeting } from '../../tests/minutes/write/meetings.ts';
import { refuseTooLarge } from './refuse-too-large.ts';

describe('minutes of one meeting', () => {
  it('are taken with sixty items', () => {
    expect(() => refuseTooLarge(longMeeting(60))).not.toThrow();
  });

  it.each([81, 500])('are refused with %i items', (items) => {
    expect(() => refuseTooLarge(longMeeting(items))).toThrow('import.too-many-items');
  });

  it('are refused with more rows than one transaction has', () => {
    const minutes = longMeeting(50);
    const closed = { ...minutes, items: minutes.items.map((item) => ({ ...item, closed: true })) };
    expect(() => refuseTooLarge(closed)).toThrow('import.too-many-items');
  });

  it('are refused with more text than a row holds', () => {
    const minutes = longMeeting(2);
    const long = { ...minutes, items: minutes.items.map((item) => ({ ...item, decision: 'x'.repeat(400_000) })) };
    expect(() => refuseTooLarge(long)).toThrow('import.too-long');
  });
});
