import { describe, expect, it } from 'vitest';
import { RateLimit } from './rate-limit.ts';

const begin = Date.parse('2026-03-10T16:00:00Z');

function limited(most: number, withinMs: number, mostKeys?: number) {
  let at = begin;
  const limit = new RateLimit({ most, withinMs }, () => new Date(at), mostKeys);
  const takes = (key: string, times: number) =>
    Array.from({ length: times }, () => limit.take(key)).filter(Boolean).length;
  return { limit, takes, later: (ms: number) => (at += ms) };
}

describe('a rate limit', () => {
  it('lets through as many as it says, each key for itself', () => {
    const { limit, takes } = limited(3, 10_000);
    expect(takes('one', 5)).toBe(3);
    expect(limit.isSpent('one')).toBe(true);
    expect(limit.isSpent('other')).toBe(false);
    expect(takes('other', 2)).toBe(2);
  });

  it('lets through again what the window has left behind', () => {
    const { takes, later } = limited(3, 10_000);
    takes('one', 1);
    later(5_000);
    takes('one', 2);
    later(4_900);
    expect(takes('one', 1)).toBe(0);
    later(1_100);
    expect(takes('one', 3)).toBe(1);
    later(60_000);
    expect(takes('one', 5)).toBe(3);
  });

  it('never lets through more in a window than it says, however evenly they come', () => {
    const { limit, later } = limited(20, 1_000);
    const through: number[] = [];
    for (let ms = 0; ms < 5_000; ms += 7) {
      if (limit.take('one')) through.push(ms);
      later(7);
    }
    const busiest = Math.max(...through.map((from) => through.filter((at) => at >= from && at < from + 900).length));
    expect(busiest).toBe(20);
    expect(through.length).toBeGreaterThanOrEqual(90);
  });

  it('stands still while a clock is set back', () => {
    const { takes, later } = limited(2, 10_000);
    takes('one', 1);
    later(-60_000);
    expect(takes('one', 3)).toBe(1);
    later(60_000);
    expect(takes('one', 1)).toBe(0);
  });

  it('keeps no more keys than it may, and forgets those longest unused', () => {
    const { limit, takes } = limited(1, 10_000, 100);
    for (let n = 0; n < 5_000; n += 1) limit.take(`k${n}`);
    expect(limit.size).toBe(100);
    expect(limit.isSpent('k4999')).toBe(true);
    expect(takes('k1', 1)).toBe(1);
    expect(limit.size).toBe(100);
  });
});
