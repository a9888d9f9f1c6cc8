import { describe, expect, it } from 'vitest';
import { readInput } from '../../../meetings/perform.ts';
import { changesOf, wrongNumbers } from './typed-settings.ts';

const typed = {
  numbering: 'meeting',
  documentForm: 'fravaer-under-punkt',
  sections: 'Sagsfremstilling',
  proposalDays: '7',
  reminders: '7, 1',
  quorum: '',
} as const;

describe('the settings as they are typed', () => {
  it('send what was changed, and what was emptied so that it is emptied', () => {
    const sent = changesOf({ quorum: ' ', reminders: '', proposalDays: '5' });
    const read = readInput('group.settings', sent);
    expect(read).toMatchObject({ quorum: null, reminders: ',', proposalDays: 5, numbering: null });
  });

  it('find the fields that hold no number', () => {
    expect(wrongNumbers(typed)).toEqual([]);
    expect(wrongNumbers({ ...typed, quorum: 'tre' })).toEqual(['quorum']);
    expect(wrongNumbers({ ...typed, proposalDays: '', quorum: '-1' })).toEqual(['proposalDays', 'quorum']);
    expect(wrongNumbers({ ...typed, proposalDays: '1000' })).toEqual(['proposalDays']);
  });
});
