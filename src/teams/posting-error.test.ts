import { expect, it } from 'vitest';
import { postingErrorFrom } from './posting-error.ts';

const answered = (statusCode: number, headers: Record<string, string> = {}) => ({
  statusCode,
  response: { headers: { get: (name: string) => headers[name] } },
});

it.each([
  [400, 'refused'],
  [403, 'refused'],
  [413, 'refused'],
  [404, 'gone'],
  [412, 'later'],
  [429, 'later'],
  // The app's token did not hold just now: nothing is wrong with the message.
  [401, 'later'],
  // Teams may have acted before it gave up.
  [408, 'unknown'],
  [500, 'unknown'],
  [503, 'unknown'],
])('%i from the Connector means %s', (status, failure) => {
  expect(postingErrorFrom(answered(status)).failure).toBe(failure);
});

it.each([new Error('socket hang up'), 'odd', undefined, null, { statusCode: 'x' }])(
  'no answer (%s) leaves it unknown whether it happened',
  (error) => {
    expect(postingErrorFrom(error).failure).toBe('unknown');
  },
);

it.each([
  ['3', 3_000],
  ['0', 0],
  ['3600', 60_000],
  ['-1', 2_000],
  ['Wed, 21 Oct 2026 07:28:00 GMT', 2_000],
])('waits as Retry-After “%s” says, within reason: %i ms', (header, waitMs) => {
  expect(postingErrorFrom(answered(429, { 'retry-after': header })).waitMs).toBe(waitMs);
});

it('keeps its cause for the log', () => {
  const cause = new Error('socket hang up');
  expect(postingErrorFrom(cause).cause).toBe(cause);
});
