import { describe, expect, it } from 'vitest';
import { decision } from '../../tests/cards/sample-meetings.ts';
import type { SubItem } from './model/agenda-item.ts';
import { subItemsFrom } from './sub-items.ts';

const line = (title: string, decided = false): SubItem => ({
  subItemId: title,
  title,
  decisions: decided ? [decision('noted', title)] : [],
});
const before = [line('Lys'), line('Skilte', true), line('Ture')];
const from = (lines: string) => subItemsFrom(lines, before, () => 'new');

describe('sub-items from lines', () => {
  it('keep their ids and decisions, in whatever order', () => {
    expect(from('1. Ture\n2. Skilte\n3. Lys\n– Nyt')).toEqual([
      before[2],
      before[1],
      before[0],
      { ...line('Nyt'), subItemId: 'new' },
    ]);
  });

  it('keep them also where a title was put right', () => {
    const [, skilte] = from('Lys\nSkiltene\nTure');
    expect(skilte).toEqual({ ...before[1], title: 'Skiltene' });
  });

  it('are two where two lines say the same', () => {
    expect(subItemsFrom('Lys\nLys', [line('Lys')], () => 'new').map(({ subItemId }) => subItemId)).toEqual([
      'Lys',
      'new',
    ]);
  });

  it('lose no decision: a line with one cannot go', () => {
    expect(() => from('Lys\nTure')).toThrow('item.sub-decided');
    expect(() => subItemsFrom(null, before, () => 'new')).toThrow('item.sub-decided');
    expect(from('Skilte')).toEqual([before[1]]);
    expect(subItemsFrom(undefined, before, () => 'new')).toBe(before);
  });
});
