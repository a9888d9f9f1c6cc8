import { describe, expect, it } from 'vitest';
import { saveIn } from './save-pace.ts';

describe('what is typed', () => {
  it('is saved after a pause', () => {
    expect(saveIn(1_000, 1_000)).toBe(300);
    expect(saveIn(1_000, 1_150)).toBe(300);
  });

  it('is saved within half a second without one', () => {
    expect(saveIn(1_000, 1_400)).toBe(100);
    expect(saveIn(1_000, 1_700)).toBe(0);
  });
});
