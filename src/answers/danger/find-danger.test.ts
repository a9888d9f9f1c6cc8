import { describe, expect, it } from 'vitest';
import { fold } from '../text/fold.ts';
import { tokenise } from '../text/tokenise.ts';
import { findDanger } from './find-danger.ts';
import { learnedWording } from './learned-wording.ts';
import { weighWording } from './weigh-wording.ts';
import { wordingOf } from './wording.ts';

describe('the wording of a question', () => {
  it('is its stems, its neighbours, and how its longer words begin and end', () => {
    const wording = [...wordingOf(tokenise('kniven i tasken'))];
    expect(wording).toEqual('kniv,kniv-,-iven,knive-,-niven,i,kniv i,task,i task,task-,-sken,taske-,-asken'.split(','));
  });

  it('weighs more with words of danger beside it', () => {
    const tokens = tokenise(fold('hun ligger på gangen'));
    expect(weighWording(tokens, 1) - weighWording(tokens, 0)).toBeCloseTo(learnedWording.perWeight);
  });

  it.each([
    'moren slingrer og vil tage barnet med i bilen',
    'han har drukket af sprinklervæsken og svarer ikke',
    'mor kom dinglende for at hente, jeg tør ikke sende barnet med',
  ])('tells of danger where no rule does: %s', (text) => {
    expect(findDanger(fold(text))).not.toBeNull();
  });

  it.each([
    'Tak for en god uge alle sammen! Udstillingen blev fin. En far spurgte om der findes en klub for dem der er glade for skak',
    'vi læser om en dreng der stikker af fra et børnehjem, har I materiale',
  ])('tells of none: %s', (text) => {
    expect(findDanger(fold(text))).toBeNull();
  });
});
