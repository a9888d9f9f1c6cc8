import { describe, expect, it } from 'vitest';
import { newAgreement, openToAll } from '../../meetings/agreements.ts';
import type { Agreement } from '../../meetings/model/agreement.ts';
import { agreementsInNumbers, decisionsByOutcome, yearsOf } from './year-in-numbers.ts';

const agreement = (different: Partial<Agreement>): Agreement => ({
  ...newAgreement(
    { agreementId: 'a', task: 'Ringe', owner: null, due: '2020-04-01' },
    { ...openToAll, createdBy: 'p', origin: { meetingId: 'm', itemId: 'i', date: '2020-03-10' } },
  ),
  ...different,
});

const of = (different: Partial<Agreement>, year = '2020', day = '2020-04-15') =>
  agreementsInNumbers([agreement(different)], year, day);

const kept = { kept: 1, late: 0, open: 0 };
const late = { kept: 0, late: 1, open: 0 };
const open = { kept: 0, late: 0, open: 1 };
const none = { kept: 0, late: 0, open: 0 };

describe('an agreement', () => {
  it.each<[string, Partial<Agreement>, object]>([
    ['done on its day', { state: 'done', doneAt: '2020-04-01T20:00:00Z' }, kept],
    ['done after midnight in Denmark', { state: 'done', doneAt: '2020-04-01T22:30:00Z' }, late],
    ['done, nobody knows when', { state: 'done' }, kept],
    ['done, with no day', { state: 'done', due: null, doneAt: '2020-04-09T10:00:00Z' }, kept],
    ['not done, and its day is past', {}, late],
    ['not done, and its day is today', { due: '2020-04-15' }, open],
    ['not done, with no day', { due: null }, open],
    ['that is closed', { closed: true, due: null }, open],
  ])('%s counts once', (_what, different, expected) => {
    expect(of(different)).toEqual(expected);
  });

  it('counts in the year of its meeting, else of its day, else in every year', () => {
    expect(of({}, '2021')).toEqual(none);
    expect(of({ origin: null, due: '2021-01-04' }, '2021')).toEqual(open);
    expect(of({ origin: null, due: '2021-01-04' })).toEqual(none);
    expect(of({ origin: null, due: null }, '2019')).toEqual(open);
  });
});

describe('a year’s decisions', () => {
  const meeting = (date: string, ...outcomes: ('approved' | 'noted')[]) => ({
    meetingId: date,
    title: 'Møde',
    date,
    decisions: outcomes.map((outcome) => ({ itemId: 'i', number: '1', title: '', outcome, text: '', about: '' })),
  });

  it('are counted by outcome, and another year’s are not', () => {
    const meetings = [meeting('2020-03-10', 'noted', 'approved', 'noted'), meeting('2019-12-01', 'noted')];
    expect(decisionsByOutcome(meetings, '2020')).toEqual([
      { outcome: 'approved', count: 1 },
      { outcome: 'noted', count: 2 },
    ]);
    expect(decisionsByOutcome(meetings, '2018')).toEqual([]);
  });
});

it('years are listed once, the newest first', () => {
  expect(yearsOf([{ date: '2019-12-01' }, { date: '2020-03-10' }, { date: '2020-06-09' }])).toEqual(['2020', '2019']);
});
