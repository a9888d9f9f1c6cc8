import { describe, expect, it } from 'vitest';
import { commandIn, spokenText } from './words.ts';

describe('a word', () => {
  it.each([
    ['nyt møde', 'newMeeting', 'da'],
    ['new meeting', 'newMeeting', 'en'],
    ['akutmøde', 'acuteMeeting', 'da'],
    ['dagsorden', 'agenda', 'da'],
    ['agenda', 'agenda', 'en'],
    ['referat', 'minutes', 'da'],
    ['minutes', 'minutes', 'en'],
    ['mine møder', 'myMeetings', 'da'],
    ['mine aftaler', 'myAgreements', 'da'],
    ['agreements', 'myAgreements', 'en'],
    ['gruppe', 'group', 'da'],
    ['group', 'group', 'en'],
    ['kontakter', 'contacts', 'da'],
    ['hjælp', 'help', 'da'],
    ['help', 'help', 'en'],
    ['Hello', 'help', 'en'],
    ['NYT MØDE', 'newMeeting', 'da'],
    ['Hjælp!?', 'help', 'da'],
    ['Nyt møde'.normalize('NFD'), 'newMeeting', 'da'],
  ])('“%s” asks for %s', (text, name, language) => {
    expect(commandIn(spokenText(text))).toEqual({ name, language });
  });

  it.each(['dagsorden for i morgen', 'hvad er et referat?', 'nytmøde', '', 'toString', '__proto__', 'hjælp mig'])(
    '“%s” is none: the whole message counts',
    (text) => {
      expect(commandIn(spokenText(text))).toBeUndefined();
    },
  );
});

describe('what was said', () => {
  it.each([
    ['<at>Tovholder</at> nyt møde', 'nyt møde'],
    ['<at>Tovholder</at>&nbsp;dagsorden\n', 'dagsorden'],
    ['<at id="0">Tovholder</at>   nyt \n møde ', 'nyt møde'],
    ['nyt\u00a0møde', 'nyt møde'],
    ['dagsorden <at>Tovholder</at>', 'dagsorden'],
    ['<at>Tovholder</at>', ''],
  ])('in %j is %j', (text, spoken) => {
    expect(spokenText(text)).toBe(spoken);
  });
});
