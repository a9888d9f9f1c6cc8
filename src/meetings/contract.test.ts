import { describe, expect, it } from 'vitest';
import { contract, isVerb, type Verb } from './contract.ts';
import { readInput } from './perform.ts';
import { rights } from './rights.ts';

const group = '00000000-0000-4000-8000-000000000001';
const meeting = '00000000-0000-4000-8000-000000000002';
const item = '00000000-0000-4000-8000-000000000003';
const person = '00000000-0000-4000-8000-000000000004';
const ids = { groupId: group, meetingId: meeting };

/** Clicks on cards of the first release, as clients sent them. Such cards live for years: nothing here is ever changed. */
const oldCards: [Verb, Record<string, unknown>][] = [
  ['group.setup', { groupId: group, language: 'da', name: 'SSP Nordby', kind: 'network', template: 'network' }],
  ['group.setup', { groupId: group, name: 'Styregruppen', kind: 'steering', template: 'empty', chair: person }],
  ['group.roles', { groupId: group, seen: 1, language: 'da', chair: person, deputies: `${person},${item}` }],
  ['meeting.create', { ...ids, language: 'da', title: 'Møde', date: '2026-03-10', time: '16:30', kind: 'ordinary' }],
  ['meeting.create', { meetingId: meeting, title: 'Møde', date: '2026-03-10', time: '16.30', until: '', place: '' }],
  ['meeting.call', { ...ids, seen: 1 }],
  ['meeting.call', ids],
  ['meeting.view', ids],
  ['meeting.lead', ids],
  ['meeting.lead', { ...ids, choose: true }],
  ['meeting.start', { ...ids, seen: 2 }],
  ['meeting.close', { ...ids, seen: 9 }],
  ['attendance.answer', { ...ids, answer: 'attending', seen: 0 }],
  ['attendance.answer', { ...ids, answer: 'absent', seen: 4, substitute: 'Suppleanten' }],
  ['attendance.answer', { meetingId: meeting, answer: 'absent', substitute: '' }],
  ['attendance.record', { ...ids, seen: 4, present: `${person},${item}` }],
  ['item.open', { ...ids, itemId: item, seen: 3 }],
  ['item.reopen', { ...ids, itemId: item, seen: 3 }],
  ['item.close', { ...ids, itemId: item, seen: 3, outcome: 'approved', decision: 'Godkendt som indstillet.' }],
  [
    'item.close',
    {
      ...{ ...ids, itemId: item, outcome: 'joint', togetherWith: group, deferTo: 'april', sentTo: 'Udvalget' },
      ...{ for: '4', against: '1', abstain: '', minority: 'Mindretallet', agreementTask: 'Ring' },
      ...{ agreementOwner: 'Formanden', agreementDue: '2026-04-01' },
    },
  ],
  ['minutes.get', { ...ids, orderId: item, format: 'docx', version: 'open' }],
  ['minutes.get', { meetingId: meeting, format: 'pdf', version: 'full' }],
  ['minutes.get', ids],
  ['import.save', { groupId: group, importId: item, language: 'da' }],
  ['import.save', { groupId: group, importId: item, date: '2019-05-14', time: '16:30' }],
  ['import.discard', { groupId: group, importId: item }],
];

describe('an old card', () => {
  it.each(oldCards)('%s still works: %j', (verb, data) => {
    expect(isVerb(verb)).toBe(true);
    const input: Record<string, unknown> = { ...readInput(verb, data) };
    for (const key of ['meetingId', 'itemId', 'outcome', 'answer', 'decision', 'togetherWith', 'date', 'title']) {
      if (key in data) expect(input[key]).toBe(data[key]);
    }
  });

  it('has every outcome that it ever offered', () => {
    const outcomes = ['approved', 'noted', 'discussed', 'rejected', 'deferred', 'forwarded', 'joint', 'none'];
    for (const outcome of outcomes) {
      expect(readInput('item.close', { ...ids, itemId: item, outcome }).outcome).toBe(outcome);
    }
  });
});

it('every verb says who may use it', () => {
  for (const verb of Object.keys(contract) as Verb[]) expect(rights[verb]?.length, verb).toBeGreaterThan(0);
});

it('ids are read in lower case, so that one thing has one name', () => {
  expect(readInput('meeting.view', { meetingId: meeting.replace('8000', 'ABCD') }).meetingId).toContain('abcd');
});
