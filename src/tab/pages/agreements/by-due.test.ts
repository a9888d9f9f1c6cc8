import { describe, expect, it } from 'vitest';
import type { AgreementView } from '../../../tab-api/schema.ts';
import { byDue, daysAfter } from './by-due.ts';

const agreed = (agreementId: string, due: string | null): AgreementView => ({
  agreementId,
  groupId: 'g',
  groupName: 'SSP',
  task: agreementId,
  owner: null,
  due,
  late: false,
  mine: false,
  closed: false,
  state: 'open',
  origin: null,
  revision: 1,
  may: [],
});

describe('agreements by their due date', () => {
  it('stand with the earliest first and those without a date last', () => {
    const sorted = byDue([agreed('none', null), agreed('later', '2020-04-01'), agreed('soon', '2020-03-09')]);
    expect(sorted.map(({ agreementId }) => agreementId)).toEqual(['soon', 'later', 'none']);
  });

  it('are counted in whole days, also over the night when the clock changes', () => {
    expect(daysAfter('2020-03-30', '2020-03-28')).toBe(2);
    expect(daysAfter('2020-03-01', '2020-03-10')).toBe(-9);
  });
});
