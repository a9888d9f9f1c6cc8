import { expect, test } from 'vitest';
import sample from '../../../sample/minutes.json' with { type: 'json' };
import { minutesSchema } from '../model.ts';
import { openVersion } from './open-version.ts';

const meeting = minutesSchema.parse(sample);
const open = openVersion({
  ...meeting,
  lateOrEarly: [
    { name: 'Klublederen', kind: 'left', item: '9', time: '15:20' },
    { name: 'Klublederen', kind: 'left', item: 'det lukkede punkt', time: null },
    { name: 'Klublederen', kind: 'left', item: '10', time: '15:40' },
  ],
  disqualified: [
    { name: 'Skolelederen', item: '9' },
    { name: 'Skolelederen', item: '10' },
  ],
});

test('a closed item is its number and "Lukket"', () => {
  expect(open.items[2]).toEqual({
    number: '9',
    title: 'Lukket',
    caseNumber: null,
    documentNumber: null,
    closed: true,
    sections: [],
    recommendation: null,
    decision: null,
    subDecisions: [],
    absent: [],
    attachments: [],
  });
});

test('open items are untouched', () => {
  expect(open.items.filter((item) => !item.closed)).toEqual(meeting.items.filter((item) => !item.closed));
});

test('who came late, left or was disqualified is told of open items only', () => {
  expect(open.lateOrEarly.map(({ item }) => item)).toEqual(['10']);
  expect(open.disqualified.map(({ item }) => item)).toEqual(['10']);
});
