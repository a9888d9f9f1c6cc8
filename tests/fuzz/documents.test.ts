import { afterAll, beforeAll, expect, it } from 'vitest';
import { buildReader } from './build-reader.ts';
import { fuzzDocuments } from './fuzz-documents.ts';

let reader: Awaited<ReturnType<typeof buildReader>>;
beforeAll(async () => {
  reader = await buildReader();
});
afterAll(() => reader.remove());

it('every document, however odd, becomes minutes or one clear sentence', { timeout: 300_000 }, async () => {
  const { read, refused, wrong } = await fuzzDocuments(60, 1, reader.read);
  expect(wrong).toEqual([]);
  expect(read).toBeGreaterThan(0);
  expect(refused.size).toBeGreaterThan(3);
});
