import { describe, expect, it } from 'vitest';
import { decisionsQuerySchema } from '../../../tab-api/schema.ts';
import { decisionsAddress, isNarrowed, noFilters } from './decision-filters.ts';

describe('the address of decisions', () => {
  it('says nothing of what is left empty', () => {
    expect(decisionsAddress(noFilters)).toBe('/api/tab/decisions');
    expect(isNarrowed(noFilters)).toBe(false);
  });

  it('carries text and filters as the server reads them', () => {
    const groupId = '00000000-0000-4000-8000-000000000001';
    const filters = { text: 'knallerter & bål', groupId, year: '2020', outcome: 'approved' } as const;
    const query = decisionsAddress(filters).split('?')[1];
    expect(decisionsQuerySchema.parse(Object.fromEntries(new URLSearchParams(query)))).toEqual(filters);
    expect(isNarrowed(filters)).toBe(true);
  });
});
