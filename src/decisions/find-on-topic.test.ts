import { expect, it } from 'vitest';
import { sampleGroup } from '../../tests/storage/sample-meeting.ts';
import { newAgreement, openToAll } from '../meetings/agreements.ts';
import type { FindingWorld } from './find-decisions.ts';
import { findOnTopic } from './find-on-topic.ts';
import type { DecisionStore } from './found-decision.ts';

const itemId = 'item';

it('an agreement has the number of the item it was made on, and not of another meeting’s under the same id', async () => {
  const numberedIn = (meetingId: string, number: string) => ({
    meetingId,
    title: meetingId,
    date: '2020-03-10',
    decisions: [{ itemId, number, title: 'Lys', outcome: 'noted' as const, text: '', about: '' }],
  });
  const decisions: DecisionStore = {
    ofGroup: async (_ref, which) => (which === 'open' ? [numberedIn('march', '1'), numberedIn('april', '2')] : []),
  };
  const made = { ...openToAll, origin: { meetingId: 'april', itemId, date: '2020-04-14' }, createdBy: 'x' };
  const agreed = newAgreement({ agreementId: 'a', task: 'Lys', owner: null, due: null }, made);
  const world = { decisions, store: { openAgreements: async () => [agreed] } } as unknown as FindingWorld;
  const { agreements } = await findOnTopic(world, [sampleGroup()], () => 1, 'person');
  expect(agreements.map(({ number }) => number)).toEqual(['2']);
});
