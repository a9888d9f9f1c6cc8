import { expect, it } from 'vitest';
import { sampleGroup, sampleMeeting } from '../../../tests/storage/sample-meeting.ts';
import type { MinutesReply } from '../model/minutes-reply.ts';
import { answeredComment } from './answer-minutes.ts';

it('the chair answers what a member said of the newest version, also of the tenth', () => {
  const reply = (version: number): MinutesReply => ({
    personId: 'a',
    name: 'Skoleleder',
    version,
    approvedAt: null,
    comment: `om version ${version}`,
    answer: null,
    revision: 1,
  });
  // Rows come in the order of their keys, which are text.
  const state = { ...sampleMeeting(sampleGroup()), replies: [reply(10), reply(9)] };
  const { replies } = answeredComment(state, 'a', 'Det er rettet.');
  expect(replies.filter(({ answer }) => answer !== null)).toMatchObject([{ version: 10 }]);
});
