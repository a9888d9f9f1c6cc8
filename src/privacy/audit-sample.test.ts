import { expect, test } from 'vitest';
import { sampleOf } from './audit-sample.ts';

const notes = Array.from({ length: 200 }, (_, n) => ({ at: `2020-03-10T09:00:${String(n).padStart(3, '0')}Z`, n }));
const numbers = (seed: string) => sampleOf(notes, 10, seed).map(({ n }) => n);

test('the same seed draws the same notes again, another one others', () => {
  expect(numbers('2020-1')).toEqual(numbers('2020-1'));
  expect(numbers('2020-2')).not.toEqual(numbers('2020-1'));
});

test('each is drawn once, in the order of time, from all over', () => {
  const drawn = numbers('2020-1');
  expect(new Set(drawn).size).toBe(10);
  expect(drawn).toEqual([...drawn].sort((one, other) => one - other));
  expect(Math.max(...drawn) - Math.min(...drawn)).toBeGreaterThan(50);
});

test('fewer notes than asked for are all of them', () => {
  expect(sampleOf(notes.slice(0, 3), 10, 'x')).toHaveLength(3);
});
