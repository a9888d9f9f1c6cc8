import { describe, expect, it } from 'vitest';
import { type MeetingStatus, meetingStatuses } from '../../src/meetings/model/meeting.ts';
import { meetingCards, nothingSaid, otherCards } from './every-card.ts';
import { meetingScreens } from './every-screen.ts';
import { markedMeeting } from './marked-meeting.ts';

const canary = 'KANARIEFUGL';
const secret = (field: string) => `${canary} ${field}`;

/** Every card of a meeting with closed items whose content was read, as somebody in `place` gets to see it. */
const cardsIn = (place: 'channel' | 'personal', status: MeetingStatus) => {
  const sample = markedMeeting(status, (field) => field, secret);
  return [
    ...meetingCards(sample, 'da', place),
    ...meetingScreens(sample, 'da', place, nothingSaid),
    ...otherCards(sample, 'da'),
  ];
};

describe('what a closed item says', () => {
  it.each(meetingStatuses)(
    'is on no card in a channel, its case number included, while the meeting is %s',
    (status) => {
      const telling = cardsIn('channel', status).filter(({ card }) => JSON.stringify(card).includes(canary));
      expect(telling.map(({ name }) => name)).toEqual([]);
    },
  );

  it('stands there as its number and the word for closed', () => {
    const [shared] = cardsIn('channel', 'called');
    expect(JSON.stringify(shared?.card)).toMatch(/"text":"2".*"text":"Lukket".*"text":"3".*"text":"Lukket"/);
  });

  it('is shown to the leader in the personal chat, so that the test above can fail', () => {
    const lead = cardsIn('personal', 'running').find(({ name }) => name === 'lead');
    expect(JSON.stringify(lead?.card)).toContain(secret('closed item title'));
  });
});
