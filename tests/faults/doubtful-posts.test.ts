import { expect, it } from 'vitest';
import type { Operation } from '../connector/operations.ts';
import { doubtfulPosts } from './doubtful-posts.ts';

const posted = (made: string | undefined, at: number, outcome: Operation['outcome'] = 201): Operation => ({
  at,
  method: 'POST',
  kind: 'create-thread',
  conversationId: '19:team1@thread.tacv2',
  messageId: undefined,
  made,
  outcome,
  authorization: undefined,
});

it('what Teams made without saying so is in doubt, and what it did not make is not', () => {
  const posts = [
    posted('told', 0),
    posted('dropped', 0, 'dropped'),
    posted('failed', 0, 504),
    posted(undefined, 0, 502),
  ];
  expect([...doubtfulPosts(posts, [])]).toEqual(['dropped', 'failed']);
});

it('what was made shortly before a bot was ended is in doubt', () => {
  const posts = [posted('long ago', 1_000), posted('just now', 59_000), posted('after it', 60_500)];
  expect([...doubtfulPosts(posts, [60_000])]).toEqual(['just now']);
});
