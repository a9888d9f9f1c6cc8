import { describe, expect, it } from 'vitest';
import { sampleGroup, sampleMeeting } from '../../tests/storage/sample-meeting.ts';
import { texts } from '../texts/texts.ts';
import type { MeetingState } from './model/meeting.ts';
import type { Proposal } from './model/proposal.ts';
import { withProposalsCarried } from './proposals-left.ts';

const frame = (itemId: string): Omit<Proposal, 'closed' | 'content' | 'note'> => ({
  itemId,
  by: 'a',
  byName: 'Lærer',
  at: '2020-03-01T09:00:00.000Z',
  state: 'waiting',
  revision: 1,
});
const state: MeetingState = {
  ...sampleMeeting(sampleGroup()),
  proposals: [
    { ...frame('open'), closed: false, content: { title: 'Knallerter', text: 'De kører stærkt.' }, note: null },
    { ...frame('closed'), closed: true },
    { ...frame('settled'), state: 'declined', closed: false, content: { title: 'Afvist', text: '' }, note: null },
  ],
  closedProposals: [{ itemId: 'closed', content: { title: 'Fortroligt', text: '' }, note: null }],
};

describe('proposals that nobody has settled', () => {
  it('come on the next agenda, closed ones as closed, and whoever proposed them is told', () => {
    const { proposals, carried } = withProposalsCarried(state);
    expect(proposals.map(({ state: stands }) => stands)).toEqual(['carried', 'carried', 'declined']);
    expect(texts.da.propose.carried).toContain('næste dagsorden');
    expect(carried).toMatchObject([
      { itemId: 'open', closed: false, origin: { reason: 'proposed' }, content: { title: 'Knallerter' } },
      { itemId: 'closed', closed: true, content: { title: 'Fortroligt', sections: [] } },
    ]);
    expect(carried[0]?.content?.sections[0]?.text).toBe('De kører stærkt.');
  });

  it('of an acute meeting are, when they are closed, for those who were called to it', () => {
    const acute = { ...state, meeting: { ...state.meeting, invitees: ['skole'] } };
    const { carried } = withProposalsCarried(acute);
    expect(carried.map(({ limitedTo }) => limitedTo)).toEqual([[], ['skole', state.meeting.createdBy]]);
  });

  it('leave a meeting without any as it is', () => {
    const none = { ...state, proposals: [] };
    expect(withProposalsCarried(none)).toBe(none);
  });

  it('cannot be carried where what is closed was not read', () => {
    expect(() => withProposalsCarried({ ...state, closedProposals: [] })).toThrow('closed');
  });
});
