import { expect, it } from 'vitest';
import { tableNameFor } from './azure-tables.ts';

const tenant = '0A1b2C3d-1111-2222-3333-444455556666';

it('a tenant has a table of its own, named after its id', () => {
  expect(tableNameFor('tovholder', `${tenant}|catalogue`)).toBe('tovholder0a1b2c3d111122223333444455556666');
  expect(tableNameFor('tovholder', `${tenant.toLowerCase()}|19:abc`)).toBe('tovholder0a1b2c3d111122223333444455556666');
});

it.each(['due|2020-03-10T08', 'dead|a', 'ping', `calendar|${tenant}`, tenant])(
  'what is no tenant’s own, such as %s, stands in the common table',
  (partition) => {
    expect(tableNameFor('tovholder', partition)).toBe('tovholder');
  },
);
