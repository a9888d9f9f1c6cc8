import { expect, it } from 'vitest';
import { stemVariants } from './stem-variants.ts';

it.each([
  ['budgett', ['budget']],
  ['cykl', ['cykel', 'cykkel']],
  ['rusmidl', ['rusmidel', 'rusmiddel']],
  ['rusmiddel', ['rusmidl']],
  ['knallert', []],
])('the stem %j has the variants %j', (stem, variants) => {
  expect(stemVariants(stem)).toEqual(variants);
});
