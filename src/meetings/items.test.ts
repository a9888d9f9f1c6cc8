import { describe, expect, it } from 'vitest';
import { sampleGroup, sampleMeeting } from '../../tests/storage/sample-meeting.ts';
import { emptyContent, headingsFor, placedAfter, renumbered, sectionsFrom } from './items.ts';

const headings = ['Sagsfremstilling', 'Økonomi', 'Indstilling'];

describe('the sections of an item', () => {
  it('stand under the headings of their inputs, in the order of the headings', () => {
    expect(sectionsFrom({ 'section-3': ' Det indstilles. ', 'section-1': 'Sagen.' }, headings, [])).toEqual([
      { heading: 'Sagsfremstilling', text: 'Sagen.' },
      { heading: 'Indstilling', text: 'Det indstilles.' },
    ]);
  });

  it('stay as they were where an input is missing, and go where it is empty', () => {
    const before = [
      { heading: 'Sagsfremstilling', text: 'Sagen.' },
      { heading: 'Økonomi', text: 'Ingen.' },
    ];
    expect(sectionsFrom({ 'section-2': '' }, headings, before)).toEqual([before[0]]);
    expect(sectionsFrom({ title: 'Ny titel' }, headings, before)).toBe(before);
  });

  it('keep what stands under a heading that the group no longer has', () => {
    const before = [{ heading: 'Høring', text: 'Ingen svar.' }];
    const state = sampleMeeting(sampleGroup());
    const offered = headingsFor(state, { ...emptyContent('En sag'), sections: before });
    expect(offered.at(-1)).toBe('Høring');
    expect(sectionsFrom({ 'section-1': 'Sagen.' }, headings, before)).toEqual([
      { heading: 'Sagsfremstilling', text: 'Sagen.' },
      { heading: 'Høring', text: 'Ingen svar.' },
    ]);
  });

  it('take nothing from an input that no heading belongs to', () => {
    expect(sectionsFrom({ 'section-9': 'Ingen steder', 'section-0': 'Heller ikke' }, headings, [])).toEqual([]);
  });
});

describe('the order of an agenda', () => {
  const state = sampleMeeting(sampleGroup());
  const [first, second, third] = state.items;

  it('puts an item after another, or first', () => {
    expect(placedAfter(state.items, first!, third!.itemId)).toEqual([second, third, first]);
    expect(placedAfter(state.items, third!, 'first')).toEqual([third, first, second]);
  });

  it('gives a called agenda its numbers anew only where each meeting begins at 1', () => {
    const moved = [third!, first!, second!];
    const called = { ...state, meeting: { ...state.meeting, status: 'called' as const } };
    expect(renumbered(called, moved).map(({ number }) => number)).toEqual([1, 2, 3]);
    const running = { ...called, meeting: { ...called.meeting, numbers: { scope: '2026', from: 18, to: 20 } } };
    expect(renumbered(running, moved).map(({ number }) => number)).toEqual(moved.map(({ number }) => number));
    expect(renumbered(state, moved).map(({ number }) => number)).toEqual([null, null, null]);
  });
});
