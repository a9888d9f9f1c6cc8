import { describe, expect, it } from 'vitest';
import { conflictsIn, keptMine, settled, takenTheirs, textsOf, unsavedIn, withTyped } from './typed-fields.ts';

const saved = { decision: 'Vi ser', outcome: 'noted' };
const typing = withTyped({}, saved, { decision: 'Vi ser på det' });

describe('fields that are typed into', () => {
  it('hold what is typed, and else what is saved', () => {
    expect(textsOf(typing, saved)).toEqual({ decision: 'Vi ser på det', outcome: 'noted' });
    expect(unsavedIn(typing, saved)).toEqual({ decision: 'Vi ser på det' });
    expect(conflictsIn(typing, saved)).toEqual([]);
  });

  it('have nothing unsaved once it is saved, or typed back', () => {
    expect(settled(typing, { ...saved, decision: 'Vi ser på det' }, {})).toEqual({});
    expect(withTyped(typing, saved, { decision: 'Vi ser' })).toEqual({});
    expect(settled(typing, saved, {})).toBe(typing);
  });

  it('take over what somebody else saves in another field', () => {
    const theirs = { ...saved, outcome: 'approved' };
    expect(textsOf(settled(typing, theirs, {}), theirs)).toEqual({ decision: 'Vi ser på det', outcome: 'approved' });
    expect(conflictsIn(typing, theirs)).toEqual([]);
  });

  it('are in no conflict with one’s own earlier save', () => {
    const on = withTyped(typing, saved, { decision: 'Vi ser på det snart' });
    const now = { ...saved, decision: 'Vi ser på det' };
    const rebased = settled(on, now, { decision: 'Vi ser på det' });
    expect(conflictsIn(rebased, now)).toEqual([]);
    expect(unsavedIn(rebased, now)).toEqual({ decision: 'Vi ser på det snart' });
  });

  it('are in conflict where somebody else has saved another text, and nothing of it is saved before a choice', () => {
    const theirs = { ...saved, decision: 'Vi afviser' };
    expect(conflictsIn(settled(typing, theirs, {}), theirs)).toEqual(['decision']);
    expect(unsavedIn(typing, theirs)).toEqual({});
    expect(unsavedIn(keptMine(typing, theirs, 'decision'), theirs)).toEqual({ decision: 'Vi ser på det' });
    expect(textsOf(takenTheirs(typing, 'decision'), theirs)).toEqual(theirs);
  });

  it('begin and end empty', () => {
    const first = withTyped({}, {}, { decision: 'x' });
    expect(unsavedIn(first, {})).toEqual({ decision: 'x' });
    expect(withTyped(first, {}, { decision: '' })).toEqual({});
    expect(unsavedIn(withTyped({}, saved, { decision: '' }), saved)).toEqual({ decision: '' });
  });
});
